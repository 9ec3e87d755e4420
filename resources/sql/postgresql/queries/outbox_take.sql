-- Claims the picked messages: Sending (2) under an owner, until the end of the lease.
WITH picked AS (SELECT CAST(value AS BIGINT) AS id FROM json_array_elements_text(CAST(? AS json)))
UPDATE messages
SET state = 2, lease_owner = ?, lease_until = ?, attempts = attempts + 1, updated_at = ?
FROM picked
WHERE messages.id = picked.id
