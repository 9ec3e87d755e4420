-- The refused rows of an import that were kept.
SELECT line, reason FROM import_rows
WHERE import_id = ?
ORDER BY line
