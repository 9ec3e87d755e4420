-- What else became of claimed messages: [id, state, reason, due, attempts to give back]. Only what is still Sending (2)
-- under this owner changes.
UPDATE JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$[0]', state INT PATH '$[1]', reason VARCHAR(1000) PATH '$[2]',
                                     due BIGINT PATH '$[3]', unspent INT PATH '$[4]')) AS r
STRAIGHT_JOIN messages AS m ON m.id = r.id
SET m.state = r.state, m.reason = r.reason, m.due_at = COALESCE(r.due, m.due_at), m.attempts = m.attempts - r.unspent,
    m.lease_owner = NULL, m.lease_until = NULL, m.updated_at = ?
WHERE m.state = 2 AND m.lease_owner = ?
