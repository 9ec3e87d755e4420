-- Where a message went, to keep others from going there.
SELECT channel, address FROM messages WHERE id = ?
