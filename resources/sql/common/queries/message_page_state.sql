-- A page of a campaign's messages in one state, in the order of the customers.
SELECT m.id, m.customer_id, c.external_id, c.name, m.address, m.state, m.reason, m.attempts, m.due_at, m.vendor_message_id,
       m.accepted_at, m.delivered_at, m.opened_at, m.clicked_at, m.updated_at, m.campaign_id
FROM messages AS m JOIN customers AS c ON c.id = m.customer_id
WHERE m.campaign_id = ? AND m.customer_id > ? AND m.state = ?
ORDER BY m.customer_id LIMIT ?
