-- Items that are about to be replaced.
DELETE FROM order_items WHERE order_id IN (?)
