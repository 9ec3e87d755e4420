-- One campaign by its key.
SELECT id, name, segment_id, segment_rules, channel, vendor_account_id, subject, body_text, body_html, state,
       state_reason, created_at, launched_at, finished_at, COALESCE(audience, 0),
       scheduled_at, scheduled_everyone
FROM campaigns WHERE id = ?
