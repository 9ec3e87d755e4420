-- Which of these events are known: [message, account, key].
SELECT e.message_id, e.vendor_account_id, e.event_key
FROM JSON_TABLE(?, '$[*]' COLUMNS (message_id BIGINT PATH '$[0]', account BIGINT PATH '$[1]',
                                   event_key VARCHAR(255) PATH '$[2]')) AS r
STRAIGHT_JOIN message_events AS e
    ON e.message_id = r.message_id AND e.vendor_account_id = r.account AND e.event_key = r.event_key
