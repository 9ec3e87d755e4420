-- One event; one that is known already changes nothing.
INSERT INTO message_events (message_id, vendor_account_id, event_key, kind, reason, occurred_at, received_at)
VALUES (?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (message_id, vendor_account_id, event_key) DO NOTHING
