-- What the vendor has reported about one message, in the order in which it happened.
SELECT kind, reason, occurred_at, received_at FROM message_events WHERE message_id = ? ORDER BY occurred_at, id
