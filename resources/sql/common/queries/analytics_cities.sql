-- The cities with the most customers, under the spelling that sorts first, and what their customers spent.
SELECT COALESCE(MIN(city), ''), COUNT(*), SUM(spend)
FROM customers
GROUP BY city_folded
ORDER BY COUNT(*) DESC, city_folded
LIMIT ?
