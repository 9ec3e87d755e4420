-- A new segment.
INSERT INTO segments (name, name_folded, rules, created_at, updated_at) VALUES (?, ?, ?, ?, ?)
