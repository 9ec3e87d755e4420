// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migration.h"

#include "storage/deferredindexes.h"
#include "storage/settingsstore.h"
#include "storage/sqlcatalog.h"
#include "support/try.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace muster::storage {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Migration)
};

using Migrations = QList<SqlCatalog::Migration>;

/// A row of schema_version.
struct Applied
{
    int version = 0;
    int step = 0;
    QByteArray checksum;
};

// Any number will do, as long as every copy of the program takes the same one.
constexpr qint64 PostgresqlLock = 0x4d75737465720001;
const QString CollationMark = u"{binary_collation}"_s;
const QString MysqlLock = u"muster_migrate_"_s;

[[nodiscard]] Result<QStringList> tables(Connection &connection)
{
    MUSTER_TRY_ASSIGN(Statement * query, connection.named(u"schema_tables"_s));
    MUSTER_TRY(query->run());
    QStringList names;
    while (query->next())
        names.append(query->text(0));
    MUSTER_TRY(query->finished());
    return names;
}

/// What has been applied; empty for an empty database. Refuses a database that is somebody else's.
[[nodiscard]] Result<QList<Applied>> appliedVersions(Connection &connection)
{
    MUSTER_TRY_ASSIGN(QStringList names, tables(connection));
    QList<Applied> out;
    if (names.removeAll(u"schema_version"_s) > 0) {
        MUSTER_TRY_ASSIGN(Statement * query, connection.named(u"schema_versions"_s));
        MUSTER_TRY(query->run());
        while (query->next())
            out.append({static_cast<int>(query->integer(0)), static_cast<int>(query->integer(1)),
                        query->text(2).toLatin1()});
        MUSTER_TRY(query->finished());
    }
    if (out.isEmpty() && !names.isEmpty())
        return fail(ErrorCode::Conflict,
                    Text::tr("This database holds the tables of another program (%1).")
                            .arg(names.mid(0, 3).join(u", "_s)),
                    {}, Text::tr("choose an empty database"));
    return out;
}

/// Whether what was applied is the beginning of what we know.
[[nodiscard]] Result<void> compare(const QList<Applied> &applied, const Migrations &known)
{
    for (qsizetype i = 0; i < applied.size(); ++i) {
        if (applied.at(i).version > known.size())
            return fail(ErrorCode::NewerSchema,
                        Text::tr("This workspace was changed by a newer version of the program "
                                 "(schema %1, this one knows %2).")
                                .arg(applied.last().version)
                                .arg(known.size()),
                        {}, Text::tr("install the newer version"));
        if (applied.at(i).version != i + 1 || applied.at(i).checksum != known.at(i).checksum)
            return fail(ErrorCode::Conflict,
                        Text::tr("The schema of this workspace was made by a different edition of "
                                 "the program."),
                        known.at(i).name,
                        Text::tr("open it with the program that created it, or restore a backup"));
    }
    return {};
}

[[nodiscard]] int versionOf(const QList<Applied> &applied, const Migrations &known)
{
    if (applied.isEmpty())
        return 0;
    const Applied &last = applied.last();
    const bool whole = last.step >= known.at(last.version - 1).statements.size();
    return whole ? last.version : last.version - 1;
}

[[nodiscard]] qint64 now(const MigrationOptions &options)
{
    return options.nowMs ? options.nowMs() : QDateTime::currentMSecsSinceEpoch();
}

[[nodiscard]] Result<void> record(Connection &connection, const SqlCatalog::Migration &migration,
                                  qsizetype step, qint64 at)
{
    MUSTER_TRY_ASSIGN(Statement * add, connection.named(u"schema_version_add"_s));
    return add->run({migration.version, step, QString::fromLatin1(migration.checksum), at});
}

[[nodiscard]] Result<void> executeStep(Connection &connection,
                                       const SqlCatalog::Migration &migration, qsizetype step)
{
    auto done = connection.execute(migration.statements.at(step));
    if (!done && done.error().place.isEmpty())
        done.error().place = u"%1, %2"_s.arg(migration.name).arg(step + 1);
    return done;
}

// ------------------------------------------------------------------------------- SQLite and PostgreSQL

