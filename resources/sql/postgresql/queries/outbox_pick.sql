-- Queued (1) messages of a campaign that are due, without those that another worker is claiming in this moment.
SELECT id FROM messages
WHERE campaign_id = ? AND state = 1 AND due_at <= ?
ORDER BY due_at, id LIMIT ? FOR UPDATE SKIP LOCKED
