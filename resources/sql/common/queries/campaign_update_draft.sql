-- What a person can change of a campaign, as long as it is a draft (1).
UPDATE campaigns
SET name = ?, name_folded = ?, segment_id = ?, channel = ?, vendor_account_id = ?, subject = ?, body_text = ?,
    body_html = ?
WHERE id = ? AND state = 1
