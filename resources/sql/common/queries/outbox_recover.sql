-- Frees what an owner was sending (2) when it died or its lease ran out.
UPDATE messages
SET state = ?, reason = ?, lease_owner = NULL, lease_until = NULL, updated_at = ?
WHERE campaign_id = ? AND state = 2 AND COALESCE(lease_owner, '') = ?
  AND COALESCE(lease_until, 0) < ?
