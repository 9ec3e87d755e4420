-- The campaigns of a vendor account that are running (2). SQLite has one writer: nobody can pause one of them before
-- this transaction ends.
SELECT id FROM campaigns WHERE vendor_account_id = ? AND state = 2 ORDER BY id
