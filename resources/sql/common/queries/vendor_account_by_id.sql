-- One vendor account by its key.
SELECT id, name, kind, url, idempotent, batch_size, rate, concurrency, created_at, price_per_thousand
FROM vendor_accounts WHERE id = ?
