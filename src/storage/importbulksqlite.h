// SPDX-License-Identifier: GPL-3.0-or-later
// Bulk work on SQLite's own handle: prepared sqlite3_stmt, texts bound without a copy. See importbulk.h.
#pragma once

#include "storage/importbulk.h"

#include <QHash>

struct sqlite3_stmt;

namespace muster::storage {

class SqliteBulk final : public ImportBulk
{
public:
    explicit SqliteBulk(Connection &connection);
    ~SqliteBulk() override;
    SqliteBulk(const SqliteBulk &) = delete;
    SqliteBulk &operator=(const SqliteBulk &) = delete;

    [[nodiscard]] Result<void> select(const QString &query, std::span<const BulkValue> keys,
                                      const Sink &sink) override;
    [[nodiscard]] Result<void> insert(const QString &query, size_t columns,
                                      std::span<const BulkValue> values) override;
    [[nodiscard]] Result<void> each(const QString &query, size_t columns,
                                    std::span<const BulkValue> values) override;
    [[nodiscard]] Result<void> apply(const QString &query,
                                     std::span<const BulkValue> keys) override;

private:
    [[nodiscard]] Result<sqlite3_stmt *> prepared(const QString &query);
    [[nodiscard]] Result<void> run(sqlite3_stmt *statement, std::span<const BulkValue> values,
                                   const Sink *sink, const QString &query);

    Connection &m_connection;
    QHash<QString, sqlite3_stmt *> m_statements;
};

} // namespace muster::storage
