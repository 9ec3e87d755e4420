-- The indexes of the customers that nothing's uniqueness rests on, as they were made.
SELECT name, sql FROM sqlite_master
WHERE type = 'index' AND tbl_name = 'customers' AND sql LIKE 'CREATE INDEX %'
ORDER BY name
