-- What the migrations have done; made before the first of them. "step" counts the statements of a version that are
-- done: with PostgreSQL always all of them, as a version is one transaction.
CREATE TABLE IF NOT EXISTS schema_version (
    version    BIGINT NOT NULL PRIMARY KEY,
    step       BIGINT NOT NULL,
    checksum   TEXT COLLATE "C" NOT NULL,
    applied_at BIGINT NOT NULL
)
