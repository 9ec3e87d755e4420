-- A refused row and why.
INSERT INTO import_rows (import_id, line, reason) VALUES (?, ?, ?)
