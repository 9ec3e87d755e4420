-- One vendor account by its name, which is unique.
SELECT id, name, kind, url, idempotent, batch_size, rate, concurrency, created_at, price_per_thousand
FROM vendor_accounts WHERE name = ?
