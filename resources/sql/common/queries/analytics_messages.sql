-- Messages of the campaigns launched in a period that were attempted, and how many of them are delivered (4) by now. Not
-- attempted are those queued (1), being sent (2), skipped (7) or cancelled (9).
SELECT COUNT(*), COALESCE(SUM(CASE WHEN m.state = 4 THEN 1 ELSE 0 END), 0)
FROM messages m
JOIN campaigns k ON k.id = m.campaign_id
WHERE k.launched_at >= ? AND k.launched_at < ? AND m.state NOT IN (1, 2, 7, 9)
