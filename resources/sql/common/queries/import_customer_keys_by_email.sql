-- Whose the orders of a batch are. Locked until it is committed: their totals are about to change.
SELECT id, email_folded FROM customers
WHERE email_folded IN (?)
ORDER BY id
FOR UPDATE
