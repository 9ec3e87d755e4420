-- One customer by the id of the system that they came from.
SELECT id, external_id, name, email, phone, city, country, tags, consent, visits, registered_at, attributes,
       opening_spend, opening_orders, opening_last_at, order_spend, order_count, order_last_at
FROM customers
WHERE external_id = ?
