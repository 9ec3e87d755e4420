-- The most common ones among the newest orders: nobody waits for a look at all of them.
SELECT MIN(n.channel)
FROM (SELECT channel, channel_folded FROM orders ORDER BY id DESC LIMIT 20000) n
WHERE n.channel_folded IS NOT NULL
GROUP BY n.channel_folded
ORDER BY COUNT(*) DESC, n.channel_folded
LIMIT ?
