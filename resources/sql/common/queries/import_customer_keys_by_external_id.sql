-- Whose the orders of a batch are. Locked until it is committed: their totals are about to change.
SELECT id, external_id FROM customers
WHERE external_id IN (?)
ORDER BY id
FOR UPDATE
