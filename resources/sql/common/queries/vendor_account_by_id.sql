-- One vendor account by its key.
SELECT id, name, kind, url, idempotent, batch_size, rate, concurrency, created_at
FROM vendor_accounts WHERE id = ?
