-- The messages of a list of ids, as receipts find them; locked in the order of the list until the transaction ends.
SELECT m.id, m.campaign_id, m.state, m.reason, m.vendor_message_id, m.accepted_at, m.delivered_at, m.opened_at,
       m.clicked_at
FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) AS wanted
STRAIGHT_JOIN messages AS m ON m.id = wanted.id
FOR UPDATE
