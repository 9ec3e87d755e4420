-- The messages of a list of ids, as receipts find them. The list leads, so that each is looked up by its key.
SELECT m.id, m.campaign_id, m.state, m.reason, m.vendor_message_id, m.accepted_at, m.delivered_at, m.opened_at,
       m.clicked_at
FROM json_each(?) AS wanted CROSS JOIN messages AS m ON m.id = wanted.value
