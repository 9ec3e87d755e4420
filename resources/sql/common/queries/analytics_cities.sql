-- The cities with the most customers, in the spelling of the first of them, and what their customers spent.
SELECT COALESCE((SELECT c.city FROM customers c WHERE c.city_folded = t.city_folded ORDER BY c.id LIMIT 1), ''),
       t.customers, t.spend
FROM (SELECT city_folded, COUNT(*) AS customers, SUM(spend) AS spend
      FROM customers
      GROUP BY city_folded
      ORDER BY COUNT(*) DESC, city_folded
      LIMIT ?) t
ORDER BY t.customers DESC, t.city_folded
