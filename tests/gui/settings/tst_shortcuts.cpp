// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/foundation/shortcuts.h"

#include "gui/settings/shortcutssection.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace muster::gui;
using namespace Qt::StringLiterals;

class ShortcutsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_preferences = std::make_unique<Preferences>(m_folder->filePath(u"p.ini"_s));
        m_shortcuts = std::make_unique<Shortcuts>(*m_preferences);
        m_quit = action("quit", u"&Quit"_s, u"Ctrl+Q"_s);
        m_customer = action("new", u"New customer…"_s, u"Ctrl+N"_s);
        m_segment = action("new", u"New segment…"_s, u"Ctrl+N"_s);
        m_shortcuts->add({}, u"Window"_s, m_quit.get());
        m_shortcuts->add(u"customers"_s, u"Customers"_s, m_customer.get());
        m_shortcuts->add(u"segments"_s, u"Segments"_s, m_segment.get());
    }

    // The preferences are written when they go, so they go before their folder.
    void cleanup()
    {
        m_shortcuts.reset();
        m_preferences.reset();
    }

    void whatIsChosenHoldsAtOnceAndNextTime()
    {
        QSignalSpy changed(m_shortcuts.get(), &Shortcuts::changed);
        m_shortcuts->set(u"customers/new"_s, QKeySequence(u"Ctrl+Shift+N"_s));
        QCOMPARE(m_customer->shortcut(), QKeySequence(u"Ctrl+Shift+N"_s));
        QCOMPARE(m_segment->shortcut(), QKeySequence(u"Ctrl+N"_s));
        QCOMPARE(changed.size(), 1);
        Shortcuts later(*m_preferences);
        const auto again = action("new", u"New customer…"_s, u"Ctrl+N"_s);
        later.add(u"customers"_s, u"Customers"_s, again.get());
        QCOMPARE(again->shortcut(), QKeySequence(u"Ctrl+Shift+N"_s));
        QCOMPARE(later.list().first().standard, QKeySequence(u"Ctrl+N"_s));
        later.reset(u"customers/new"_s);
        QCOMPARE(again->shortcut(), QKeySequence(u"Ctrl+N"_s));
    }

    void mnemonicsAreNotRead()
    {
        QCOMPARE(withoutMnemonic(u"&Quit"_s), u"Quit"_s);
        QCOMPARE(withoutMnemonic(u"बाहर निकलें (&Q)"_s), u"बाहर निकलें"_s);
        QCOMPARE(withoutMnemonic(u"खोलें (&O)…"_s), u"खोलें…"_s);
        QCOMPARE(withoutMnemonic(u"Amount (INR)"_s), u"Amount (INR)"_s);
        QCOMPARE(withoutMnemonic(u"B&&B (&&C)"_s), u"B&B (&C)"_s);
        QCOMPARE(withoutMnemonic(withMnemonicsEscaped(u"&A & B"_s)), u"&A & B"_s);
    }

    void noKeysAreAChoiceToo()
    {
        m_shortcuts->set(u"/quit"_s, {});
        QVERIFY(m_quit->shortcut().isEmpty());
        QVERIFY(m_shortcuts->list().first().current.isEmpty());
        m_shortcuts->resetAll();
        QCOMPARE(m_quit->shortcut(), QKeySequence(u"Ctrl+Q"_s));
    }

    void twoPagesMayShareKeysAndTheWindowMayNot()
    {
        QVERIFY(m_shortcuts->conflicts(u"customers/new"_s, QKeySequence(u"Ctrl+N"_s)).isEmpty());
        const auto withWindow =
                m_shortcuts->conflicts(u"customers/new"_s, QKeySequence(u"Ctrl+Q"_s));
        QCOMPARE(withWindow.size(), 1);
        QCOMPARE(withWindow.first().text, u"Quit"_s);
        QCOMPARE(m_shortcuts->conflicts(u"/quit"_s, QKeySequence(u"Ctrl+N"_s)).size(), 2);
        // The beginning of a longer sequence is taken as well.
        QCOMPARE(m_shortcuts->conflicts(u"/quit"_s, QKeySequence(u"Ctrl+N, Ctrl+X"_s)).size(), 2);
        QVERIFY(m_shortcuts->conflicts(u"/quit"_s, {}).isEmpty());
    }

    void actionsMayGoAndComeBack()
    {
        m_customer.reset();
        QCOMPARE(m_shortcuts->list().size(), 2);
        m_shortcuts->set(u"customers/new"_s, QKeySequence(u"F7"_s));
        m_customer = action("new", u"New customer…"_s, u"Ctrl+N"_s);
        m_shortcuts->add(u"customers"_s, u"Customers"_s, m_customer.get());
        QCOMPARE(m_customer->shortcut(), QKeySequence(u"F7"_s));
        QCOMPARE(m_shortcuts->list().size(), 3);
    }

    void theTableFollows()
    {
        ShortcutsModel model(*m_shortcuts);
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 3);
        m_shortcuts->set(u"/quit"_s, QKeySequence(u"F9"_s));
        model.reload();
        QCOMPARE(model.index(0, ShortcutsModel::Keys).data().toString(), u"F9"_s);
        m_segment.reset();
        model.reload();
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.rowOf(u"customers/new"_s), 1);
        QCOMPARE(model.rowOf(u"nothing"_s), -1);
    }

private:
    static std::unique_ptr<QAction> action(const char *name, const QString &text,
                                           const QString &keys)
    {
        auto out = std::make_unique<QAction>(text);
        out->setObjectName(QLatin1String(name));
        out->setShortcut(QKeySequence(keys));
        return out;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Shortcuts> m_shortcuts;
    std::unique_ptr<QAction> m_quit;
    std::unique_ptr<QAction> m_customer;
    std::unique_ptr<QAction> m_segment;
};

QTEST_MAIN(ShortcutsTest)
#include "tst_shortcuts.moc"
