// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlerrors.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStorageInfo>
#include <iterator>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace muster::storage {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SqlErrors)
};

/// What went wrong, whatever the database. Each has one message and one remedy.
enum class Fault {
    Refused,
    Lost,
    Full,
    Busy,
    TooManyConnections,
    WrongPassword,
    NoRight,
    NoDatabase,
    NotADatabase,
    Damaged,
    ReadOnly,
    Io,
    CannotOpen,
    Exists,
    TooLong,
    OutOfMemory,
    TimedOut,
};

struct CodeFault
{
    int code;
    Fault fault;
};

constexpr CodeFault SqliteFaults[] = {
        {SQLITE_FULL, Fault::Full},
        {SQLITE_BUSY, Fault::Busy},
        {SQLITE_LOCKED, Fault::Busy},
        {SQLITE_CORRUPT, Fault::Damaged},
        {SQLITE_NOTADB, Fault::NotADatabase},
        {SQLITE_READONLY, Fault::ReadOnly},
        {SQLITE_PERM, Fault::NoRight},
        {SQLITE_AUTH, Fault::NoRight},
        {SQLITE_IOERR, Fault::Io},
        {SQLITE_CANTOPEN, Fault::CannotOpen},
        {SQLITE_TOOBIG, Fault::TooLong},
        {SQLITE_NOMEM, Fault::OutOfMemory},
        {SQLITE_PROTOCOL, Fault::Busy},
};

// Client errors are in the 2000s, the server's in the 1000s and, new ones, in the 3000s and 4000s.
constexpr CodeFault MysqlFaults[] = {
        {28, Fault::Full},
        {1021, Fault::Full},
        {1114, Fault::Full},
        {1205, Fault::Busy},
        {1213, Fault::Busy},
        {3572, Fault::Busy},
        {1020, Fault::Busy},
        {1040, Fault::TooManyConnections},
        {1203, Fault::TooManyConnections},
        {1226, Fault::TooManyConnections},
        {1045, Fault::WrongPassword},
        {1698, Fault::WrongPassword},
        {1862, Fault::WrongPassword},
        {1044, Fault::NoRight},
        {1142, Fault::NoRight},
        {1143, Fault::NoRight},
        {1227, Fault::NoRight},
        {1049, Fault::NoDatabase},
        {1290, Fault::ReadOnly},
        {1792, Fault::ReadOnly},
        {1836, Fault::ReadOnly},
        {1062, Fault::Exists},
        {1586, Fault::Exists},
        {1406, Fault::TooLong},
        {1153, Fault::TooLong},
        {1037, Fault::OutOfMemory},
        {1038, Fault::OutOfMemory},
        {1030, Fault::Io},
        {1034, Fault::Damaged},
        {1194, Fault::Damaged},
        {1712, Fault::Damaged},
        {1053, Fault::Lost},
        {1158, Fault::Lost},
        {1160, Fault::Lost},
        {1927, Fault::Lost},
        {2002, Fault::Lost},
        {2003, Fault::Lost},
        {2005, Fault::Lost},
        {2006, Fault::Lost},
        {2012, Fault::Lost},
        {2013, Fault::Lost},
        {2055, Fault::Lost},
        {4031, Fault::Lost},
        {1969, Fault::TimedOut},
        {3024, Fault::TimedOut},
};

struct StateFault
{
    const char *prefix; ///< of the SQLSTATE; the first that fits decides
    Fault fault;
};

constexpr StateFault PostgresqlFaults[] = {
        {"57P01", Fault::Lost},
        {"57P02", Fault::Lost},
        {"57P03", Fault::Lost},
        {"57P05", Fault::Lost},
        {"08", Fault::Lost},
        {"25P03", Fault::Lost},
        {"53100", Fault::Full},
        {"53200", Fault::OutOfMemory},
        {"53300", Fault::TooManyConnections},
        {"40001", Fault::Busy},
        {"40P01", Fault::Busy},
        {"55P03", Fault::Busy},
        {"28P01", Fault::WrongPassword},
        {"28", Fault::WrongPassword},
        {"42501", Fault::NoRight},
        {"3D000", Fault::NoDatabase},
        {"25006", Fault::ReadOnly},
        {"23505", Fault::Exists},
        {"22001", Fault::TooLong},
        {"54000", Fault::TooLong},
        {"58", Fault::Io},
        {"XX001", Fault::Damaged},
        {"XX002", Fault::Damaged},
        {"57014", Fault::TimedOut},
};

