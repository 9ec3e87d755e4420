-- A new campaign.
INSERT INTO campaigns (name, name_folded, segment_id, channel, vendor_account_id, subject, body_text, body_html,
                       state, created_at)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
