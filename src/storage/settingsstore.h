// SPDX-License-Identifier: GPL-3.0-or-later
// The workspace's own settings, kept in its database and so shared by everybody who works on it.
//
// A SettingsStore lives inside a job, on the connection's thread. Values are checked when they are set; one that was
// damaged in the database is reported, not replaced by a default.
#pragma once

#include "storage/connection.h"
#include "support/money.h"

#include <QMap>
#include <QTimeZone>

namespace muster::storage {

/// What the settings table knows by name.
struct SettingName
{
    static const QString WorkspaceId;
    static const QString WorkspaceKey;
    static const QString WorkspaceName;
    static const QString Currency;
    static const QString TimeZone;
    static const QString DeferredIndexes; ///< written and read by deferredindexes.h only
};

struct WorkspaceSettings
{
    QString id;     ///< UUID
    QByteArray key; ///< 32 bytes; proves that a message id is ours, and opens nothing
    QString name;   ///< for the person; empty until one is given
    Currency currency;
    QTimeZone timeZone = QTimeZone::utc(); ///< in which days are counted

    bool operator==(const WorkspaceSettings &) const = default;
};

class SettingsStore
{
public:
    explicit SettingsStore(Connection &connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] Result<std::optional<QString>> get(const QString &name);
    [[nodiscard]] Result<void> set(const QString &name, const QString &value);
    [[nodiscard]] Result<void> remove(const QString &name);
    [[nodiscard]] Result<QMap<QString, QString>> all();

    /// The typed settings, in one query. Fails on a workspace that was not migrated.
    [[nodiscard]] Result<WorkspaceSettings> workspace();
    [[nodiscard]] Result<void> setName(const QString &name);
    /// Amounts are kept in minor units and are not converted: for a workspace without orders.
    [[nodiscard]] Result<void> setCurrency(const QString &code);
    [[nodiscard]] Result<void> setTimeZone(const QByteArray &ianaId);

private:
    Connection &m_connection;
};

/// There are orders, whose amounts are in the workspace's currency. For a job on an executor thread.
[[nodiscard]] Result<bool> currencyIsFixed(Connection &connection);

} // namespace muster::storage
