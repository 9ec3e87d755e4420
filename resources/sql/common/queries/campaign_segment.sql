-- The segment that a campaign goes to.
SELECT name, rules FROM segments WHERE id = ?
