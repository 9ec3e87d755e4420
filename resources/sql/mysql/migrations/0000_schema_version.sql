-- What the migrations have done; made before the first of them. "step" counts the statements of a version that are
-- done: MySQL commits each by itself, so an interrupted version goes on after the last one noted here.
CREATE TABLE IF NOT EXISTS schema_version (
    version    BIGINT NOT NULL PRIMARY KEY,
    step       BIGINT NOT NULL,
    checksum   VARCHAR(64) NOT NULL,
    applied_at BIGINT NOT NULL
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE {binary_collation}
