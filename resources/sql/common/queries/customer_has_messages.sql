-- Whether any campaign has this customer among its recipients.
SELECT 1 FROM messages WHERE customer_id = ? LIMIT 1
