-- All segments by name.
SELECT id, name, rules, created_at, updated_at FROM segments ORDER BY name_folded