[[nodiscard]] Fault numberedFault(const CodeFault *begin, const CodeFault *end, int code)
{
    const auto *found = std::find_if(begin, end, [code](CodeFault f) { return f.code == code; });
    return found == end ? Fault::Refused : found->fault;
}

[[nodiscard]] bool noRoomLeft(const QString &file)
{
    constexpr qint64 Enough = 1024 * 1024;
    const QStorageInfo storage(QFileInfo(file).absolutePath());
    return storage.isValid() && storage.bytesAvailable() >= 0 && storage.bytesAvailable() < Enough;
}

[[nodiscard]] Fault sqliteFault(const DatabaseUrl &url, int code)
{
    if (code == SQLITE_CONSTRAINT_UNIQUE || code == SQLITE_CONSTRAINT_PRIMARYKEY)
        return Fault::Exists;
    const Fault fault =
            numberedFault(std::begin(SqliteFaults), std::end(SqliteFaults), code & 0xff);
    // A full disk also shows as a failed write, sync or growing of the shared memory file.
    if (fault == Fault::Io && noRoomLeft(url.path))
        return Fault::Full;
    return fault;
}

[[nodiscard]] Fault faultOf(const DatabaseUrl &url, const QString &code)
{
    if (url.dialect == Dialect::Postgresql) {
        for (const StateFault &state : PostgresqlFaults) {
            if (code.startsWith(QLatin1StringView(state.prefix)))
                return state.fault;
        }
        return code.isEmpty() ? Fault::Lost : Fault::Refused;
    }
    const int number = code.toInt();
    if (url.dialect == Dialect::Mysql)
        return numberedFault(std::begin(MysqlFaults), std::end(MysqlFaults), number);
    return sqliteFault(url, number);
}

struct Words
{
    ErrorCode code;
    QString message;
    QString remedy;
};

[[nodiscard]] Words accessWords(const DatabaseUrl &url, Fault fault)
{
    switch (fault) {
    case Fault::TooManyConnections:
        return {ErrorCode::Busy, Text::tr("The database server takes no more connections."),
                Text::tr("try again later, or raise the server's limit of connections")};
    case Fault::WrongPassword:
        return {ErrorCode::Unauthorised,
                Text::tr("The database server does not accept this user or password."),
                Text::tr("check the user in the address and the password")};
    case Fault::NoRight:
        return {ErrorCode::Unauthorised, Text::tr("The database user has no right to do this."),
                Text::tr("ask the server's administrator for rights on this database")};
    case Fault::NoDatabase:
        return {ErrorCode::NotFound,
                Text::tr("The database server has no database \"%1\".").arg(url.database),
                Text::tr("check the name in the address, or have the database created")};
    case Fault::ReadOnly:
        return {ErrorCode::Unauthorised, Text::tr("The database can only be read, not changed."),
                url.dialect == Dialect::Sqlite
                        ? Text::tr("check the rights on the file and its folder")
                        : Text::tr("connect to the server's primary, not to a copy of it")};
    case Fault::CannotOpen:
        return {ErrorCode::Io, Text::tr("The database file cannot be opened."),
                Text::tr("check that its folder exists and that you may write there")};
    default:
        break;
    }
    return {ErrorCode::InvalidInput, Text::tr("The file is not a database."),
            Text::tr("choose another file")};
}

