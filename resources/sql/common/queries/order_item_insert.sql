-- One item of an order.
INSERT INTO order_items (order_id, position, sku, name, quantity, price) VALUES (?, ?, ?, ?, ?, ?)
