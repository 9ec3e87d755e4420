-- Whose the orders of a batch are. SQLite has one writer and no row locks.
SELECT id, external_id FROM customers
WHERE external_id IN (?)
ORDER BY id
