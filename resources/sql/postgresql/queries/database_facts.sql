-- Version and size in bytes of the database, for the settings page.
SELECT current_setting('server_version'), pg_database_size(current_database())
