-- One order, without its items, by the id of the system that it came from.
SELECT id, external_id, customer_id, amount, ordered_at, status, channel, coupon FROM orders WHERE external_id = ?
