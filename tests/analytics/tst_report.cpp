// SPDX-License-Identifier: GPL-3.0-or-later
// The dashboard's figures against a count of the same rows by plain loops, on every database.
#include "analytics/report.h"
#include "support/clock.h"
#include "support/folding.h"
#include "support/testdatabases.h"
#include "support/try.h"

#include <QSet>
#include <QTest>
#include <random>

using namespace muster;
using namespace muster::analytics;
using namespace muster::storage;
using namespace muster::test;
using namespace Qt::StringLiterals;

namespace {

struct OrderRow
{
    qint64 customer;
    qint64 amount;
    qint64 at;
    int status;
};

struct MessageRow
{
    qint64 campaign;
    qint64 customer;
    int state;
    std::optional<qint64> acceptedAt;
    std::optional<qint64> openedAt;
    std::optional<qint64> clickedAt;
    qint64 updatedAt;
};

struct Rows
{
    QList<std::pair<QString, std::optional<qint64>>> customers; ///< city, registered
    QList<OrderRow> orders;
    QList<std::optional<qint64>> campaigns; ///< launched
    QList<MessageRow> messages;
};

const QDate today(2026, 4, 10);
constexpr int skipped = 7; ///< the state

qint64 anyTime(std::mt19937_64 &random, const QTimeZone &zone, int days)
{
    // Often within a minute of a midnight of the zone: where a day is cut wrongly, this shows it.
    const QDate day = today.addDays(1 - static_cast<int>(random() % static_cast<quint64>(days)));
    const qint64 midnight = startOfDayMs(day, zone);
    return random() % 3 == 0 ? midnight + static_cast<qint64>(random() % 120'000) - 60'000
                             : midnight + static_cast<qint64>(random() % 86'400'000);
}

Rows randomRows(const QTimeZone &zone, quint64 seed)
{
    std::mt19937_64 random(seed);
    const QStringList cities{u"Mumbai"_s, u"mumbai"_s, u"Pune"_s, u"Köln"_s, u"KÖLN"_s, QString()};
    Rows rows;
    for (int i = 0; i < 200; ++i)
        rows.customers.append(
                {cities[static_cast<qsizetype>(random() % 6)],
                 random() % 10 == 0 ? std::nullopt : std::optional(anyTime(random, zone, 800))});
    for (int i = 0; i < 1500; ++i)
        rows.orders.append({1 + static_cast<qint64>(random() % 200),
                            static_cast<qint64>(random() % 1'000'000), anyTime(random, zone, 800),
                            1 + static_cast<int>(random() % 8)});
    for (int i = 0; i < 6; ++i)
        rows.campaigns.append(i == 0 ? std::nullopt : std::optional(anyTime(random, zone, 400)));
    for (qint64 campaign = 2; campaign <= 5; ++campaign) {
        for (qint64 customer = 1; customer <= 150; ++customer) {
            MessageRow row{campaign, customer, 1 + static_cast<int>(random() % 9), {},
                           {},       {},       anyTime(random, zone, 400)};
            if (row.state == 3 || row.state == 4 || row.state == 6)
                row.acceptedAt = row.updatedAt;
            // One that bounced later (6) does not count as opened.
            if ((row.state == 4 || row.state == 6) && random() % 3 == 0)
                row.openedAt = row.updatedAt;
            if (row.state == 4 && random() % 5 == 0)
                row.clickedAt = row.updatedAt;
            rows.messages.append(row);
        }
    }
    return rows;
}

QVariant orNull(const std::optional<qint64> &value)
{
    return value ? QVariant(*value) : QVariant();
}

Result<void> insertAll(Connection &connection, const QString &sql, const QList<QVariantList> &rows)
{
    MUSTER_TRY_ASSIGN(Statement statement, connection.prepare(sql));
    for (const QVariantList &row : rows)
        MUSTER_TRY(statement.run(row));
    return {};
}

Result<void> store(Connection &connection, const Rows &rows)
{
    QList<QVariantList> values;
    for (qsizetype i = 0; i < rows.customers.size(); ++i) {
        const QString &city = rows.customers[i].first;
        values.append({i + 1, QString::number(i), QString::number(i),
                       city.isEmpty() ? QVariant() : city,
                       city.isEmpty() ? QVariant() : folded(city), orNull(rows.customers[i].second),
                       i, 0, 0});
    }
    MUSTER_TRY(insertAll(connection,
                         u"INSERT INTO customers (id, external_id, external_id_folded, city, "
                         u"city_folded, registered_at, "
                         "spend, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                         values));
    values.clear();
    for (qsizetype i = 0; i < rows.orders.size(); ++i) {
        const OrderRow &row = rows.orders[i];
        values.append({i + 1, QString::number(i), QString::number(i), row.customer, row.amount,
                       row.at, row.status, 0, 0});
    }
    MUSTER_TRY(insertAll(connection,
                         u"INSERT INTO orders (id, external_id, external_id_folded, customer_id, "
                         u"amount, ordered_at, "
                         "status, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                         values));
    values.clear();
    for (qsizetype i = 0; i < rows.campaigns.size(); ++i)
        values.append({i + 1, QString::number(i), QString::number(i), 1, u""_s, u""_s, u""_s,
                       rows.campaigns[i] ? 4 : 1, 0, orNull(rows.campaigns[i])});
    MUSTER_TRY(insertAll(connection,
                         u"INSERT INTO campaigns (id, name, name_folded, channel, subject, "
                         u"body_text, body_html, state, "
                         "created_at, launched_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                         values));
    values.clear();
    for (qsizetype i = 0; i < rows.messages.size(); ++i) {
        const MessageRow &row = rows.messages[i];
        values.append({i + 1, row.campaign, row.customer, 1, row.state, orNull(row.acceptedAt),
                       orNull(row.openedAt), orNull(row.clickedAt), row.updatedAt});
    }
    return insertAll(connection,
                     u"INSERT INTO messages (id, campaign_id, customer_id, channel, state, "
                     u"accepted_at, opened_at, "
                     "clicked_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                     values);
}

bool inside(const std::optional<qint64> &at, const Period &period)
{
    if (!at)
        return false;
    const QDate day = dayOfMs(*at, period.zone);
    return day >= period.first && day <= period.last;
}

KeyFigures expectedFigures(const Rows &rows, const Period &period)
{
    KeyFigures out;
    for (const auto &[city, registered] : rows.customers) {
        out.newCustomers += inside(registered, period) ? 1 : 0;
        out.customers += !registered || dayOfMs(*registered, period.zone) <= period.last ? 1 : 0;
    }
    QSet<qint64> buyers;
    for (const OrderRow &row : rows.orders) {
        if (!inside(row.at, period) || (row.status != 4 && row.status != 5))
            continue;
        ++out.orders;
        out.revenueMinor += row.amount;
        buyers.insert(row.customer);
    }
    out.buyers = buyers.size();
    for (const MessageRow &row : rows.messages) {
        const QList<int> notAttempted{1, 2, skipped, 9}; // queued, being sent, cancelled
        const bool counts = inside(rows.campaigns[row.campaign - 1], period) &&
                            !notAttempted.contains(row.state);
        out.messages += counts ? 1 : 0;
        out.delivered += counts && row.state == 4 ? 1 : 0;
    }
    for (const auto &launched : rows.campaigns)
        out.campaigns += inside(launched, period) ? 1 : 0;
    return out;
}

Funnel expectedFunnel(const Rows &rows, const Period &period)
{
    Funnel out;
    for (const MessageRow &row : rows.messages) {
        const QList<int> undecided{1, 2, 9}; // queued, being sent, cancelled
        if (!inside(rows.campaigns[row.campaign - 1], period) || undecided.contains(row.state))
            continue;
        ++out.planned;
        out.skipped += row.state == skipped ? 1 : 0;
        out.accepted += row.acceptedAt ? 1 : 0;
        out.delivered += row.state == 4 ? 1 : 0;
        out.opened += row.state == 4 && (row.openedAt || row.clickedAt) ? 1 : 0;
        out.clicked += row.clickedAt ? 1 : 0;
    }
    return out;
}

} // namespace

class ReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figures_data()
    {
        // A zone without and one with summer time.
        QTest::addColumn<Dialect>("dialect");
        QTest::addColumn<QByteArray>("zoneName");
        for (const Dialect dialect : {Dialect::Sqlite, Dialect::Postgresql, Dialect::Mysql}) {
            for (const char *zone : {"Asia/Kolkata", "Europe/Berlin"})
                QTest::addRow("%s %s", qPrintable(dialectName(dialect)), zone)
                        << dialect << QByteArray(zone);
        }
    }
    void figures()
    {
        const quint64 seed = qEnvironmentVariableIsSet("MUSTER_TEST_SEED")
                                     ? qEnvironmentVariable("MUSTER_TEST_SEED").toULongLong()
                                     : std::random_device()();
        qInfo() << "seed" << seed;
        QFETCH(QByteArray, zoneName);
        MUSTER_TEST_DATABASE(workspace);
        const QTimeZone zone(zoneName);
        const Rows rows = randomRows(zone, seed);
        MUSTER_VERIFY_OK(transactNow(*workspace, Role::Write, [&](Connection &connection) {
            return store(connection, rows);
        }));
        for (const int days : {1, 7, 30, 90, 365})
            comparePeriod(*workspace, rows, Period::lastDays(days, today, zone));
    }

    void citiesAndCampaigns_data() { databaseRows(); }
    void citiesAndCampaigns()
    {
        MUSTER_TEST_DATABASE(workspace);
        const Rows rows = randomRows(QTimeZone::utc(), 42);
        QVERIFY(runNow(*workspace, Role::Write,
                       [&](Connection &connection) { return store(connection, rows); }));

        const auto cities = runNow(*workspace, Role::Read, [](Connection &connection) {
            return customersByCity(connection, 3);
        });
        MUSTER_VERIFY_OK(cities);
        QMap<QString, std::pair<qint64, qint64>> expected;
        for (qsizetype i = 0; i < rows.customers.size(); ++i) {
            auto &entry = expected[folded(rows.customers[i].first)];
            ++entry.first;
            entry.second += i;
        }
        QCOMPARE(cities->size(), 3);
        for (const CityFigure &figure : *cities) {
            QCOMPARE(figure.customers, expected[folded(figure.city)].first);
            QCOMPARE(figure.spendMinor, expected[folded(figure.city)].second);
        }
        QVERIFY(cities->at(0).customers >= cities->at(1).customers);
        // Written as most of its customers have it, not folded.
        for (const CityFigure &figure : *cities) {
            QHash<QString, int> spellings;
            for (const auto &[city, registered] : rows.customers) {
                if (folded(city) == folded(figure.city))
                    ++spellings[city];
            }
            for (const int count : std::as_const(spellings))
                QVERIFY(spellings.value(figure.city) >= count);
        }

        const auto campaigns = runNow(*workspace, Role::Read, [](Connection &connection) {
            return recentCampaigns(connection, 10);
        });
        MUSTER_VERIFY_OK(campaigns);
        QCOMPARE(campaigns->size(), 5);
        for (const CampaignFigures &figure : *campaigns) {
            QMap<MessageState, qint64> states;
            for (const MessageRow &row : rows.messages) {
                if (row.campaign == figure.id.value)
                    ++states[MessageState(row.state)];
            }
            QCOMPARE(figure.account.inState, states);
            QVERIFY(figure.account.balances());
        }
        for (qsizetype i = 1; i < campaigns->size(); ++i)
            QVERIFY(campaigns->at(i - 1).launchedAt >= campaigns->at(i).launchedAt);
    }

    void emptyWorkspaceSaysSo_data() { databaseRows(); }
    void emptyWorkspaceSaysSo()
    {
        MUSTER_TEST_DATABASE(workspace);
        const Period month = Period::lastDays(30, today, QTimeZone::utc());
        const auto figures = runNow(*workspace, Role::Read, [&](Connection &connection) {
            return keyFigures(connection, month);
        });
        MUSTER_VERIFY_OK(figures);
        QCOMPARE(*figures, KeyFigures());
        const auto series = runNow(*workspace, Role::Read, [&](Connection &connection) {
            return ordersByDay(connection, month);
        });
        QCOMPARE(series->size(), 30);
        const auto campaigns = runNow(*workspace, Role::Read, [](Connection &connection) {
            return recentCampaigns(connection, 5);
        });
        QVERIFY(campaigns->isEmpty());
    }

private:
    void comparePeriod(Database &database, const Rows &rows, const Period &period)
    {
        const auto figures = runNow(database, Role::Read, [&](Connection &connection) {
            return keyFigures(connection, period);
        });
        MUSTER_VERIFY_OK(figures);
        QCOMPARE(*figures, expectedFigures(rows, period));
        const auto funnel = runNow(database, Role::Read, [&](Connection &connection) {
            return deliveryFunnel(connection, period);
        });
        MUSTER_VERIFY_OK(funnel);
        QCOMPARE(*funnel, expectedFunnel(rows, period));
        // The card and the funnel speak of the same messages.
        QCOMPARE(funnel->meant(), figures->messages);
        QCOMPARE(funnel->delivered, figures->delivered);

        const auto orders = runNow(database, Role::Read, [&](Connection &connection) {
            return ordersByDay(connection, period);
        });
        MUSTER_VERIFY_OK(orders);
        QCOMPARE(orders->size(), period.days());
        QMap<QDate, DayOfOrders> wantedOrders;
        for (const OrderRow &row : rows.orders) {
            const QDate day = dayOfMs(row.at, period.zone);
            DayOfOrders &wanted = wantedOrders[day];
            wanted.day = day;
            if (row.status == 4 || row.status == 5) {
                ++wanted.orders;
                wanted.revenueMinor += row.amount;
            }
        }
        for (const DayOfOrders &entry : *orders)
            QCOMPARE(entry, wantedOrders.value(entry.day, {entry.day, 0, 0}));

        const auto messages = runNow(database, Role::Read, [&](Connection &connection) {
            return messagesByDay(connection, period);
        });
        MUSTER_VERIFY_OK(messages);
        QMap<QDate, DayOfMessages> wantedMessages;
        for (const MessageRow &row : rows.messages) {
            const QDate day = dayOfMs(row.updatedAt, period.zone);
            wantedMessages[day].day = day;
            ++wantedMessages[day].inState[MessageState(row.state)];
        }
        for (const DayOfMessages &entry : *messages)
            QCOMPARE(entry, wantedMessages.value(entry.day, {entry.day, {}}));
    }
};

QTEST_GUILESS_MAIN(ReportTest)
#include "tst_report.moc"
