-- Callbacks that are to be kept before they are answered.
INSERT INTO receipt_journal (receipts) VALUES (?)
