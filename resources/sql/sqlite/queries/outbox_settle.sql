-- What else became of claimed messages: [id, state, reason, due, attempts to give back]. Only what is still Sending (2)
-- under this owner changes.
WITH r AS (
    SELECT json_extract(value, '$[0]') AS id, json_extract(value, '$[1]') AS state, json_extract(value, '$[2]') AS reason,
           json_extract(value, '$[3]') AS due, json_extract(value, '$[4]') AS unspent
    FROM json_each(?))
UPDATE messages
SET state = r.state, reason = r.reason, due_at = COALESCE(r.due, messages.due_at),
    attempts = messages.attempts - r.unspent, lease_owner = NULL, lease_until = NULL, updated_at = ?
FROM r
WHERE messages.id = r.id AND messages.state = 2 AND messages.lease_owner = ?
