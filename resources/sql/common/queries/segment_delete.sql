-- A segment that no campaign uses.
DELETE FROM segments WHERE id = ?
