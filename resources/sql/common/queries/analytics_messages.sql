-- Messages of the campaigns launched in a period without the skipped (7), and how many of them are delivered (4) by now.
SELECT COUNT(*), COALESCE(SUM(CASE WHEN m.state = 4 THEN 1 ELSE 0 END), 0)
FROM messages m
JOIN campaigns k ON k.id = m.campaign_id
WHERE k.launched_at >= ? AND k.launched_at < ? AND m.state <> 7
