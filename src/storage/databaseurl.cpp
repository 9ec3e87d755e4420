// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/databaseurl.h"

#include "support/try.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace muster::storage {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DatabaseUrl)
};

constexpr int PostgresqlPort = 5432;
constexpr int MysqlPort = 3306;

[[nodiscard]] int defaultPort(Dialect dialect)
{
    return dialect == Dialect::Postgresql ? PostgresqlPort : MysqlPort;
}

[[nodiscard]] QString forms()
{
    return Text::tr("write sqlite:FILE, postgresql://user@host:port/database or "
                    "mysql://user@host:port/database");
}

[[nodiscard]] std::optional<Dialect> dialectOf(const QString &scheme)
{
    if (scheme == u"sqlite"_s)
        return Dialect::Sqlite;
    if (scheme == u"postgresql"_s || scheme == u"postgres"_s)
        return Dialect::Postgresql;
    if (scheme == u"mysql"_s || scheme == u"mariadb"_s)
        return Dialect::Mysql;
    return std::nullopt;
}

/// Percent-decodes one part; a "%" that starts no pair of hexadecimal digits or bytes that are no UTF-8 are refused.
[[nodiscard]] Result<QString> decoded(QStringView part, const QString &name)
{
    const QByteArray bytes = part.toUtf8();
    QByteArray out;
    out.reserve(bytes.size());
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (bytes.at(i) != '%') {
            out.append(bytes.at(i));
            continue;
        }
        const QByteArray pair = bytes.mid(i + 1, 2);
        bool ok = false;
        const uint value = pair.toUInt(&ok, 16);
        if (pair.size() != 2 || !ok || pair.startsWith('+') || pair.startsWith('-'))
            return fail(ErrorCode::InvalidInput, Text::tr("\"%\" must be written as \"%25\"."),
                        name);
        out.append(static_cast<char>(value));
        i += 2;
    }
    const QString text = QString::fromUtf8(out);
    if (text.contains(QChar::ReplacementCharacter) || text.contains(QChar::Null))
        return fail(ErrorCode::InvalidInput, Text::tr("This is not valid text."), name);
    return text;
}

[[nodiscard]] QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

[[nodiscard]] Result<DatabaseUrl> parseFile(const QString &path)
{
    DatabaseUrl url;
    url.dialect = Dialect::Sqlite;
    // sqlite:///home/me/shop.db is the form with an (empty) host; sqlite:shop.db and sqlite:/home/me/shop.db are plain.
    url.path = path.startsWith(u"//"_s) ? path.mid(2) : path;
    if (url.path.isEmpty())
        return fail(ErrorCode::InvalidInput, Text::tr("The name of the database file is missing."),
                    u"sqlite:"_s, Text::tr("write sqlite:FILE"));
    if (url.path.contains(QChar::Null))
        return fail(ErrorCode::InvalidInput, Text::tr("A file name cannot contain a NUL."),
                    u"sqlite:"_s);
    return url;
}

/// "host", "host:port", "[::1]:port" into \a url.
[[nodiscard]] Result<void> parseHost(QStringView text, DatabaseUrl *url)
{
    QStringView port;
    if (text.startsWith(u'[')) {
        const qsizetype close = text.indexOf(u']');
        if (close < 0)
            return fail(ErrorCode::InvalidInput, Text::tr("The \"]\" of the address is missing."),
                        Text::tr("host"));
        url->host = text.mid(1, close - 1).toString();
        const QStringView rest = text.mid(close + 1);
        if (!rest.isEmpty() && !rest.startsWith(u':'))
            return fail(ErrorCode::InvalidInput, Text::tr("Only \":port\" may follow the address."),
                        Text::tr("host"));
        port = rest.mid(1);
    } else {
        const qsizetype colon = text.indexOf(u':');
        if (colon >= 0 && text.indexOf(u':', colon + 1) >= 0)
            return fail(ErrorCode::InvalidInput,
                        Text::tr("An IPv6 address must stand in square brackets."),
                        Text::tr("host"), Text::tr("write [::1]:5432"));
        MUSTER_TRY_ASSIGN(url->host,
                          decoded(colon < 0 ? text : text.left(colon), Text::tr("host")));
        port = colon < 0 ? QStringView() : text.mid(colon + 1);
    }
    if (url->host.isEmpty())
        return fail(ErrorCode::InvalidInput, Text::tr("The server's name is missing."),
                    Text::tr("host"), forms());
    if (port.isEmpty())
        return {};
    bool ok = false;
    const int number = port.toInt(&ok);
    if (!ok || number < 1 || number > 65535 || port.startsWith(u'+'))
        return fail(ErrorCode::InvalidInput, Text::tr("A port is a number from 1 to 65535."),
                    Text::tr("port"));
    url->port = number;
    return {};
}

