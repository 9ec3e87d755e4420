-- The campaigns launched last, with the number of their messages in each state: one row a state, newest campaign first.
SELECT k.id, k.name, k.state, k.launched_at, m.state, COUNT(m.id)
FROM (SELECT id, name, state, launched_at
      FROM campaigns
      WHERE launched_at IS NOT NULL
      ORDER BY launched_at DESC, id DESC
      LIMIT ?) k
LEFT JOIN messages m ON m.campaign_id = k.id
GROUP BY k.id, k.name, k.state, k.launched_at, m.state
ORDER BY k.launched_at DESC, k.id DESC, m.state
