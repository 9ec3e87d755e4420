-- Messages of the demo's past campaigns, with what became of them.
INSERT INTO messages (campaign_id, customer_id, channel, address, state, reason, attempts, accepted_at, delivered_at,
                      opened_at, clicked_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
