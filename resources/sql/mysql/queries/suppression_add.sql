-- An address that must not be written to; a second time changes nothing. (INSERT IGNORE would swallow other faults too.)
INSERT INTO suppressions (channel, address_folded, reason, created_at) VALUES (?, ?, ?, ?)
ON DUPLICATE KEY UPDATE created_at = created_at
