-- Items of imported orders.
INSERT INTO order_items (order_id, position, sku, name, quantity, price) VALUES (?, ?, ?, ?, ?, ?)
