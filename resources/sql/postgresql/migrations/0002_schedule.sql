-- Campaigns that the program itself launches at a time (UTC ms).
ALTER TABLE campaigns ADD COLUMN scheduled_at BIGINT
-- ;;
-- 1: a person said that a segment without any rule is meant to take everybody.
ALTER TABLE campaigns ADD COLUMN scheduled_everyone BIGINT NOT NULL DEFAULT 0
