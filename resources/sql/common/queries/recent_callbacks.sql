-- What vendors have reported lately, newest first. Callbacks are taken in many at a time, in the order of their messages,
-- so the newest of them are among the last so many rows, which the end of the table gives at once.
SELECT e.received_at, e.kind, a.name
FROM (SELECT id, received_at, kind, vendor_account_id FROM message_events ORDER BY id DESC LIMIT 20000) e
LEFT JOIN vendor_accounts a ON a.id = e.vendor_account_id
ORDER BY e.received_at DESC, e.id DESC LIMIT ?
