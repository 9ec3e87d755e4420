-- One campaign by its folded name, which is unique.
SELECT id, name, segment_id, segment_rules, channel, vendor_account_id, subject, body_text, body_html, state,
       state_reason, created_at, launched_at, finished_at, COALESCE(audience, 0),
       scheduled_at, scheduled_everyone
FROM campaigns WHERE name_folded = ?
