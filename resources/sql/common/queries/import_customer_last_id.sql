-- The last id given so far.
SELECT COALESCE(MAX(id), 0) FROM customers
