// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/report.h"
#include "ctl/commands.h"
#include "ctl/session.h"
#include "engine/demoloader.h"
#include "engine/integrity.h"
#include "storage/migration.h"
#include "support/try.h"

#include <QCoreApplication>
#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace muster::ctl {

using storage::Connection;
using storage::Role;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(WorkspaceCommands)
};

Result<int> migrate(Session &session)
{
    MUSTER_TRY_ASSIGN(const storage::DatabaseUrl url, session.databaseUrl());
    MUSTER_TRY_ASSIGN(const auto database, storage::Database::open(url));
    MUSTER_TRY_ASSIGN(const int version, wait(storage::migrate(*database)));
    session.console().say(Text::tr("%1 is at version %2.").arg(url.text()).arg(version));
    session.console().result(QJsonObject{{u"version"_s, version}});
    return 0;
}

Result<int> demo(Session &session)
{
    MUSTER_TRY_ASSIGN(const qint64 customers,
                      session.number(u"customers"_s, 1000, 5'000'000, 10'000));
    MUSTER_TRY_ASSIGN(const engine::Workspace *workspace, session.workspace());
    QElapsedTimer timer;
    timer.start();
    MUSTER_TRY_ASSIGN(const engine::DemoSummary summary, engine::loadDemo(*workspace, customers));
    const double seconds = static_cast<double>(timer.elapsed()) / 1000;
    session.console().say(Text::tr("The demo shop is in %1: %2 customers, %3 orders, %4 segments, "
                                   "%5 campaigns with %6 "
                                   "messages and %7 events; %8 s")
                                  .arg(workspace->database().url().text())
                                  .arg(summary.customers)
                                  .arg(summary.orders)
                                  .arg(summary.segments)
                                  .arg(summary.campaigns)
                                  .arg(summary.messages)
                                  .arg(summary.events)
                                  .arg(seconds, 0, 'f', 1));
    session.console().result(QJsonObject{{u"customers"_s, summary.customers},
                                         {u"orders"_s, summary.orders},
                                         {u"segments"_s, summary.segments},
                                         {u"campaigns"_s, summary.campaigns},
                                         {u"messages"_s, summary.messages},
                                         {u"events"_s, summary.events},
                                         {u"seconds"_s, seconds}});
    return 0;
}

Result<int> check(Session &session)
{
    MUSTER_TRY_ASSIGN(const engine::Workspace *workspace, session.workspace());
    MUSTER_TRY_ASSIGN(const engine::IntegrityReport report,
                      wait(workspace->database().run(Role::Read, engine::checkIntegrity)));
    for (const QString &problem : report.problems)
        session.console().say(problem);
    if (report.isWhole())
        session.console().say(Text::tr("%1 is whole.").arg(workspace->database().url().text()));
    session.console().result(
            QJsonObject{{u"ok"_s, report.isWhole()},
                        {u"problems"_s, QJsonArray::fromStringList(report.problems)}});
    return report.isWhole() ? 0 : 1;
}

QJsonObject toJson(const analytics::KeyFigures &figures, const Currency &currency)
{
    return {{u"customers"_s, figures.customers},
            {u"new_customers"_s, figures.newCustomers},
            {u"orders"_s, figures.orders},
            {u"revenue"_s, minorToDecimal(figures.revenueMinor, currency)},
            {u"buyers"_s, figures.buyers},
            {u"messages"_s, figures.messages},
            {u"delivered"_s, figures.delivered},
            {u"campaigns"_s, figures.campaigns}};
}

/// All that the dashboard shows of one period.
struct Dashboard
{
    analytics::KeyFigures now;
    analytics::KeyFigures before;
    QList<analytics::DayOfOrders> days;
    analytics::Funnel funnel;
    QList<analytics::CityFigure> cities;
};

Result<Dashboard> readDashboard(Connection &connection, const analytics::Period &period)
{
    Dashboard out;
    MUSTER_TRY_ASSIGN(out.now, analytics::keyFigures(connection, period));
    MUSTER_TRY_ASSIGN(out.before, analytics::keyFigures(connection, period.before()));
    MUSTER_TRY_ASSIGN(out.days, analytics::ordersByDay(connection, period));
    MUSTER_TRY_ASSIGN(out.funnel, analytics::deliveryFunnel(connection, period));
    MUSTER_TRY_ASSIGN(out.cities, analytics::customersByCity(connection, 10));
    return out;
}

Result<int> stats(Session &session)
{
    MUSTER_TRY_ASSIGN(const qint64 days, session.number(u"days"_s, 1, 3660, 30));
    MUSTER_TRY_ASSIGN(const engine::Workspace *workspace, session.workspace());
    const QTimeZone zone = workspace->settings().timeZone;
    const auto period =
            analytics::Period::lastDays(static_cast<int>(days), session.clock().today(zone), zone);
    MUSTER_TRY_ASSIGN(const Dashboard board,
                      wait(workspace->database().run(Role::Read, [period](Connection &connection) {
                          return readDashboard(connection, period);
                      })));
    const Currency currency = workspace->settings().currency;
    const QLocale locale = workspace->locale();
    Console &console = session.console();
    console.say(Text::tr("%1 to %2")
                        .arg(locale.toString(period.first, QLocale::ShortFormat),
                             locale.toString(period.last, QLocale::ShortFormat)));
    console.say(Text::tr("customers %1, %2 new")
                        .arg(locale.toString(board.now.customers),
                             locale.toString(board.now.newCustomers)));
    console.say(Text::tr("orders %1 (before: %2), revenue %3 (before: %4)")
                        .arg(locale.toString(board.now.orders),
                             locale.toString(board.before.orders),
                             minorToDisplay(board.now.revenueMinor, currency, locale),
                             minorToDisplay(board.before.revenueMinor, currency, locale)));
    console.say(Text::tr("messages: %1 planned, %2 accepted, %3 delivered, %4 opened, %5 clicked")
                        .arg(board.funnel.planned)
                        .arg(board.funnel.accepted)
                        .arg(board.funnel.delivered)
                        .arg(board.funnel.opened)
                        .arg(board.funnel.clicked));
    QJsonArray series;
    for (const analytics::DayOfOrders &day : board.days)
        series.append(QJsonObject{{u"day"_s, day.day.toString(Qt::ISODate)},
                                  {u"orders"_s, day.orders},
                                  {u"revenue"_s, minorToDecimal(day.revenueMinor, currency)}});
    QJsonArray cities;
    for (const analytics::CityFigure &city : board.cities)
        cities.append(QJsonObject{{u"city"_s, city.city}, {u"customers"_s, city.customers}});
    console.result(QJsonObject{{u"from"_s, period.first.toString(Qt::ISODate)},
                               {u"to"_s, period.last.toString(Qt::ISODate)},
                               {u"figures"_s, toJson(board.now, currency)},
                               {u"before"_s, toJson(board.before, currency)},
                               {u"days"_s, series},
                               {u"cities"_s, cities}});
    return 0;
}

} // namespace

QList<Command> workspaceCommands()
{
    return {
            {u"migrate"_s,
             {},
             Text::tr("Make or update the workspace's tables."),
             Text::tr("Brings the database to this program's version. Safe to run again, and after "
                      "an interruption. A "
                      "workspace of a newer version is refused."),
             {},
             {u"musterctl --db postgresql://muster@db.example:5432/shop migrate"_s},
             migrate,
             true},
            {u"demo"_s,
             {},
             Text::tr("Fill an empty workspace with the demo shop."),
             Text::tr("An invented shop with customers in Indian cities, two years of orders, six "
                      "segments and eight past "
                      "campaigns. The same every time. Nothing in it can reach a person."),
             {{u"customers"_s, u"N"_s, Text::tr("How many customers (10000).")}},
             {u"musterctl --db sqlite:demo.db demo"_s},
             demo,
             true},
            {u"check"_s,
             {},
             Text::tr("Check that the workspace is whole."),
             Text::tr("Looks at the database's own structures, at every customer's totals and at "
                      "every campaign's account. "
                      "Exit code 1 if something is wrong."),
             {},
             {},
             check},
            {u"stats"_s,
             {},
             Text::tr("Show the figures of the dashboard."),
             Text::tr("Customers, orders, revenue and messages of a period, with those of the "
                      "period before."),
             {{u"days"_s, u"N"_s, Text::tr("The last so many days (30).")}},
             {u"musterctl stats --days 90 --json"_s},
             stats},
    };
}

} // namespace muster::ctl
