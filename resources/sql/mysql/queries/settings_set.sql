-- Writes one setting, new or not. MySQL has no ON CONFLICT.
INSERT INTO settings (name, value) VALUES (?, ?) ON DUPLICATE KEY UPDATE value = VALUES(value)
