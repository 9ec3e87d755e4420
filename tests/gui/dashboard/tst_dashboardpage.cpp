// SPDX-License-Identifier: GPL-3.0-or-later
// The dashboard against independent queries, by pointer and by key, on good and on bad days.
#include "gui/dashboard/dashboardpage.h"
#include "gui/fixture.h"
#include "gui/pagefaults.h"
#include "gui/theme/theme.h"
#include "gui/widgets/chartcard.h"
#include "support/folding.h"
#include "support/try.h"

#include <QDateEdit>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace muster;
using namespace muster::gui;
using namespace muster::gui::test;
using namespace muster::storage;
using namespace Qt::StringLiterals;

namespace {

/// The first row of a query of the test's own.
QList<qint64> rowOf(Fixture &fixture, const QString &sql, const QVariantList &values, int columns)
{
    return fixture.run([&](Connection &connection) -> Result<QList<qint64>> {
        MUSTER_TRY_ASSIGN(Statement statement, connection.prepare(sql));
        MUSTER_TRY(statement.run(values));
        QList<qint64> row;
        if (statement.next()) {
            for (int i = 0; i < columns; ++i)
                row.append(statement.integer(i));
        }
        MUSTER_TRY(statement.finished());
        return row;
    });
}

qint64 execute(Fixture &fixture, const QString &sql)
{
    return fixture.run([&sql](Connection &connection) -> Result<qint64> {
        MUSTER_TRY_ASSIGN(Statement statement, connection.prepare(sql));
        MUSTER_TRY(statement.run());
        return statement.rowsAffected();
    });
}

analytics::Period lastDays(Fixture &fixture, int days)
{
    const QTimeZone zone = fixture.services().formats.zone();
    return analytics::Period::lastDays(days, fixture.session().clock().today(zone), zone);
}

QString kpi(QWidget *page, const char *name, const char *part = "kpiValue")
{
    return need<QLabel>(need<QWidget>(page, name), part)->text();
}

Chart &chartOf(QWidget *page, const char *name)
{
    return need<ChartCard>(page, name)->chart();
}

qint64 sumOf(const ChartData &data, qsizetype series)
{
    qint64 sum = 0;
    for (qsizetype i = 0; i < data.categories.size(); ++i)
        sum += data.value(i, series).value_or(0);
    return sum;
}

bool isLoaded(QWidget *page)
{
    return kpi(page, "customers") != noValue() && !chartOf(page, "ordersChart").data().isEmpty() &&
           !chartOf(page, "segmentsChart").data().isEmpty() &&
           !chartOf(page, "citiesChart").data().isEmpty() &&
           !chartOf(page, "funnelChart").data().isEmpty() &&
           need<QTableView>(page, "recentCampaigns")->model()->rowCount() > 0;
}

} // namespace

class DashboardPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, false); }
    void cleanup() { applyTheme(*qApp, false); }

    void figuresEqualIndependentQueries()
    {
        Fixture fixture;
        DashboardPage page(fixture.services());
        QVERIFY(showAt(&page));
        QTRY_VERIFY(isLoaded(&page));
        for (const int days : {30, 365}) {
            if (days != 30)
                QTest::mouseClick(need<QToolButton>(&page, "period365"), Qt::LeftButton);
            const analytics::Period period = lastDays(fixture, days);
            const Formats &formats = fixture.services().formats;
            const auto orders = rowOf(fixture,
                                      u"SELECT COUNT(*), SUM(amount) FROM orders WHERE status IN "
                                      "(4, 5) AND ordered_at >= ? AND ordered_at < ?"_s,
                                      {period.beginMs(), period.endMs()}, 2);
            QVERIFY(orders[0] > 0);
            QTRY_COMPARE(kpi(&page, "orders"), formats.number(orders[0]));
            const auto before = rowOf(fixture,
                                      u"SELECT SUM(amount) FROM orders WHERE status IN (4, 5) AND "
                                      "ordered_at >= ? AND ordered_at < ?"_s,
                                      {period.before().beginMs(), period.before().endMs()}, 1);
            const auto revenue = formats.comparedMoney(orders[1], before[0]);
            QTRY_COMPARE(kpi(&page, "revenue"), revenue.first.text);
            QCOMPARE(kpi(&page, "revenue", "kpiBefore"), u"Before: "_s + revenue.second.text);
            QTRY_COMPARE(sumOf(chartOf(&page, "ordersChart").data(), 0), orders[1]);
            QCOMPARE(sumOf(chartOf(&page, "ordersChart").data(), 1), orders[0]);
            QCOMPARE(chartOf(&page, "ordersChart").data().categories.size() > 31, days == 365);
            const auto messages = rowOf(fixture,
                                        u"SELECT COUNT(*), SUM(state = 4) FROM messages WHERE "
                                        "state <> 7 AND campaign_id IN (SELECT id FROM campaigns "
                                        "WHERE launched_at >= ? AND launched_at < ?)"_s,
                                        {period.beginMs(), period.endMs()}, 2);
            QTRY_COMPARE(kpi(&page, "delivered"), formats.number(messages[1]));
            // The card and the funnel tell one rate, of the messages that were to be sent.
            QCOMPARE(kpi(&page, "deliveryRate"),
                     formats.percent(double(messages[1]) / double(messages[0])));
            QTRY_COMPARE(chartOf(&page, "funnelChart").data().value(0, 0), messages[0]);
            QCOMPARE(chartOf(&page, "funnelChart").data().value(2, 0), messages[1]);
            const auto touched = rowOf(fixture,
                                       u"SELECT COUNT(*) FROM messages WHERE updated_at >= ? AND "
                                       "updated_at < ?"_s,
                                       {period.beginMs(), period.endMs()}, 1);
            const auto shownMessages = [&page] {
                const ChartData &data = chartOf(&page, "messagesChart").data();
                qint64 sum = 0;
                for (qsizetype i = 0; i < data.series.size(); ++i)
                    sum += sumOf(data, i);
                return sum;
            };
            QTRY_COMPARE(shownMessages(), touched[0]);
        }
        const ChartData cities = chartOf(&page, "citiesChart").data();
        for (qsizetype i = 0; i < cities.categories.size(); ++i) {
            if (!cities.categories[i].isOpenable)
                continue;
            QCOMPARE(rowOf(fixture, u"SELECT COUNT(*) FROM customers WHERE city_folded = ?"_s,
                           {folded(cities.categories[i].name)}, 1)[0],
                     *cities.value(i, 0));
        }
        QCOMPARE(rowOf(fixture, u"SELECT COUNT(*) FROM customers"_s, {}, 1)[0],
                 fixture.services().formats.locale().toLongLong(kpi(&page, "customers")));
        QCOMPARE(pageFaults(&page).join(u'\n'), QString());
    }

    void periodsByClickAndKey()
    {
        Fixture fixture;
        DashboardPage page(fixture.services());
        QVERIFY(showAt(&page));
        QTRY_VERIFY(isLoaded(&page));
        const auto days = [&page] {
            return chartOf(&page, "ordersChart").data().categories.size();
        };
        QCOMPARE(days(), 30);
        QTest::mouseClick(need<QToolButton>(&page, "period7"), Qt::LeftButton);
        QTRY_COMPARE(days(), 7);
        need<QToolButton>(&page, "period7")->setFocus();
        QTest::keyClick(&page, Qt::Key_3, Qt::AltModifier);
        QTRY_COMPARE(days(), 90);
        QVERIFY(need<QToolButton>(&page, "period90")->isChecked());
        auto *week = need<QToolButton>(&page, "period7");
        week->setFocus();
        QTest::keyClick(week, Qt::Key_Space);
        QTRY_COMPARE(days(), 7);

        // Two dates: refused as long as they cannot be shown, taken on Return.
        auto *custom = need<QWidget>(&page, "customPeriod");
        QVERIFY(!custom->isVisible());
        QTest::keyClick(&page, Qt::Key_5, Qt::AltModifier);
        QTRY_VERIFY(custom->isVisible());
        QCOMPARE(days(), 7);
        auto *first = need<QDateEdit>(&page, "customFirst");
        auto *last = need<QDateEdit>(&page, "customLast");
        auto *show = need<QPushButton>(&page, "customShow");
        QCOMPARE(pageFaults(&page).join(u'\n'), QString());
        const QDate today = last->date();
        last->setDate(today.addDays(3));
        QVERIFY(!show->isEnabled());
        QVERIFY(need<QLabel>(&page, "customProblem")->text().contains(u"future"_s));
        last->setDate(today.addDays(-10));
        QVERIFY(!show->isEnabled());
        first->setDate(today.addDays(-14));
        QVERIFY(show->isEnabled());
        QVERIFY(need<QLabel>(&page, "customProblem")->text().isEmpty());
        show->setFocus();
        QTest::keyClick(show, Qt::Key_Space);
        QTRY_COMPARE(days(), 5);
        first->setDate(today.addDays(-12));
        QCOMPARE(days(), 5); // not before it is confirmed
        first->setFocus();
        QTest::keyClick(first, Qt::Key_Return);
        QTRY_COMPARE(days(), 3);
        first->setDate(today.addDays(-14));
        QTest::keyClick(first, Qt::Key_Return);
        QTRY_COMPARE(days(), 5);

        const QVariantMap state = page.saveState();
        DashboardPage again(fixture.services());
        again.restoreState(state);
        QVERIFY(showAt(&again));
        QTRY_COMPARE(chartOf(&again, "ordersChart").data().categories.size(), 5);
        QVERIFY(need<QWidget>(&again, "customPeriod")->isVisible());
    }

    void pointsOpenWhatIsBehindThem()
    {
        Fixture fixture;
        DashboardPage page(fixture.services());
        QSignalSpy links(&page, &Page::linkActivated);
        QVERIFY(showAt(&page, {1280, 2200}));
        QTRY_VERIFY(isLoaded(&page));
        QTRY_VERIFY(!chartOf(&page, "messagesChart").data().isEmpty());
        const auto click = [&](const char *name, ChartPoint point) {
            Chart &chart = chartOf(&page, name);
            QTest::mouseClick(need<QWidget>(&chart, "chartCanvas"), Qt::LeftButton, {},
                              chart.placeOf(point));
            return links.isEmpty() ? PageLink() : links.takeLast().first().value<PageLink>();
        };
        const analytics::Period month = lastDays(fixture, 30);
        QCOMPARE(click("ordersChart", {4, 0}),
                 (PageLink{u"orders"_s,
                           {{u"day"_s, month.first.addDays(4).toString(Qt::ISODate)}}}));
        const ChartData cities = chartOf(&page, "citiesChart").data();
        QCOMPARE(click("citiesChart", {0, 0}),
                 (PageLink{u"customers"_s, {{u"city"_s, cities.categories[0].name}}}));
        const PageLink segment = click("segmentsChart", {0, 0});
        QCOMPARE(segment.page, u"segments"_s);
        QVERIFY(segment.arguments.value(u"id"_s).toLongLong() > 0);

        auto *campaigns = need<QTableView>(&page, "recentCampaigns");
        QTest::mouseClick(campaigns->viewport(), Qt::LeftButton, {},
                          campaigns->visualRect(campaigns->model()->index(0, 0)).center());
        QCOMPARE(links.count(), 1);
        const PageLink campaign = links.takeLast().first().value<PageLink>();
        QCOMPARE(campaign.page, u"campaigns"_s);
        const qint64 newest = rowOf(fixture,
                                    u"SELECT id FROM campaigns WHERE launched_at IS NOT NULL "
                                    "ORDER BY launched_at DESC, id DESC LIMIT 1"_s,
                                    {}, 1)[0];
        QCOMPARE(campaign.arguments.value(u"id"_s).toLongLong(), newest);
        campaigns->setFocus();
        QTest::keyClick(campaigns, Qt::Key_Return);
        QCOMPARE(links.takeLast().first().value<PageLink>(), campaign);

        // By keyboard: a state of messages.
        Chart &messages = chartOf(&page, "messagesChart");
        auto *canvas = need<QWidget>(&messages, "chartCanvas");
        canvas->setFocus();
        QTest::keyClick(canvas, Qt::Key_End);
        while (messages.data().total(messages.current()->category) == 0)
            QTest::keyClick(canvas, Qt::Key_Left);
        QTest::keyClick(canvas, Qt::Key_Return);
        QCOMPARE(links.takeLast().first().value<PageLink>(),
                 (PageLink{u"deliveries"_s, {{u"state"_s, u"delivered"_s}}}));

        // A week of a year is looked at by day.
        QTest::mouseClick(need<QToolButton>(&page, "period365"), Qt::LeftButton);
        QTRY_VERIFY(chartOf(&page, "ordersChart").data().categories.size() > 50);
        const auto *caption = need<QLabel>(need<ChartCard>(&page, "ordersChart"), "chartCaption");
        QCOMPARE(caption->text(), u"Completed orders by week"_s);
        QCOMPARE(click("ordersChart", {20, 0}), PageLink());
        QTRY_COMPARE(chartOf(&page, "ordersChart").data().categories.size(), 7);
        QCOMPARE(caption->text(), u"Completed orders by day"_s);
        QVERIFY(need<QToolButton>(&page, "periodCustom")->isChecked());
    }

    void liveWithoutJumping()
    {
        Fixture fixture;
        DashboardPage page(fixture.services());
        QVERIFY(showAt(&page, {1280, 800}));
        QTRY_VERIFY(isLoaded(&page));
        auto *scroll = need<QScrollArea>(&page, "dashboardScroll")->verticalScrollBar();
        QTRY_VERIFY(scroll->maximum() > 200);
        scroll->setValue(150);
        const auto planned = chartOf(&page, "funnelChart").data().value(0, 0);
        const qint64 gone =
                execute(fixture, u"DELETE FROM messages WHERE campaign_id = (SELECT id FROM "
                                 "campaigns WHERE launched_at IS NOT NULL ORDER BY launched_at "
                                 "DESC, id DESC LIMIT 1)"_s);
        QVERIFY(gone > 0);
        // Many times in a moment, as a running campaign does it; it is asked once more in its own time.
        for (int i = 0; i < 50; ++i)
            fixture.session().announce(engine::Change::Messages);
        QVERIFY(need<ChartCard>(&page, "funnelChart")->state().state() ==
                StateView::State::Content);
        QTRY_VERIFY_WITH_TIMEOUT(chartOf(&page, "funnelChart").data().value(0, 0) != planned, 8000);
        QCOMPARE(scroll->value(), 150);

        // Nobody looks: nothing is asked until somebody does.
        page.hide();
        execute(fixture, u"DELETE FROM messages"_s);
        fixture.session().announce(engine::Change::Messages);
        page.show();
        QTRY_VERIFY_WITH_TIMEOUT(chartOf(&page, "funnelChart").data().value(0, 0) == 0, 8000);
    }

    void oneCardFailsAlone()
    {
        Fixture fixture;
        execute(fixture, u"ALTER TABLE segments RENAME TO segments_away"_s);
        DashboardPage page(fixture.services());
        QVERIFY(showAt(&page, {1280, 900}));
        auto *card = need<ChartCard>(&page, "segmentsChart");
        QTRY_COMPARE(card->state().state(), StateView::State::Failed);
        QTRY_VERIFY(kpi(&page, "customers") != noValue());
        QTRY_COMPARE(need<ChartCard>(&page, "citiesChart")->state().state(),
                     StateView::State::Content);
        takePicture(&page, u"dashboard-failed-card"_s);
        execute(fixture, u"ALTER TABLE segments_away RENAME TO segments"_s);
        QTest::mouseClick(need<QPushButton>(&card->state(), "retryButton"), Qt::LeftButton);
        QTRY_COMPARE(card->state().state(), StateView::State::Content);
        QVERIFY(!card->chart().data().isEmpty());
    }

    void emptyWorkspaceSaysWhatToDo()
    {
        Fixture fixture(0);
        DashboardPage page(fixture.services());
        QSignalSpy links(&page, &Page::linkActivated);
        QVERIFY(showAt(&page));
        auto *start = need<QWidget>(&page, "gettingStarted");
        QTRY_VERIFY(start->isVisible());
        // All four steps stand beside each other.
        const auto topOf = [&page](const char *name) {
            return need<QPushButton>(&page, name)->mapTo(&page, QPoint()).y();
        };
        QTRY_COMPARE(topOf("startDemo"), topOf("startImport"));
        takePicture(&page, u"dashboard-empty-light"_s);
        const QList<std::pair<const char *, PageLink>> wanted{
                {"startImport", {u"imports"_s, {{u"kind"_s, u"customers"_s}}}},
                {"startSegment", {u"segments"_s, {{u"new"_s, true}}}},
                {"startCampaign", {u"campaigns"_s, {{u"new"_s, true}}}},
                {"startDemo", {u"demo"_s}}};
        for (const auto &[name, link] : wanted) {
            QTest::mouseClick(need<QPushButton>(&page, name), Qt::LeftButton);
            QCOMPARE(links.takeLast().first().value<PageLink>(), link);
        }
        QCOMPARE(pageFaults(&page).join(u'\n'), QString());
        // The first customer is there: so are the figures.
        execute(fixture, u"INSERT INTO customers (external_id, external_id_folded, created_at, "
                         "updated_at) VALUES ('1', '1', 0, 0)"_s);
        fixture.session().announce(engine::Change::Customers);
        QTRY_VERIFY_WITH_TIMEOUT(!start->isVisible(), 8000);
        QTRY_COMPARE_WITH_TIMEOUT(kpi(&page, "customers"), u"1"_s, 8000);
        QCOMPARE(kpi(&page, "averageOrder"), noValue());
        QCOMPARE(kpi(&page, "orders", "kpiChange"), u"No data before"_s);
        takePicture(&page, u"dashboard-almost-empty"_s);
    }

    void chartsAsTablesAndFiles()
    {
        Fixture fixture;
        DashboardPage page(fixture.services());
        QVERIFY(showAt(&page));
        QTRY_VERIFY(isLoaded(&page));
        auto *card = need<ChartCard>(&page, "citiesChart");
        need<QAction>(card, "chartAsTable")->trigger();
        QVERIFY(card->isTableShown());
        auto *table = need<QTableView>(card, "chartTable");
        QCOMPARE(table->model()->rowCount(), card->chart().data().categories.size());
        QCOMPARE(pageFaults(&page).join(u'\n'), QString());
        QCOMPARE(page.saveState().value(u"tables"_s).toStringList(), QStringList{u"citiesChart"_s});

        fixture.dialogs.files = {fixture.path(u"cities.csv"_s), QString()};
        need<QAction>(card, "chartSaveCsv")->trigger();
        QTRY_COMPARE(fixture.noticed.size(), 1);
        QCOMPARE(fixture.noticed.first().kind, Notice::Kind::Success);
        QFile file(fixture.path(u"cities.csv"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), chartCsv(card->chart().data(), fixture.services().formats));
        need<QAction>(card, "chartSavePng")->trigger(); // given up
        QCOMPARE(fixture.dialogs.askedFiles.size(), 2);
        fixture.dialogs.files = {fixture.path(u"no/such/folder.pdf"_s)};
        need<QAction>(card, "chartSavePdf")->trigger();
        QTRY_COMPARE(fixture.noticed.size(), 2);
        QCOMPARE(fixture.noticed.last().kind, Notice::Kind::Failure);
    }

    void pictures_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("dark");
        QTest::newRow("dashboard-light") << QSize(1060, 760) << false;
        QTest::newRow("dashboard-dark") << QSize(1060, 760) << true;
        QTest::newRow("dashboard-wide-light") << QSize(1700, 1400) << false;
        QTest::newRow("dashboard-wide-dark") << QSize(1700, 1400) << true;
        QTest::newRow("dashboard-whole") << QSize(1060, 2100) << false;
        QTest::newRow("dashboard-narrow") << QSize(780, 2400) << false;
    }
    void pictures()
    {
        QFETCH(QSize, size);
        QFETCH(bool, dark);
        applyTheme(*qApp, dark);
        Fixture fixture(3000);
        DashboardPage page(fixture.services());
        QVERIFY(showAt(&page, size));
        QTRY_VERIFY(isLoaded(&page));
        QTRY_VERIFY(!chartOf(&page, "messagesChart").data().isEmpty());
        QCOMPARE(page.size(), size); // nothing forces it wider
        takePicture(&page, QString::fromLatin1(QTest::currentDataTag()));
    }
};

QTEST_MAIN(DashboardPageTest)
#include "tst_dashboardpage.moc"
