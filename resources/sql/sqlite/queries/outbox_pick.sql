-- Queued (1) messages of a campaign that are due.
SELECT id FROM messages
WHERE campaign_id = ? AND state = 1 AND due_at <= ?
ORDER BY due_at, id LIMIT ?
