-- What the orders of the customers in a JSON list of keys add up to: delivered (4) and completed (5) ones count.
-- Rows that are right already are left alone.
UPDATE customers
JOIN (SELECT j.value AS customer_id, coalesce(sum(o.amount), 0) AS spend,
             count(o.customer_id) AS orders, max(o.ordered_at) AS last_at
      FROM JSON_TABLE(?, '$[*]' COLUMNS (value BIGINT PATH '$')) j
      LEFT JOIN orders o ON o.customer_id = j.value AND o.status IN (4, 5)
      GROUP BY j.value) t ON customers.id = t.customer_id
SET customers.order_spend = t.spend,
    customers.order_count = t.orders,
    customers.order_last_at = t.last_at,
    customers.spend = customers.opening_spend + t.spend,
    customers.orders = customers.opening_orders + t.orders,
    customers.last_order_at = CASE WHEN t.last_at IS NULL OR customers.opening_last_at > t.last_at 
                                   THEN customers.opening_last_at ELSE t.last_at END
WHERE (customers.order_spend <> t.spend OR customers.order_count <> t.orders
       OR NOT customers.order_last_at <=> t.last_at)
