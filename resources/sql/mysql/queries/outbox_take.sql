-- Claims the picked messages: Sending (2) under an owner, until the end of the lease. A join, because an IN (SELECT …)
-- in an UPDATE reads the whole table.
UPDATE JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) AS picked
STRAIGHT_JOIN messages AS m ON m.id = picked.id
SET m.state = 2, m.lease_owner = ?, m.lease_until = ?, m.attempts = m.attempts + 1, m.updated_at = ?
