-- An import begins. PostgreSQL gives the new id as a row.
INSERT INTO imports (kind, file_name, started_at, state) VALUES (?, ?, ?, ?)
RETURNING id
