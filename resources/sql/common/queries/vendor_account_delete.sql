-- Removes a vendor account that no campaign uses.
DELETE FROM vendor_accounts WHERE id = ?
