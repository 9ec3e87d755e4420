-- All orders.
SELECT count(*) FROM orders
