-- The cities with the most customers, folded, and what their customers spent. The table is read from its beginning to its
-- end: in the order of the index of cities each row would be looked up by itself.
SELECT city_folded, COUNT(*) AS customers, SUM(spend) AS spend
FROM customers NOT INDEXED
GROUP BY city_folded
ORDER BY COUNT(*) DESC, city_folded
LIMIT ?
