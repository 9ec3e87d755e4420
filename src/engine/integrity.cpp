// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/integrity.h"

#include "support/try.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muster::engine {

using storage::Connection;
using storage::Statement;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Integrity)
};

constexpr int namedCases = 10;

/// Runs a query that finds faulty rows; \a sentence makes a problem of one of them.
template<typename Sentence>
Result<void> collect(Connection &connection, const QString &query, IntegrityReport &report,
                     Sentence sentence)
{
    MUSTER_TRY_ASSIGN(Statement * statement, connection.named(query));
    MUSTER_TRY(statement->run());
    int found = 0;
    while (statement->next()) {
        if (++found <= namedCases)
            report.problems.append(sentence(*statement));
    }
    MUSTER_TRY(statement->finished());
    if (found > namedCases)
        report.problems.append(Text::tr("… and %n more like this.", nullptr, found - namedCases));
    return {};
}

Result<void> checkFile(Connection &connection, IntegrityReport &report)
{
    for (const QString &pragma : {u"PRAGMA integrity_check(10)"_s, u"PRAGMA foreign_key_check"_s}) {
        MUSTER_TRY_ASSIGN(Statement statement, connection.prepare(pragma));
        MUSTER_TRY(statement.run());
        while (statement.next()) {
            if (statement.text(0) != u"ok"_s)
                report.problems.append(
                        Text::tr("The database file is damaged: %1").arg(statement.text(0)));
        }
        MUSTER_TRY(statement.finished());
    }
    return {};
}

} // namespace

Result<IntegrityReport> checkIntegrity(Connection &connection)
{
    IntegrityReport report;
    if (connection.dialect() == storage::Dialect::Sqlite)
        MUSTER_TRY(checkFile(connection, report));
    MUSTER_TRY(collect(connection, u"check_totals"_s, report, [](const Statement &row) {
        return Text::tr("The totals of customer %1 do not follow from the orders.")
                .arg(row.text(0));
    }));
    MUSTER_TRY(collect(connection, u"check_accounts"_s, report, [](const Statement &row) {
        return Text::tr("The campaign “%1” was planned for %2 recipients and has %3 messages.")
                .arg(row.text(0))
                .arg(row.integer(1))
                .arg(row.integer(2));
    }));
    MUSTER_TRY(collect(connection, u"check_messages"_s, report, [](const Statement &row) {
        return Text::tr("Message %1 of the campaign “%2” is in an impossible state.")
                .arg(row.integer(0))
                .arg(row.text(1));
    }));
    return report;
}

} // namespace muster::engine
