-- What the orders of every customer add up to: delivered (4) and completed (5) ones count. Rows that are right
-- already are left alone.
UPDATE customers
LEFT JOIN (SELECT o.customer_id AS customer_id, sum(o.amount) AS spend, count(*) AS orders, max(o.ordered_at) AS last_at
           FROM orders o
           WHERE o.status IN (4, 5)
           GROUP BY o.customer_id) t ON t.customer_id = customers.id
SET customers.order_spend = coalesce(t.spend, 0),
    customers.order_count = coalesce(t.orders, 0),
    customers.order_last_at = t.last_at,
    customers.spend = customers.opening_spend + coalesce(t.spend, 0),
    customers.orders = customers.opening_orders + coalesce(t.orders, 0),
    customers.last_order_at = CASE WHEN t.last_at IS NULL OR customers.opening_last_at > t.last_at
                                   THEN customers.opening_last_at ELSE t.last_at END
WHERE customers.order_spend <> coalesce(t.spend, 0) OR customers.order_count <> coalesce(t.orders, 0)
   OR NOT customers.order_last_at <=> t.last_at
