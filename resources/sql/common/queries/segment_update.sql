-- A segment's name and rules.
UPDATE segments SET name = ?, name_folded = ?, rules = ?, updated_at = ? WHERE id = ?
