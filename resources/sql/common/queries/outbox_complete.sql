-- A running (2) campaign of which nothing is queued or being sent is completed (4).
UPDATE campaigns SET state = 4, finished_at = ?
WHERE id = ? AND state = 2
  AND NOT EXISTS (SELECT 1 FROM messages AS m WHERE m.campaign_id = campaigns.id AND m.state IN (1, 2))
