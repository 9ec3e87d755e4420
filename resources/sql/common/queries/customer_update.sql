-- A customer's own record. What rules look at is made of the new opening values and the stored totals of the orders.
UPDATE customers
SET external_id = ?, external_id_folded = ?, name = ?, name_folded = ?, email = ?, email_folded = ?,
    phone = ?, phone_folded = ?, city = ?, city_folded = ?, country = ?, country_folded = ?,
    tags = ?, tags_folded = ?, consent = ?, visits = ?, registered_at = ?, attributes = ?,
    attributes_folded = ?, opening_spend = ?, opening_orders = ?, opening_last_at = ?,
    spend = ? + order_spend,
    orders = ? + order_count,
    last_order_at = CASE WHEN order_last_at IS NULL OR ? > order_last_at THEN ? ELSE order_last_at END,
    updated_at = ?
WHERE id = ?
