-- The custom fields by name.
SELECT name, label, type FROM attribute_definitions ORDER BY name
