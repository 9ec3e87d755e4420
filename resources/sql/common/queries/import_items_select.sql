-- The items of orders that a batch speaks of.
SELECT order_id, sku, name, quantity, price FROM order_items
WHERE order_id IN (?)
ORDER BY order_id, position
