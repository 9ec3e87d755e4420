-- What waits (1) in a cancelled campaign is cancelled (9).
UPDATE messages SET state = 9, updated_at = ? WHERE campaign_id = ? AND state = 1