/// The next version that is missing, with its record, in one transaction. The value: whether there was one.
[[nodiscard]] Result<bool> applyNext(Connection &connection, const Migrations &known,
                                     const MigrationOptions &options)
{
    MUSTER_TRY_ASSIGN(Transaction transaction, Transaction::begin(connection));
    if (connection.dialect() == Dialect::Postgresql)
        MUSTER_TRY(connection.execute(u"SELECT pg_advisory_xact_lock(%1)"_s.arg(PostgresqlLock)));
    // Only now: another program may have been at it while we waited.
    MUSTER_TRY_ASSIGN(const QList<Applied> applied, appliedVersions(connection));
    MUSTER_TRY(compare(applied, known));
    if (applied.size() == known.size())
        return false;
    if (applied.isEmpty()) {
        MUSTER_TRY_ASSIGN(const QStringList first, SqlCatalog::bootstrap(connection.dialect()));
        for (const QString &statement : first)
            MUSTER_TRY(connection.execute(statement));
    }
    const SqlCatalog::Migration &migration = known.at(applied.size());
    for (qsizetype step = 0; step < migration.statements.size(); ++step)
        MUSTER_TRY(executeStep(connection, migration, step));
    MUSTER_TRY(record(connection, migration, migration.statements.size(), now(options)));
    MUSTER_TRY(transaction.commit());
    return true;
}

[[nodiscard]] Result<void> applyInTransactions(Connection &connection, const Migrations &known,
                                               const MigrationOptions &options)
{
    for (;;) {
        MUSTER_TRY_ASSIGN(const bool more, applyNext(connection, known, options));
        if (!more)
            return {};
    }
}

// ------------------------------------------------------------------------------- MySQL

/// MySQL's lock by name, for as long as this object lives.
class NamedLock
{
public:
    [[nodiscard]] static Result<NamedLock> take(Connection &connection)
    {
        MUSTER_TRY_ASSIGN(Statement query,
                          connection.prepare(u"SELECT get_lock(concat(?, database()), 15)"_s));
        MUSTER_TRY(query.run({MysqlLock}));
        const bool taken = query.next() && query.integer(0) == 1;
        MUSTER_TRY(query.finished());
        if (!taken)
            return fail(ErrorCode::Busy,
                        Text::tr("Another program is changing the schema of this workspace."), {},
                        Text::tr("try again when it has finished"));
        return NamedLock(connection);
    }
    ~NamedLock()
    {
        if (m_connection == nullptr)
            return;
        // If this fails, the connection is gone and the lock with it.
        if (auto query = m_connection->prepare(u"SELECT release_lock(concat(?, database()))"_s))
            std::ignore = query->run({MysqlLock});
    }
    NamedLock(NamedLock &&other) noexcept
        : m_connection(std::exchange(other.m_connection, nullptr))
    {
    }
    NamedLock(const NamedLock &) = delete;
    NamedLock &operator=(const NamedLock &) = delete;
    NamedLock &operator=(NamedLock &&) = delete;

private:
    explicit NamedLock(Connection &connection)
        : m_connection(&connection)
    {
    }
    Connection *m_connection;
};

/// A statement that was done just before its record could be written is not done again.
[[nodiscard]] bool wasDoneBefore(const Error &error)
{
    // Table, column or index exists already; column or index does not exist (any more).
    for (const QString &code : {u"mysql 1050:"_s, u"mysql 1060:"_s, u"mysql 1061:"_s,
                                u"mysql 1091:"_s, u"mysql 1051:"_s}) {
        if (error.detail.startsWith(code))
            return true;
    }
    return false;
}

[[nodiscard]] Result<void> applyInSteps(Connection &connection,
                                        const SqlCatalog::Migration &migration, int from)
{
    MUSTER_TRY_ASSIGN(Statement * note, connection.named(u"schema_version_step"_s));
    for (qsizetype step = from; step < migration.statements.size(); ++step) {
        const auto done = executeStep(connection, migration, step);
        if (!done && !(step == from && wasDoneBefore(done.error())))
            return done;
        MUSTER_TRY(note->run({step + 1, migration.version}));
    }
    return {};
}

/// The name of the collation that compares bytes and does not pad differs between MySQL and MariaDB.
[[nodiscard]] Result<QString> binaryCollation(Connection &connection)
{
    MUSTER_TRY_ASSIGN(Statement query, connection.prepare(u"SELECT version()"_s));
    MUSTER_TRY(query.run());
    const bool mariadb = query.next() && query.text(0).contains(u"MariaDB"_s);
    MUSTER_TRY(query.finished());
    return mariadb ? u"utf8mb4_nopad_bin"_s : u"utf8mb4_0900_bin"_s;
}

