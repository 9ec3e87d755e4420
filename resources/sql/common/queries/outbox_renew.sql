-- Prolongs an owner's lease of what is being sent (2).
UPDATE messages SET lease_until = ? WHERE campaign_id = ? AND state = 2 AND lease_owner = ?
