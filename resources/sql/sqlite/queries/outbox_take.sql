-- Claims the picked messages: Sending (2) under an owner, until the end of the lease.
WITH picked AS (SELECT value AS id FROM json_each(?))
UPDATE messages
SET state = 2, lease_owner = ?, lease_until = ?, attempts = attempts + 1, updated_at = ?
WHERE id IN (SELECT id FROM picked)
