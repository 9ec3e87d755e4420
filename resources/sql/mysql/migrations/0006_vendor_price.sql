-- What the vendor charges for 1,000 messages, in minor units of the workspace's currency; NULL where that is not known.
ALTER TABLE vendor_accounts ADD COLUMN price_per_thousand BIGINT
