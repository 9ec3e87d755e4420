-- Campaigns of which something is queued (1) or being sent (2), whether running (2), paused (3) or cancelled (5).
SELECT c.id, c.state, v.idempotent, v.id
FROM campaigns AS c JOIN vendor_accounts AS v ON v.id = c.vendor_account_id
WHERE c.state IN (2, 3, 5)
  AND EXISTS (SELECT 1 FROM messages AS m WHERE m.campaign_id = c.id AND m.state IN (1, 2))
ORDER BY c.id
