-- The marketer asks to send messages in one state again; a fresh start.
UPDATE messages
SET state = ?, reason = NULL, attempts = 0, due_at = 0, lease_owner = NULL, lease_until = NULL, updated_at = ?
WHERE campaign_id = ? AND state = ?
