-- What is queued (1) in paused (3) campaigns.
SELECT COUNT(m.id)
FROM campaigns AS k JOIN messages AS m ON m.campaign_id = k.id
WHERE k.state = 3 AND m.state = 1
