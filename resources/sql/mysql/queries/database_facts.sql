-- Version and size in bytes of the database, for the settings page.
SELECT version(), (SELECT CAST(coalesce(sum(data_length + index_length), 0) AS SIGNED)
                   FROM information_schema.tables WHERE table_schema = database())
