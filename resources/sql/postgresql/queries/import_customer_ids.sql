-- Ids for new customers, from the sequence that other writers use too.
SELECT nextval(pg_get_serial_sequence('customers', 'id')) FROM generate_series(1, CAST(? AS BIGINT))
