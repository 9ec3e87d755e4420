-- New customers of an import; the ids are given in the order of the file.
INSERT INTO customers (id, external_id, external_id_folded, name, name_folded, email, email_folded, phone, phone_folded,
                       city, city_folded, country, country_folded, tags, tags_folded, visits,
                       registered_at, opening_spend, opening_orders, opening_last_at, consent,
                       attributes, attributes_folded, spend, orders, last_order_at, created_at,
                       updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
