-- An event is known by its message and its key: one index instead of two for what every callback writes, and its
-- entries stand in the order of the messages, not scattered by the vendors' keys.
CREATE UNIQUE INDEX message_events_once ON message_events (message_id, vendor_account_id, event_key)
-- ;;
DROP INDEX message_events_key
-- ;;
DROP INDEX message_events_message
