-- Past imports, the latest first.
SELECT id, kind, file_name, started_at, finished_at, state, rows_read, created, updated, unchanged, refused, skipped_blank
FROM imports
ORDER BY id DESC
LIMIT ?
