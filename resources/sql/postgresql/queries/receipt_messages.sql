-- The messages of a list of ids, as receipts find them; locked in the order of their ids until the transaction ends.
SELECT id, campaign_id, state, reason, vendor_message_id, accepted_at, delivered_at, opened_at, clicked_at
FROM messages
WHERE id IN (SELECT CAST(value AS BIGINT) FROM json_array_elements_text(CAST(? AS json)))
ORDER BY id
FOR NO KEY UPDATE
