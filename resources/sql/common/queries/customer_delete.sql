-- A customer; the orders go with them.
DELETE FROM customers WHERE id = ?
