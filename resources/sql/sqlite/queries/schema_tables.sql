-- The names of all tables, to tell an empty database from a workspace and from somebody else's data.
SELECT name FROM sqlite_master WHERE type = 'table' AND substr(name, 1, 7) <> 'sqlite_' ORDER BY name
