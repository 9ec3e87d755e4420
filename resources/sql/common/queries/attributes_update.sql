-- Another label for a custom field.
UPDATE attribute_definitions SET label = ? WHERE name = ?
