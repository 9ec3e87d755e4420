-- The account of a campaign: what it has to add up to, and how many messages are in each state. One statement, so that
-- both are of the same moment.
SELECT COALESCE(k.audience, 0), m.state, COUNT(m.id)
FROM campaigns AS k LEFT JOIN messages AS m ON m.campaign_id = k.id
WHERE k.id = ?
GROUP BY COALESCE(k.audience, 0), m.state
