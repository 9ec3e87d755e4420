-- What the orders of the customers in a JSON list of keys add up to: delivered (4) and completed (5) ones count.
-- Rows that are right already are left alone.
UPDATE customers
SET order_spend = t.spend,
    order_count = t.orders,
    order_last_at = t.last_at,
    spend = opening_spend + t.spend,
    orders = opening_orders + t.orders,
    last_order_at = CASE WHEN t.last_at IS NULL OR opening_last_at > t.last_at THEN opening_last_at ELSE t.last_at END
FROM (SELECT CAST(j.value AS bigint) AS customer_id, coalesce(sum(o.amount), 0) AS spend,
             count(o.customer_id) AS orders, max(o.ordered_at) AS last_at
      FROM jsonb_array_elements_text(CAST(? AS jsonb)) AS j(value)
      LEFT JOIN orders o ON o.customer_id = CAST(j.value AS bigint) AND o.status IN (4, 5)
      GROUP BY j.value) t
WHERE customers.id = t.customer_id
  AND (customers.order_spend <> t.spend OR customers.order_count <> t.orders
       OR customers.order_last_at IS DISTINCT FROM t.last_at)
