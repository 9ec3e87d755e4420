-- Which of these [channel, folded address] pairs are on the suppression list.
SELECT s.channel, s.address_folded
FROM json_array_elements(CAST(? AS json)) AS asked(value)
JOIN suppressions AS s
    ON s.channel = CAST(asked.value ->> 0 AS INTEGER) AND s.address_folded = asked.value ->> 1
