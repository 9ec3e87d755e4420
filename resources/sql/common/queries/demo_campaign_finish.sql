-- Makes a draft a campaign of the past.
UPDATE campaigns SET state = ?, audience = ?, segment_rules = ?, launched_at = ?, finished_at = ? WHERE id = ?