[[nodiscard]] Result<void> applyUnderLock(Connection &connection, Migrations known,
                                          const MigrationOptions &options)
{
    MUSTER_TRY_ASSIGN(const NamedLock lock, NamedLock::take(connection));
    MUSTER_TRY_ASSIGN(QList<Applied> applied, appliedVersions(connection));
    MUSTER_TRY(compare(applied, known));
    MUSTER_TRY_ASSIGN(const QString collation, binaryCollation(connection));
    if (applied.isEmpty()) {
        MUSTER_TRY_ASSIGN(QStringList first, SqlCatalog::bootstrap(connection.dialect()));
        for (const QString &statement : first.replaceInStrings(CollationMark, collation))
            MUSTER_TRY(connection.execute(statement));
    }
    for (SqlCatalog::Migration &migration : known) {
        migration.statements.replaceInStrings(CollationMark, collation);
        if (migration.version > applied.size()) {
            MUSTER_TRY(record(connection, migration, 0, now(options)));
            applied.append({migration.version, 0, migration.checksum});
        }
        MUSTER_TRY(applyInSteps(connection, migration, applied.at(migration.version - 1).step));
    }
    return {};
}

// ------------------------------------------------------------------------------- the new workspace

[[nodiscard]] Result<void> setIfMissing(SettingsStore &settings, const QString &name,
                                        const QString &value)
{
    MUSTER_TRY_ASSIGN(const std::optional<QString> existing, settings.get(name));
    return existing ? Result<void>() : settings.set(name, value);
}

[[nodiscard]] Result<void> nameWorkspace(Connection &connection, const MigrationOptions &options)
{
    MUSTER_TRY_ASSIGN(Transaction transaction, Transaction::begin(connection));
    if (connection.dialect() == Dialect::Postgresql)
        MUSTER_TRY(connection.execute(u"SELECT pg_advisory_xact_lock(%1)"_s.arg(PostgresqlLock)));
    SettingsStore settings(connection);
    constexpr qsizetype UuidBytes = 16;
    constexpr qsizetype KeyBytes = 32;
    QByteArray uuid = options.random(UuidBytes);
    uuid[6] = static_cast<char>((uuid[6] & 0x0f) | 0x40); // version 4, random
    uuid[8] = static_cast<char>((uuid[8] & 0x3f) | 0x80);
    const QString zone = options.timeZone.isEmpty()
                                 ? QString::fromLatin1(QTimeZone::systemTimeZoneId())
                                 : options.timeZone;
    MUSTER_TRY(setIfMissing(settings, SettingName::WorkspaceId,
                            QUuid::fromRfc4122(uuid).toString(QUuid::WithoutBraces)));
    MUSTER_TRY(setIfMissing(settings, SettingName::WorkspaceKey,
                            QString::fromLatin1(options.random(KeyBytes).toBase64())));
    MUSTER_TRY(setIfMissing(settings, SettingName::Currency, options.currency));
    MUSTER_TRY(setIfMissing(settings, SettingName::TimeZone, zone.isEmpty() ? u"UTC"_s : zone));
    return transaction.commit();
}

} // namespace

Result<int> latestVersion(Dialect dialect)
{
    MUSTER_TRY_ASSIGN(const Migrations known, SqlCatalog::migrations(dialect));
    return static_cast<int>(known.size());
}

Result<int> currentVersion(Connection &connection)
{
    MUSTER_TRY_ASSIGN(const Migrations known, SqlCatalog::migrations(connection.dialect()));
    MUSTER_TRY_ASSIGN(const QList<Applied> applied, appliedVersions(connection));
    MUSTER_TRY(compare(applied, known));
    return versionOf(applied, known);
}

Result<void> checkVersion(Connection &connection)
{
    MUSTER_TRY_ASSIGN(const int current, currentVersion(connection));
    MUSTER_TRY_ASSIGN(const int latest, latestVersion(connection.dialect()));
    if (current < latest)
        return fail(ErrorCode::Conflict,
                    current == 0 ? Text::tr("This database is empty.")
                                 : Text::tr("This workspace has the schema of an older version."),
                    {}, Text::tr("run \"musterctl migrate\" on it first"));
    return {};
}

Result<int> migrate(Connection &connection, const MigrationOptions &options)
{
    MUSTER_TRY_ASSIGN(Migrations known, SqlCatalog::migrations(connection.dialect()));
    if (connection.dialect() == Dialect::Mysql)
        MUSTER_TRY(applyUnderLock(connection, known, options));
    else
        MUSTER_TRY(applyInTransactions(connection, known, options));
    MUSTER_TRY(nameWorkspace(connection, options));
    restoreIndexesIfPossible(connection);
    return static_cast<int>(known.size());
}

QFuture<Result<int>> migrate(Database &database, const MigrationOptions &options)
{
    return database.run(Role::Write,
                        [options](Connection &connection) { return migrate(connection, options); });
}

} // namespace muster::storage
