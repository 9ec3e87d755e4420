// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testdatabases.h"

#include "storage/migration.h"
#include "support/bytes.h"
#include "support/try.h"

using namespace Qt::StringLiterals;
using namespace muster::storage;

namespace muster::test {

namespace {

[[nodiscard]] const char *variableOf(Dialect dialect)
{
    return dialect == Dialect::Postgresql ? "MUSTER_TEST_POSTGRESQL" : "MUSTER_TEST_MYSQL";
}

/// Runs a statement on the server's own database, outside of any transaction.
[[nodiscard]] Result<void> onServer(Dialect dialect, const QString &sql)
{
    MUSTER_TRY_ASSIGN(auto server, Database::open(serverUrl(dialect)));
    return runNow(*server, Role::Write,
                  [sql](Connection &connection) { return connection.execute(sql); });
}

[[nodiscard]] QString freshName()
{
    constexpr qsizetype Random = 6;
    return u"muster_test_"_s + QString::fromLatin1(randomBytes(Random).toHex());
}

} // namespace

void databaseRows()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::newRow("sqlite") << Dialect::Sqlite;
    QTest::newRow("postgresql") << Dialect::Postgresql;
    QTest::newRow("mysql") << Dialect::Mysql;
}

QString whyNoDatabase(Dialect dialect)
{
    if (dialect == Dialect::Sqlite || !qEnvironmentVariableIsEmpty(variableOf(dialect)))
        return {};
    return u"%1 is not set: no server to test with"_s.arg(QLatin1StringView(variableOf(dialect)));
}

DatabaseUrl serverUrl(Dialect dialect)
{
    return DatabaseUrl::parse(qEnvironmentVariable(variableOf(dialect))).value_or(DatabaseUrl());
}

TempDatabase::TempDatabase(Dialect dialect, Content content, const OpenOptions &options)
{
    if (dialect == Dialect::Sqlite) {
        m_url.path = m_folder.filePath(u"workspace.db"_s);
    } else {
        m_url = serverUrl(dialect);
        const QString name = freshName();
        const auto created = onServer(dialect, u"CREATE DATABASE "_s + name);
        if (!created) {
            m_error = describe(created.error());
            return;
        }
        m_created = true;
        m_url.database = name;
    }
    if (const auto opened = reopen(options); !opened) {
        m_error = describe(opened.error());
        return;
    }
    if (content == Content::Migrated) {
        const auto migrated = storage::migrate(*m_database).result();
        if (!migrated)
            m_error = describe(migrated.error());
    }
}

TempDatabase::~TempDatabase()
{
    close();
    if (!m_created)
        return;
    // Another program of the test may still be connected; only PostgreSQL minds.
    const QString force = m_url.dialect == Dialect::Postgresql ? u" WITH (FORCE)"_s : QString();
    if (const auto dropped = onServer(m_url.dialect, u"DROP DATABASE "_s + m_url.database + force);
        !dropped)
        qWarning("%s", qPrintable(describe(dropped.error())));
}

Result<void> TempDatabase::reopen(const OpenOptions &options)
{
    m_database.reset();
    MUSTER_TRY_ASSIGN(m_database, Database::open(m_url, options));
    return {};
}

Result<void> executeNow(Database &database, const QString &sql, const QVariantList &values)
{
    return runNow(database, Role::Write, [&](Connection &connection) -> Result<void> {
        if (values.isEmpty())
            return connection.execute(sql);
        MUSTER_TRY_ASSIGN(Statement statement, connection.prepare(sql));
        return statement.run(values);
    });
}

Result<QVariant> valueNow(Database &database, const QString &sql, const QVariantList &values)
{
    return runNow(database, Role::Read, [&](Connection &connection) -> Result<QVariant> {
        MUSTER_TRY_ASSIGN(Statement statement, connection.prepare(sql));
        MUSTER_TRY(statement.run(values));
        QVariant value;
        if (statement.next() && !statement.isNull(0))
            value = statement.value(0);
        MUSTER_TRY(statement.finished());
        return value;
    });
}

Result<void> makeSlowTable(Database &database)
{
    MUSTER_TRY(executeNow(database, u"CREATE TABLE slow (n BIGINT)"_s));
    return transactNow(database, Role::Write, [](Connection &connection) -> Result<void> {
        constexpr int Rows = 500;
        MUSTER_TRY_ASSIGN(Statement insert, connection.prepare(u"INSERT INTO slow VALUES (?)"_s));
        for (int i = 0; i < Rows; ++i)
            MUSTER_TRY(insert.run({i}));
        return {};
    });
}

Result<qint64> countSlowly(Connection &connection)
{
    MUSTER_TRY_ASSIGN(Statement statement,
                      connection.prepare(u"SELECT sum(a.n * b.n + c.n * d.n) FROM slow AS a, "
                                         "slow AS b, slow AS c, slow AS d"_s));
    MUSTER_TRY(statement.run());
    const qint64 sum = statement.next() ? statement.integer(0) : 0;
    MUSTER_TRY(statement.finished());
    return sum;
}

QString describe(const Error &error)
{
    return u"%1: %2 [%3]"_s.arg(errorCodeName(error.code), error.text(), error.detail);
}

} // namespace muster::test
