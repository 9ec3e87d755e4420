// SPDX-License-Identifier: GPL-3.0-or-later
// The pane beside a list: what is read again and says the same stays as it is, with the place that somebody looks at.
#include "gui/widgets/detailpane.h"

#include "gui/fixture.h"
#include "gui/theme/theme.h"

#include <QLabel>
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

QTEST_MAIN(TestDetailPane)
#include "tst_detailpane.moc"
