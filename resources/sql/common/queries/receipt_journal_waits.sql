-- Whether anything waits to be taken in.
SELECT EXISTS (SELECT 1 FROM receipt_journal)
