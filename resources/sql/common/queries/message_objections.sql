-- Of what was delivered (4) of a campaign: how many recipients complained (9) and unsubscribed (10).
SELECT e.kind, COUNT(DISTINCT e.message_id)
FROM messages AS m JOIN message_events AS e ON e.message_id = m.id
WHERE m.campaign_id = ? AND m.state = 4 AND e.kind IN (9, 10)
GROUP BY e.kind
