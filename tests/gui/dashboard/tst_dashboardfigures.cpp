// SPDX-License-Identifier: GPL-3.0-or-later
// What cards and charts show of given figures, the choice of days, and the arrangement of cards.
#include "gui/dashboard/cardgrid.h"
#include "gui/dashboard/dashboardfigures.h"
#include "gui/dashboard/periodchoice.h"
#include "gui/dashboard/periodpicker.h"
#include "gui/dashboard/recentcampaigns.h"
#include "gui/widgets/filterchip.h"

#include <QAbstractItemModelTester>
#include <QDateEdit>
#include <QRegularExpression>
#include <QTest>

#include <random>

using namespace muster;
using namespace muster::gui;
using namespace muster::analytics;
using namespace Qt::StringLiterals;

namespace {

Formats indian()
{
    return Formats(QLocale(QLocale::English, QLocale::India), Currency(), QTimeZone::utc());
}

KpiFigure figureOf(const KeyFigures &now, const KeyFigures &before, const QString &name,
                   const Formats &formats = indian())
{
    const QList<KpiFigure> figures = kpiFigures(now, before, formats);
    for (const KpiFigure &figure : figures) {
        if (figure.name == name)
            return figure;
    }
    return {};
}

/// The number that stands in a text, what stands around it, and how many decimals it has.
struct ReadFigure
{
    double number = 0;
    QString around;
    int decimals = 0;
};

ReadFigure readFigure(const QString &text, const QLocale &locale)
{
    static const QRegularExpression figures(u"[0-9][0-9.,]*"_s);
    const QString found = figures.match(text).captured();
    const qsizetype point = found.lastIndexOf(locale.decimalPoint());
    return {locale.toDouble(found), QString(text).remove(found),
            point < 0 ? 0 : static_cast<int>(found.size() - point - 1)};
}

} // namespace

class DashboardFiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesAgainstTheDaysBefore()
    {
        KeyFigures now;
        KeyFigures before;
        now.orders = 150;
        before.orders = 120;
        now.revenueMinor = 3'000'000;
        before.revenueMinor = 6'000'000;
        now.messages = 200;
        now.delivered = 180;
        before.messages = 100;
        before.delivered = 80;
        now.customers = before.customers = 7;
        const KpiFigure orders = figureOf(now, before, u"orders"_s);
        QCOMPARE(orders.value, u"150"_s);
        QCOMPARE(orders.change, KpiFigure::Change::Better);
        QCOMPARE(orders.changeText, u"25.0% higher"_s);
        QCOMPARE(orders.beforeText, u"Before: 120"_s);
        const KpiFigure revenue = figureOf(now, before, u"revenue"_s);
        QCOMPARE(revenue.change, KpiFigure::Change::Worse);
        QCOMPARE(revenue.changeText, u"50.0% lower"_s);
        const KpiFigure average = figureOf(now, before, u"averageOrder"_s);
        QCOMPARE(average.value, u"₹200"_s);
        QCOMPARE(average.changeText, u"60.0% lower"_s);
        const KpiFigure rate = figureOf(now, before, u"deliveryRate"_s);
        QCOMPARE(rate.value, u"90.0%"_s);
        QCOMPARE(rate.changeText, u"10.0 percentage points higher"_s);
        QCOMPARE(figureOf(now, before, u"customers"_s).change, KpiFigure::Change::Same);
    }

    void changesAreThoseOfTheFiguresShown_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::newRow("Indian English") << QLocale(QLocale::English, QLocale::India);
        QTest::newRow("Hindi") << QLocale(QLocale::Hindi, QLocale::India);
        QTest::newRow("German") << QLocale(QLocale::German, QLocale::Germany);
        QTest::newRow("American English") << QLocale(QLocale::English, QLocale::UnitedStates);
    }
    void changesAreThoseOfTheFiguresShown()
    {
        QFETCH(QLocale, locale);
        const Formats formats(locale, Currency(), QTimeZone::utc());
        std::mt19937 random(7);
        for (int i = 0; i < 2000; ++i) {
            KeyFigures before;
            before.orders = before.customers = 1 + static_cast<qint64>(random() % 20'000);
            before.revenueMinor =
                    static_cast<qint64>(std::pow(10.0, 3 + i % 9) * (1 + random() % 1000 / 111.0));
            before.messages = 1000;
            before.delivered = static_cast<qint64>(random() % 1001);
            KeyFigures now = before;
            now.orders = now.customers = before.orders + static_cast<qint64>(random() % 21) - 10;
            now.revenueMinor += now.revenueMinor * static_cast<qint64>(random() % 401) / 1000;
            now.messages = 1 + static_cast<qint64>(random() % 9999);
            now.delivered = static_cast<qint64>(random() % static_cast<quint64>(now.messages));
            for (const KpiFigure &figure : kpiFigures(now, before, formats)) {
                const ReadFigure shown = readFigure(figure.value, locale);
                const ReadFigure shownBefore =
                        readFigure(QString(figure.beforeText).remove(u"Before: "_s), locale);
                if (figure.value == noValue() || figure.beforeText.isEmpty())
                    continue;
                const QString all = u"%1: %2, %3, %4"_s.arg(figure.name, figure.value,
                                                            figure.changeText, figure.beforeText);
                if (shown.around != shownBefore.around)
                    continue; // "9.9 lakh" against "95,000"
                QVERIFY2(shown.decimals == shownBefore.decimals, qPrintable(all));
                const double difference = std::abs(shown.number - shownBefore.number);
                const double said = readFigure(figure.changeText, locale).number;
                if (figure.change == KpiFigure::Change::Same)
                    QVERIFY2(difference < 1e-9, qPrintable(all));
                else if (figure.name == u"deliveryRate"_s)
                    QVERIFY2(std::abs(difference - said) < 1e-9, qPrintable(all));
                else if (figure.changeText.startsWith(u'<'))
                    QVERIFY2(difference * 100 / shownBefore.number < 0.05, qPrintable(all));
                else
                    QVERIFY2(std::abs(difference * 100 / shownBefore.number - said) < 0.0501,
                             qPrintable(all));
            }
        }
    }

    void aSmallChangeIsNoneOnlyWhereTheFiguresAreTheSame()
    {
        KeyFigures now;
        KeyFigures before;
        now.customers = 10'001;
        before.customers = 10'000;
        QCOMPARE(figureOf(now, before, u"customers"_s).changeText, u"< 0.1% higher"_s);
        QCOMPARE(figureOf(before, before, u"customers"_s).changeText, u"No change"_s);
    }

    void everyFigureSaysWhatIsCounted()
    {
        const QList<KpiFigure> figures = kpiFigures({}, {}, indian());
        for (const KpiFigure &figure : figures)
            QVERIFY2(!figure.explanation.isEmpty(), qPrintable(figure.name));
    }

    void figuresAreWrittenAsInTheLanguage()
    {
        const Formats german(QLocale(QLocale::German, QLocale::Germany), Currency(),
                             QTimeZone::utc());
        QCOMPARE(german.percent(0.951), u"95,1 %"_s);
        QCOMPARE(german.date(QDate(2026, 11, 5)), u"5. Nov. 2026"_s);
        QCOMPARE(german.money(123'450), u"1.234,50\u00a0₹"_s);
        QCOMPARE(indian().percent(0.951), u"95.1%"_s);
        QCOMPARE(indian().date(QDate(2026, 11, 5)), u"5 Nov 2026"_s);
    }

    void daysAreTypedAsTheyAreRead()
    {
        const QDate day(2026, 9, 28); // the longest in German: "28. Sept. 2026"
        for (const QLocale &locale : {QLocale(QLocale::German, QLocale::Germany),
                                      QLocale(QLocale::English, QLocale::India)}) {
            const Formats formats(locale, Currency(), QTimeZone::utc());
            const PeriodPicker picker(formats);
            const PeriodChip chip(u"period"_s, u"Period"_s, locale);
            QList<QDateEdit *> fields = picker.customFields()->findChildren<QDateEdit *>();
            fields += chip.findChildren<QDateEdit *>();
            QCOMPARE(fields.size(), 4);
            for (QDateEdit *field : std::as_const(fields)) {
                field->setDate(day);
                QCOMPARE(field->text(), formats.date(day));
            }
        }
    }

    void nothingIsMadeUp()
    {
        KeyFigures now;
        now.orders = 3;
        now.revenueMinor = 900;
        const KpiFigure orders = figureOf(now, {}, u"orders"_s);
        QCOMPARE(orders.change, KpiFigure::Change::None);
        QCOMPARE(orders.changeText, u"No data before"_s);
        QVERIFY(orders.beforeText.isEmpty());
        const KpiFigure rate = figureOf(now, {}, u"deliveryRate"_s);
        QCOMPARE(rate.value, noValue());
        QCOMPARE(rate.changeText, u"No data before"_s);
        const KpiFigure average = figureOf({}, now, u"averageOrder"_s);
        QCOMPARE(average.value, noValue());
        QCOMPARE(average.changeText, u"No data now"_s);
        QCOMPARE(average.change, KpiFigure::Change::None);
    }

    void chartsKeepEveryFigure()
    {
        const Period year{QDate(2025, 11, 22), QDate(2026, 11, 21), QTimeZone::utc()};
        QList<DayOfOrders> days;
        qint64 revenue = 0;
        for (int i = 0; i < year.days(); ++i) {
            days.append({year.first.addDays(i), i % 5, i * 100});
            revenue += i * 100;
        }
        const ChartData chart = ordersChart(putTogether(days, chartBuckets(year)), indian());
        // The day before the first whole week is shown with it.
        QCOMPARE(chart.categories.size(), 52);
        QCOMPARE(chart.categories.first().name, u"22 Nov 2025 to 29 Nov 2025"_s);
        qint64 shown = 0;
        for (qsizetype i = 0; i < chart.categories.size(); ++i)
            shown += *chart.value(i, 0);
        QCOMPARE(shown, revenue);
        QVERIFY(chart.categories[1].name.contains(u" to "_s));

        const QDate day(2026, 11, 21);
        const MessagesChart messages = messagesChart(
                {{{day, day}, {{MessageState::Failed, 3}, {MessageState::Delivered, 7}}}},
                indian());
        QCOMPARE(messages.states, (QList{MessageState::Delivered, MessageState::Failed}));
        QVERIFY(messages.data.series[0].meaning == &Tokens::delivered);
        QVERIFY(messages.data.series[1].meaning == &Tokens::failed);
        QCOMPARE(messages.data.value(0, 0), 7);
        QCOMPARE(messages.data.value(0, 1), 3);
        QCOMPARE(messages.data.categories.first().name, u"21 Nov 2026"_s);

        const ChartData cities = citiesChart({{u"Pune"_s, 5, 100}, {QString(), 2, 0}});
        QVERIFY(cities.categories[0].isOpenable);
        QVERIFY(!cities.categories[1].isOpenable);
        QCOMPARE(cities.categories[1].name, u"No city given"_s);
        // The first step is what the shares of the others are of: the skipped were not to be sent.
        const ChartData funnel = funnelChart({12, 3, 8, 7, 6, 5});
        QCOMPARE(funnel.value(0, 0), 9);
        QCOMPARE(funnel.value(3, 0), 6);
    }

    void weeksEndWithTheLastDay()
    {
        const QDate last(2026, 11, 21);
        for (int days = 93; days <= 2 * 366; ++days) {
            const Period period{last.addDays(1 - days), last, QTimeZone::utc()};
            const QList<Bucket> weeks = chartBuckets(period);
            QCOMPARE(weeks.first().first, period.first);
            QCOMPARE(weeks.last().last, last);
            QVERIFY(weeks.first().days() >= 4 && weeks.first().days() <= 10);
            for (qsizetype i = 1; i < weeks.size(); ++i) {
                QCOMPARE(weeks.at(i).first, weeks.at(i - 1).last.addDays(1));
                QCOMPARE(weeks.at(i).days(), 7);
            }
        }
        const auto firstOf = [last](int days) {
            return chartBuckets({last.addDays(1 - days), last, QTimeZone::utc()}).first();
        };
        QCOMPARE(firstOf(14 * 7).days(), 7);
        QCOMPARE(firstOf(14 * 7 + 3).days(), 10);
        QCOMPARE(firstOf(14 * 7 + 4).days(), 4);
    }

    void monthsStayThoseOfTheCalendar()
    {
        const Period period{QDate(2024, 1, 30), QDate(2026, 11, 1), QTimeZone::utc()};
        const QList<Bucket> months = chartBuckets(period);
        QCOMPARE(months, bucketsOf(period, BucketSize::Month));
        QCOMPARE(months.first().days(), 2);
        QCOMPARE(months.at(1).days(), 29);
        // The axis says that it is not all of the month.
        const ChartData chart = ordersChart(putTogether(QList<DayOfOrders>(), months), indian());
        QCOMPARE(chart.categories.first().label, u"30 Jan"_s);
        QCOMPARE(chart.categories.at(1).label, u"Feb 2024"_s);
        QCOMPARE(chart.categories.last().label, u"1 Nov"_s);
    }

    void choices()
    {
        const QDate today(2026, 11, 21);
        QCOMPARE(PeriodChoice().period(today, QTimeZone::utc()).days(), 30);
        const PeriodChoice custom{0, QDate(2026, 1, 5), QDate(2026, 2, 1)};
        QCOMPARE(custom.period(today, QTimeZone::utc()).last, QDate(2026, 2, 1));
        QCOMPARE(PeriodChoice::restore(custom.save()), custom);
        QCOMPARE(PeriodChoice::restore(PeriodChoice{90, {}, {}}.save()).days, 90);
        QCOMPARE(PeriodChoice::restore({{u"days"_s, 0}, {u"first"_s, u"nonsense"_s}}),
                 PeriodChoice());
        QCOMPARE(PeriodChoice::restore({{u"days"_s, 4711}}), PeriodChoice());

        QVERIFY(whyNotPeriod(today, today, today).isEmpty());
        QVERIFY(whyNotPeriod(today, today.addDays(-1), today).contains(u"Swap"_s));
        QVERIFY(whyNotPeriod(today, today.addDays(1), today).contains(u"future"_s));
        QVERIFY(!whyNotPeriod(today.addYears(-11), today, today).isEmpty());
        QVERIFY(!whyNotPeriod({}, today, today).isEmpty());
    }

    void cardsAreSpreadEvenly()
    {
        QList<QWidget *> cards;
        for (int i = 0; i < 8; ++i)
            cards.append(new QWidget);
        const auto lengths = [&cards](int width) {
            QList<qsizetype> out;
            for (const auto &row : evenRows(cards, width, 160)) {
                out.append(row.size());
                for (const CardGrid::Place &place : row)
                    out.back() += place.card ? 0 : 10; // an empty place
            }
            return out;
        };
        QCOMPARE(lengths(1400), QList<qsizetype>{8});
        QCOMPARE(lengths(1200), (QList<qsizetype>{4, 4}));
        QCOMPARE(lengths(800), (QList<qsizetype>{4, 4}));
        // All are equally wide, also where they do not fill the last row.
        QCOMPARE(lengths(600), (QList<qsizetype>{3, 3, 13}));
        QCOMPARE(lengths(0).size(), 8);
        qDeleteAll(cards);
    }

    void campaignsModel()
    {
        RecentCampaignsModel model(indian());
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        CampaignFigures campaign{CampaignId{7}, u"Diwali"_s, CampaignState::Running, 0, {}};
        // Whoever was skipped was not to get one, and what waits may still arrive.
        campaign.account.audience = 330;
        campaign.account.inState = {{MessageState::Delivered, 50},
                                    {MessageState::Failed, 150},
                                    {MessageState::Queued, 100},
                                    {MessageState::Skipped, 30}};
        model.setCampaigns({campaign});
        QCOMPARE(model.index(0, RecentCampaignsModel::Delivered).data().toString(),
                 u"50 · 25.0%"_s);
        QCOMPARE(model.index(0, RecentCampaignsModel::Delivered)
                         .data(RecentCampaignsModel::ShareRole)
                         .toDouble(),
                 0.25);
        QVERIFY(model.headerData(RecentCampaignsModel::Delivered, Qt::Horizontal, Qt::ToolTipRole)
                        .toString()
                        .contains(u"share of those"_s));
        campaign.account = {};
        model.setCampaigns({campaign, campaign});
        QCOMPARE(model.index(1, RecentCampaignsModel::Delivered).data().toString(), noValue());
        QCOMPARE(model.idAt(1), CampaignId{7});
        model.setCampaigns({});
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_MAIN(DashboardFiguresTest)
#include "tst_dashboardfigures.moc"
