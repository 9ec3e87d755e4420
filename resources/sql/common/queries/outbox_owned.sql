-- What is being sent (2) under an owner.
SELECT id FROM messages WHERE campaign_id = ? AND state = 2 AND lease_owner = ? ORDER BY id
