-- The cities with the most customers, in the spelling of the first of them, and what their customers spent. The table is
-- read from its beginning to its end: in the order of the index of cities each row would be looked up by itself.
SELECT COALESCE((SELECT c.city FROM customers c WHERE c.city_folded = t.city_folded ORDER BY c.id LIMIT 1), ''),
       t.customers, t.spend
FROM (SELECT city_folded, COUNT(*) AS customers, SUM(spend) AS spend
      FROM customers NOT INDEXED
      GROUP BY city_folded
      ORDER BY COUNT(*) DESC, city_folded
      LIMIT ?) t
ORDER BY t.customers DESC, t.city_folded
