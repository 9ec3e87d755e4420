// SPDX-License-Identifier: GPL-3.0-or-later
// The pane beside a list: what is read again and says the same stays as it is, with the place that somebody looks at.
#include "gui/widgets/detailpane.h"

#include "gui/fixture.h"
#include "gui/theme/theme.h"
#include "gui/widgets/words.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

using namespace muster::gui;
using namespace muster::gui::test;
using namespace Qt::StringLiterals;

namespace {

/// Longer than the pane.
void fill(DetailPane &pane, const QString &name, const std::function<void()> &open = {})
{
    pane.begin(name);
    pane.addChips({{u"Agreed"_s, u"check"_s, Tone::Good}});
    pane.addFacts({{u"Spent"_s, u"12"_s}});
    pane.addLinks({{u"first"_s, u"Open"_s, {}, open}});
    QList<TimelineItem> items;
    for (int i = 0; i < 20; ++i)
        items.append({u"orders"_s, Tone::Neutral, u"Order"_s, QString::number(i), u"paid"_s});
    pane.addTimeline(items);
    pane.end();
}

} // namespace

class TestDetailPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, false); }
    void theSameAgainChangesNothing();
    void anotherEntryIsShownFromTheTop();
    void whatChangedIsShownInItsPlace();
    void nothingBecomesAWindow();
    void textCanBeSelected();
    void valuesStandBelowEachOther();
    void nothingIsCutOff();
    void addressesEndLinesBehindTheirJointsOnly();
    void whatIsCopiedIsWhatWasSaid();
};

void TestDetailPane::theSameAgainChangesNothing()
{
    DetailPane pane;
    QVERIFY(showAt(&pane, {300, 400}));
    pane.setEntry(1);
    fill(pane, u"Asha"_s);
    const QPointer<QWidget> content = pane.widget();
    QTRY_VERIFY(pane.verticalScrollBar()->maximum() > 100);
    pane.verticalScrollBar()->setValue(100);
    fill(pane, u"Asha"_s);
    QCOMPARE(pane.widget(), content.data());
    QCOMPARE(pane.verticalScrollBar()->value(), 100);
}

void TestDetailPane::anotherEntryIsShownFromTheTop()
{
    DetailPane pane;
    QVERIFY(showAt(&pane, {300, 400}));
    pane.setEntry(1);
    fill(pane, u"Asha"_s);
    QTRY_VERIFY(pane.verticalScrollBar()->maximum() > 100);
    pane.verticalScrollBar()->setValue(100);
    // It says the same, but its links lead elsewhere.
    bool opened = false;
    pane.setEntry(2);
    fill(pane, u"Asha"_s, [&opened] { opened = true; });
    QCOMPARE(pane.verticalScrollBar()->value(), 0);
    QTest::mouseClick(need<QPushButton>(&pane, "first"), Qt::LeftButton);
    QVERIFY(opened);
    pane.setEntry(0);
    pane.showHint(u"Select a customer."_s);
    QCOMPARE(need<QLabel>(&pane, "detailHint")->text(), u"Select a customer."_s);
}

void TestDetailPane::whatChangedIsShownInItsPlace()
{
    DetailPane pane;
    QVERIFY(showAt(&pane, {300, 400}));
    pane.setEntry(1);
    fill(pane, u"Asha"_s);
    QTRY_VERIFY(pane.verticalScrollBar()->maximum() > 100);
    pane.verticalScrollBar()->setValue(100);
    fill(pane, u"Asha Devi"_s);
    QCOMPARE(need<QLabel>(&pane, "detailTitle")->text(), u"Asha Devi"_s);
    QCOMPARE(pane.verticalScrollBar()->value(), 100);
}

void TestDetailPane::nothingBecomesAWindow()
{
    DetailPane pane;
    QVERIFY(showAt(&pane, {300, 400}));
    class Windows : public QObject
    {
    public:
        int shown = 0;

    protected:
        bool eventFilter(QObject *watched, QEvent *event) override
        {
            if (event->type() == QEvent::Show && watched->isWidgetType())
                shown += static_cast<QWidget *>(watched)->isWindow() ? 1 : 0;
            return false;
        }
    } windows;
    qApp->installEventFilter(&windows);
    fill(pane, u"Asha"_s);
    QCOMPARE(windows.shown, 0);
}

void TestDetailPane::textCanBeSelected()
{
    DetailPane pane;
    QVERIFY(showAt(&pane, {300, 400}));
    fill(pane, u"Asha"_s);
    auto *title = need<QLabel>(&pane, "detailTitle");
    QEnterEvent enter({1, 1}, {1, 1}, {1, 1});
    QCoreApplication::sendEvent(title, &enter);
    QTest::mouseDClick(title, Qt::LeftButton, {}, {5, title->height() / 2});
    QCOMPARE(title->selectedText(), u"Asha"_s);
}

