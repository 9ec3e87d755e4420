-- Whose the orders of a batch are. SQLite has one writer and no row locks.
SELECT id, email_folded FROM customers
WHERE email_folded IN (?)
ORDER BY id
