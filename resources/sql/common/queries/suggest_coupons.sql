-- The most common ones among the newest orders: nobody waits for a look at all of them.
SELECT MIN(n.coupon)
FROM (SELECT coupon, coupon_folded FROM orders ORDER BY id DESC LIMIT 20000) n
WHERE n.coupon_folded IS NOT NULL
GROUP BY n.coupon_folded
ORDER BY COUNT(*) DESC, n.coupon_folded
LIMIT ?
