-- Why messages of a campaign were skipped (7), failed (5), came back (6) or are in doubt (8); the commonest first.
SELECT state, COALESCE(reason, ''), COUNT(*) AS messages
FROM messages WHERE campaign_id = ? AND state IN (5, 6, 7, 8)
GROUP BY state, COALESCE(reason, '')
ORDER BY messages DESC, state, COALESCE(reason, '') LIMIT ?
