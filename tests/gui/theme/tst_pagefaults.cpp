// SPDX-License-Identifier: GPL-3.0-or-later
// The look at pages sees what it is there to see.
#include "gui/pagefaults.h"

#include "gui/theme/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster::gui;
using namespace muster::gui::test;

class TestPageFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        applyTheme(*qApp, false);
        m_page = std::make_unique<QWidget>();
        m_grid = new QGridLayout(m_page.get());
    }

    void aGoodPageHasNone()
    {
        add<QLineEdit>("one", 0, 0)->setText(u"One"_s);
        add<QPushButton>("two", 0, 1)->setText(u"Two"_s);
        add<QLineEdit>("three", 1, 0);
        add<QLabel>("caption", 2, 0)->setText(u"A caption"_s);
        QVERIFY(show());
        QCOMPARE(pageFaults(m_page.get()), QStringList());
    }

    void aFieldThatKeepsTheKeyboardIsFound()
    {
        add<QLineEdit>("one", 0, 0);
        add<QPlainTextEdit>("two", 1, 0);
        QVERIFY(show());
        QCOMPARE(tabFaults(m_page.get()), QStringList(u"Tab stays in QPlainTextEdit \"two\""_s));
    }

    void theWrongOrderIsFound()
    {
        auto *one = add<QLineEdit>("one", 0, 0);
        auto *two = add<QLineEdit>("two", 0, 1);
        auto *three = add<QLineEdit>("three", 1, 0);
        QWidget::setTabOrder(two, one);
        QWidget::setTabOrder(one, three);
        QVERIFY(show());
        QCOMPARE(tabFaults(m_page.get()).size(), 1);
        QWidget::setTabOrder(one, two);
        QWidget::setTabOrder(two, three);
        QCOMPARE(tabFaults(m_page.get()), QStringList());
    }

    void whatIsNeverReachedIsFound()
    {
        add<QLineEdit>("one", 0, 0);
        add<QLineEdit>("two", 1, 0);
        add<QLineEdit>("three", 2, 0)->installEventFilter(this); // goes back to the first
        add<QLineEdit>("four", 3, 0);
        QVERIFY(show());
        QCOMPARE(tabFaults(m_page.get()), QStringList(u"Tab does not reach QLineEdit \"four\""_s));
    }

    void faintTextIsFound()
    {
        auto *faint = add<QLabel>("faint", 0, 0);
        faint->setText(u"Can you read this?"_s);
        QPalette colors = faint->palette();
        colors.setColor(QPalette::WindowText, QColor(170, 170, 170));
        faint->setPalette(colors);
        add<QLabel>("clear", 1, 0)->setText(u"And this?"_s);
        auto *list = add<QListWidget>("list", 2, 0);
        list->addItems({u"Readable"_s, u"Hardly readable"_s});
        list->item(1)->setForeground(QColor(190, 190, 190));
        QVERIFY(show());
        const QStringList faults = contrastFaults(m_page.get());
        QCOMPARE(faults.size(), 2);
        QVERIFY(faults.join(u'\n').contains(u"Can you read this?"_s));
        QVERIFY(faults.join(u'\n').contains(u"Hardly readable"_s));
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::KeyPress) {
            m_page->findChild<QWidget *>(u"one"_s)->setFocus();
            return true;
        }
        return QObject::eventFilter(watched, event);
    }

private:
    template<typename T>
    T *add(const char *name, int row, int column)
    {
        auto *widget = new T(m_page.get());
        widget->setObjectName(QLatin1StringView(name));
        widget->setAccessibleName(QLatin1StringView(name));
        m_grid->addWidget(widget, row, column);
        return widget;
    }
    [[nodiscard]] bool show()
    {
        m_page->resize(500, 400);
        m_page->show();
        m_page->activateWindow();
        return QTest::qWaitForWindowActive(m_page.get());
    }

    std::unique_ptr<QWidget> m_page;
    QGridLayout *m_grid = nullptr;
};

QTEST_MAIN(TestPageFaults)
#include "tst_pagefaults.moc"
