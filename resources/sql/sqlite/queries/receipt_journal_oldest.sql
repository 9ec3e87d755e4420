-- What has waited longest. There is one writer, so nobody else takes the same.
SELECT id, receipts FROM receipt_journal ORDER BY id LIMIT ?
