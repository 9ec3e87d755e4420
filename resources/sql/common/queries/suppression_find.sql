-- Why an address must not be written to.
SELECT reason FROM suppressions WHERE channel = ? AND address_folded = ?
