// SPDX-License-Identifier: GPL-3.0-or-later
// Where the keyboard is after the widget that had it is disabled, hidden or destroyed.
#include "gui/foundation/focuskeeper.h"

#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>
#include <memory>

using namespace Qt::StringLiterals;
using namespace muster::gui;

namespace {

/// A field, two buttons and another field in a frame, and something else beside it.
struct Stage
{
    Stage()
    {
        auto *outer = new QVBoxLayout(&window);
        frame = new QWidget;
        outer->addWidget(frame);
        beside = new QPushButton(u"Beside"_s);
        outer->addWidget(beside);
        auto *column = new QVBoxLayout(frame);
        for (QWidget *part : std::initializer_list<QWidget *>{first = new QLineEdit,
                                                           test = new QPushButton(u"Test"_s),
                                                           send = new QPushButton(u"Send"_s)})
            column->addWidget(part);
        new FocusKeeper(frame);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }

    QWidget window;
    QWidget *frame;
    QLineEdit *first;
    QPushButton *test;
    QPushButton *send;
    QPushButton *beside;
};

} // namespace

class TestFocusKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void disabledHasItBack()
    {
        Stage stage;
        stage.test->setFocus();
        stage.test->setEnabled(false);
        QCOMPARE(QApplication::focusWidget(), stage.frame);
        stage.test->setEnabled(true);
        QCOMPARE(QApplication::focusWidget(), stage.test);
    }

    void disabledWithAllAroundIt()
    {
        Stage stage;
        QWidget inner(stage.frame);
        auto *button = new QPushButton(&inner);
        inner.show();
        button->setFocus();
        inner.setEnabled(false);
        QCOMPARE(QApplication::focusWidget(), stage.frame);
        inner.setEnabled(true);
        QCOMPARE(QApplication::focusWidget(), button);
    }

    void hidden()
    {
        Stage stage;
        stage.test->setFocus();
        stage.test->hide();
        QCOMPARE(QApplication::focusWidget(), stage.frame);
        stage.test->show();
        QCOMPARE(QApplication::focusWidget(), stage.test);
    }

    void destroyed()
    {
        Stage stage;
        stage.test->setFocus();
        delete stage.test;
        QTRY_COMPARE(QApplication::focusWidget(), stage.frame);
    }

    void tabGoesOnFromThere()
    {
        Stage stage;
        stage.test->setFocus();
        stage.test->setEnabled(false);
        QTest::keyClick(stage.frame, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), stage.send);
        stage.test->setEnabled(true);
        QCOMPARE(QApplication::focusWidget(), stage.send); // where one has gone, one stays
        stage.test->setFocus();
        stage.test->setEnabled(false);
        QTest::keyClick(stage.frame, Qt::Key_Backtab);
        QCOMPARE(QApplication::focusWidget(), stage.first);
    }

    void behindADialog()
    {
        Stage stage;
        stage.test->setFocus();
        QDialog dialog(&stage.window);
        dialog.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        stage.test->setEnabled(false);
        dialog.close();
        stage.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&stage.window));
        QCOMPARE(QApplication::focusWidget(), stage.frame);
    }

    void whatIsBesideIsNotItsBusiness()
    {
        Stage stage;
        stage.test->setFocus();
        stage.beside->setFocus();
        stage.test->setEnabled(false);
        QCOMPARE(QApplication::focusWidget(), stage.beside);
    }

    void innerKeeperIsAskedFirst()
    {
        Stage stage;
        QWidget inner(stage.frame);
        auto *button = new QPushButton(&inner);
        new FocusKeeper(&inner, [&stage] {
            stage.first->setFocus();
            return true;
        });
        inner.show();
        button->setFocus();
        button->hide();
        QCOMPARE(QApplication::focusWidget(), stage.first);
        button->show();
        QCOMPARE(QApplication::focusWidget(), stage.first);
    }
};

QTEST_MAIN(TestFocusKeeper)
#include "tst_focuskeeper.moc"
