-- The marketer asks to send this message again, if it is still in that state and its campaign was not cancelled (5).
UPDATE messages
SET state = ?, reason = NULL, attempts = 0, due_at = 0, lease_owner = NULL, lease_until = NULL, updated_at = ?
WHERE id = ? AND state = ? AND campaign_id IN (SELECT id FROM campaigns WHERE state <> 5)
