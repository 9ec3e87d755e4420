// SPDX-License-Identifier: GPL-3.0-or-later
// How each database shows its plan. PostgreSQL prepares no EXPLAIN, so there it is asked through libpq, which binds the
// values all the same (www.postgresql.org/docs/current/libpq-exec.html, PQexecParams).
#include "storage/audience.h"

#include "storage/audiencehints.h"
#include "storage/rulesql.h"
#include "support/try.h"

#include <libpq-fe.h>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace muster::storage {

namespace {

/// "?" becomes "$1", "$2", …; rule SQL has none inside quotes.
QByteArray withNumbers(const QString &sql)
{
    const QByteArray text = sql.toUtf8();
    QByteArray out;
    int count = 0;
    for (const char c : text) {
        if (c == '?')
            out += '$' + QByteArray::number(++count);
        else
            out += c;
    }
    return out;
}

Result<QStringList> postgresqlPlan(Connection &connection, const SqlStatement &sql)
{
    QList<QByteArray> texts;
    for (const QVariant &value : sql.values)
        texts.append(value.toString().toUtf8());
    std::vector<const char *> values;
    for (const QByteArray &text : std::as_const(texts))
        values.push_back(text.constData());
    using Answer = std::unique_ptr<PGresult, decltype(&PQclear)>;
    const Answer answer(PQexecParams(static_cast<PGconn *>(connection.nativeHandle()),
                                     withNumbers(u"EXPLAIN "_s + sql.sql).constData(),
                                     static_cast<int>(values.size()), nullptr, values.data(),
                                     nullptr, nullptr, 0),
                        &PQclear);
    if (PQresultStatus(answer.get()) != PGRES_TUPLES_OK)
        return fail(connection.nativeError({}, answer.get()));
    QStringList lines;
    for (int row = 0; row < PQntuples(answer.get()); ++row)
        lines.append(QString::fromUtf8(PQgetvalue(answer.get(), row, 0)));
    return lines;
}

Result<QStringList> preparedPlan(Connection &connection, const SqlStatement &sql)
{
    // SQLite: id, parent, not used, detail. MySQL: a table's line of ten columns or more, the key in the sixth or seventh.
    const bool sqlite = connection.dialect() == Dialect::Sqlite;
    MUSTER_TRY_ASSIGN(
            Statement statement,
            connection.prepare((sqlite ? u"EXPLAIN QUERY PLAN "_s : u"EXPLAIN "_s) + sql.sql));
    MUSTER_TRY(statement.run(sql.values));
    QStringList lines;
    while (statement.next()) {
        QStringList words;
        for (int column = sqlite ? 3 : 1; column < (sqlite ? 4 : 10); ++column)
            words.append(statement.text(column));
        lines.append(words.join(u' ').simplified());
    }
    MUSTER_TRY(statement.finished());
    return lines;
}

} // namespace

Result<QString> explainCount(Connection &connection, const rules::Node &rule)
{
    MUSTER_TRY_ASSIGN(const RuleSqlHints hints, ruleSqlHints(connection));
    MUSTER_TRY_ASSIGN(const SqlStatement sql, countMembersSql(rule, connection.dialect(), hints));
    MUSTER_TRY_ASSIGN(const QStringList plan, connection.dialect() == Dialect::Postgresql
                                                      ? postgresqlPlan(connection, sql)
                                                      : preparedPlan(connection, sql));
    return sql.sql + u"\n\n"_s + plan.join(u'\n');
}

} // namespace muster::storage
