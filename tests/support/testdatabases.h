// SPDX-License-Identifier: GPL-3.0-or-later
// Fresh databases for tests: SQLite always, PostgreSQL and MySQL where MUSTER_TEST_POSTGRESQL and MUSTER_TEST_MYSQL
// hold the URL of a server on which databases may be created.
//
//     void counts_data() { muster::test::databaseRows(); }
//     void counts()
//     {
//         MUSTER_TEST_DATABASE(database);   // migrated; skips where there is no server
//         …database->run(Role::Read, …)
//     }
#pragma once

#include "storage/database.h"

#include <QTemporaryDir>
#include <QtTest>

namespace muster::test {

/// One row for each kind of database, named like its dialect, in the column "dialect".
void databaseRows();

/// Why there is no such database here; empty if there is one.
[[nodiscard]] QString whyNoDatabase(storage::Dialect dialect);

/// Where the server's databases are made; SQLite has none.
[[nodiscard]] storage::DatabaseUrl serverUrl(storage::Dialect dialect);

/// A database of its own, gone with the object.
class TempDatabase
{
public:
    enum class Content { Migrated, Empty };

    explicit TempDatabase(storage::Dialect dialect, Content content = Content::Migrated,
                          const storage::OpenOptions &options = {});
    ~TempDatabase();
    TempDatabase(const TempDatabase &) = delete;
    TempDatabase &operator=(const TempDatabase &) = delete;

    /// Why it could not be made; empty if it was.
    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] const storage::DatabaseUrl &url() const { return m_url; }
    [[nodiscard]] storage::Database &database() { return *m_database; }
    storage::Database *operator->() { return m_database.get(); }
    storage::Database &operator*() { return *m_database; }

    /// Closes it; the data stay until the object goes.
    void close() { m_database.reset(); }
    /// Opens it again, as another start of the program would.
    [[nodiscard]] Result<void> reopen(const storage::OpenOptions &options = {});

private:
    QString m_error;
    QTemporaryDir m_folder;
    storage::DatabaseUrl m_url;
    bool m_created = false;
    std::unique_ptr<storage::Database> m_database;
};

/// Runs a job and waits for its result.
template<typename Job>
auto runNow(storage::Database &database, storage::Role role, Job &&job)
{
    return database.run(role, std::forward<Job>(job)).result();
}

/// The same in a transaction.
template<typename Job>
auto transactNow(storage::Database &database, storage::Role role, Job &&job)
{
    return database.transact(role, std::forward<Job>(job)).result();
}

/// One statement without result, on Role::Write.
[[nodiscard]] Result<void> executeNow(storage::Database &database, const QString &sql,
                                      const QVariantList &values = {});

/// The first column of the first row, on Role::Read; NULL and no row are an invalid QVariant.
[[nodiscard]] Result<QVariant> valueNow(storage::Database &database, const QString &sql,
                                        const QVariantList &values = {});

/// A table of which countSlowly() counts so many combinations that it takes minutes.
[[nodiscard]] Result<void> makeSlowTable(storage::Database &database);
[[nodiscard]] Result<qint64> countSlowly(storage::Connection &connection);

} // namespace muster::test

/// In a test function with the rows of databaseRows(): skips, or declares a database.
#define MUSTER_TEST_DATABASE(name, ...)                                                            \
    QFETCH(muster::storage::Dialect, dialect);                                                     \
    if (const QString why = muster::test::whyNoDatabase(dialect); !why.isEmpty())                  \
        QSKIP(qPrintable(why));                                                                    \
    muster::test::TempDatabase name(dialect __VA_OPT__(, ) __VA_ARGS__);                           \
    QVERIFY2(name.error().isEmpty(), qPrintable(name.error()))

/// Verifies that a Result holds a value, and shows the error if not.
#define MUSTER_VERIFY_OK(result)                                                                   \
    do {                                                                                           \
        const auto &musterVerified = (result);                                                     \
        QVERIFY2(musterVerified.has_value(),                                                       \
                 musterVerified ? ""                                                               \
                                : qPrintable(muster::test::describe(musterVerified.error())));     \
    } while (false)

namespace muster::test {

/// The whole error, for a test's message.
[[nodiscard]] QString describe(const Error &error);

} // namespace muster::test

Q_DECLARE_METATYPE(muster::storage::Dialect)
