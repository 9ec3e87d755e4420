-- An address that must not be written to; a second time changes nothing.
INSERT INTO suppressions (channel, address_folded, reason, created_at) VALUES (?, ?, ?, ?)
ON CONFLICT (channel, address_folded) DO NOTHING
