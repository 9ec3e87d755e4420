-- MySQL commits each change of a table by itself, so each is noted by itself.
UPDATE schema_version SET step = ? WHERE version = ?
