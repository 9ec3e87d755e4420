-- What an import changes about a customer, whole.
UPDATE customers
SET name = ?, name_folded = ?, email = ?, email_folded = ?, phone = ?, phone_folded = ?, city = ?,
    city_folded = ?, country = ?, country_folded = ?, tags = ?, tags_folded = ?, visits = ?,
    registered_at = ?, opening_spend = ?, opening_orders = ?, opening_last_at = ?, consent = ?,
    attributes = ?, attributes_folded = ?, spend = ?, orders = ?, last_order_at = ?, updated_at = ?
WHERE id = ?
