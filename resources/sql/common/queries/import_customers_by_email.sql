-- The customers of these addresses, the one longest known first. Locked until the
-- batch is committed, so that nobody changes their totals in between.
SELECT id, external_id, external_id_folded, name, name_folded, email, email_folded, 
       phone, phone_folded, city, city_folded, country, country_folded, tags, tags_folded,
       visits, registered_at, opening_spend, opening_orders, opening_last_at, consent, attributes,
       order_spend, order_count, order_last_at
FROM customers
WHERE email_folded IN (?)
ORDER BY id
FOR UPDATE
