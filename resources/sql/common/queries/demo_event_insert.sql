-- What the vendor reported about the demo's messages.
INSERT INTO message_events (message_id, vendor_account_id, event_key, kind, reason, occurred_at, received_at)
VALUES (?, ?, ?, ?, ?, ?, ?)
