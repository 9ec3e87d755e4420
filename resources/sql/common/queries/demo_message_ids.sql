-- The messages of one campaign, in the order in which they were planned.
SELECT id FROM messages WHERE campaign_id = ? ORDER BY customer_id
