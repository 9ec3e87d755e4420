-- When the first and the last order were. Two queries, because SQLite looks only one end up in the index at a time.
SELECT (SELECT min(ordered_at) FROM orders), (SELECT max(ordered_at) FROM orders)
