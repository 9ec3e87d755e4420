-- The events that explain why a message failed or bounced; the earliest one gives the reason.
SELECT occurred_at, event_key, reason FROM message_events WHERE message_id = ? AND kind = ?
