-- An order, perhaps of another customer than before.
UPDATE orders
SET external_id = ?, external_id_folded = ?, customer_id = ?, amount = ?, ordered_at = ?, status = ?, channel = ?,
    channel_folded = ?, coupon = ?, coupon_folded = ?, updated_at = ?
WHERE id = ?
