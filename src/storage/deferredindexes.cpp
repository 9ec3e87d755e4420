// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/deferredindexes.h"

#include "storage/jsonparameter.h"
#include "storage/settingsstore.h"
#include "support/log.h"
#include "support/try.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace muster::storage {

namespace {

const QString EmailIndex = u"customers_email"_s;
const QString CoveringIndex = u"customers_spend"_s;

struct Index
{
    QString name;
    QString sql; ///< as the database keeps it: what migrations of any version made of it
};

[[nodiscard]] Result<QList<Index>> secondaryIndexes(Connection &connection)
{
    MUSTER_TRY_ASSIGN(Statement * query, connection.named(u"customer_secondary_indexes"_s));
    MUSTER_TRY(query->run());
    QList<Index> out;
    while (query->next())
        out.append({query->text(0), query->text(1)});
    MUSTER_TRY(query->finished());
    return out;
}

[[nodiscard]] Result<bool> exists(Connection &connection, const QString &index)
{
    MUSTER_TRY_ASSIGN(Statement * query, connection.named(u"index_exists"_s));
    MUSTER_TRY(query->run({index}));
    const bool found = query->next();
    MUSTER_TRY(query->finished());
    return found;
}

[[nodiscard]] Result<QList<Index>> deferred(Connection &connection)
{
    MUSTER_TRY_ASSIGN(const auto text, SettingsStore(connection).get(SettingName::DeferredIndexes));
    QList<Index> out;
    const QJsonArray list = QJsonDocument::fromJson(text.value_or(QString()).toUtf8()).array();
    for (const auto &item : list) {
        const QJsonObject entry = item.toObject();
        out.append({entry.value(u"name"_s).toString(), entry.value(u"sql"_s).toString()});
    }
    return out;
}

[[nodiscard]] Result<void> writeDown(Connection &connection, const QList<Index> &indexes)
{
    SettingsStore settings(connection);
    if (indexes.isEmpty())
        return settings.remove(SettingName::DeferredIndexes);
    QJsonArray list;
    for (const Index &index : indexes)
        list.append(QJsonObject{{u"name"_s, index.name}, {u"sql"_s, index.sql}});
    return settings.set(SettingName::DeferredIndexes, jsonParameter(list));
}

/// While an index is built SQLite takes the cache's size once more for sorting: less of both, for as
/// long as this lives.
class SmallCache
{
public:
    [[nodiscard]] static Result<SmallCache> use(Connection &connection)
    {
        MUSTER_TRY_ASSIGN(Statement query, connection.prepare(u"PRAGMA cache_size"_s));
        MUSTER_TRY_ASSIGN(const qint64 before, query.readInteger());
        MUSTER_TRY(connection.execute(u"PRAGMA cache_size = -32768"_s));
        return SmallCache(connection, before);
    }
    ~SmallCache()
    {
        // It fails only on a connection that is of no use any more.
        if (m_connection != nullptr)
            std::ignore = m_connection->execute(u"PRAGMA cache_size = %1"_s.arg(m_before));
    }
    SmallCache(SmallCache &&other) noexcept
        : m_connection(std::exchange(other.m_connection, nullptr))
        , m_before(other.m_before)
    {
    }
    SmallCache(const SmallCache &) = delete;
    SmallCache &operator=(const SmallCache &) = delete;
    SmallCache &operator=(SmallCache &&) = delete;

private:
    SmallCache(Connection &connection, qint64 before)
        : m_connection(&connection)
        , m_before(before)
    {
    }
    Connection *m_connection;
    qint64 m_before;
};

} // namespace

Result<int> deferCustomerIndexes(Connection &connection, Needed needed)
{
    if (connection.dialect() != Dialect::Sqlite)
        return 0;
    MUSTER_TRY_ASSIGN(const QList<Index> before, deferred(connection));
    if (!before.isEmpty())
        return 0;
    MUSTER_TRY_ASSIGN(QList<Index> indexes, secondaryIndexes(connection));
    if (needed == Needed::ExternalIdAndEmail)
        indexes.removeIf([](const Index &index) { return index.name == EmailIndex; });
    for (const Index &index : std::as_const(indexes))
        MUSTER_TRY(connection.execute(u"DROP INDEX \"%1\""_s.arg(index.name)));
    MUSTER_TRY(writeDown(connection, indexes));
    return static_cast<int>(indexes.size());
}

Result<bool> restoreNextIndex(Connection &connection)
{
    if (connection.dialect() != Dialect::Sqlite)
        return false;
    // Nearly always there is none, and nobody need wait for the right to write to see that.
    MUSTER_TRY_ASSIGN(const QList<Index> seen, deferred(connection));
    if (seen.isEmpty())
        return false;
    MUSTER_TRY_ASSIGN(const SmallCache cache, SmallCache::use(connection));
    MUSTER_TRY_ASSIGN(Transaction transaction, Transaction::begin(connection));
    MUSTER_TRY_ASSIGN(QList<Index> indexes, deferred(connection));
    if (indexes.isEmpty())
        return false;
    const Index next = indexes.takeFirst();
    MUSTER_TRY_ASSIGN(const bool there, exists(connection, next.name));
    if (!there)
        MUSTER_TRY(connection.execute(next.sql));
    MUSTER_TRY(writeDown(connection, indexes));
    MUSTER_TRY(transaction.commit());
    return true;
}

Result<void> restoreIndexes(Connection &connection)
{
    for (;;) {
        MUSTER_TRY_ASSIGN(const bool more, restoreNextIndex(connection));
        if (!more)
            return {};
    }
}

void restoreIndexesIfPossible(Connection &connection)
{
    if (const auto restored = restoreIndexes(connection); !restored)
        qCWarning(logStorage, "Indexes put off by an import could not be built yet: %s",
                  qUtf8Printable(restored.error().text()));
}

Result<bool> hasCoveringIndex(Connection &connection)
{
    return exists(connection, CoveringIndex);
}

} // namespace muster::storage
