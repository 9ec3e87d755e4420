-- What has waited longest and nobody else is taking in.
SELECT id, receipts FROM receipt_journal ORDER BY id LIMIT ? FOR UPDATE SKIP LOCKED
