// SPDX-License-Identifier: GPL-3.0-or-later
// Addresses that must not be written to: unsubscribed, complained, bounced for good. Lives for one
// job on an executor thread, like the Connection that it is given. Addresses are compared folded.
#pragma once

#include "domain/message.h"
#include "storage/connection.h"

#include <QList>

namespace muster::storage {

struct Suppression
{
    qint64 id = 0;
    Channel channel = Channel::Email;
    QString address; ///< folded
    QString reason;
    qint64 createdAt = 0; ///< UTC ms
};

class SuppressionRepository
{
public:
    explicit SuppressionRepository(Connection &connection)
        : m_connection(connection)
    {
    }

    /// An address that is listed already keeps its first reason.
    [[nodiscard]] Result<void> add(Channel channel, const QString &address, const QString &reason,
                                   qint64 nowMs);
    /// NotFound if the address is not listed.
    [[nodiscard]] Result<void> remove(Channel channel, const QString &address);
    /// Why the address must not be written to; nothing if it may.
    [[nodiscard]] Result<std::optional<QString>> find(Channel channel, const QString &address);
    [[nodiscard]] Result<QList<Suppression>> list(int limit, qint64 after = 0);

private:
    Connection &m_connection;
};

} // namespace muster::storage
