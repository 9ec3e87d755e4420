-- When a campaign is to be launched, and whether that may be to everybody; in the transaction of the step.
UPDATE campaigns SET scheduled_at = ?, scheduled_everyone = ? WHERE id = ?
