-- The campaigns that go, or went, to a segment.
SELECT name FROM campaigns WHERE segment_id = ? ORDER BY id
