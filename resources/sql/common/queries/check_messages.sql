-- Messages in an impossible state: an unknown one, sending (2) without a lease, or queued (1) or sending in a campaign
-- that is completed (4).
SELECT m.id, k.name
FROM messages m
JOIN campaigns k ON k.id = m.campaign_id
WHERE m.state NOT BETWEEN 1 AND 9
   OR (m.state = 2 AND (m.lease_owner IS NULL OR m.lease_until IS NULL))
   OR (m.state IN (1, 2) AND k.state = 4)
ORDER BY m.id
