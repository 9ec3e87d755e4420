-- Events: [message, account, key, kind, reason, time, received]; one that is known already changes nothing. (INSERT
-- IGNORE would swallow other faults too.)
INSERT INTO message_events (message_id, vendor_account_id, event_key, kind, reason, occurred_at, received_at)
SELECT r.message_id, r.account, r.event_key, r.kind, r.reason, r.occurred_at, r.received_at
FROM JSON_TABLE(?, '$[*]' COLUMNS (message_id BIGINT PATH '$[0]', account BIGINT PATH '$[1]',
                                   event_key VARCHAR(255) PATH '$[2]', kind INT PATH '$[3]',
                                   reason TEXT PATH '$[4]', occurred_at BIGINT PATH '$[5]',
                                   received_at BIGINT PATH '$[6]')) AS r
ON DUPLICATE KEY UPDATE message_events.received_at = message_events.received_at
