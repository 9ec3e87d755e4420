// SPDX-License-Identifier: GPL-3.0-or-later
// The buttons at the top of a page: what does not fit is in a menu, and comes back as soon as there is room.
#include "gui/theme/theme.h"
#include "gui/widgets/pageheader.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace muster::gui;
using namespace Qt::StringLiterals;

namespace {

/// How often a widget was asked to lay itself out.
class Requests : public QObject
{
public:
    explicit Requests(QWidget *widget) { widget->installEventFilter(this); }
    int count = 0;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        count += event->type() == QEvent::LayoutRequest;
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

class PageHeaderTest : public QObject
{
    Q_OBJECT

private:
    /// A header on a page that does not lay it out, so that it is as wide as it is told; with a field and three buttons.
    struct Parts
    {
        QWidget page;
        PageHeader *header = new PageHeader(u"Segments"_s, &page);
        QLineEdit *search = new QLineEdit;
        QList<QAction *> actions;

        Parts()
        {
            for (const QString &name : {u"create"_s, u"duplicate"_s, u"remove"_s}) {
                auto *action = new QAction(name, &page);
                action->setObjectName(name);
                actions.append(action);
            }
            search->setFixedWidth(220);
            header->addWidget(search);
            header->setActions(actions);
            header->setGeometry(0, 0, 1200, 60);
            page.resize(1200, 100);
            page.show();
        }

        /// Where everything but the field fits just so.
        [[nodiscard]] int widthWithoutField() const
        {
            int width = header->findChild<QLabel *>(u"pageTitle"_s)->sizeHint().width() + Space::xl;
            for (const QPushButton *button : header->findChildren<QPushButton *>())
                width += button->sizeHint().width() + Space::s;
            return width;
        }
        [[nodiscard]] int shownButtons() const
        {
            const QList<QPushButton *> buttons = header->findChildren<QPushButton *>();
            return static_cast<int>(std::count_if(buttons.begin(), buttons.end(),
                                                  [](auto *it) { return it->isVisible(); }));
        }
        [[nodiscard]] QToolButton *more() const
        {
            return header->findChild<QToolButton *>(u"moreActions"_s);
        }
    };

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, false); }

    void buttonsComeBackWhenAFieldGoes()
    {
        Parts parts;
        QVERIFY(QTest::qWaitForWindowExposed(&parts.page));
        QCOMPARE(parts.shownButtons(), 3);
        parts.header->resize(parts.widthWithoutField() + 100, 60);
        QVERIFY(parts.shownButtons() < 3);
        QVERIFY(parts.more()->isVisible());
        QCOMPARE(parts.shownButtons() + parts.more()->menu()->actions().size(), 3);
        parts.search->hide();
        QTRY_COMPARE(parts.shownButtons(), 3);
        QVERIFY(!parts.more()->isVisible());
        QVERIFY(parts.more()->menu()->isEmpty());
        parts.search->show();
        QTRY_VERIFY(parts.more()->isVisible());
        QVERIFY(parts.shownButtons() < 3);
        QVERIFY(parts.header->findChild<QPushButton *>(u"primaryAction"_s)->isVisible());
    }

    void theWayBackNeedsRoomToo()
    {
        Parts parts;
        QVERIFY(QTest::qWaitForWindowExposed(&parts.page));
        parts.search->hide();
        parts.header->resize(parts.widthWithoutField(), 60);
        QTRY_COMPARE(parts.shownButtons(), 3);
        parts.header->setBackVisible(true);
        QVERIFY(parts.shownButtons() < 3);
        parts.header->setBackVisible(false);
        QCOMPARE(parts.shownButtons(), 3);
    }

    void arrangingComesToAnEnd()
    {
        Parts parts;
        QVERIFY(QTest::qWaitForWindowExposed(&parts.page));
        parts.header->resize(parts.widthWithoutField() + 100, 60);
        Requests requests(parts.header);
        parts.search->hide();
        QTRY_COMPARE(parts.shownButtons(), 3);
        for (int i = 0; i < 10; ++i)
            QCoreApplication::processEvents();
        QVERIFY2(requests.count < 5, qPrintable(QString::number(requests.count)));
    }
};

QTEST_MAIN(PageHeaderTest)
#include "tst_pageheader.moc"
