-- How a city is written most often, among the first hundred of its customers: reading all of a large city would take long.
SELECT s.city
FROM (SELECT city FROM customers WHERE city_folded = ? ORDER BY id LIMIT 100) s
GROUP BY s.city
ORDER BY COUNT(*) DESC, s.city DESC
LIMIT 1
