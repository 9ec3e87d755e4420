-- How many campaigns are in each state.
SELECT state, COUNT(*) FROM campaigns GROUP BY state
