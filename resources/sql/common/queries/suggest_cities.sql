-- The cities with the most customers, folded; counted on the index alone.
SELECT city_folded
FROM customers
WHERE city_folded IS NOT NULL
GROUP BY city_folded
ORDER BY COUNT(*) DESC, city_folded
LIMIT ?
