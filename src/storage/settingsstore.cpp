// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/settingsstore.h"

#include "support/try.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muster::storage {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SettingsStore)
};

constexpr qsizetype KeyBytes = 32;

[[nodiscard]] Result<QTimeZone> zoneOf(const QByteArray &id)
{
    const QTimeZone zone(id);
    if (!zone.isValid())
        return fail(ErrorCode::InvalidInput,
                    Text::tr("\"%1\" is no time zone.").arg(QString::fromUtf8(id)),
                    SettingName::TimeZone, Text::tr("write a name such as Asia/Kolkata"));
    return zone;
}

[[nodiscard]] Result<QByteArray> keyOf(const QString &text)
{
    const auto key = QByteArray::fromBase64Encoding(text.toLatin1(),
                                                    QByteArray::AbortOnBase64DecodingErrors);
    if (!key || key.decoded.size() != KeyBytes)
        return fail(ErrorCode::Database, Text::tr("The workspace's key is missing or damaged."),
                    SettingName::WorkspaceKey,
                    Text::tr("migrate the workspace, or restore a backup"));
    return key.decoded;
}

} // namespace

const QString SettingName::WorkspaceId = u"workspace_id"_s;
const QString SettingName::WorkspaceKey = u"workspace_key"_s;
const QString SettingName::WorkspaceName = u"workspace_name"_s;
const QString SettingName::Currency = u"currency"_s;
const QString SettingName::TimeZone = u"time_zone"_s;
const QString SettingName::DeferredIndexes = u"deferred_indexes"_s;

Result<std::optional<QString>> SettingsStore::get(const QString &name)
{
    MUSTER_TRY_ASSIGN(Statement * query, m_connection.named(u"settings_get"_s));
    MUSTER_TRY(query->run({name}));
    std::optional<QString> value;
    if (query->next())
        value = query->text(0);
    MUSTER_TRY(query->finished());
    return value;
}

Result<void> SettingsStore::set(const QString &name, const QString &value)
{
    MUSTER_TRY_ASSIGN(Statement * query, m_connection.named(u"settings_set"_s));
    return query->run({name, value});
}

Result<void> SettingsStore::remove(const QString &name)
{
    MUSTER_TRY_ASSIGN(Statement * query, m_connection.named(u"settings_remove"_s));
    return query->run({name});
}

Result<QMap<QString, QString>> SettingsStore::all()
{
    MUSTER_TRY_ASSIGN(Statement * query, m_connection.named(u"settings_all"_s));
    MUSTER_TRY(query->run());
    QMap<QString, QString> values;
    while (query->next())
        values.insert(query->text(0), query->text(1));
    MUSTER_TRY(query->finished());
    return values;
}

Result<WorkspaceSettings> SettingsStore::workspace()
{
    MUSTER_TRY_ASSIGN(const auto values, all());
    WorkspaceSettings out;
    out.id = values.value(SettingName::WorkspaceId);
    out.name = values.value(SettingName::WorkspaceName);
    MUSTER_TRY_ASSIGN(out.key, keyOf(values.value(SettingName::WorkspaceKey)));
    MUSTER_TRY_ASSIGN(out.currency, currencyOf(values.value(SettingName::Currency)));
    MUSTER_TRY_ASSIGN(out.timeZone, zoneOf(values.value(SettingName::TimeZone).toUtf8()));
    return out;
}

Result<void> SettingsStore::setName(const QString &name)
{
    return set(SettingName::WorkspaceName, name.trimmed());
}

Result<void> SettingsStore::setCurrency(const QString &code)
{
    MUSTER_TRY_ASSIGN(const Currency currency, currencyOf(code));
    return set(SettingName::Currency, currency.code);
}

Result<void> SettingsStore::setTimeZone(const QByteArray &ianaId)
{
    MUSTER_TRY_ASSIGN(const QTimeZone zone, zoneOf(ianaId));
    return set(SettingName::TimeZone, QString::fromLatin1(zone.id()));
}

Result<bool> currencyIsFixed(Connection &connection)
{
    MUSTER_TRY_ASSIGN(Statement statement, connection.prepare(u"SELECT 1 FROM orders LIMIT 1"_s));
    MUSTER_TRY(statement.run());
    const bool hasOrders = statement.next();
    MUSTER_TRY(statement.finished());
    return hasOrders;
}

} // namespace muster::storage
