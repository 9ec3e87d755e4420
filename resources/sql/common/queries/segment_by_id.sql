-- One segment.
SELECT id, name, rules, created_at, updated_at FROM segments WHERE id = ?
