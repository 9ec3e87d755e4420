// SPDX-License-Identifier: GPL-3.0-or-later
// Bulk work on database servers: statements with many rows, few round trips; on PostgreSQL COPY for new rows. See
// importbulk.h.
#pragma once

#include "storage/importbulk.h"

namespace muster::storage {

class ServerBulk : public ImportBulk
{
public:
    explicit ServerBulk(Connection &connection);

    [[nodiscard]] Result<void> select(const QString &query, std::span<const BulkValue> keys,
                                      const Sink &sink) override;
    [[nodiscard]] Result<void> insert(const QString &query, size_t columns,
                                      std::span<const BulkValue> values) override;
    [[nodiscard]] Result<void> each(const QString &query, size_t columns,
                                    std::span<const BulkValue> values) override;
    [[nodiscard]] Result<void> apply(const QString &query,
                                     std::span<const BulkValue> keys) override;

protected:
    Connection &m_connection; // NOLINT: the two servers share it
};

class PostgresqlBulk final : public ServerBulk
{
public:
    using ServerBulk::ServerBulk;
    [[nodiscard]] Result<void> insert(const QString &query, size_t columns,
                                      std::span<const BulkValue> values) override;
};

} // namespace muster::storage
