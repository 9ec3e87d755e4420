-- Queued (1) messages of a campaign that are due. "state IN (1, 2)" adds nothing but lets the partial index be used.
SELECT id FROM messages
WHERE campaign_id = ? AND state = 1 AND state IN (1, 2) AND due_at <= ?
ORDER BY due_at, id LIMIT ?
