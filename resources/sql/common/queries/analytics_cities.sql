-- The cities with the most customers, folded, and what their customers spent.
SELECT city_folded, COUNT(*) AS customers, SUM(spend) AS spend
FROM customers
GROUP BY city_folded
ORDER BY COUNT(*) DESC, city_folded
LIMIT ?
