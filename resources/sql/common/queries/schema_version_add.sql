-- A version that is done (or, on MySQL, begun).
INSERT INTO schema_version (version, step, checksum, applied_at) VALUES (?, ?, ?, ?)
