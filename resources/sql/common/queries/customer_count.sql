-- All customers.
SELECT count(*) FROM customers