[[nodiscard]] Words storageWords(const DatabaseUrl &url, Fault fault)
{
    switch (fault) {
    case Fault::Full:
        return {ErrorCode::DiskFull, Text::tr("There is no room left for the database."),
                url.dialect == Dialect::Sqlite
                        ? Text::tr("free some space on this disk and try again")
                        : Text::tr("free some space on the database server's disk and try again")};
    case Fault::Damaged:
        return {ErrorCode::Database, Text::tr("The database is damaged."),
                Text::tr("restore it from a backup")};
    case Fault::Io:
        return {ErrorCode::Io, Text::tr("The database's disk cannot be read or written."),
                Text::tr("check the disk and its connection")};
    case Fault::TooLong:
        return {ErrorCode::InvalidInput, Text::tr("A text is longer than the database can keep."),
                Text::tr("shorten it")};
    case Fault::Exists:
        return {ErrorCode::Conflict, Text::tr("There is such an entry already."), {}};
    default:
        break;
    }
    return {ErrorCode::Database, Text::tr("The database ran out of memory."),
            Text::tr("close other programs and try again")};
}

[[nodiscard]] Words wordsOf(const DatabaseUrl &url, Fault fault)
{
    switch (fault) {
    case Fault::Refused:
        return {ErrorCode::Database, Text::tr("The database refused a statement."), {}};
    case Fault::Lost:
        return {ErrorCode::ConnectionLost,
                Text::tr("The connection to the database server is broken."),
                Text::tr("check that the server runs and can be reached, then try again")};
    case Fault::Busy:
        return {ErrorCode::Busy, Text::tr("The database is in use by someone else just now."),
                Text::tr("try again")};
    case Fault::TimedOut:
        return {ErrorCode::Database, Text::tr("The database gave up because it took too long."),
                Text::tr("raise the server's time limit for statements")};
    case Fault::Full:
    case Fault::Damaged:
    case Fault::Io:
    case Fault::TooLong:
    case Fault::Exists:
    case Fault::OutOfMemory:
        return storageWords(url, fault);
    default:
        return accessWords(url, fault);
    }
}

/// Databases quote the offending value, or the whole statement with its values, in some of their messages; a log must
/// not hold a customer's data.
[[nodiscard]] QString withoutValues(QString text)
{
    static const QRegularExpression rest(u"\\b(DETAIL|LINE [0-9]+|CONTEXT):.*|\\bKey \\(.*"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression quoted(
            u"(entry|value:?|input syntax for [a-z ]+:) (['\"]).*\\2"_s,
            QRegularExpression::DotMatchesEverythingOption);
    text.remove(rest);
    text.replace(quoted, u"\\1 ***"_s);
    return text.simplified();
}

[[nodiscard]] Error errorOf(const DatabaseUrl &url, Fault fault, const QString &code,
                            const QString &text, const QString &place)
{
    const Words words = wordsOf(url, fault);
    Error error;
    error.code = words.code;
    error.message = words.message;
    error.remedy = words.remedy;
    error.place = place;
    error.detail = dialectName(url.dialect) + u' ' + code + u": "_s + withoutValues(text);
    return error;
}

} // namespace

Error sqlError(const DatabaseUrl &url, const QSqlError &native, const QString &statement)
{
    const QString code = native.nativeErrorCode();
    // An empty SQLSTATE is a fault found by the driver, not by the server.
    const bool driver = url.dialect == Dialect::Postgresql && code.isEmpty();
    Error error = errorOf(
            url, driver ? Fault::Refused : faultOf(url, code), code,
            native.databaseText().isEmpty() ? native.driverText() : native.databaseText(), {});
    if (!statement.isEmpty())
        error.detail.prepend(statement + u": "_s); // for the log: it tells a person nothing
    return error;
}

Error openError(const DatabaseUrl &url, const QString &code, const QString &text)
{
    Error error = errorOf(url, faultOf(url, code), code, text, url.text());
    if (error.code == ErrorCode::ConnectionLost)
        error.message = Text::tr("The database server does not answer.");
    return error;
}

Error cancelledError()
{
    Error error;
    error.code = ErrorCode::Cancelled;
    error.message = Text::tr("It was cancelled.");
    return error;
}

} // namespace muster::storage
