-- The orders of these ids, as the import compares them.
SELECT id, external_id, customer_id, amount, ordered_at, status, channel, channel_folded, coupon, coupon_folded
FROM orders
WHERE external_id IN (?)
