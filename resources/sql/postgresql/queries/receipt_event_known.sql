-- Which of these events are known: [message, account, key].
WITH r AS (
    SELECT CAST(value ->> 0 AS BIGINT) AS message_id, CAST(value ->> 1 AS BIGINT) AS account, value ->> 2 AS event_key
    FROM json_array_elements(CAST(? AS json)))
SELECT e.message_id, e.vendor_account_id, e.event_key
FROM r JOIN message_events AS e
    ON e.message_id = r.message_id AND e.vendor_account_id = r.account AND e.event_key = r.event_key
