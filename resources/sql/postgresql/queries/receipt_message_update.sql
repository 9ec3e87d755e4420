-- Messages after their receipts: [id, state, reason, vendor's id, accepted, delivered, opened, clicked]. One keeps its
-- lease only while it is still being sent (2).
UPDATE messages
SET state = r.state, reason = r.reason, vendor_message_id = r.vendor_id, accepted_at = r.accepted_at,
    delivered_at = r.delivered_at, opened_at = r.opened_at, clicked_at = r.clicked_at,
    lease_owner = CASE WHEN r.state = 2 THEN messages.lease_owner END,
    lease_until = CASE WHEN r.state = 2 THEN messages.lease_until END,
    updated_at = CAST(? AS BIGINT)
FROM (SELECT CAST(value ->> 0 AS BIGINT) AS id, CAST(value ->> 1 AS INTEGER) AS state, value ->> 2 AS reason,
             value ->> 3 AS vendor_id, CAST(value ->> 4 AS BIGINT) AS accepted_at,
             CAST(value ->> 5 AS BIGINT) AS delivered_at, CAST(value ->> 6 AS BIGINT) AS opened_at,
             CAST(value ->> 7 AS BIGINT) AS clicked_at
      FROM json_array_elements(CAST(? AS json))) AS r
WHERE messages.id = r.id
