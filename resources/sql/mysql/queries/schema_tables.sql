-- The names of all tables, to tell an empty database from a workspace and from somebody else's data.
SELECT table_name FROM information_schema.tables WHERE table_schema = database() ORDER BY table_name
