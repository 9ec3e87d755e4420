-- The marketer says that this message, which is in doubt, did go out.
UPDATE messages SET state = ?, reason = NULL, accepted_at = COALESCE(accepted_at, ?), updated_at = ?
WHERE id = ? AND state = ?
