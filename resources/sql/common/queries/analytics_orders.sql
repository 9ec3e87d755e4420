-- Completed orders of a period: how many, their sum, their buyers. States 4 and 5 are delivered and completed.
SELECT COUNT(*), COALESCE(SUM(amount), 0), COUNT(DISTINCT customer_id)
FROM orders
WHERE ordered_at >= ? AND ordered_at < ? AND status IN (4, 5)
