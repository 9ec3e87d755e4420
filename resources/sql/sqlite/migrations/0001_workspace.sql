-- The first schema. Statements end at a line "-- ;;". Times are UTC epoch milliseconds, money is minor units, states
-- and kinds are the numbers of the enums in src/domain, *_folded columns hold muster::folded() of their twin.
CREATE TABLE settings (
    name  TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID, STRICT
-- ;;
CREATE TABLE customers (
    id               INTEGER PRIMARY KEY,
    external_id      TEXT NOT NULL,
    name             TEXT,
    name_folded      TEXT,
    email            TEXT,
    email_folded     TEXT,
    phone            TEXT,
    phone_folded     TEXT,
    city             TEXT,
    city_folded      TEXT,
    country          TEXT,
    country_folded   TEXT,
    external_id_folded TEXT NOT NULL,
    -- Every tag between line feeds, in the order given: "\nvip\nnewsletter\n"; NULL where there is none.
    tags             TEXT,
    tags_folded      TEXT,
    consent          INTEGER NOT NULL DEFAULT 0, -- 0 unknown, 1 granted, 2 denied
    visits           INTEGER,
    registered_at    INTEGER,
    -- Totals that came with the customer's own record, and those of the orders stored here.
    opening_spend    INTEGER NOT NULL DEFAULT 0,
    opening_orders   INTEGER NOT NULL DEFAULT 0,
    opening_last_at  INTEGER,
    order_spend      INTEGER NOT NULL DEFAULT 0,
    order_count      INTEGER NOT NULL DEFAULT 0,
    order_last_at    INTEGER,
    -- Both together, kept by whoever changes one of the above in the same statement; what rules look at.
    spend            INTEGER NOT NULL DEFAULT 0,
    orders           INTEGER NOT NULL DEFAULT 0,
    last_order_at    INTEGER,
    attributes       TEXT, -- JSON object; NULL where there are none
    -- The same in the form that rules compare (domain/attributes.h), written together with it; NULL where none.
    attributes_folded TEXT,
    created_at       INTEGER NOT NULL,
    updated_at       INTEGER NOT NULL
) STRICT
-- ;;
CREATE UNIQUE INDEX customers_external_id ON customers (external_id)
-- ;;
CREATE INDEX customers_email ON customers (email_folded) WHERE email_folded IS NOT NULL
-- ;;
CREATE INDEX customers_name ON customers (name_folded, id)
-- ;;
CREATE INDEX customers_city ON customers (city_folded, id)
-- ;;
-- Sorts by spending, and holds what rules compare most, so that they are counted without the rows themselves.
CREATE INDEX customers_spend ON customers (spend, id, last_order_at, orders, visits, registered_at, consent, city_folded)
-- ;;
CREATE INDEX customers_last_order ON customers (last_order_at, id)
-- ;;
CREATE INDEX customers_registered ON customers (registered_at, id)
-- ;;
CREATE TABLE orders (
    id              INTEGER PRIMARY KEY,
    external_id     TEXT NOT NULL,
    external_id_folded TEXT NOT NULL,
    customer_id     INTEGER NOT NULL REFERENCES customers (id) ON DELETE CASCADE,
    amount          INTEGER NOT NULL,
    ordered_at      INTEGER NOT NULL,
    status          INTEGER NOT NULL,
    channel         TEXT,
    channel_folded  TEXT,
    coupon          TEXT,
    coupon_folded   TEXT,
    created_at      INTEGER NOT NULL,
    updated_at      INTEGER NOT NULL
) STRICT
-- ;;
CREATE UNIQUE INDEX orders_external_id ON orders (external_id)
-- ;;
CREATE INDEX orders_customer ON orders (customer_id, ordered_at, status, amount)
-- ;;
CREATE INDEX orders_time ON orders (ordered_at, customer_id, status, amount)
-- ;;
CREATE TABLE order_items (
    id       INTEGER PRIMARY KEY,
    order_id INTEGER NOT NULL REFERENCES orders (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    sku      TEXT,
    name     TEXT,
    quantity INTEGER NOT NULL,
    price    INTEGER NOT NULL
) STRICT
-- ;;
CREATE UNIQUE INDEX order_items_order ON order_items (order_id, position)
-- ;;
CREATE TABLE attribute_definitions (
    name  TEXT NOT NULL PRIMARY KEY,
    label TEXT NOT NULL,
    type  INTEGER NOT NULL -- 1 text, 2 number, 3 date, 4 boolean
) WITHOUT ROWID, STRICT
-- ;;
CREATE TABLE segments (
    id          INTEGER PRIMARY KEY,
    name        TEXT NOT NULL,
    name_folded TEXT NOT NULL UNIQUE,
    rules       TEXT NOT NULL,
    created_at  INTEGER NOT NULL,
    updated_at  INTEGER NOT NULL
) STRICT
-- ;;
CREATE TABLE vendor_accounts (
    id          INTEGER PRIMARY KEY,
    name        TEXT NOT NULL UNIQUE,
    kind        TEXT NOT NULL,
    url         TEXT NOT NULL,
    idempotent  INTEGER NOT NULL,
    batch_size  INTEGER NOT NULL,
    rate        REAL NOT NULL,
    concurrency INTEGER NOT NULL,
    created_at  INTEGER NOT NULL
) STRICT
-- ;;
CREATE TABLE campaigns (
    id                INTEGER PRIMARY KEY,
    name              TEXT NOT NULL,
    name_folded       TEXT NOT NULL UNIQUE,
    segment_id        INTEGER REFERENCES segments (id),
    segment_rules     TEXT,
    channel           INTEGER NOT NULL,
    vendor_account_id INTEGER REFERENCES vendor_accounts (id),
    subject           TEXT NOT NULL,
    body_text         TEXT NOT NULL,
    body_html         TEXT NOT NULL,
    state             INTEGER NOT NULL,
    state_reason      TEXT, -- why the program itself paused it; NULL where a person did, or where it runs
    audience          INTEGER, -- message rows planned at launch: what the account has to add up to; NULL for a draft
    created_at        INTEGER NOT NULL,
    launched_at       INTEGER,
    finished_at       INTEGER
) STRICT
-- ;;
-- One row per recipient: the outbox.
CREATE TABLE messages (
    id                INTEGER PRIMARY KEY,
    campaign_id       INTEGER NOT NULL REFERENCES campaigns (id) ON DELETE CASCADE,
    customer_id       INTEGER NOT NULL REFERENCES customers (id),
    channel           INTEGER NOT NULL,
    address           TEXT, -- where it goes, as it was at launch
    state             INTEGER NOT NULL,
    reason            TEXT, -- why it failed, was skipped, is in doubt
    attempts          INTEGER NOT NULL DEFAULT 0,
    due_at            INTEGER NOT NULL DEFAULT 0, -- not before this time
    lease_owner       TEXT,
    lease_until       INTEGER,
    vendor_message_id TEXT,
    accepted_at       INTEGER,
    delivered_at      INTEGER,
    opened_at         INTEGER, -- the first time
    clicked_at        INTEGER, -- the first time
    updated_at        INTEGER NOT NULL
) STRICT
-- ;;
CREATE UNIQUE INDEX messages_recipient ON messages (campaign_id, customer_id, channel)
-- ;;
-- What the worker looks for. States 1 and 2 are queued and sending.
CREATE INDEX messages_open ON messages (campaign_id, state, due_at, id) WHERE state IN (1, 2)
-- ;;
CREATE INDEX messages_customer ON messages (customer_id, id)
-- ;;
-- Append-only. A vendor's repeated callback meets the unique index.
CREATE TABLE message_events (
    id                INTEGER PRIMARY KEY,
    message_id        INTEGER NOT NULL REFERENCES messages (id) ON DELETE CASCADE,
    vendor_account_id INTEGER NOT NULL,
    event_key         TEXT NOT NULL,
    kind              INTEGER NOT NULL,
    reason            TEXT,
    occurred_at       INTEGER NOT NULL,
    received_at       INTEGER NOT NULL
) STRICT
-- ;;
CREATE UNIQUE INDEX message_events_key ON message_events (vendor_account_id, event_key)
-- ;;
CREATE INDEX message_events_message ON message_events (message_id, id)
-- ;;
CREATE TABLE suppressions (
    id             INTEGER PRIMARY KEY,
    channel        INTEGER NOT NULL,
    address_folded TEXT NOT NULL,
    reason         TEXT NOT NULL,
    created_at     INTEGER NOT NULL
) STRICT
-- ;;
CREATE UNIQUE INDEX suppressions_address ON suppressions (channel, address_folded)
-- ;;
CREATE TABLE imports (
    id            INTEGER PRIMARY KEY,
    kind          TEXT NOT NULL, -- customers, orders
    file_name     TEXT NOT NULL,
    started_at    INTEGER NOT NULL,
    finished_at   INTEGER,
    state         TEXT NOT NULL, -- running, finished, cancelled, failed
    rows_read     INTEGER NOT NULL DEFAULT 0,
    created       INTEGER NOT NULL DEFAULT 0,
    updated       INTEGER NOT NULL DEFAULT 0,
    unchanged     INTEGER NOT NULL DEFAULT 0,
    refused       INTEGER NOT NULL DEFAULT 0,
    skipped_blank INTEGER NOT NULL DEFAULT 0
) STRICT
-- ;;
-- Refused rows with their reasons.
CREATE TABLE import_rows (
    import_id INTEGER NOT NULL REFERENCES imports (id) ON DELETE CASCADE,
    line      INTEGER NOT NULL,
    reason    TEXT NOT NULL,
    PRIMARY KEY (import_id, line)
) WITHOUT ROWID, STRICT
-- ;;
-- Authentic callbacks that name no message of ours: kept whole, for a person to look at.
CREATE TABLE inbox (
    id                INTEGER PRIMARY KEY,
    vendor_account_id INTEGER NOT NULL,
    body              TEXT NOT NULL,
    reason            TEXT NOT NULL,
    received_at       INTEGER NOT NULL
) STRICT
