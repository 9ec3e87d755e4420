-- The names of all tables, to tell an empty database from a workspace and from somebody else's data.
SELECT tablename FROM pg_catalog.pg_tables WHERE schemaname = current_schema() ORDER BY tablename
