-- One segment by its folded name.
SELECT id, name, rules, created_at, updated_at FROM segments WHERE name_folded = ?
