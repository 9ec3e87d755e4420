-- The newest time that anybody's clock has left in the workspace: each table's newest row by its key, so that it costs
-- nothing however many there are.
SELECT MAX(moment)
FROM (SELECT received_at AS moment FROM message_events WHERE id = (SELECT MAX(id) FROM message_events)
      UNION ALL
      SELECT updated_at FROM messages WHERE id = (SELECT MAX(id) FROM messages)
      UNION ALL
      SELECT started_at FROM imports WHERE id = (SELECT MAX(id) FROM imports)) AS newest
