-- Completed orders by local midnight, as milliseconds shifted by the caller's offset. "?": shift, shift, begin, end.
-- The day is computed in a subquery because a placeholder may not be repeated in GROUP BY on every database.
SELECT t.midnight, COUNT(*), SUM(t.amount)
FROM (SELECT (ordered_at + ?) - (ordered_at + ?) % 86400000 AS midnight, amount
      FROM orders
      WHERE ordered_at >= ? AND ordered_at < ? AND status IN (4, 5)) t
GROUP BY t.midnight
