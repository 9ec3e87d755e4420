-- Why the latest attempt of a campaign's messages that wait (1) came to nothing; not of those that a lost worker left.
SELECT reason, updated_at FROM messages
WHERE campaign_id = ? AND state = 1 AND reason IS NOT NULL AND reason <> ?
ORDER BY updated_at DESC LIMIT 1
