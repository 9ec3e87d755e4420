// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/databasecare.h"

#include "support/try.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace muster::engine {

using storage::Connection;
using storage::Dialect;
using storage::Statement;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DatabaseCare)
};

QString productName(Dialect dialect, const QString &version)
{
    if (dialect == Dialect::Sqlite)
        return u"SQLite"_s;
    if (dialect == Dialect::Postgresql)
        return u"PostgreSQL"_s;
    return version.contains(u"MariaDB"_s, Qt::CaseInsensitive) ? u"MariaDB"_s : u"MySQL"_s;
}

/// Readers are kept from writing; a copy into another file counts as that.
class AllowWriting
{
public:
    explicit AllowWriting(Connection &connection)
        : m_connection(connection)
        , m_allowed(connection.execute(u"PRAGMA query_only=OFF"_s))
    {
    }
    ~AllowWriting()
    {
        [[maybe_unused]] const auto back = m_connection.execute(u"PRAGMA query_only=ON"_s);
    }
    AllowWriting(const AllowWriting &) = delete;
    AllowWriting &operator=(const AllowWriting &) = delete;
    [[nodiscard]] const Result<void> &allowed() const { return m_allowed; }

private:
    Connection &m_connection;
    Result<void> m_allowed;
};

Result<void> copyInto(Connection &connection, const QString &path)
{
    const AllowWriting writing(connection);
    MUSTER_TRY(writing.allowed());
    MUSTER_TRY_ASSIGN(Statement statement, connection.prepare(u"VACUUM INTO ?"_s));
    return statement.run({path});
}

} // namespace

Result<DatabaseFacts> databaseFacts(Connection &connection)
{
    MUSTER_TRY_ASSIGN(Statement * statement, connection.named(u"database_facts"_s));
    MUSTER_TRY(statement->run());
    DatabaseFacts facts;
    if (statement->next()) {
        facts.version = statement->text(0);
        facts.bytes = statement->integer(1);
    }
    MUSTER_TRY(statement->finished());
    facts.product = productName(connection.dialect(), facts.version);
    return facts;
}

Result<void> backUp(Connection &connection, const QString &path)
{
    if (connection.dialect() != Dialect::Sqlite) {
        const QString tool =
                connection.dialect() == Dialect::Postgresql ? u"pg_dump"_s : u"mysqldump"_s;
        return fail(ErrorCode::Unsupported,
                    Text::tr("A database on a server is backed up on the server."), {},
                    Text::tr("Use %1 there.").arg(tool));
    }
    const QFileInfo target(path);
    if (target.isDir())
        return fail(ErrorCode::InvalidInput, Text::tr("This is a folder, not a file."), path,
                    Text::tr("Name a file in it."));
    // Beside the target, so that putting it in place is one step.
    const QString part = path + u".part"_s;
    QFile::remove(part);
    if (auto copied = copyInto(connection, part); !copied) {
        QFile::remove(part);
        Error error = copied.error();
        error.place = path;
        if (error.code != ErrorCode::Cancelled && error.remedy.isEmpty())
            error.remedy = Text::tr("Check that the folder is there, can be written and has room.");
        return fail(error);
    }
    QFile::setPermissions(part, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    QFile::remove(path);
    QFile file(part);
    if (!file.rename(path))
        return fail(ErrorCode::Io,
                    Text::tr("The copy cannot be put in its place: %1").arg(file.errorString()),
                    path, Text::tr("The copy is whole and lies beside it as %1.").arg(part));
    return {};
}

Result<QList<RecentCallback>> recentCallbacks(Connection &connection, int limit)
{
    MUSTER_TRY_ASSIGN(Statement * statement, connection.named(u"recent_callbacks"_s));
    MUSTER_TRY(statement->run({limit}));
    QList<RecentCallback> out;
    while (statement->next()) {
        out.append({statement->integer(0),
                    static_cast<ReceiptKind>(static_cast<int>(statement->integer(1))),
                    statement->text(2)});
    }
    MUSTER_TRY(statement->finished());
    return out;
}

} // namespace muster::engine
