-- How many campaigns go through a vendor account.
SELECT COUNT(*) FROM campaigns WHERE vendor_account_id = ?