[[nodiscard]] Result<void> parseUser(QStringView text, DatabaseUrl *url)
{
    const qsizetype colon = text.indexOf(u':');
    MUSTER_TRY_ASSIGN(url->user, decoded(colon < 0 ? text : text.left(colon), Text::tr("user")));
    if (colon >= 0) {
        MUSTER_TRY_ASSIGN(url->password, decoded(text.mid(colon + 1), Text::tr("password")));
    }
    return {};
}

[[nodiscard]] Result<DatabaseUrl> parseServer(Dialect dialect, QStringView rest)
{
    if (!rest.startsWith(u"//"))
        return fail(ErrorCode::InvalidInput, Text::tr("\"//\" is missing after the colon."), {},
                    forms());
    rest = rest.mid(2);
    if (rest.contains(u'?') || rest.contains(u'#'))
        return fail(ErrorCode::InvalidInput,
                    Text::tr("Options are not understood in a database's address."), {}, forms());
    DatabaseUrl url;
    url.dialect = dialect;
    url.port = defaultPort(dialect);
    const qsizetype slash = rest.indexOf(u'/');
    QStringView authority = slash < 0 ? rest : rest.left(slash);
    const qsizetype at = authority.lastIndexOf(u'@');
    if (at >= 0) {
        MUSTER_TRY(parseUser(authority.left(at), &url));
        authority = authority.mid(at + 1);
    }
    MUSTER_TRY(parseHost(authority, &url));
    if (slash >= 0) {
        MUSTER_TRY_ASSIGN(url.database, decoded(rest.mid(slash + 1), Text::tr("database")));
    }
    if (url.database.contains(u'/'))
        return fail(ErrorCode::InvalidInput, Text::tr("A database's name cannot contain \"/\"."),
                    Text::tr("database"));
    return url;
}

} // namespace

QString dialectName(Dialect dialect)
{
    switch (dialect) {
    case Dialect::Sqlite:
        return u"sqlite"_s;
    case Dialect::Postgresql:
        return u"postgresql"_s;
    case Dialect::Mysql:
        break;
    }
    return u"mysql"_s;
}

Result<DatabaseUrl> DatabaseUrl::parse(const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    const QString scheme = colon < 0 ? QString() : text.left(colon).toLower();
    const std::optional<Dialect> dialect = dialectOf(scheme);
    if (!dialect)
        return fail(ErrorCode::InvalidInput,
                    scheme.isEmpty()
                            ? Text::tr("The kind of database is missing.")
                            : Text::tr("\"%1\" is not a kind of database known here.").arg(scheme),
                    {}, forms());
    if (*dialect == Dialect::Sqlite)
        return parseFile(text.mid(colon + 1));
    return parseServer(*dialect, QStringView(text).mid(colon + 1));
}

QString DatabaseUrl::text() const
{
    if (dialect == Dialect::Sqlite)
        return u"sqlite:"_s + path;
    QString out = dialectName(dialect) + u"://"_s;
    if (!user.isEmpty())
        out += encoded(user) + u'@';
    out += host.contains(u':') ? u'[' + host + u']' : encoded(host);
    if (port != 0 && port != defaultPort(dialect))
        out += u':' + QString::number(port);
    return out + u'/' + encoded(database);
}

QString DatabaseUrl::shortName() const
{
    return dialect == Dialect::Sqlite ? QFileInfo(path).completeBaseName() : database;
}

} // namespace muster::storage
