-- When the next queued (1) message of a campaign may go out.
SELECT MIN(due_at) FROM messages WHERE campaign_id = ? AND state = 1
