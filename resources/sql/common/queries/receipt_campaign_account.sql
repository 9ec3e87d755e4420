-- The account that a campaign is sent through: only that vendor may report on its messages.
SELECT vendor_account_id FROM campaigns WHERE id = ?
