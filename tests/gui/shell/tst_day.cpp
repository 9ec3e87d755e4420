// SPDX-License-Identifier: GPL-3.0-or-later
// A marketer's day in the whole window, with all its pages, on the demo: a vendor account is set up, an audience built, a
// campaign written, looked at for three recipients and launched through a simulated vendor; while it is sent the theme
// and the language are changed and the window is closed and opened again; at the end every recipient is accounted for.
#include "delivery/simulator/simulatedvendor.h"
#include "gui/segments/rulehands.h"
#include "gui/segments/segmenteditor.h"
#include "gui/shell/pagefactory.h"
#include "gui/shell/shellfixture.h"
#include "gui/theme/theme.h"
#include "storage/campaignrepository.h"
#include "storage/messagestorereport.h"
#include "support/shouting.h"

#include <QAbstractButton>
#include <QDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using namespace muster;
using namespace muster::gui;
using namespace muster::gui::test;

namespace {

constexpr int patience = 60'000;
const QString secret = u"whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"_s;

} // namespace

class TestDay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, false); }
    void aCampaignFromTheDemoToItsReport();

private:
    void openDemo();
    void setUpTheVendor();
    void buildTheAudience();
    void writeTheCampaign();
    void previewForThree();
    void launch();
    void stayWhenAsked();
    void pauseAndChangeLooks();
    void leaveAndComeBack();
    void watchToTheEnd();
    void readTheReport();
    void closeWithoutAQuestion();

    [[nodiscard]] MainWindow *window() { return m_fixture->window.get(); }
    [[nodiscard]] Page *page() { return window()->view()->currentPage(); }
    [[nodiscard]] engine::Session &session() { return window()->services()->session; }
    [[nodiscard]] bool isSending()
    {
        const auto &accounts = session().status().accounts;
        return !accounts.isEmpty() && accounts.first().campaigns > 0;
    }
    /// As a window manager does when a dialog closes; without one, no window has the keyboard after it.
    void bringToFront()
    {
        window()->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window()));
    }
    /// By its place in the sidebar.
    void go(const char *name)
    {
        QTest::mouseClick(
                need<QAbstractButton>(window(), qPrintable(QLatin1StringView(name) + u"Entry"_s)),
                Qt::LeftButton);
        QTRY_COMPARE(page()->name(), QString::fromLatin1(name));
    }
    /// The one of that name that is seen on the page.
    template<typename T>
    [[nodiscard]] T *seen(const char *name)
    {
        const QList<T *> all = page()->findChildren<T *>(QString::fromLatin1(name));
        const auto found = std::find_if(all.cbegin(), all.cend(),
                                        [](const T *widget) { return widget->isVisible(); });
        return found == all.cend() ? nullptr : *found;
    }
    void click(const char *name)
    {
        const auto ready = [&] {
            const auto *button = seen<QAbstractButton>(name);
            return button && button->isEnabled();
        };
        QTRY_VERIFY2_WITH_TIMEOUT(ready(), name, patience);
        auto *button = seen<QAbstractButton>(name);
        QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(12, button->height() / 2));
    }
    void type(QWidget *root, const char *name, const QString &text)
    {
        auto *field = need<QWidget>(root, name);
        QTest::mouseClick(field, Qt::LeftButton);
        field->setFocus();
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, text);
    }
    [[nodiscard]] Campaign stored()
    {
        const auto find = [](storage::Connection &connection) {
            return storage::CampaignRepository(connection).findByName(u"Thank you"_s);
        };
        return session().database().run(storage::Role::Read, find).result().value();
    }
    [[nodiscard]] CampaignAccount account()
    {
        const auto count = [id = stored().id](storage::Connection &connection) {
            return storage::MessageStoreReport(connection).account(id);
        };
        return session().database().run(storage::Role::Read, count).result().value();
    }
    [[nodiscard]] qint64 shown(MessageState state)
    {
        const auto *figure =
                need<QLabel>(page(), qPrintable(u"figure_"_s + messageStateName(state)));
        return window()->services()->formats.locale().toLongLong(figure->text());
    }
    [[nodiscard]] qint64 shownSum()
    {
        qint64 sum = 0;
        for (const MessageState state : allMessageStates())
            sum += shown(state);
        return sum;
    }

    std::unique_ptr<ShellFixture> m_fixture;
    std::unique_ptr<delivery::SimulatedVendor> m_vendor;
    muster::test::Shouting m_shouting;
    qint64 m_audience = 0;
};

