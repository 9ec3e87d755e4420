-- Events: [message, account, key, kind, reason, time, received]; one that is known already changes nothing.
INSERT INTO message_events (message_id, vendor_account_id, event_key, kind, reason, occurred_at, received_at)
SELECT CAST(value ->> 0 AS BIGINT), CAST(value ->> 1 AS BIGINT), value ->> 2, CAST(value ->> 3 AS INTEGER), value ->> 4,
       CAST(value ->> 5 AS BIGINT), CAST(value ->> 6 AS BIGINT)
FROM json_array_elements(CAST(? AS json))
ON CONFLICT (message_id, vendor_account_id, event_key) DO NOTHING
