-- The cities with the most customers. They are counted on the index alone, and only the few that are named are looked up.
SELECT (SELECT MIN(c.city) FROM customers c WHERE c.id = g.first_id)
FROM (SELECT city_folded, COUNT(*) AS members, MIN(id) AS first_id
      FROM customers
      WHERE city_folded IS NOT NULL
      GROUP BY city_folded
      ORDER BY COUNT(*) DESC, city_folded
      LIMIT ?) g
ORDER BY g.members DESC, g.city_folded
