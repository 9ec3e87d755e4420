-- How far the messages of the campaigns launched in a period got. A click or an opening proves the steps before it,
-- also where the vendor did not report them. States: 3 accepted, 4 delivered, 6 bounced (it was accepted before).
SELECT COUNT(*),
       COALESCE(SUM(CASE WHEN m.accepted_at IS NOT NULL OR m.state IN (3, 4, 6) THEN 1 ELSE 0 END), 0),
       COALESCE(SUM(CASE WHEN m.state = 4 OR m.opened_at IS NOT NULL OR m.clicked_at IS NOT NULL THEN 1 ELSE 0 END), 0),
       COALESCE(SUM(CASE WHEN m.opened_at IS NOT NULL OR m.clicked_at IS NOT NULL THEN 1 ELSE 0 END), 0),
       COALESCE(SUM(CASE WHEN m.clicked_at IS NOT NULL THEN 1 ELSE 0 END), 0)
FROM messages m
JOIN campaigns k ON k.id = m.campaign_id
WHERE k.launched_at >= ? AND k.launched_at < ?
