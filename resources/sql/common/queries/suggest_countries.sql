-- The most common ones among the newest customers: nobody waits for a look at all of them.
SELECT MIN(n.country)
FROM (SELECT country, country_folded FROM customers ORDER BY id DESC LIMIT 20000) n
WHERE n.country_folded IS NOT NULL
GROUP BY n.country_folded
ORDER BY COUNT(*) DESC, n.country_folded
LIMIT ?
