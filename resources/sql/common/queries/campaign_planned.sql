-- What a campaign was launched with: the rules as they were, and the number of its messages.
UPDATE campaigns SET segment_rules = ?, audience = ? WHERE id = ?
