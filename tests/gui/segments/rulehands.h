// SPDX-License-Identifier: GPL-3.0-or-later
// Hands that build "(spend > 10000 and city is Mumbai or Pune) and at least 2 orders in the last 90 days" in a rule
// builder: one pair on the mouse, one on the keyboard alone.
#pragma once

#include "gui/fixture.h"
#include "gui/segments/fieldpicker.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>

namespace muster::gui::test {

/// The rule as text.
inline QString wantedRule()
{
    return QStringLiteral("(spend > 10000 AND city in (\"Mumbai\", \"Pune\")) AND at least 2 "
                          "orders where (date in last 90 days)");
}

class RuleHands
{
public:
    /// Widgets are found under \a root.
    explicit RuleHands(QWidget *root)
        : m_root(root)
    {
    }

    void buildByMouse() const
    {
        click("addGroup_root");
        click("all_1");
        pickField("field_1_1", QStringLiteral("spend"));
        pickItem("operator_1_1", QStringLiteral(">"));
        QTest::mouseClick(at<QLineEdit>("value_1_1"), Qt::LeftButton);
        QTest::keyClicks(at<QLineEdit>("value_1_1"), QStringLiteral("10,000"));
        click("addRule_1");
        pickField("field_1_2", QStringLiteral("city"));
        pickItem("operator_1_2", QStringLiteral("in"));
        QTest::mouseClick(at<QLineEdit>("value_1_2"), Qt::LeftButton);
        QTest::keyClicks(at<QLineEdit>("value_1_2"), QStringLiteral("Mumbai,"));
        QTest::keyClicks(at<QLineEdit>("value_1_2"), QStringLiteral("Pune"));
        click("addOrders_root");
        QTest::mouseDClick(at<QLineEdit>("value_2"), Qt::LeftButton);
        QTest::keyClicks(at<QLineEdit>("value_2"), QStringLiteral("2"));
        click("addRule_2");
        pickField("field_2_1", QStringLiteral("date"));
        QTest::mouseDClick(at<QLineEdit>("value_2_1"), Qt::LeftButton);
        QTest::keyClicks(at<QLineEdit>("value_2_1"), QStringLiteral("90"));
    }

    /// Begins with the focus anywhere in the builder.
    static void buildByKeys()
    {
        press(Qt::Key_Return, Qt::ControlModifier); // a condition
        type(QStringLiteral("spe"));
        press(Qt::Key_Tab);
        expectFocus(QStringLiteral("operator_1"));
        pickByArrows(QStringLiteral(">"));
        press(Qt::Key_Tab);
        expectFocus(QStringLiteral("value_1"));
        type(QStringLiteral("10k"));
        press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier); // into a group of its own
        expectFocus(QStringLiteral("value_1_1"));
        press(Qt::Key_Return, Qt::ControlModifier);
        type(QStringLiteral("city"));
        press(Qt::Key_Return); // takes the marked field, as Tab does
        expectFocus(QStringLiteral("operator_1_2"));
        pickByArrows(QStringLiteral("in"));
        press(Qt::Key_Tab);
        expectFocus(QStringLiteral("value_1_2"));
        type(QStringLiteral("Mumbai"));
        press(Qt::Key_Return);
        type(QStringLiteral("Pune"));
        press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier); // an order condition
        expectFocus(QStringLiteral("value_1_3"));
        press(Qt::Key_Down, Qt::AltModifier); // out of the group
        expectFocus(QStringLiteral("value_2"));
        type(QStringLiteral("2"));
        press(Qt::Key_Return, Qt::ControlModifier);
        expectFocus(QStringLiteral("field_2_1"));
        type(QStringLiteral("order date"));
        press(Qt::Key_Tab);
        press(Qt::Key_Tab);
        type(QStringLiteral("90"));
    }

    /// To whatever has the keyboard.
    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    /// Goes by Tab to a widget.
    static void tabTo(const QString &name)
    {
        for (int step = 0; step < 100 && QApplication::focusWidget()->objectName() != name; ++step)
            press(Qt::Key_Tab);
        expectFocus(name);
    }
    static void expectFocus(const QString &name)
    {
        QCOMPARE(QApplication::focusWidget()->objectName(), name);
    }

    void click(const char *name) const
    {
        QTest::mouseClick(at<QAbstractButton>(name), Qt::LeftButton);
    }

private:
    template<typename T>
    T *at(const char *name) const
    {
        return need<T>(m_root, name);
    }

    /// Opens the list of fields and clicks on one.
    void pickField(const char *name, const QString &field) const
    {
        auto *picker = at<FieldPicker>(name);
        QTest::mouseClick(picker, Qt::LeftButton);
        auto *completer = picker->findChild<QCompleter *>();
        QAbstractItemView *popup = completer->popup();
        QTRY_VERIFY(popup->isVisible());
        const QModelIndexList found = popup->model()->match(
                popup->model()->index(0, 0), FieldListModel::NameRole, field, 1, Qt::MatchExactly);
        QCOMPARE(found.size(), 1);
        popup->scrollTo(found.constFirst());
        QTest::mouseClick(popup->viewport(), Qt::LeftButton, Qt::NoModifier,
                          popup->visualRect(found.constFirst()).center());
        QTRY_VERIFY(!popup->isVisible());
    }

    /// Opens a box and clicks on an item.
    void pickItem(const char *name, const QString &data) const
    {
        auto *box = at<QComboBox>(name);
        const int row = box->findData(data);
        QVERIFY2(row >= 0, qPrintable(data));
        box->showPopup();
        QAbstractItemView *view = box->view();
        QTRY_VERIFY(view->isVisible());
        const QModelIndex item = box->model()->index(row, 0);
        view->scrollTo(item);
        // The box takes the click only where the mouse has moved to.
        QTest::mouseMove(view->viewport(), view->visualRect(item).center());
        QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::NoModifier,
                          view->visualRect(item).center());
        if (view->isVisible() || box->currentIndex() != row) {
            view->setCurrentIndex(item);
            QTest::keyClick(view, Qt::Key_Return);
        }
        QTRY_COMPARE(box->currentIndex(), row);
    }

    /// Goes down in the box that has the keyboard.
    static void pickByArrows(const QString &data)
    {
        auto *box = qobject_cast<QComboBox *>(QApplication::focusWidget());
        QVERIFY(box);
        for (int step = 0; step < box->count() && box->currentData() != data; ++step)
            QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(box->currentData().toString(), data);
    }

    QWidget *m_root;
};

} // namespace muster::gui::test
