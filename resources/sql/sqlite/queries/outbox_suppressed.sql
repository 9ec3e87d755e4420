-- Which of these [channel, folded address] pairs are on the suppression list.
SELECT s.channel, s.address_folded
FROM json_each(?) AS asked
CROSS JOIN suppressions AS s
    ON s.channel = json_extract(asked.value, '$[0]') AND s.address_folded = json_extract(asked.value, '$[1]')
