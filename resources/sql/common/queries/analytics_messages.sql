-- Messages that a vendor accepted in a period, and how many of them are delivered (4) by now.
SELECT COUNT(*), COALESCE(SUM(CASE WHEN state = 4 THEN 1 ELSE 0 END), 0)
FROM messages
WHERE accepted_at >= ? AND accepted_at < ?
