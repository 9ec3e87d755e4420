-- The name that this index, which always held all states, has on the other databases too.
ALTER TABLE messages RENAME INDEX messages_open TO messages_state
