-- Messages after their receipts: [id, state, reason, vendor's id, accepted, delivered, opened, clicked]. One keeps its
-- lease only while it is still being sent (2). The time comes first among the values, so it is a derived table.
UPDATE (SELECT CAST(? AS SIGNED) AS now_ms) AS n
CROSS JOIN JSON_TABLE(?, '$[*]' COLUMNS (
        id BIGINT PATH '$[0]', state INT PATH '$[1]', reason TEXT PATH '$[2]', vendor_id VARCHAR(255) PATH '$[3]',
        accepted_at BIGINT PATH '$[4]', delivered_at BIGINT PATH '$[5]', opened_at BIGINT PATH '$[6]',
        clicked_at BIGINT PATH '$[7]')) AS r
STRAIGHT_JOIN messages AS m ON m.id = r.id
SET m.state = r.state, m.reason = r.reason, m.vendor_message_id = r.vendor_id, m.accepted_at = r.accepted_at,
    m.delivered_at = r.delivered_at, m.opened_at = r.opened_at, m.clicked_at = r.clicked_at,
    m.lease_owner = CASE WHEN r.state = 2 THEN m.lease_owner END,
    m.lease_until = CASE WHEN r.state = 2 THEN m.lease_until END, m.updated_at = n.now_ms
