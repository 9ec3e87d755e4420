-- What vendors have reported lately, newest first: by key, so only the end of the table is read.
SELECT e.received_at, e.kind, a.name
FROM message_events e LEFT JOIN vendor_accounts a ON a.id = e.vendor_account_id
ORDER BY e.id DESC LIMIT ?
