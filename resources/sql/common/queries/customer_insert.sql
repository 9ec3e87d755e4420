-- A new customer, without orders: spend, orders and last_order_at are the opening values once more.
INSERT INTO customers (external_id, external_id_folded, name, name_folded, email, email_folded, phone, phone_folded, city,
                       city_folded, country, country_folded, tags, tags_folded, consent, visits,
                       registered_at, attributes, attributes_folded, opening_spend, opening_orders,
                       opening_last_at, spend, orders, last_order_at, created_at, updated_at)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
