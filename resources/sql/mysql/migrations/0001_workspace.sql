-- The first schema: the tables and columns of the one for SQLite, which says what they mean.
--
-- Texts compare as bytes without padding: {binary_collation} is the server's own name for that (storage/migration.h).
-- Texts in an index are VARCHAR(255), the most that storage/textlimits.h allows; folding can make a text three times as
-- long, and 765 four-byte characters with a key beside them are just what InnoDB's 3072 bytes of index hold. There are no
-- partial indexes. Foreign keys stand at the end, because MySQL reads them nowhere else.
CREATE TABLE settings (
    name  VARCHAR(255) NOT NULL PRIMARY KEY,
    value MEDIUMTEXT NOT NULL
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE {binary_collation}
-- ;;
CREATE TABLE customers (
    id               BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    external_id      VARCHAR(255) NOT NULL,
    name             VARCHAR(255),
    name_folded      VARCHAR(765),
    email            VARCHAR(255),
    email_folded     VARCHAR(765),
    phone            VARCHAR(255),
    phone_folded     VARCHAR(765),
    city             VARCHAR(255),
    city_folded      VARCHAR(765),
    country          VARCHAR(255),
    country_folded   VARCHAR(765),
    external_id_folded VARCHAR(765) NOT NULL,
    -- Every tag between line feeds, in the order given: "\nvip\nnewsletter\n"; NULL where there is none.
    tags             MEDIUMTEXT,
    tags_folded      MEDIUMTEXT,
    consent          BIGINT NOT NULL DEFAULT 0, -- 0 unknown, 1 granted, 2 denied
    visits           BIGINT,
    registered_at    BIGINT,
    -- Totals that came with the customer's own record, and those of the orders stored here.
    opening_spend    BIGINT NOT NULL DEFAULT 0,
    opening_orders   BIGINT NOT NULL DEFAULT 0,
    opening_last_at  BIGINT,
    order_spend      BIGINT NOT NULL DEFAULT 0,
    order_count      BIGINT NOT NULL DEFAULT 0,
    order_last_at    BIGINT,
    -- Both together, kept by whoever changes one of the above in the same statement; what rules look at.
    spend            BIGINT NOT NULL DEFAULT 0,
    orders           BIGINT NOT NULL DEFAULT 0,
    last_order_at    BIGINT,
    attributes       JSON, -- JSON object; NULL where there are none
    -- The same in the form that rules compare (domain/attributes.h), written together with it; NULL where none.
    attributes_folded JSON,
    created_at       BIGINT NOT NULL,
    updated_at       BIGINT NOT NULL,
    UNIQUE KEY customers_external_id (external_id),
    KEY customers_email (email_folded),
    KEY customers_name (name_folded, id),
    KEY customers_city (city_folded, id),
    -- Sorts by spending, and holds what rules compare most (a text would not fit), so that they are counted without the
    -- rows themselves.
    KEY customers_spend (spend, id, last_order_at, orders, visits, registered_at, consent),
    KEY customers_last_order (last_order_at, id),
    KEY customers_registered (registered_at, id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE {binary_collation}
-- ;;
CREATE TABLE orders (
    id              BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    external_id     VARCHAR(255) NOT NULL,
    external_id_folded VARCHAR(765) NOT NULL,
    customer_id     BIGINT NOT NULL,
    amount          BIGINT NOT NULL,
    ordered_at      BIGINT NOT NULL,
    status          BIGINT NOT NULL,
    channel         VARCHAR(255),
    channel_folded  VARCHAR(765),
    coupon          VARCHAR(255),
    coupon_folded   VARCHAR(765),
    created_at      BIGINT NOT NULL,
    updated_at      BIGINT NOT NULL,
    UNIQUE KEY orders_external_id (external_id),
    KEY orders_customer (customer_id, ordered_at, status, amount),
    KEY orders_time (ordered_at, customer_id, status, amount),
    FOREIGN KEY (customer_id) REFERENCES customers (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE {binary_collation}
-- ;;
CREATE TABLE order_items (
    id       BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    order_id BIGINT NOT NULL,
    position BIGINT NOT NULL,
    sku      MEDIUMTEXT,
    name     MEDIUMTEXT,
    quantity BIGINT NOT NULL,
    price    BIGINT NOT NULL,
    UNIQUE KEY order_items_order (order_id, position),
    FOREIGN KEY (order_id) REFERENCES orders (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE {binary_collation}
-- ;;
CREATE TABLE attribute_definitions (
    name  VARCHAR(255) NOT NULL PRIMARY KEY,
    label VARCHAR(255) NOT NULL,
    type  BIGINT NOT NULL -- 1 text, 2 number, 3 date, 4 boolean
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE {binary_collation}
-- ;;
CREATE TABLE segments (
    id          BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    name        VARCHAR(255) NOT NULL,
    name_folded VARCHAR(765) NOT NULL UNIQUE,
    rules       MEDIUMTEXT NOT NULL,
    created_at  BIGINT NOT NULL,
    updated_at  BIGINT NOT NULL
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE {binary_collation}
-- ;;
CREATE TABLE vendor_accounts (
    id          BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    name        VARCHAR(255) NOT NULL UNIQUE,
    kind        VARCHAR(255) NOT NULL,
    url         MEDIUMTEXT NOT NULL,
    idempotent  BIGINT NOT NULL,
    batch_size  BIGINT NOT NULL,
    rate        DOUBLE NOT NULL,
    concurrency BIGINT NOT NULL,
    created_at  BIGINT NOT NULL
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE {binary_collation}
-- ;;
CREATE TABLE campaigns (
    id                BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    name              VARCHAR(255) NOT NULL,
    name_folded       VARCHAR(765) NOT NULL UNIQUE,
    segment_id        BIGINT,
    segment_rules     MEDIUMTEXT,
    channel           BIGINT NOT NULL,
    vendor_account_id BIGINT,
    subject           MEDIUMTEXT NOT NULL,
    body_text         MEDIUMTEXT NOT NULL,
    body_html         MEDIUMTEXT NOT NULL,
    state             BIGINT NOT NULL,
    state_reason      MEDIUMTEXT, -- why the program itself paused it; NULL where a person did, or where it runs
    audience          BIGINT, -- message rows planned at launch: what the account has to add up to; NULL for a draft
    created_at        BIGINT NOT NULL,
    launched_at       BIGINT,
    finished_at       BIGINT,
    FOREIGN KEY (segment_id) REFERENCES segments (id),
    FOREIGN KEY (vendor_account_id) REFERENCES vendor_accounts (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE {binary_collation}
-- ;;
-- One row per recipient: the outbox.
CREATE TABLE messages (
    id                BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    campaign_id       BIGINT NOT NULL,
    customer_id       BIGINT NOT NULL,
    channel           BIGINT NOT NULL,
    address           VARCHAR(255), -- where it goes, as it was at launch
    state             BIGINT NOT NULL,
    reason            MEDIUMTEXT, -- why it failed, was skipped, is in doubt
    attempts          BIGINT NOT NULL DEFAULT 0,
    due_at            BIGINT NOT NULL DEFAULT 0, -- not before this time
    lease_owner       VARCHAR(255),
    lease_until       BIGINT,
    vendor_message_id MEDIUMTEXT,
    accepted_at       BIGINT,
    delivered_at      BIGINT,
    opened_at         BIGINT, -- the first time
    clicked_at        BIGINT, -- the first time
    updated_at        BIGINT NOT NULL,
    UNIQUE KEY messages_recipient (campaign_id, customer_id, channel),
    KEY messages_open (campaign_id, state, due_at, id),
    KEY messages_customer (customer_id, id),
    FOREIGN KEY (campaign_id) REFERENCES campaigns (id) ON DELETE CASCADE,
    FOREIGN KEY (customer_id) REFERENCES customers (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE {binary_collation}
-- ;;
-- Append-only. A vendor's repeated callback meets the unique index.
CREATE TABLE message_events (
    id                BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    message_id        BIGINT NOT NULL,
    vendor_account_id BIGINT NOT NULL,
    event_key         VARCHAR(255) NOT NULL,
    kind              BIGINT NOT NULL,
    reason            MEDIUMTEXT,
    occurred_at       BIGINT NOT NULL,
    received_at       BIGINT NOT NULL,
    UNIQUE KEY message_events_key (vendor_account_id, event_key),
    KEY message_events_message (message_id, id),
    FOREIGN KEY (message_id) REFERENCES messages (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE {binary_collation}
-- ;;
CREATE TABLE suppressions (
    id             BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    channel        BIGINT NOT NULL,
    address_folded VARCHAR(765) NOT NULL,
    reason         MEDIUMTEXT NOT NULL,
    created_at     BIGINT NOT NULL,
    UNIQUE KEY suppressions_address (channel, address_folded)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE {binary_collation}
-- ;;
CREATE TABLE imports (
    id            BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    kind          VARCHAR(255) NOT NULL, -- customers, orders
    file_name     MEDIUMTEXT NOT NULL,
    started_at    BIGINT NOT NULL,
    finished_at   BIGINT,
    state         VARCHAR(255) NOT NULL, -- running, finished, cancelled, failed
    rows_read     BIGINT NOT NULL DEFAULT 0,
    created       BIGINT NOT NULL DEFAULT 0,
    updated       BIGINT NOT NULL DEFAULT 0,
    unchanged     BIGINT NOT NULL DEFAULT 0,
    refused       BIGINT NOT NULL DEFAULT 0,
    skipped_blank BIGINT NOT NULL DEFAULT 0
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE {binary_collation}
-- ;;
-- Refused rows with their reasons.
CREATE TABLE import_rows (
    import_id BIGINT NOT NULL,
    line      BIGINT NOT NULL,
    reason    MEDIUMTEXT NOT NULL,
    PRIMARY KEY (import_id, line),
    FOREIGN KEY (import_id) REFERENCES imports (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE {binary_collation}
-- ;;
-- Authentic callbacks that name no message of ours: kept whole, for a person to look at.
CREATE TABLE inbox (
    id                BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    vendor_account_id BIGINT NOT NULL,
    body              MEDIUMTEXT NOT NULL,
    reason            MEDIUMTEXT NOT NULL,
    received_at       BIGINT NOT NULL
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE {binary_collation}
