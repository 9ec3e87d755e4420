-- A step of the state machine: takes place only in the state from which it was decided.
UPDATE campaigns
SET state = ?, state_reason = ?, launched_at = COALESCE(?, launched_at), finished_at = ?
WHERE id = ? AND state = ?
