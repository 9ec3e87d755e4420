-- Who is sending (2) messages of a campaign, and the first end of a lease.
SELECT COALESCE(lease_owner, ''), MIN(COALESCE(lease_until, 0))
FROM messages WHERE campaign_id = ? AND state = 2
GROUP BY COALESCE(lease_owner, '')
