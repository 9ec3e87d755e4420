// SPDX-License-Identifier: GPL-3.0-or-later
// Doing things by object names, and picturing what is seen then.
#include "app/tour.h"
#include "gui/shell/toasts.h"
#include "gui/theme/theme.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace muster::app;

class TestStage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        muster::gui::applyTheme(*qApp, false);
        m_window = std::make_unique<QWidget>();
        m_window->resize(600, 400);
        m_layout = new QVBoxLayout(m_window.get());
    }

    void doesWhatAPersonWouldDo()
    {
        int pressed = 0;
        auto *button = named(new QPushButton(u"Go"_s), u"go"_s);
        connect(button, &QPushButton::clicked, this, [&] { ++pressed; });
        auto *action = new QAction(m_window.get());
        action->setObjectName(u"act"_s);
        connect(action, &QAction::triggered, this, [&] { pressed += 10; });
        auto *field = named(new QLineEdit, u"field"_s);
        auto *box = named(new QComboBox, u"box"_s);
        box->addItems({u"a"_s, u"b"_s, u"c"_s});
        auto *list = named(new QListWidget, u"list"_s);
        list->setSelectionMode(QAbstractItemView::ExtendedSelection);
        list->addItems({u"a"_s, u"b"_s, u"c"_s});
        show();

        Stage stage(*m_window);
        QVERIFY(stage.perform({u"go"_s}));
        QVERIFY(stage.perform({u"act"_s}));
        QCOMPARE(pressed, 11);
        QVERIFY(stage.perform({u"field"_s, u"typed"_s}));
        QCOMPARE(field->text(), u"typed"_s);
        QVERIFY(stage.perform({u"box"_s, -1}));
        QCOMPARE(box->currentText(), u"c"_s);
        QVERIFY(stage.perform({u"list"_s, 1}));
        QCOMPARE(list->currentRow(), 1);
        QVERIFY(stage.perform({u"list"_s, QVariantList{0, 2}}));
        QCOMPARE(list->selectedItems().size(), 2);
    }

    void saysWhatCannotBeDone()
    {
        named(new QPushButton(u"Go"_s), u"disabled"_s)->setEnabled(false);
        named(new QPushButton(u"Go"_s), u"hidden"_s)->hide();
        show();
        Stage stage(*m_window);
        QVERIFY(!stage.perform({u"disabled"_s}));
        QVERIFY(!stage.perform({u"hidden"_s}));
        QVERIFY(!stage.perform({u"nowhere"_s}));
    }

    void picturesDialogsAndClosesThem()
    {
        show();
        Stage stage(*m_window);
        const QImage before = stage.picture().toImage();
        auto *dialog = new QDialog(m_window.get());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->resize(200, 100);
        dialog->open();
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        const QImage with = stage.picture().toImage();
        QCOMPARE(with.size(), before.size());
        QVERIFY(with.pixelColor(1, 1).lightness() < before.pixelColor(1, 1).lightness());
        QCOMPARE(with.pixelColor(300, 230), dialog->palette().color(QPalette::Window));
        stage.clear();
        QVERIFY(!dialog->isVisible());
        QCOMPARE(stage.picture().toImage(), before);
    }

    void noticesStayInTheirScene()
    {
        muster::gui::Notices notices;
        const muster::gui::Toasts toasts(notices, m_window.get());
        show();
        Stage stage(*m_window);
        const QImage before = stage.picture().toImage();
        notices.success(u"2 customers deleted"_s);
        notices.failure({muster::ErrorCode::Io, u"The disk is full"_s, {}, {}, {}});
        QCOMPARE(toasts.count(), 2);
        QVERIFY(stage.picture().toImage() != before);
        stage.clear();
        QCOMPARE(toasts.count(), 0);
        QCOMPARE(stage.picture().toImage(), before);
    }

    void aTourShowsEveryPageAndNothingTwice()
    {
        const QTemporaryDir folder;
        QSet<QString> names;
        QSet<QString> pages;
        for (const Scene &scene : demoTour(folder.path())) {
            QVERIFY2(!names.contains(scene.name), qPrintable(scene.name));
            names.insert(scene.name);
            pages.insert(pageOf(scene));
        }
        for (const QString &page :
             {u"dashboard"_s, u"customers"_s, u"orders"_s, u"segments"_s, u"campaigns"_s,
              u"deliveries"_s, u"imports"_s, u"settings"_s, u"window"_s, u"start"_s})
            QVERIFY2(pages.contains(page), qPrintable(page));
        QCOMPARE(pageTour({u"orders"_s}).size(), 1);
    }

private:
    template<typename T>
    T *named(T *widget, const QString &name)
    {
        widget->setObjectName(name);
        m_layout->addWidget(widget);
        return widget;
    }

    void show()
    {
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    std::unique_ptr<QWidget> m_window;
    QVBoxLayout *m_layout = nullptr;
};

QTEST_MAIN(TestStage)
#include "tst_stage.moc"
