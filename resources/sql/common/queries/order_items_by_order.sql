-- The items of an order, in their order.
SELECT sku, name, quantity, price FROM order_items WHERE order_id = ? ORDER BY position
