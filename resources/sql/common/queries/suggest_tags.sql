-- The most common sets of tags among the newest customers: nobody waits for a look at all of them.
SELECT n.tags
FROM (SELECT tags FROM customers ORDER BY id DESC LIMIT 20000) n
WHERE n.tags IS NOT NULL
GROUP BY n.tags
ORDER BY COUNT(*) DESC, n.tags
LIMIT ?
