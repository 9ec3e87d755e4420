-- The vendor took these messages: [id, time, vendor's id]. Nothing that a callback said is lowered; what is queued (1),
-- being sent (2), in doubt (8) or cancelled (9) is accepted (3) now.
WITH r AS (
    SELECT json_extract(value, '$[0]') AS id, json_extract(value, '$[1]') AS at, json_extract(value, '$[2]') AS vendor_id
    FROM json_each(?))
UPDATE messages
SET state = CASE WHEN messages.state IN (1, 2, 8, 9) THEN 3 ELSE messages.state END,
    reason = CASE WHEN messages.state IN (1, 2, 8, 9) THEN NULL ELSE messages.reason END,
    vendor_message_id = COALESCE(messages.vendor_message_id, r.vendor_id),
    accepted_at = COALESCE(messages.accepted_at, r.at),
    lease_owner = NULL, lease_until = NULL, updated_at = ?
FROM r
WHERE messages.id = r.id
