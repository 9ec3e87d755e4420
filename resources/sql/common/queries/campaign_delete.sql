-- Removes a campaign and, through the foreign key, its messages; only in the state in which it was read.
DELETE FROM campaigns WHERE id = ? AND state = ?
