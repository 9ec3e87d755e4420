// SPDX-License-Identifier: GPL-3.0-or-later
// What charts are drawn with: the steps of an axis, and the colours, dashes and patterns that tell series apart.
#include "gui/widgets/chartdrawing.h"
#include "gui/widgets/chartqcustomplot.h"
#include "gui/widgets/messagewords.h"

#include <QTest>
#include <QtMath>
#include <algorithm>
#include <array>

using namespace muster;
using namespace muster::gui;
using namespace Qt::StringLiterals;

namespace {

ChartLook lookOf(const Tokens &colours)
{
    return {colours, QFont(), 1};
}

ChartData chartOf(const QList<MessageState> &states)
{
    ChartData data{u"Day"_s, {{u"1 Nov 2026"_s}}, {}};
    for (const MessageState state : states)
        data.series.append({.name = chipOf(state).text, .values = {1}, .meaning = colourOf(state)});
    return data;
}

} // namespace

class ChartDrawingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void axesEndOnRoundNumbers()
    {
        QCOMPARE(roundStep(0, true), 1.0);
        QCOMPARE(roundStep(3, true), 1.0);
        QCOMPARE(roundStep(4, true), 1.0);
        QCOMPARE(roundStep(5, true), 2.0);
        QCOMPARE(roundStep(9, true), 3.0);
        QCOMPARE(roundStep(100, true), 25.0);
        QCOMPARE(roundStep(0.5, false), 0.15);
        for (const double highest : {1.0, 7.0, 99.0, 101.0, 12'345.0, 999'999.0, 1e12}) {
            QVERIFY(4 * roundStep(highest, true) >= highest);
            QVERIFY(4 * roundStep(highest, true) <= 2 * std::max(4.0, highest));
        }
    }

    void seriesDifferInMoreThanColour()
    {
        ChartData data{u"Day"_s, {{u"1 Nov 2026"_s}}, {}};
        for (int i = 0; i < 4; ++i)
            data.series.append({.name = QString::number(i), .values = {1}});
        const ChartLook look = lookOf(tokens(false));
        for (qsizetype a = 0; a < 4; ++a) {
            for (qsizetype b = 0; b < a; ++b) {
                QVERIFY(seriesPen(data, a, look).dashPattern() !=
                                seriesPen(data, b, look).dashPattern() ||
                        seriesPen(data, a, look).style() != seriesPen(data, b, look).style());
            }
            if (a > 0)
                QCOMPARE(seriesBrush(data, a, look).style(), Qt::TexturePattern);
        }
    }

    void statesDifferInMoreThanColour()
    {
        // Any two of them may stand next to each other, where those between do not occur.
        const QList<MessageState> states = statesInOrder();
        const ChartData data = chartOf(states);
        Tokens colours = tokens(false);
        for (const MessageState state : states)
            colours.*colourOf(state) = colours.accent;
        const ChartLook look = lookOf(colours);
        for (qsizetype a = 0; a < states.size(); ++a) {
            for (qsizetype b = 0; b < a; ++b) {
                QVERIFY2(seriesBrush(data, a, look).textureImage() !=
                                 seriesBrush(data, b, look).textureImage(),
                         qPrintable(data.series.at(a).name + u" and "_s + data.series.at(b).name));
            }
        }
    }

    void aSeriesLooksTheSameWhateverIsBesideIt()
    {
        const ChartLook look = lookOf(tokens(false));
        const QList<MessageState> states = statesInOrder();
        const ChartData all = chartOf(states);
        for (qsizetype i = 0; i < states.size(); ++i) {
            const ChartData alone = chartOf({states.at(i)});
            QCOMPARE(seriesBrush(alone, 0, look).style(), seriesBrush(all, i, look).style());
            QCOMPARE(seriesBrush(alone, 0, look).textureImage(),
                     seriesBrush(all, i, look).textureImage());
            QCOMPARE(seriesPen(alone, 0, look), seriesPen(all, i, look));
        }
        ChartData coloured{u"Day"_s, {{u"1 Nov 2026"_s}}, {}};
        coloured.series = {{.name = u"Orders"_s, .values = {1}, .colour = 1}};
        const QPen alone = seriesPen(coloured, 0, look);
        coloured.series.prepend({.name = u"Revenue"_s, .values = {1}, .colour = 0});
        coloured.series.prepend({.name = u"Customers"_s, .values = {1}, .colour = 3});
        QCOMPARE(seriesPen(coloured, 2, look), alone);
    }

    // The gap between two segments is taken off them: nothing would be left of a low one.
    void lowSegmentsOfAStackAreThere()
    {
        const Formats formats(QLocale(QLocale::English, QLocale::India), Currency(),
                              QTimeZone::utc());
        ChartData data = chartOf({MessageState::Delivered, MessageState::Accepted,
                                  MessageState::Failed, MessageState::Skipped});
        for (int i = 0; i < 4; ++i)
            data.series[i].values = {std::array{1'200, 12, 12, 90}.at(static_cast<std::size_t>(i))};
        const ChartLook look = lookOf(tokens(false));
        const auto drawing = ChartDrawing::make(ChartKind::StackedBars, formats);
        QImage image(300, 300, QImage::Format_RGB32);
        image.fill(look.colours.surface);
        drawing->layOut(data, image.size(), look);
        QCPPainter painter(&image);
        drawing->draw(painter);
        painter.end();
        const int top = qCeil(drawing->markOf({0, 3}).part.top());
        const int bottom = qFloor(drawing->markOf({0, 0}).part.bottom());
        const int middle = drawing->markOf({0, 0}).part.center().toPoint().x();
        QVERIFY(bottom - top > 200);
        for (int y = top + 1; y < bottom - 1; ++y)
            QVERIFY2(image.pixelColor(middle, y) != look.colours.surface,
                     qPrintable(QString::number(y)));
    }

    // Or some bars would have blurred edges, and others not.
    void rowsHaveWholePixels()
    {
        const Formats formats(QLocale(QLocale::English, QLocale::India), Currency(),
                              QTimeZone::utc());
        ChartData data{u"City"_s, {}, {{.name = u"Customers"_s}}};
        for (int i = 0; i < 7; ++i) {
            data.categories.append({u"City %1"_s.arg(i)});
            data.series.first().values.append(i);
        }
        const auto drawing = ChartDrawing::make(ChartKind::Bars, formats);
        drawing->layOut(data, {301, 197}, lookOf(tokens(false)));
        for (qsizetype i = 0; i < data.categories.size(); ++i) {
            const QRectF band = drawing->markOf({i, 0}).band;
            QCOMPARE(band, QRectF(band.toRect()));
        }
    }
};

QTEST_MAIN(ChartDrawingTest)
#include "tst_chartdrawing.moc"
