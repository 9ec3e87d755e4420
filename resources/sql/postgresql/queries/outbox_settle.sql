-- What else became of claimed messages: [id, state, reason, due, attempts to give back]. Only what is still Sending (2)
-- under this owner changes.
WITH r AS (
    SELECT CAST(value ->> 0 AS BIGINT) AS id, CAST(value ->> 1 AS INTEGER) AS state, value ->> 2 AS reason,
           CAST(value ->> 3 AS BIGINT) AS due, CAST(value ->> 4 AS INTEGER) AS unspent
    FROM json_array_elements(CAST(? AS json)))
UPDATE messages
SET state = r.state, reason = r.reason, due_at = COALESCE(r.due, messages.due_at),
    attempts = messages.attempts - r.unspent, lease_owner = NULL, lease_until = NULL, updated_at = ?
FROM r
WHERE messages.id = r.id AND messages.state = 2 AND messages.lease_owner = ?