void TestDay::aCampaignFromTheDemoToItsReport()
{
    m_fixture = std::make_unique<ShellFixture>();
    m_fixture->context.pages = pageKinds;
    for (const auto step :
         {&TestDay::openDemo, &TestDay::setUpTheVendor, &TestDay::buildTheAudience,
          &TestDay::writeTheCampaign, &TestDay::previewForThree, &TestDay::launch,
          &TestDay::stayWhenAsked, &TestDay::pauseAndChangeLooks, &TestDay::leaveAndComeBack,
          &TestDay::watchToTheEnd, &TestDay::readTheReport, &TestDay::closeWithoutAQuestion}) {
        (this->*step)();
        if (QTest::currentTestFailed())
            break;
    }
    QCoreApplication::removeTranslator(&m_shouting);
    m_fixture.reset();
}

void TestDay::openDemo()
{
    QVERIFY(m_fixture->showWindow());
    QTest::mouseClick(need<QAbstractButton>(window(), "demoChoice"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(window()->view() && window()->view()->isVisible(), 2 * patience);
    QTRY_VERIFY_WITH_TIMEOUT(session().status().port != 0, patience);
}

void TestDay::setUpTheVendor()
{
    delivery::SimulatorOptions options;
    options.success = 0.95;
    options.delay = {1, 50};
    options.requestSecret = WebhookSecret::parse(secret).value();
    options.callbackSecret = options.requestSecret;
    options.callbackUrl = QUrl(u"http://127.0.0.1:%1/callbacks/sim"_s.arg(session().status().port));
    m_vendor = std::make_unique<delivery::SimulatedVendor>(options);
    const quint16 port = m_vendor->start().value();

    go(PageName::Settings);
    auto *sections = need<QListWidget>(page(), "settingsSections");
    QTest::mouseClick(sections->viewport(), Qt::LeftButton, {},
                      sections->visualItemRect(sections->item(2)).center());
    click("addVendor");
    QTRY_VERIFY(page()->findChild<QDialog *>(u"vendorDialog"_s));
    auto *dialog = page()->findChild<QDialog *>(u"vendorDialog"_s);
    type(dialog, "vendorName", u"sim"_s);
    type(dialog, "vendorUrl", u"http://127.0.0.1:%1/messages"_s.arg(port));
    type(dialog, "vendorSecret", secret);
    type(dialog, "vendorRate", u"25"_s); // so that there is something to watch
    QTest::mouseClick(need<QAbstractButton>(dialog, "saveVendor"), Qt::LeftButton);
    QTRY_VERIFY(!page()->findChild<QDialog *>(u"vendorDialog"_s));
    bringToFront();
    click("check-sim");
    QTRY_COMPARE_WITH_TIMEOUT(need<QLabel>(page(), "result-sim")->text(),
                              u"The vendor answers and takes the secret."_s, patience);
}

void TestDay::buildTheAudience()
{
    go(PageName::Segments);
    auto *editor = page()->findChild<SegmentEditor *>();
    QSignalSpy changed(&editor->document(), &RuleDocument::changed);
    click("primaryAction"); // New segment
    QTRY_VERIFY(editor->isVisible());
    QTRY_COMPARE(changed.size(), 2); // the fields have come
    type(editor, "segmentName", u"Metro regulars"_s);
    RuleHands(editor).buildByMouse();
    QCOMPARE(need<QPlainTextEdit>(editor, "ruleText")->toPlainText(), wantedRule());
    const auto *count = need<QLabel>(editor, "audienceCount");
    const auto counted = [&] {
        return window()->services()->formats.locale().toLongLong(count->text());
    };
    QTRY_VERIFY_WITH_TIMEOUT(counted() > 0 && counted() < 5000, patience);
    click("primaryAction"); // Save segment
    QTRY_VERIFY(!editor->isModified());
    qInfo("the rule takes %lld of 10,000 customers", static_cast<long long>(counted()));
}

void TestDay::writeTheCampaign()
{
    click("useInCampaignButton");
    QTRY_COMPARE(page()->name(), QString::fromLatin1(PageName::Campaigns));
    auto *vendor = need<QComboBox>(page(), "campaignVendor");
    QTRY_VERIFY_WITH_TIMEOUT(vendor->isVisible() && vendor->count() > 1, patience);
    type(page(), "campaignName", u"Thank you"_s);
    vendor->setFocus();
    for (int step = 0; step < vendor->count() && vendor->currentText() != u"sim"_s; ++step)
        QTest::keyClick(vendor, Qt::Key_Down);
    QCOMPARE(vendor->currentText(), u"sim"_s);
    type(page(), "campaignSubject", u"Hello {{first_name|friend}}"_s);
    QTest::keyClick(need<QWidget>(page(), "campaignSubject"), Qt::Key_Escape);
    type(page(), "campaignText",
         u"Dear {{name|customer}}, thank you. To unsubscribe, reply STOP."_s);
    QTest::keyClick(need<QWidget>(page(), "campaignText"), Qt::Key_Escape);
    QTRY_COMPARE_WITH_TIMEOUT(need<QLabel>(page(), "saveState")->text(), u"Saved"_s, patience);
}

void TestDay::previewForThree()
{
    auto *preview = need<QTextBrowser>(page(), "previewText");
    const auto *to = need<QLabel>(page(), "previewTo");
    QStringList recipients;
    for (int i = 1; i <= 3; ++i) {
        QTRY_VERIFY_WITH_TIMEOUT(
                need<QLabel>(page(), "previewPosition")->text().startsWith(u"%1 of"_s.arg(i)),
                patience);
        QTRY_VERIFY(preview->toPlainText().startsWith(u"Dear "_s) &&
                    !recipients.contains(to->text()));
        QVERIFY(!preview->toPlainText().contains(u"{{"_s));
        recipients.append(to->text());
        click("previewNext");
    }
}

void TestDay::launch()
{
    auto *text = need<QPlainTextEdit>(page(), "campaignText");
    QTest::mouseClick(text->viewport(), Qt::LeftButton);
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier); // to the last look
    QTRY_VERIFY_WITH_TIMEOUT(seen<QAbstractButton>("launchButton"), patience);
    m_fixture->dialogs.choices = {0};
    click("launchButton");
    QTRY_VERIFY_WITH_TIMEOUT(seen<QLabel>("watchHeadline"), patience);
    m_audience = account().audience;
    QVERIFY(m_audience > 50);
    QTRY_VERIFY_WITH_TIMEOUT(shown(MessageState::Delivered) > 5, patience);
    QCOMPARE(shownSum(), m_audience);
}

void TestDay::stayWhenAsked()
{
    const qsizetype asked = m_fixture->dialogs.asked.size();
    m_fixture->dialogs.choices = {Dialogs::cancelled};
    QTRY_VERIFY_WITH_TIMEOUT(isSending(), patience);
    window()->close();
    QCOMPARE(m_fixture->dialogs.asked.size(), asked + 1);
    QVERIFY(m_fixture->dialogs.asked.last().text.contains(u"being sent"_s));
    QVERIFY(window()->isVisible());
    QCOMPARE(int(session().status().engine), int(engine::SessionStatus::Part::Running));
    const qint64 before = m_vendor->ledger().sent();
    QTRY_VERIFY_WITH_TIMEOUT(m_vendor->ledger().sent() > before + 5, patience);
}

void TestDay::pauseAndChangeLooks()
{
    click("pauseButton");
    QTRY_COMPARE_WITH_TIMEOUT(stored().state, CampaignState::Paused, patience);
    QTRY_COMPARE_WITH_TIMEOUT(account().count(MessageState::Sending), 0, patience);
    QVERIFY(account().count(MessageState::Queued) > 0);

    go(PageName::Settings);
    auto *sections = need<QListWidget>(page(), "settingsSections");
    sections->setFocus();
    for (const Qt::Key key : {Qt::Key_Home, Qt::Key_Down, Qt::Key_Down, Qt::Key_Down, Qt::Key_Down})
        QTest::keyClick(sections, key);
    click("appearanceDark");
    QTRY_VERIFY(tokens(window()->palette()).isDark);
    QTest::keyClick(sections, Qt::Key_Down);
    connect(&m_fixture->preferences, &Preferences::languageChanged, this,
            [this] { QCoreApplication::installTranslator(&m_shouting); });
    const QPointer<Page> before = page();
    click("languageGerman");
    QTRY_VERIFY(before.isNull()); // the pages are made anew
    QTRY_COMPARE(page()->name(), QString::fromLatin1(PageName::Settings));
    QCOMPARE(need<QLabel>(page(), "pageTitle")->text(), u"SETTINGS"_s);
    go(PageName::Campaigns);
    QTRY_VERIFY_WITH_TIMEOUT(seen<QLabel>("watchHeadline"), patience); // where it was left
    QCOMPARE(need<QLabel>(page(), "pageTitle")->text(), u"Thank you"_s);
    click("resumeButton");
    QTRY_COMPARE_WITH_TIMEOUT(stored().state, CampaignState::Running, patience);
}

void TestDay::leaveAndComeBack()
{
    QTRY_VERIFY_WITH_TIMEOUT(isSending(), patience);
    const quint16 port = session().status().port;
    const qsizetype asked = m_fixture->dialogs.asked.size();
    m_fixture->dialogs.choices = {0};
    window()->close();
    QCOMPARE(m_fixture->dialogs.asked.size(), asked + 1);
    QTRY_VERIFY_WITH_TIMEOUT(!window()->isVisible(), patience);
    const qint64 sent = m_vendor->ledger().sent();
    QVERIFY(sent < m_audience);

    m_fixture->preferences.setListener(u"127.0.0.1"_s, port); // where the vendor calls back
    m_fixture->window = std::make_unique<MainWindow>(m_fixture->context);
    QVERIFY(m_fixture->showWindow());
    QVERIFY(m_fixture->open({.url = demoUrl(m_fixture->context)}));
    QCOMPARE(account().audience, m_audience);
    QVERIFY(account().balances());
    QTRY_COMPARE(page()->name(), QString::fromLatin1(PageName::Campaigns));
    QTRY_VERIFY_WITH_TIMEOUT(seen<QLabel>("watchHeadline"), patience);    // where it was left
    QTRY_VERIFY_WITH_TIMEOUT(m_vendor->ledger().sent() > sent, patience); // by itself
    qInfo("closed when %lld of %lld were sent; opened again, it goes on",
          static_cast<long long>(sent), static_cast<long long>(m_audience));
}

void TestDay::watchToTheEnd()
{
    QTRY_COMPARE_WITH_TIMEOUT(stored().state, CampaignState::Completed, 3 * patience);
    QTRY_COMPARE_WITH_TIMEOUT(account().count(MessageState::Accepted), 0, patience);
    const CampaignAccount end = account();
    QVERIFY(end.balances());
    QCOMPARE(end.audience, m_audience);
    for (const MessageState state : allMessageStates())
        QTRY_COMPARE_WITH_TIMEOUT(shown(state), end.count(state), patience);
    QCOMPARE(shownSum(), m_audience);
    // What the vendor took is what we say it took.
    const qint64 sent = end.count(MessageState::Delivered) + end.count(MessageState::Bounced) +
                        end.count(MessageState::Failed);
    QCOMPARE(end.count(MessageState::InDoubt), 0);
    const QJsonArray ledger =
            QJsonDocument::fromJson(m_vendor->ledger().json(0, 2 * m_audience, false)).array();
    QCOMPARE(ledger.size(), sent);
    QSet<QString> ids;
    for (const QJsonValue &entry : ledger) {
        QCOMPARE(entry[u"sent"_s].toInt(), 1);
        QCOMPARE(entry[u"repeats"_s].toInt(), 0);
        ids.insert(entry[u"id"_s].toString());
    }
    QCOMPARE(ids.size(), sent);
    qInfo("audience %lld = delivered %lld + bounced %lld + failed %lld + skipped %lld",
          static_cast<long long>(end.audience),
          static_cast<long long>(end.count(MessageState::Delivered)),
          static_cast<long long>(end.count(MessageState::Bounced)),
          static_cast<long long>(end.count(MessageState::Failed)),
          static_cast<long long>(end.count(MessageState::Skipped)));
}

void TestDay::readTheReport()
{
    auto *tabs = need<QTabBar>(need<QTabWidget>(page(), "watchTabs"), "qt_tabwidget_tabbar");
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(1).center());
    auto *table = need<QTableView>(page(), "reportTable");
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), int(m_audience), patience);
}

void TestDay::closeWithoutAQuestion()
{
    QTRY_COMPARE_WITH_TIMEOUT(session().status().accounts.size(), 0, patience); // nothing is sent
    window()->close();
    QTRY_VERIFY_WITH_TIMEOUT(!window()->isVisible(), patience);
}

QTEST_MAIN(TestDay)
#include "tst_day.moc"
