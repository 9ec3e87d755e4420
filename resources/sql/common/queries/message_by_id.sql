-- One message with its campaign and its recipient.
SELECT m.id, m.customer_id, c.external_id, c.name, m.address, m.state, m.reason, m.attempts, m.due_at, m.vendor_message_id,
       m.accepted_at, m.delivered_at, m.opened_at, m.clicked_at, m.updated_at, m.campaign_id, k.name, m.channel
FROM messages AS m JOIN customers AS c ON c.id = m.customer_id JOIN campaigns AS k ON k.id = m.campaign_id
WHERE m.id = ?
