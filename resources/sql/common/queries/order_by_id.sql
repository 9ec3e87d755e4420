-- One order without its items.
SELECT id, external_id, customer_id, amount, ordered_at, status, channel, coupon FROM orders WHERE id = ?
