-- New orders of an import; the ids are given in the order of the file.
INSERT INTO orders (id, external_id, external_id_folded, customer_id, amount, ordered_at, status, channel,
                    channel_folded, coupon, coupon_folded, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
