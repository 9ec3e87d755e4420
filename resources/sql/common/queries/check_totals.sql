-- Customers whose totals do not follow from their orders and opening values. States 4 and 5 are completed orders.
SELECT c.external_id
FROM customers c
LEFT JOIN (SELECT customer_id, SUM(amount) AS spent, COUNT(*) AS placed, MAX(ordered_at) AS latest
           FROM orders
           WHERE status IN (4, 5)
           GROUP BY customer_id) o ON o.customer_id = c.id
WHERE c.order_spend <> COALESCE(o.spent, 0)
   OR c.order_count <> COALESCE(o.placed, 0)
   OR COALESCE(c.order_last_at, -1) <> COALESCE(o.latest, -1)
   OR c.spend <> c.opening_spend + c.order_spend
   OR c.orders <> c.opening_orders + c.order_count
   OR COALESCE(c.last_order_at, -1) <> CASE WHEN COALESCE(c.opening_last_at, -1) > COALESCE(c.order_last_at, -1)
                                            THEN COALESCE(c.opening_last_at, -1)
                                            ELSE COALESCE(c.order_last_at, -1) END
ORDER BY c.id
