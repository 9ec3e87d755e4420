-- All items of an order, before it gets others.
DELETE FROM order_items WHERE order_id = ?
