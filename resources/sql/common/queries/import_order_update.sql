-- What an import changes about an order, whole.
UPDATE orders
SET customer_id = ?, amount = ?, ordered_at = ?, status = ?, channel = ?, channel_folded = ?, coupon = ?,
    coupon_folded = ?, updated_at = ?
WHERE id = ?
