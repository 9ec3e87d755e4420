-- One vendor account by its name, which is unique.
SELECT id, name, kind, url, idempotent, batch_size, rate, concurrency, created_at
FROM vendor_accounts WHERE name = ?
