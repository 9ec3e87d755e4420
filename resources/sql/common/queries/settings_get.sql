-- One setting of the workspace.
SELECT value FROM settings WHERE name = ?
