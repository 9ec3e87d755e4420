-- The account so far, in the same transaction as the rows that it counts.
UPDATE imports
SET state = ?, finished_at = ?, rows_read = ?, created = ?, updated = ?, unchanged = ?, refused = ?, skipped_blank = ?
WHERE id = ?
