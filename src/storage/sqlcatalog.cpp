// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlcatalog.h"

#include "support/try.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace muster::storage {

namespace {

const QString BootstrapFile = u"0000_schema_version.sql"_s;

[[nodiscard]] QString folder(const QString &dialect, const QString &kind)
{
    return u":/muster/sql/"_s + dialect + u'/' + kind;
}

[[nodiscard]] Result<QString> contents(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Internal, u"An SQL file of the program is missing."_s, path);
    return QString::fromUtf8(file.readAll());
}

/// The end of the quoted piece that begins at \a start. A doubled quote inside is found as two pieces side by side.
[[nodiscard]] qsizetype endOfQuoted(const QString &sql, qsizetype start)
{
    const qsizetype close = sql.indexOf(sql.at(start), start + 1);
    return close < 0 ? sql.size() : close + 1;
}

[[nodiscard]] qsizetype endOfComment(const QString &sql, qsizetype start)
{
    if (sql.at(start) == u'-') {
        const qsizetype line = sql.indexOf(u'\n', start);
        return line < 0 ? sql.size() : line;
    }
    const qsizetype close = sql.indexOf(u"*/"_s, start + 2);
    return close < 0 ? sql.size() : close + 2;
}

[[nodiscard]] QByteArray checksumOf(const QStringList &statements)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &statement : statements) {
        // How a statement is laid out in its file does not change what it does.
        hash.addData(statement.simplified().toUtf8());
        hash.addData(QByteArray("\n;;\n"));
    }
    return hash.result().toHex();
}

} // namespace

QString SqlCatalog::withoutComments(const QString &sql)
{
    QString out;
    out.reserve(sql.size());
    qsizetype i = 0;
    while (i < sql.size()) {
        const QChar c = sql.at(i);
        const QChar next = i + 1 < sql.size() ? sql.at(i + 1) : QChar();
        if (c == u'\'' || c == u'"' || c == u'`') {
            const qsizetype end = endOfQuoted(sql, i);
            out += QStringView(sql).mid(i, end - i);
            i = end;
        } else if ((c == u'-' && next == u'-') || (c == u'/' && next == u'*')) {
            i = endOfComment(sql, i);
            out += u' ';
        } else {
            out += c;
            ++i;
        }
    }
    out = out.trimmed();
    while (out.endsWith(u';'))
        out = out.chopped(1).trimmed();
    return out;
}

QStringList SqlCatalog::split(const QString &file)
{
    static const QRegularExpression separator(u"^-- ;;[ \\t]*\\r?$"_s,
                                              QRegularExpression::MultilineOption);
    QStringList out;
    for (const QString &part : file.split(separator)) {
        const QString statement = withoutComments(part);
        if (!statement.isEmpty())
            out.append(statement);
    }
    return out;
}

Result<QString> SqlCatalog::query(Dialect dialect, const QString &name)
{
    QString path = folder(dialectName(dialect), u"queries"_s) + u'/' + name + u".sql"_s;
    if (!QFile::exists(path))
        path = folder(u"common"_s, u"queries"_s) + u'/' + name + u".sql"_s;
    MUSTER_TRY_ASSIGN(const QString sql, contents(path));
    return withoutComments(sql);
}

QStringList SqlCatalog::queryNames(Dialect dialect)
{
    QStringList names;
    for (const QString &owner : {dialectName(dialect), u"common"_s}) {
        const QDir dir(folder(owner, u"queries"_s));
        for (const QString &file : dir.entryList({u"*.sql"_s}, QDir::Files))
            names.append(file.chopped(4));
    }
    names.removeDuplicates();
    names.sort();
    return names;
}

Result<QStringList> SqlCatalog::bootstrap(Dialect dialect)
{
    const QString path = folder(dialectName(dialect), u"migrations"_s) + u'/' + BootstrapFile;
    MUSTER_TRY_ASSIGN(const QString text, contents(path));
    return split(text);
}

Result<QList<SqlCatalog::Migration>> SqlCatalog::migrations(Dialect dialect)
{
    const QDir dir(folder(dialectName(dialect), u"migrations"_s));
    QList<Migration> out;
    for (const QString &file : dir.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        if (file == BootstrapFile)
            continue;
        MUSTER_TRY_ASSIGN(const QString text, contents(dir.filePath(file)));
        Migration migration;
        migration.name = file;
        migration.version = file.section(u'_', 0, 0).toInt();
        migration.statements = split(text);
        migration.checksum = checksumOf(migration.statements);
        if (migration.version != out.size() + 1)
            return fail(ErrorCode::Internal, u"The migrations are not numbered without a gap."_s,
                        file);
        out.append(migration);
    }
    return out;
}

} // namespace muster::storage
