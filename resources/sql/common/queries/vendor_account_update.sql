-- Everything about a vendor account that a person can change.
UPDATE vendor_accounts
SET name = ?, kind = ?, url = ?, idempotent = ?, batch_size = ?, rate = ?, concurrency = ?,
    price_per_thousand = ?
WHERE id = ?
