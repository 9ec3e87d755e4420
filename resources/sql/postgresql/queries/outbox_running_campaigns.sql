-- The campaigns of a vendor account that are running (2). The lock makes a pause wait until the claim is committed, so
-- that after a pause nothing more is claimed.
SELECT id FROM campaigns WHERE vendor_account_id = ? AND state = 2 ORDER BY id FOR SHARE
