-- One message as receipts find it.
SELECT id, campaign_id, state, reason, vendor_message_id, accepted_at, delivered_at, opened_at, clicked_at
FROM messages
WHERE id = ?
