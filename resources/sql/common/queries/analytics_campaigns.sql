-- Campaigns launched in a period.
SELECT COUNT(*) FROM campaigns WHERE launched_at >= ? AND launched_at < ?
