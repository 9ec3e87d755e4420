-- Forgets one setting.
DELETE FROM settings WHERE name = ?
