-- Campaigns that the program itself launches at a time (UTC ms).
ALTER TABLE campaigns ADD COLUMN scheduled_at INTEGER
-- ;;
-- 1: a person said that a segment without any rule is meant to take everybody.
ALTER TABLE campaigns ADD COLUMN scheduled_everyone INTEGER NOT NULL DEFAULT 0
