-- How far the messages of the campaigns launched in a period got, but for those that are queued (1), being sent (2) or
-- cancelled (9). Delivered is what is in that state, as everywhere else;
-- an opening and a click bring a message into it, and one that bounced later is not counted. States: 3 accepted,
-- 4 delivered, 6 bounced (it was accepted before), 7 skipped.
SELECT COUNT(*),
       COALESCE(SUM(CASE WHEN m.state = 7 THEN 1 ELSE 0 END), 0),
       COALESCE(SUM(CASE WHEN m.accepted_at IS NOT NULL OR m.state IN (3, 4, 6) THEN 1 ELSE 0 END), 0),
       COALESCE(SUM(CASE WHEN m.state = 4 THEN 1 ELSE 0 END), 0),
       COALESCE(SUM(CASE WHEN m.state = 4 AND (m.opened_at IS NOT NULL OR m.clicked_at IS NOT NULL) THEN 1 ELSE 0 END), 0),
       COALESCE(SUM(CASE WHEN m.state = 4 AND m.clicked_at IS NOT NULL THEN 1 ELSE 0 END), 0)
FROM messages m
JOIN campaigns k ON k.id = m.campaign_id
WHERE k.launched_at >= ? AND k.launched_at < ? AND m.state NOT IN (1, 2, 9)
