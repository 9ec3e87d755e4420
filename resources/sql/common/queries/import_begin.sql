-- An import begins.
INSERT INTO imports (kind, file_name, started_at, state) VALUES (?, ?, ?, ?)
