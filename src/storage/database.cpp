// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"

#include "storage/executor.h"
#include "support/try.h"

using namespace Qt::StringLiterals;

namespace muster::storage {

namespace {

constexpr int SqliteReaders = 2;
constexpr int ServerReaders = 3;

} // namespace

struct Database::Private
{
    DatabaseUrl url;
    std::unique_ptr<Executor> readers;
    std::vector<std::unique_ptr<Executor>>
            writers; ///< one for SQLite; servers: one for each writing role

    [[nodiscard]] Executor &of(Role role)
    {
        if (role == Role::Read)
            return *readers;
        if (writers.size() == 1)
            return *writers.front();
        return *writers[static_cast<size_t>(role) - static_cast<size_t>(Role::Write)];
    }
};

Database::Database()
    : d(std::make_unique<Private>())
{
}

Database::~Database()
{
    close();
}

void Database::close()
{
    // The last connection to be closed looks after SQLite's log: it must be able to write, and be alone. Of several readers
    // that close at the same time none would.
    d->readers->close();
    for (const auto &writer : d->writers)
        writer->close();
}

Dialect Database::dialect() const
{
    return d->url.dialect;
}

const DatabaseUrl &Database::url() const
{
    return d->url;
}

Result<std::unique_ptr<Database>> Database::open(const DatabaseUrl &url, const OpenOptions &options)
{
    std::unique_ptr<Database> database(new Database);
    const bool sqlite = url.dialect == Dialect::Sqlite;
    database->d->url = url;
    database->d->readers = std::make_unique<Executor>(Executor::Settings{
            u"db-read"_s, url, options, sqlite ? SqliteReaders : ServerReaders, true});
    const QStringList roles =
            sqlite ? QStringList{u"db-write"_s}
                   : QStringList{u"db-write"_s, u"db-delivery"_s, u"db-receipts"_s, u"db-ingest"_s};
    for (const QString &role : roles)
        database->d->writers.push_back(std::make_unique<Executor>(
                Executor::Settings{role, url, options, 1, options.readOnly}));
    // The writer's connection makes SQLite's file and its log, so it comes first.
    const Role first = options.readOnly ? Role::Read : Role::Write;
    MUSTER_TRY(database->run(first, [](Connection &) { return Result<void>(); }).result());
    return database;
}

void Database::post(Role role, const CancelToken &cancel, Work work, Refuse refuse)
{
    d->of(role).post(Job{role, cancel, std::move(work), std::move(refuse)});
}

} // namespace muster::storage
