-- The campaign of a message and the state that the campaign is in.
SELECT k.id, k.state FROM messages m JOIN campaigns k ON k.id = m.campaign_id WHERE m.id = ?
