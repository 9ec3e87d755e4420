-- What the orders of every customer add up to: delivered (4) and completed (5) ones count. Rows that are right
-- already are left alone.
UPDATE customers
SET order_spend = t.spend,
    order_count = t.orders,
    order_last_at = t.last_at,
    spend = opening_spend + t.spend,
    orders = opening_orders + t.orders,
    last_order_at = CASE WHEN t.last_at IS NULL OR opening_last_at > t.last_at THEN opening_last_at ELSE t.last_at END
FROM (SELECT c.id AS customer_id, coalesce(x.spend, 0) AS spend, coalesce(x.orders, 0) AS orders,
             x.last_at AS last_at
      FROM customers c
      LEFT JOIN (SELECT o.customer_id AS customer_id, sum(o.amount) AS spend, count(*) AS orders,
                        max(o.ordered_at) AS last_at
                 FROM orders o
                 WHERE o.status IN (4, 5)
                 GROUP BY o.customer_id) x ON x.customer_id = c.id) t
WHERE customers.id = t.customer_id
  AND (customers.order_spend <> t.spend OR customers.order_count <> t.orders OR customers.order_last_at IS NOT t.last_at)
