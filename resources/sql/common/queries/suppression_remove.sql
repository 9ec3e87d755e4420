-- The address may be written to again.
DELETE FROM suppressions WHERE channel = ? AND address_folded = ?
