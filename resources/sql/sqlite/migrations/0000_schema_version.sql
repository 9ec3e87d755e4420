-- What the migrations have done; made before the first of them. "step" counts the statements of a version that are
-- done: with SQLite always all of them, as a version is one transaction.
CREATE TABLE IF NOT EXISTS schema_version (
    version    INTEGER NOT NULL PRIMARY KEY,
    step       INTEGER NOT NULL,
    checksum   TEXT NOT NULL,
    applied_at INTEGER NOT NULL
) STRICT
