-- The items of a page of orders, order by order.
SELECT order_id, sku, name, quantity, price FROM order_items WHERE order_id BETWEEN ? AND ? ORDER BY order_id, position
