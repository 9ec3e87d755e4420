-- A new order.
INSERT INTO orders (external_id, external_id_folded, customer_id, amount, ordered_at, status, channel, channel_folded,
                    coupon, coupon_folded, created_at, updated_at)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
