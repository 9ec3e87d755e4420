-- The vendor took these messages: [id, time, vendor's id]. Nothing that a callback said is lowered; what is queued (1),
-- being sent (2), in doubt (8) or cancelled (9) is accepted (3) now. The state is set last, because MySQL reads columns
-- that an UPDATE has set already with their new values.
UPDATE JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$[0]', taken_at BIGINT PATH '$[1]',
                                     vendor_id VARCHAR(255) PATH '$[2]')) AS r
STRAIGHT_JOIN messages AS m ON m.id = r.id
SET m.reason = CASE WHEN m.state IN (1, 2, 8, 9) THEN NULL ELSE m.reason END,
    m.vendor_message_id = COALESCE(m.vendor_message_id, r.vendor_id),
    m.accepted_at = COALESCE(m.accepted_at, r.taken_at),
    m.lease_owner = NULL, m.lease_until = NULL, m.updated_at = ?,
    m.state = CASE WHEN m.state IN (1, 2, 8, 9) THEN 3 ELSE m.state END
