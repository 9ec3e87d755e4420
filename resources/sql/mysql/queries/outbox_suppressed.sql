-- Which of these [channel, folded address] pairs are on the suppression list.
SELECT s.channel, s.address_folded
FROM JSON_TABLE(?, '$[*]' COLUMNS (channel INT PATH '$[0]', address VARCHAR(500) PATH '$[1]')) AS asked
STRAIGHT_JOIN suppressions AS s ON s.channel = asked.channel AND s.address_folded = asked.address
