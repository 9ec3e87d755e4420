-- The marketer says that what is in doubt did go out.
UPDATE messages SET state = ?, reason = NULL, accepted_at = COALESCE(accepted_at, ?), updated_at = ?
WHERE campaign_id = ? AND state = ?
