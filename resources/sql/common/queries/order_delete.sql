-- An order; its items go with it.
DELETE FROM orders WHERE id = ?
