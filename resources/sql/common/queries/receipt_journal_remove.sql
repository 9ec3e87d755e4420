-- What was taken in.
DELETE FROM receipt_journal WHERE id = ?
