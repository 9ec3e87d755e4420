-- The campaigns launched last, with the number of their messages in each state: one row a state, newest campaign first.
-- The messages are counted by themselves, so that an index does it. "?": how many campaigns, twice.
SELECT k.id, k.name, k.state, k.launched_at, t.state, t.messages
FROM (SELECT id, name, state, launched_at
      FROM campaigns
      WHERE launched_at IS NOT NULL
      ORDER BY launched_at DESC, id DESC
      LIMIT ?) k
LEFT JOIN (SELECT campaign_id, state, COUNT(*) AS messages
           FROM messages
           WHERE campaign_id IN (SELECT l.id
                                 FROM (SELECT id
                                       FROM campaigns
                                       WHERE launched_at IS NOT NULL
                                       ORDER BY launched_at DESC, id DESC
                                       LIMIT ?) l)
           GROUP BY campaign_id, state) t ON t.campaign_id = k.id
ORDER BY k.launched_at DESC, k.id DESC, t.state
