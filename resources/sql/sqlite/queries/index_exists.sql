-- Whether there is an index of this name.
SELECT 1 FROM sqlite_master WHERE type = 'index' AND name = ?
