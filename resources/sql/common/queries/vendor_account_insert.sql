-- A new vendor account.
INSERT INTO vendor_accounts (name, kind, url, idempotent, batch_size, rate, concurrency, created_at,
                             price_per_thousand)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