void TestDetailPane::valuesStandBelowEachOther()
{
    DetailPane pane;
    QVERIFY(showAt(&pane, {300, 400}));
    pane.begin(u"Asha"_s);
    const QString address = u"asha.ramachandran.subramaniam@example.co.in"_s;
    pane.addFacts({{u"Spent"_s, u"12"_s}});
    pane.addHeading(u"Profile"_s);
    pane.addFacts({{u"E-mail"_s, address}, {u"Registered on"_s, u"2 Feb 2026"_s}});
    pane.end();
    const auto labelOf = [&pane](const QString &text) {
        const QList<QLabel *> labels = pane.findChildren<QLabel *>();
        return *std::find_if(labels.cbegin(), labels.cend(), [&text](const QLabel *label) {
            return label->accessibleName() == text;
        });
    };
    const auto placeOf = [&](const QString &text) {
        return labelOf(text)->mapTo(pane.viewport(), QPoint());
    };
    QTRY_VERIFY(placeOf(u"12"_s).x() > 0);
    QCOMPARE(placeOf(address).x(), placeOf(u"12"_s).x());
    QCOMPARE(placeOf(u"2 Feb 2026"_s).x(), placeOf(u"12"_s).x());
    // Beside its label, in as many lines as it needs, and whole.
    QCOMPARE(placeOf(address).y(), placeOf(u"E-mail"_s).y());
    QVERIFY(labelOf(address)->height() > labelOf(u"12"_s)->height());
    QVERIFY(!labelOf(address)->text().contains(u'…'));
    QCOMPARE(labelOf(address)->toolTip(), QString());
}

void TestDetailPane::nothingIsCutOff()
{
    DetailPane pane;
    QVERIFY(showAt(&pane, {290, 300}));
    const QString word(80, u'W');
    pane.begin(word, word);
    pane.addChips({{word, u"tag"_s, Tone::Accent}});
    pane.addFacts({{word, word}});
    pane.addLinks(
            {{u"order"_s, word, u"22. Sept. 2026"_s, {}, Chip{u"Abgeschlossen"_s, u"check"_s}},
             {u"other"_s, word, u"Kampagne"_s, {}}});
    pane.addTimeline({{u"orders"_s, Tone::Neutral, word, word, word}});
    pane.end();
    QTRY_COMPARE(pane.widget()->width(), pane.viewport()->width());
    const QList<QWidget *> parts = pane.widget()->findChildren<QWidget *>();
    for (const QWidget *part : parts) {
        const QRect place(part->mapTo(pane.widget(), QPoint()), part->size());
        QVERIFY2(pane.widget()->rect().contains(place), qPrintable(part->accessibleName()));
    }
    QCOMPARE(need<QPushButton>(&pane, "order")->toolTip(), word);
}

void TestDetailPane::addressesEndLinesBehindTheirJointsOnly()
{
    constexpr QChar breakHere(0x200b);
    const QString address = u"asharamachandransubramaniam1234567@mail.example.co.in"_s;
    Words words(address);
    QVERIFY(showAt(&words, {130, 90}));
    QCOMPARE(words.text().remove(breakHere).right(18), u"mail.example.co.in"_s);
    const QStringList parts = words.text().split(breakHere);
    QCOMPARE(parts.size(), 5);
    for (const QString &part : parts) {
        QVERIFY2(words.fontMetrics().horizontalAdvance(part) <= words.width(), qPrintable(part));
        if (part != parts.last())
            QVERIFY2(u"@.…"_s.contains(part.back()), qPrintable(part));
    }
    // What does not fit into a line by itself is told whole, and is whole where there is room.
    QVERIFY(parts.first().endsWith(u'…'));
    QCOMPARE(words.toolTip(), address);
    words.resize(400, 90);
    QCOMPARE(words.text().remove(breakHere), address);
    QCOMPARE(words.toolTip(), QString());
}

void TestDetailPane::whatIsCopiedIsWhatWasSaid()
{
    const QString address = u"asharamachandransubramaniam@example.co.in"_s;
    Words words(address);
    QVERIFY(showAt(&words, {120, 80}));
    QContextMenuEvent asked(QContextMenuEvent::Mouse, {5, 5}, words.mapToGlobal(QPoint(5, 5)));
    QCoreApplication::sendEvent(&words, &asked);
    auto *menu = words.findChild<QMenu *>();
    QVERIFY(menu);
    menu->actions().first()->trigger();
    QCOMPARE(QApplication::clipboard()->text(), address);
}

QTEST_MAIN(TestDetailPane)
#include "tst_detailpane.moc"
