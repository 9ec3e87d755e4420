// SPDX-License-Identifier: GPL-3.0-or-later
// Charts by pointer and by key, as a table, as files, and as they are read out.
#include "gui/fixture.h"
#include "gui/theme/theme.h"
#include "gui/widgets/chart.h"
#include "gui/widgets/chartcanvas.h"
#include "gui/widgets/charttable.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QGridLayout>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace muster;
using namespace muster::gui;
using namespace muster::gui::test;
using namespace Qt::StringLiterals;

namespace {

const QDate firstDay(2026, 11, 1);

Formats indian()
{
    return Formats(QLocale(QLocale::English, QLocale::India), Currency(), QTimeZone::utc());
}

ChartData revenue(int days)
{
    ChartData data{u"Day"_s, {}, {}};
    ChartSeries money{u"Revenue"_s, ChartUnit::Money, {}};
    money.isArea = true;
    ChartSeries orders{u"Orders"_s, ChartUnit::Count, {}};
    orders.onRightAxis = true;
    for (int i = 0; i < days; ++i) {
        const QDate day = firstDay.addDays(i);
        data.categories.append({day.toString(u"d MMM yyyy"_s), day.toString(u"d MMM"_s)});
        money.values.append(12'000'000 + (i * 7919 % 31) * 450'000);
        orders.values.append(40 + i * 31 % 23);
    }
    data.series = {money, orders};
    return data;
}

ChartData states()
{
    ChartData data{u"Day"_s, {}, {}};
    const QStringList names{u"Delivered"_s, u"Accepted"_s, u"Failed"_s, u"Bounced"_s,
                            u"In doubt"_s};
    for (const QString &name : names)
        data.series.append({name, ChartUnit::Count, {}});
    for (int i = 0; i < 30; ++i) {
        const QDate day = firstDay.addDays(i);
        data.categories.append({day.toString(u"d MMM yyyy"_s), day.toString(u"d MMM"_s)});
        for (qsizetype s = 0; s < data.series.size(); ++s)
            data.series[s].values.append(i % 7 == 6 ? 0 : 900 / (s * s + 1) + i * 13 % 50);
    }
    return data;
}

ChartData cities()
{
    ChartData data{u"City"_s,
                   {{u"Mumbai"_s},
                    {u"नई दिल्ली"_s},
                    {u"Thiruvananthapuram"_s},
                    {u"Pune"_s},
                    {u"No city"_s, {}, false}},
                   {}};
    data.series = {{u"Customers"_s, ChartUnit::Count, {123456, 98765, 45210, 1200, 3}},
                   {u"Spent"_s, ChartUnit::Money, {99, 88, 77, 66, 55}}};
    return data;
}

ChartData funnel()
{
    return {u"Step"_s,
            {{u"Planned"_s}, {u"Accepted"_s}, {u"Delivered"_s}, {u"Opened"_s}, {u"Clicked"_s}},
            {{u"Messages"_s, ChartUnit::Count, {10000, 9800, 9000, 4000, 800}}}};
}

QString accessibleText(QWidget *widget, QAccessible::Text kind)
{
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
    return accessible ? accessible->text(kind) : QString();
}

} // namespace

class ChartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, false); }
    void cleanup() { applyTheme(*qApp, false); }

    void keysMoveThroughThePointsAndSayThem()
    {
        Chart chart(ChartKind::Lines, indian());
        chart.setTitle(u"Revenue and orders"_s);
        chart.setOpenHint(u"Click to see these orders"_s);
        chart.setData(revenue(10));
        QSignalSpy opened(&chart, &Chart::pointActivated);
        QVERIFY(showAt(&chart, {800, 320}));
        auto *canvas = need<QWidget>(&chart, "chartCanvas");
        canvas->setFocus();
        QTRY_VERIFY(canvas->hasFocus());
        QVERIFY(!chart.current());
        QTest::keyClick(canvas, Qt::Key_Return);
        QCOMPARE(opened.count(), 0);

        QTest::keyClick(canvas, Qt::Key_Left); // begins with the newest day
        QCOMPARE(chart.current(), (ChartPoint{9, 0}));
        QTest::keyClick(canvas, Qt::Key_Left);
        QCOMPARE(chart.current(), (ChartPoint{8, 0}));
        QTest::keyClick(canvas, Qt::Key_Down);
        QCOMPARE(chart.current(), (ChartPoint{8, 1}));
        QCOMPARE(accessibleText(canvas, QAccessible::Value),
                 u"9 Nov 2026, Orders: %1"_s.arg(*revenue(10).value(8, 1)));
        QTest::keyClick(canvas, Qt::Key_Home);
        QCOMPARE(chart.current(), (ChartPoint{0, 1}));
        QTest::keyClick(canvas, Qt::Key_Left);
        QCOMPARE(chart.current(), (ChartPoint{0, 1}));
        QTest::keyClick(canvas, Qt::Key_Up);
        QCOMPARE(accessibleText(canvas, QAccessible::Value),
                 u"1 Nov 2026, Revenue: ₹1,20,000.00"_s);
        QTest::keyClick(canvas, Qt::Key_End);
        QTest::keyClick(canvas, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.first().first().value<ChartPoint>(), (ChartPoint{9, 0}));
        QTest::keyClick(canvas, Qt::Key_Escape);
        QVERIFY(!chart.current());
        QCOMPARE(accessibleText(canvas, QAccessible::Name), u"Revenue and orders"_s);
        QCOMPARE(accessibleText(canvas, QAccessible::Description), chart.summary());
        QCOMPARE(QAccessible::queryAccessibleInterface(canvas)->role(), QAccessible::Chart);
    }

    void pointerMarksAndOpens_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<ChartData>("data");
        QTest::newRow("lines") << int(ChartKind::Lines) << revenue(30);
        QTest::newRow("stacked bars") << int(ChartKind::StackedBars) << states();
        QTest::newRow("bars") << int(ChartKind::Bars) << cities();
        QTest::newRow("funnel") << int(ChartKind::Funnel) << funnel();
    }
    void pointerMarksAndOpens()
    {
        QFETCH(int, kind);
        QFETCH(ChartData, data);
        Chart chart(ChartKind(kind), indian());
        chart.setData(data);
        chart.setOpenHint(u"Click to open"_s);
        QSignalSpy opened(&chart, &Chart::pointActivated);
        QVERIFY(showAt(&chart, {900, 360}));
        auto *canvas = need<QWidget>(&chart, "chartCanvas");
        const QImage before = canvas->grab().toImage();
        const bool isStack = ChartKind(kind) == ChartKind::StackedBars;
        for (const ChartPoint point : {ChartPoint{1, 0}, ChartPoint{3, isStack ? 2 : 0}}) {
            QTest::mouseMove(canvas, chart.placeOf(point));
            QTRY_COMPARE(chart.current(), point);
            QVERIFY(canvas->grab().toImage() != before);
            QTest::mouseClick(canvas, Qt::LeftButton, {}, chart.placeOf(point));
            QCOMPARE(opened.takeLast().first().value<ChartPoint>(), point);
        }
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(canvas, &leave);
        QVERIFY(!chart.current());
    }

    void whatHasNothingBehindItDoesNotOpen()
    {
        Chart chart(ChartKind::Bars, indian());
        chart.setData(cities());
        QSignalSpy opened(&chart, &Chart::pointActivated);
        QVERIFY(showAt(&chart, {500, 300}));
        auto *canvas = need<QWidget>(&chart, "chartCanvas");
        QTest::mouseClick(canvas, Qt::LeftButton, {}, chart.placeOf({0, 0}));
        QCOMPARE(opened.count(), 0); // the chart opens nothing
        chart.setOpenHint(u"Click to open"_s);
        QTest::mouseClick(canvas, Qt::LeftButton, {}, chart.placeOf({4, 0}));
        QCOMPARE(opened.count(), 0); // this bar does not
        QTest::mouseClick(canvas, Qt::LeftButton, {}, chart.placeOf({2, 0}));
        QCOMPARE(opened.count(), 1);
    }

    void tableHoldsTheSameNumbers()
    {
        Chart chart(ChartKind::Lines, indian());
        chart.setTitle(u"Revenue"_s);
        ChartData data = revenue(3);
        data.series[1].values[1] = std::nullopt;
        chart.setData(data);
        QVERIFY(showAt(&chart, {700, 300}));
        QVERIFY(!chart.isTableShown());
        chart.setTableShown(true);
        QVERIFY(chart.isTableShown());
        auto *table = need<QTableView>(&chart, "chartTable");
        const QAbstractItemModel *model = table->model();
        QCOMPARE(model->rowCount(), 3);
        QCOMPARE(model->columnCount(), 3);
        QCOMPARE(model->headerData(1, Qt::Horizontal).toString(), u"Revenue"_s);
        QCOMPARE(model->index(0, 0).data().toString(), u"1 Nov 2026"_s);
        QCOMPARE(model->index(0, 1).data().toString(), u"₹1,20,000.00"_s);
        QCOMPARE(model->index(1, 2).data().toString(), noValue());
        QVERIFY(withoutAccessibleName(&chart).isEmpty());
        QCOMPARE(chart.focusProxy(), table);

        chart.setOpenHint(u"Click to open"_s);
        QSignalSpy opened(&chart, &Chart::pointActivated);
        table->setFocus();
        table->setCurrentIndex(model->index(2, 2));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.first().first().value<ChartPoint>(), (ChartPoint{2, 1}));
        data.series[0].values[0] = 100;
        chart.setData(data);
        QCOMPARE(model->index(0, 1).data().toString(), u"₹1.00"_s);
        chart.setTableShown(false);
        QVERIFY(!chart.isTableShown());
    }

    void tableModel()
    {
        ChartTableModel model(indian());
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setChart(revenue(5));
        model.setChart(cities());
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        ChartData changed = cities();
        changed.series[0].values[0] = 5;
        model.setChart(changed);
        QCOMPARE(reset.count(), 0); // whoever reads it keeps the place
        QCOMPARE(model.index(0, 1).data().toString(), u"5"_s);
        model.setChart({});
        QCOMPARE(model.rowCount(), 0);
    }

    void refreshKeepsTheMark()
    {
        Chart chart(ChartKind::StackedBars, indian());
        chart.setData(states());
        QVERIFY(showAt(&chart, {800, 300}));
        chart.setCurrent(ChartPoint{20, 1});
        ChartData data = states();
        data.series[1].values[20] = 4711;
        chart.setData(data);
        QCOMPARE(chart.current(), (ChartPoint{20, 1}));
        QCOMPARE(chart.pointText(*chart.current()), u"21 Nov 2026, Accepted: 4,711"_s);
        chart.setData(revenue(5));
        QVERIFY(!chart.current());
    }

    void csvIsPlainAndHarmless()
    {
        ChartData data = cities();
        data.categories[0].name = u"Say \"hi\", all"_s;
        data.categories[1].name = u"=1+1"_s;
        data.series[0].values[4] = std::nullopt;
        const QByteArray csv = chartCsv(data, indian());
        QVERIFY(csv.startsWith("\xEF\xBB\xBF"));
        const QStringList lines = QString::fromUtf8(csv.mid(3)).split(u"\r\n"_s);
        QCOMPARE(lines.size(), 7); // a head, five rows, and nothing after the last
        QCOMPARE(lines[0], u"City,Customers,Spent (INR)"_s);
        QCOMPARE(lines[1], u"\"Say \"\"hi\"\", all\",123456,0.99"_s);
        QCOMPARE(lines[2], u"'=1+1,98765,0.88"_s);
        QCOMPARE(lines[5], u"No city,,0.55"_s);
    }

    void files()
    {
        QTemporaryDir folder;
        Chart chart(ChartKind::Lines, indian());
        chart.setTitle(u"Revenue and orders"_s);
        chart.setData(revenue(30));
        const auto write = [&](const QString &name, Chart::File kind) {
            std::optional<Result<void>> written;
            chart.exportTo(folder.filePath(name), kind,
                           [&written](const Result<void> &result) { written = result; });
            if (!QTest::qWaitFor([&written] { return written.has_value(); }) || !*written)
                return QByteArray();
            QFile file(folder.filePath(name));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QImage image = QImage::fromData(write(u"a.png"_s, Chart::File::Png), "PNG");
        QVERIFY(image.width() >= 1600 && image.height() >= 900);
        QVERIFY(image.pixelColor(2, 2) == tokens(false).surface);
        const QByteArray pdf = write(u"a.pdf"_s, Chart::File::Pdf);
        QVERIFY(pdf.startsWith("%PDF-1."));
        QVERIFY(pdf.trimmed().endsWith("%%EOF"));
        QCOMPARE(pdf.count("/Type /Page\n"), 1);
        QCOMPARE(write(u"a.csv"_s, Chart::File::Csv), chartCsv(chart.data(), indian()));

        std::optional<Result<void>> written;
        chart.exportTo(folder.filePath(u"none/a.png"_s), Chart::File::Png,
                       [&written](const Result<void> &result) { written = result; });
        QTRY_VERIFY(written.has_value());
        QVERIFY(!*written);
        QCOMPARE(written->error().code, ErrorCode::Io);
        QVERIFY(!written->error().remedy.isEmpty());
    }

    void summaries()
    {
        Chart lines(ChartKind::Lines, indian());
        lines.setData(revenue(2));
        QCOMPARE(lines.summary(),
                 u"From 1 Nov 2026 to 2 Nov 2026. Revenue: ₹3,03,000.00 in all, most on "
                 "2 Nov 2026 with ₹1,83,000.00. Orders: 88 in all, most on 2 Nov 2026 with 48."_s);
        Chart bars(ChartKind::Bars, indian());
        bars.setData(cities());
        QCOMPARE(bars.summary(), u"Customers: Mumbai with 1,23,456, नई दिल्ली with 98,765, "
                                 "Thiruvananthapuram with 45,210. And 2 smaller one(s)."_s);
        Chart steps(ChartKind::Funnel, indian());
        steps.setData(funnel());
        QVERIFY(steps.summary().contains(u"Delivered 9,000, which is 90.0% of the first step"_s));
        Chart none(ChartKind::Bars, indian());
        none.setEmptyText(u"No customers yet"_s);
        QCOMPARE(none.summary(), u"No customers yet"_s);
        ChartData zeros = cities();
        zeros.series = {{u"Customers"_s, ChartUnit::Count, {0, 0, 0, 0, std::nullopt}}};
        none.setData(zeros);
        QCOMPARE(none.summary(), u"No customers yet"_s);
    }

    void followsTheTheme()
    {
        Chart chart(ChartKind::Lines, indian());
        chart.setData(revenue(30));
        QVERIFY(showAt(&chart, {640, 280}));
        const QImage light = chart.grab().toImage();
        applyTheme(*qApp, true);
        QTRY_VERIFY(chart.grab().toImage() != light);
        applyTheme(*qApp, false);
        QTRY_COMPARE(chart.grab().toImage(), light);
    }

    void pictures()
    {
        QWidget board;
        board.setAutoFillBackground(true);
        auto *layout = new QGridLayout(&board);
        const auto add = [&](ChartKind kind, const ChartData &data, int row, int column) {
            auto *chart = new Chart(kind, indian());
            chart->setData(data);
            chart->setOpenHint(u"Click to open"_s);
            layout->addWidget(chart, row, column);
            return chart;
        };
        Chart *lines = add(ChartKind::Lines, revenue(30), 0, 0);
        Chart *stack = add(ChartKind::StackedBars, states(), 0, 1);
        Chart *bars = add(ChartKind::Bars, cities(), 1, 0);
        Chart *steps = add(ChartKind::Funnel, funnel(), 1, 1);
        QVERIFY(showAt(&board, {1280, 640}));
        takePicture(&board, u"charts-light"_s);
        lines->setCurrent(ChartPoint{12, 1});
        stack->setCurrent(ChartPoint{20, 1});
        bars->setCurrent(ChartPoint{2, 0});
        steps->setCurrent(ChartPoint{3, 0});
        takePicture(&board, u"charts-hover-light"_s);
        applyTheme(*qApp, true);
        takePicture(&board, u"charts-hover-dark"_s);
    }
};

QTEST_MAIN(ChartTest)
#include "tst_chart.moc"
