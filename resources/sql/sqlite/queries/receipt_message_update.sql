-- A message after its receipts. It keeps its lease only while it is still being sent (2).
UPDATE messages
SET state = ?, reason = ?, vendor_message_id = ?, accepted_at = ?, delivered_at = ?, opened_at = ?, clicked_at = ?,
    lease_owner = CASE WHEN ? = 2 THEN lease_owner END, lease_until = CASE WHEN ? = 2 THEN lease_until END,
    updated_at = ?
WHERE id = ?
