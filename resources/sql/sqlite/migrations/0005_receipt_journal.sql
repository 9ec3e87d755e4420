-- Callbacks that are kept and not yet taken into the messages: appended before they are answered, which costs a few pages
-- for however many, and taken in many at a time, which costs each page of the messages once. "receipts" is CBOR, see
-- storage/receiptjournal.cpp.
CREATE TABLE receipt_journal (
    id       INTEGER PRIMARY KEY,
    receipts BLOB NOT NULL
) STRICT
