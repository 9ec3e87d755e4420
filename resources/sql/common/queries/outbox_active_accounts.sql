-- Vendor accounts with a running (2) campaign.
SELECT DISTINCT vendor_account_id FROM campaigns WHERE state = 2 AND vendor_account_id IS NOT NULL
ORDER BY vendor_account_id
