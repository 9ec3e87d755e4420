-- Which of these events are known: [account, key].
SELECT e.vendor_account_id, e.event_key
FROM JSON_TABLE(?, '$[*]' COLUMNS (account BIGINT PATH '$[0]', event_key VARCHAR(255) PATH '$[1]')) AS r
STRAIGHT_JOIN message_events AS e ON e.vendor_account_id = r.account AND e.event_key = r.event_key
