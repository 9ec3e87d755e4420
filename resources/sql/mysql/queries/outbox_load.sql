-- Claimed messages with what their texts can say about the customer.
SELECT m.id, m.campaign_id, m.channel, m.address, m.attempts, c.id, c.external_id, c.name, c.email, c.phone, c.city,
       c.country, c.consent, c.visits, c.registered_at, c.spend, c.orders, c.last_order_at, c.attributes
FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) AS picked
STRAIGHT_JOIN messages AS m ON m.id = picked.id
STRAIGHT_JOIN customers AS c ON c.id = m.customer_id
ORDER BY m.id
