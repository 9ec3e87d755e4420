-- New customers in a period, and all that were registered before its end (or at an unknown time). "?": begin, end, end.
SELECT COALESCE(SUM(CASE WHEN registered_at >= ? AND registered_at < ? THEN 1 ELSE 0 END), 0),
       COALESCE(SUM(CASE WHEN registered_at IS NULL OR registered_at < ? THEN 1 ELSE 0 END), 0)
FROM customers
