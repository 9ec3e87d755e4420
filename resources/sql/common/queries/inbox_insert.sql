-- An authentic callback that belongs to no message of ours.
INSERT INTO inbox (vendor_account_id, body, reason, received_at) VALUES (?, ?, ?, ?)
