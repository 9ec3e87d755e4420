-- A new custom field.
INSERT INTO attribute_definitions (name, label, type) VALUES (?, ?, ?)
