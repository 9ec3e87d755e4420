-- What was delivered (4) of a campaign, and what its recipients did with it: as in the funnel of all campaigns.
SELECT COUNT(*),
       COALESCE(SUM(CASE WHEN opened_at IS NOT NULL OR clicked_at IS NOT NULL THEN 1 ELSE 0 END), 0),
       COALESCE(SUM(CASE WHEN clicked_at IS NOT NULL THEN 1 ELSE 0 END), 0)
FROM messages WHERE campaign_id = ? AND state = 4
