-- All vendor accounts.
SELECT id, name, kind, url, idempotent, batch_size, rate, concurrency, created_at
FROM vendor_accounts ORDER BY name
