-- When the vendor last took a message of a campaign, or refused one (5).
SELECT MAX(CASE WHEN accepted_at IS NOT NULL THEN accepted_at WHEN state = 5 THEN updated_at END)
FROM messages WHERE campaign_id = ?
