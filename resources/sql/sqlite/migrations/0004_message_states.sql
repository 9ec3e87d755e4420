-- What the worker looks for, and how many messages of a campaign are in each state, without the rows themselves: the
-- window asks for that several times a second while a campaign runs.
CREATE INDEX messages_state ON messages (campaign_id, state, due_at, id)
-- ;;
DROP INDEX messages_open
