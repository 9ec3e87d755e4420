-- Launched campaigns whose messages are not as many as were planned at the launch.
SELECT k.name, k.audience, COUNT(m.id)
FROM campaigns k
LEFT JOIN messages m ON m.campaign_id = k.id
WHERE k.audience IS NOT NULL
GROUP BY k.id, k.name, k.audience
HAVING COUNT(m.id) <> k.audience
ORDER BY k.id
