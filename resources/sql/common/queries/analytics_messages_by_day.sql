-- Messages by the local midnight of the day on which they were last dealt with, and by state. "?": as for orders.
SELECT t.midnight, t.state, COUNT(*)
FROM (SELECT (updated_at + ?) - (updated_at + ?) % 86400000 AS midnight, state
      FROM messages
      WHERE updated_at >= ? AND updated_at < ?) t
GROUP BY t.midnight, t.state
