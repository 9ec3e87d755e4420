-- A page of the suppression list.
SELECT id, channel, address_folded, reason, created_at FROM suppressions WHERE id > ? ORDER BY id LIMIT ?
