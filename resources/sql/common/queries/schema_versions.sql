-- How far the migrations have come.
SELECT version, step, checksum FROM schema_version ORDER BY version
