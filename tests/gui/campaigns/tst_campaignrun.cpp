// SPDX-License-Identifier: GPL-3.0-or-later
// A whole campaign in the window, with a vendor that is a real HTTP server: written, tested, launched, watched, paused,
// resumed, reported on and sent again, by clicks and keys. And the bad days of it.
#include "delivery/simulator/simulatedvendor.h"
#include "engine/campaigns.h"
#include "engine/vendoraccounts.h"
#include "gui/campaigns/campaignspage.h"
#include "gui/fixture.h"
#include "gui/pagefaults.h"
#include "gui/theme/theme.h"
#include "storage/campaignrepository.h"
#include "storage/messagestorereport.h"
#include "storage/segmentrepository.h"
#include "support/try.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTcpServer>
#include <QTest>

using namespace muster;
using namespace muster::gui;
using namespace muster::gui::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;
const QString secret = u"whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"_s;
const QString Everybody =
        uR"({"combinator":"and","rules":[{"field":"registration_date","operator":">","value":"2000-01-01"}]})"_s;

delivery::SimulatorOptions quickVendor()
{
    delivery::SimulatorOptions options;
    options.success = 1;
    options.delay = {1, 20};
    options.requestSecret = WebhookSecret::parse(secret).value();
    options.callbackSecret = options.requestSecret;
    return options;
}

/// Several views have a widget of this name; the one that is seen, or nullptr.
template<typename T = QWidget>
T *seen(QWidget *root, const char *name)
{
    for (T *found : root->findChildren<T *>(QString::fromLatin1(name))) {
        if (found->isVisible())
            return found;
    }
    return nullptr;
}

void clickWhenReady(QWidget *root, const char *name)
{
    const auto ready = [&] {
        const auto *button = seen<QAbstractButton>(root, name);
        return button && button->isEnabled();
    };
    QTRY_VERIFY2_WITH_TIMEOUT(ready(), name, patience);
    QTest::mouseClick(seen<QAbstractButton>(root, name), Qt::LeftButton);
}

/// A workspace whose engine runs, with a vendor that calls back, and the page.
struct Stage
{
    explicit Stage(const delivery::SimulatorOptions &wanted, int concurrency = 4)
        : fixture(300)
    {
        engine::EngineOptions engine;
        fixture.session().startEngine(engine);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.session().status().port != 0, patience);
        delivery::SimulatorOptions options = wanted;
        options.callbackUrl =
                QUrl(u"http://127.0.0.1:%1/callbacks/acme"_s.arg(fixture.session().status().port));
        vendor = std::make_unique<delivery::SimulatedVendor>(options);
        addAccount(vendor->start().value(), concurrency);
        segment = fixture.run([](storage::Connection &connection) {
            return storage::SegmentRepository(connection).create(u"Everybody"_s, Everybody, 1);
        });
        page = std::make_unique<CampaignsPage>(fixture.services());
        QVERIFY(showAt(page.get()));
        page->activate();
    }
    ~Stage()
    {
        page.reset();
        bool stopped = false;
        fixture.session().stopEngine(qApp, [&stopped] { stopped = true; });
        if (!QTest::qWaitFor([&stopped] { return stopped; }, patience))
            qWarning("the engine did not stop");
    }
    void addAccount(quint16 port, int concurrency)
    {
        engine::NewVendorAccount added;
        added.account.name = u"acme"_s;
        added.account.url = QUrl(u"http://127.0.0.1:%1/messages"_s.arg(port));
        added.account.concurrency = concurrency;
        added.account.createdAt = 1;
        added.account.pricePerThousand = 1'000'000; // 10 rupees each
        added.secret = secret;
        QVERIFY(engine::addVendorAccount(fixture.workspace(), *fixture.session().secrets(), added));
    }
    /// By keys, from a new draft to the last look.
    void writeAndReview()
    {
        page->open({{u"new"_s, true}, {u"segment"_s, segment.value}});
        auto *vendorBox = need<QComboBox>(page.get(), "campaignVendor");
        QTRY_VERIFY_WITH_TIMEOUT(vendorBox->isVisible() && vendorBox->count() > 1, patience);
        auto *name = need<QLineEdit>(page.get(), "campaignName");
        QCOMPARE(page->focusWidget(), name);
        name->selectAll();
        QTest::keyClicks(name, u"Spring"_s);
        vendorBox->setFocus();
        QTest::keyClick(vendorBox, Qt::Key_Down);
        auto *subject = need<QPlainTextEdit>(page.get(), "campaignSubject");
        subject->setFocus();
        QTest::keyClicks(subject, u"Hi {{first_name|friend}}"_s);
        auto *text = need<QPlainTextEdit>(page.get(), "campaignText");
        text->setFocus();
        QTest::keyClicks(text, u"Dear {{name|customer}}. To unsubscribe, reply STOP."_s);
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        if (!need<QPushButton>(page.get(), "launchButton")->isVisible())
            need<QAction>(page.get(), "campaignReview")->trigger();
    }
    void launch()
    {
        fixture.dialogs.choices = {0};
        clickWhenReady(page.get(), "launchButton");
    }
    [[nodiscard]] Campaign stored()
    {
        return fixture.run([](storage::Connection &connection) {
            return storage::CampaignRepository(connection).findByName(u"Spring"_s);
        });
    }
    [[nodiscard]] CampaignAccount account()
    {
        return fixture.run([id = stored().id](storage::Connection &connection) {
            return storage::MessageStoreReport(connection).account(id);
        });
    }
    [[nodiscard]] qint64 shown(MessageState state)
    {
        const auto name = u"figure_"_s + messageStateName(state);
        return fixture.services().formats.locale().toLongLong(textOf(page.get(), qPrintable(name)));
    }
    [[nodiscard]] qint64 shownSum()
    {
        qint64 sum = 0;
        for (const MessageState state : allMessageStates())
            sum += shown(state);
        return sum;
    }

    Fixture fixture;
    std::unique_ptr<delivery::SimulatedVendor> vendor;
    SegmentId segment;
    std::unique_ptr<CampaignsPage> page;
};

} // namespace

class CampaignRunTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, false); }

    void whatKeepsMessagesWaitingIsShown_data()
    {
        QTest::addColumn<bool>("reachable");
        QTest::newRow("a vendor out of reach") << false;
        QTest::newRow("a secret that is not on this computer") << true;
    }
    void whatKeepsMessagesWaitingIsShown()
    {
        QFETCH(bool, reachable);
        Stage stage(quickVendor());
        if (reachable) {
            VendorAccount account;
            account.name = u"acme"_s;
            QVERIFY(stage.fixture.session().secrets()->remove(
                    stage.fixture.workspace().secretKey(account.secretName())));
        } else {
            stage.vendor->stop();
        }
        stage.writeAndReview();
        stage.launch();
        const auto says = [&](const QString &words) {
            const auto *label = seen<QLabel>(stage.page.get(), "watchWorker");
            return label && label->text().contains(words);
        };
        QTRY_VERIFY_WITH_TIMEOUT(says(u"“acme”, since "_s), patience);
        QCOMPARE(says(u"not on this computer"_s), reachable);
        QCOMPARE(stage.stored().state, CampaignState::Running);
        QCOMPARE(stage.account().count(MessageState::Failed), 0);
    }

    void fromTheFirstWordToTheReport()
    {
        delivery::SimulatorOptions options = quickVendor();
        options.answerDelay = {20, 40};
        options.reject = 0.1; // some fail, to be sent again
        options.opened = 1;
        Stage stage(options, 2);
        CampaignsPage *page = stage.page.get();
        stage.writeAndReview();

        // What is promised is what happens.
        auto *launch = need<QPushButton>(page, "launchButton");
        QTRY_VERIFY_WITH_TIMEOUT(launch->isVisible() && launch->isEnabled(), patience);
        const QString promised = textOf(page, "launchFigure");
        const qint64 messages = promised.section(u' ', 0, 0).toLongLong();
        const QString cost = stage.fixture.services().formats.money(messages * 1'000);
        QVERIFY(messages > 0);
        QVERIFY2(textOf(page, "launchCost").contains(cost), qPrintable(textOf(page, "launchCost")));
        QCOMPARE(pageFaults(page).join(u'\n'), QString());
        takePicture(page, u"campaign-launch-ready"_s);
        stage.launch();
        QCOMPARE(stage.fixture.dialogs.asked.size(), 1);
        const QString asked = stage.fixture.dialogs.asked.first().text;
        QVERIFY2(asked.contains(promised.section(u' ', 0, 0)), qPrintable(asked));

        QTRY_VERIFY_WITH_TIMEOUT(need<QWidget>(page, "watchHeadline")->isVisible(), patience);
        QCOMPARE(page->focusWidget(), page); // on nothing that sends again
        const qint64 audience = stage.account().audience;
        QVERIFY(audience > 200);
        QTRY_VERIFY_WITH_TIMEOUT(stage.shown(MessageState::Delivered) > 5, patience);
        QCOMPARE(stage.shownSum(), audience);

        // Pause: nothing is claimed any more; resume: it goes on.
        clickWhenReady(page, "pauseButton");
        QTRY_COMPARE_WITH_TIMEOUT(stage.stored().state, CampaignState::Paused, patience);
        QTRY_COMPARE_WITH_TIMEOUT(stage.account().count(MessageState::Sending), 0, patience);
        QTRY_VERIFY_WITH_TIMEOUT(need<QWidget>(page, "resumeButton")->isVisible(), patience);
        QVERIFY(stage.account().count(MessageState::Queued) > 0);
        QCOMPARE(pageFaults(page).join(u'\n'), QString());
        takePicture(page, u"campaign-paused"_s);
        clickWhenReady(page, "resumeButton");
        QTRY_COMPARE_WITH_TIMEOUT(stage.stored().state, CampaignState::Completed, patience);
        // The window may show for a moment what was before the resumption: nothing accepted, but some queued.
        QTRY_COMPARE_WITH_TIMEOUT(stage.account().count(MessageState::Accepted), 0, patience);
        QTRY_COMPARE_WITH_TIMEOUT(stage.shown(MessageState::Queued), 0, patience);
        QTRY_COMPARE_WITH_TIMEOUT(stage.shown(MessageState::Accepted), 0, patience);
        QTRY_COMPARE_WITH_TIMEOUT(stage.shown(MessageState::Delivered),
                                  stage.account().count(MessageState::Delivered), patience);
        QCOMPARE(stage.shownSum(), audience);
        QVERIFY(stage.account().balances());
        const QString opened = u"%1 (100.0%)"_s.arg(stage.account().count(MessageState::Delivered));
        QTRY_COMPARE_WITH_TIMEOUT(textOf(page, "reaction_opened"), opened, patience);
        QVERIFY(textOf(page, "reaction_complained").startsWith(u"0 "_s));
        QCOMPARE(pageFaults(page).join(u'\n'), QString());
        takePicture(page, u"campaign-completed"_s);
        applyTheme(*qApp, true);
        takePicture(page, u"campaign-completed-dark"_s);
        applyTheme(*qApp, false);

        checkReport(stage);
        checkRetry(stage);
    }

    void sendsATest()
    {
        Stage stage(quickVendor());
        CampaignsPage *page = stage.page.get();
        stage.writeAndReview();
        auto *edit = need<QPushButton>(page, "launchEdit");
        QTRY_VERIFY_WITH_TIMEOUT(edit->isVisible(), patience);
        QTest::mouseClick(edit, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(need<QAction>(page, "campaignTest")->isEnabled(), patience);
        stage.fixture.dialogs.texts = {u"me@example.com"_s};
        auto *test = need<QPushButton>(page, "campaignTestButton");
        page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(page));
        test->setFocus();
        // While it is under way no other button has the keyboard.
        QWidget *meanwhile = nullptr;
        const auto *action = need<QAction>(page, "campaignTest");
        const auto look = [&meanwhile, action, page] {
            if (!action->isEnabled())
                meanwhile = page->focusWidget();
        };
        const auto looking = connect(action, &QAction::changed, page, look);
        QTest::keyClick(test, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!stage.fixture.noticed.isEmpty(), patience);
        disconnect(looking);
        QCOMPARE(meanwhile, page);
        QTRY_COMPARE(page->focusWidget(), test);
        QVERIFY2(stage.fixture.noticed.last().text.contains(u"me@example.com"_s),
                 qPrintable(stage.fixture.noticed.last().text));
        QCOMPARE(stage.fixture.noticed.last().kind, Notice::Kind::Success);
        QCOMPARE(stage.stored().state, CampaignState::Draft);
        // What is no address goes to no vendor.
        const auto taken = [&] {
            return stage.vendor->countersJson().value(u"messages"_s).toInt();
        };
        QCOMPARE(taken(), 1);
        stage.fixture.dialogs.texts = {u"+91 98765 43210"_s};
        QTRY_VERIFY(need<QAction>(page, "campaignTest")->isEnabled());
        need<QAction>(page, "campaignTest")->trigger();
        QTRY_COMPARE(stage.fixture.dialogs.faults.size(), 1);
        QVERIFY(stage.fixture.dialogs.faults.first().contains(u"is not an e-mail address"_s));
        QCOMPARE(taken(), 1);
        // The vendor is gone.
        stage.vendor->stop();
        stage.fixture.dialogs.texts = {u"me@example.com"_s};
        QTRY_VERIFY(need<QAction>(page, "campaignTest")->isEnabled());
        need<QAction>(page, "campaignTest")->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(stage.fixture.noticed.last().kind, Notice::Kind::Failure,
                                  patience);
    }

    void goesOnByItselfWhenTheSecretsAreUnlocked()
    {
        Stage stage(quickVendor());
        CampaignsPage *page = stage.page.get();
        engine::Session &session = stage.fixture.session();
        stage.writeAndReview();
        auto *launch = need<QPushButton>(page, "launchButton");
        QTRY_VERIFY_WITH_TIMEOUT(launch->isVisible() && launch->isEnabled(), patience);
        bool stopped = false;
        session.stopEngine(page, [&stopped] { stopped = true; });
        QTRY_VERIFY_WITH_TIMEOUT(stopped, patience);
        // As after a restart: the passphrase is known to nobody yet.
        QVERIFY(engine::FileSecretStore(stage.fixture.path(u"secrets"_s), {})
                        .setPassphrase("correct horse"));
        stage.launch();
        QTRY_VERIFY_WITH_TIMEOUT(need<QWidget>(page, "watchHeadline")->isVisible(), patience);
        session.startEngine({});
        QTRY_VERIFY_WITH_TIMEOUT(textOf(page, "watchWorker").contains(u"acme"_s) &&
                                         !textOf(page, "watchWorker").contains(u"under way"_s),
                                 patience);
        takePicture(page, u"campaign-secrets-locked"_s);
        QCOMPARE(stage.stored().state, CampaignState::Running);
        QCOMPARE(stage.stored().stateReason, QString());
        QVERIFY(session.secrets()->setPassphrase("correct horse"));
        session.announce(engine::Change::VendorAccounts);
        QTRY_COMPARE_WITH_TIMEOUT(stage.stored().state, CampaignState::Completed, patience);
        QVERIFY(stage.account().count(MessageState::Queued) == 0);
        QVERIFY(need<QLabel>(page, "watchReason")->isHidden());
    }

    void aSecondLaunchIsRefused()
    {
        delivery::SimulatorOptions options = quickVendor();
        Stage stage(options);
        CampaignsPage *page = stage.page.get();
        stage.writeAndReview();
        auto *launch = need<QPushButton>(page, "launchButton");
        QTRY_VERIFY_WITH_TIMEOUT(launch->isVisible() && launch->isEnabled(), patience);
        // Somebody else was faster.
        QVERIFY(engine::launchCampaign(stage.fixture.workspace(), u"Spring"_s, false));
        stage.launch();
        QTRY_VERIFY_WITH_TIMEOUT(!stage.fixture.noticed.isEmpty(), patience);
        QCOMPARE(stage.fixture.noticed.last().kind, Notice::Kind::Failure);
        // And what is shown is the campaign as it is.
        QTRY_VERIFY_WITH_TIMEOUT(need<QWidget>(page, "watchHeadline")->isVisible(), patience);
        QCOMPARE(stage.account().audience, stage.shownSum());
    }

    void aVendorThatIsGoneIsSaid()
    {
        Stage stage(quickVendor());
        CampaignsPage *page = stage.page.get();
        stage.vendor->stop();
        stage.writeAndReview();
        stage.launch();
        QTRY_VERIFY_WITH_TIMEOUT(need<QWidget>(page, "watchHeadline")->isVisible(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(textOf(page, "watchWorker").contains(u"acme"_s) &&
                                         !textOf(page, "watchWorker").contains(u"under way"_s),
                                 patience);
        QCOMPARE(pageFaults(page).join(u'\n'), QString());
        takePicture(page, u"campaign-vendor-gone"_s);
        QVERIFY(stage.account().balances());
        // Nobody needs to wait for it.
        stage.fixture.dialogs.choices = {0};
        clickWhenReady(page, "cancelButton");
        QVERIFY(stage.fixture.dialogs.asked.last().isDangerous);
        QTRY_COMPARE_WITH_TIMEOUT(stage.stored().state, CampaignState::Cancelled, patience);
        QTRY_VERIFY_WITH_TIMEOUT(stage.shown(MessageState::Cancelled) > 0, patience);
        QTRY_COMPARE_WITH_TIMEOUT(stage.shownSum(), stage.account().audience, patience);
    }

private:
    static void checkReport(Stage &stage)
    {
        CampaignsPage *page = stage.page.get();
        auto *tabs = need<QTabWidget>(page, "watchTabs");
        QTest::mouseClick(tabs->tabBar(), Qt::LeftButton, {}, tabs->tabBar()->tabRect(1).center());
        auto *table = need<QTableView>(page, "reportTable");
        const QAbstractItemModelTester tester(table->model());
        QTRY_VERIFY_WITH_TIMEOUT(table->isVisible() && table->model()->rowCount() > 0, patience);
        const CampaignAccount account = stage.account();
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), int(account.audience), patience);
        auto *filter = need<QComboBox>(page, "reportState");
        filter->setCurrentIndex(filter->findData(u"failed"_s));
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(),
                                  int(account.count(MessageState::Failed)), patience);
        filter->setCurrentIndex(filter->findData(u"delivered"_s));
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(),
                                  int(account.count(MessageState::Delivered)), patience);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        // What was reported stands in the timeline, one line for each report.
        auto *detail = need<QWidget>(page, "reportDetail");
        const auto times = [detail](const QString &words) {
            const QList<QLabel *> labels = detail->findChildren<QLabel *>();
            return std::count_if(labels.cbegin(), labels.cend(),
                                 [&words](const QLabel *label) { return label->text() == words; });
        };
        QTRY_COMPARE_WITH_TIMEOUT(times(u"Delivered"_s), 1, patience);
        QCOMPARE(times(u"Handed to the vendor"_s), 1);
        QCOMPARE(pageFaults(page).join(u'\n'), QString());
        takePicture(page, u"campaign-report"_s);
        QSignalSpy links(page, &Page::linkActivated);
        clickWhenReady(page, "reportCustomer");
        QCOMPARE(links.takeFirst().first().value<PageLink>().page, u"customers"_s);
        clickWhenReady(page, "reportDeliveries");
        const auto link = links.takeFirst().first().value<PageLink>();
        QCOMPARE(link.arguments.value(u"state"_s).toString(), u"delivered"_s);

        const QString path = stage.fixture.path(u"report.csv"_s);
        stage.fixture.dialogs.files = {path};
        clickWhenReady(page, "reportExport");
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), patience);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count("\r\n"), account.count(MessageState::Delivered) + 1);
        QTest::mouseClick(tabs->tabBar(), Qt::LeftButton, {}, tabs->tabBar()->tabRect(0).center());
    }

    static void checkRetry(Stage &stage)
    {
        CampaignsPage *page = stage.page.get();
        const qint64 failed = stage.account().count(MessageState::Failed);
        QVERIFY(failed > 0);
        const auto failedAt = [&] {
            return stage.fixture.run(
                    [id = stage.stored().id](storage::Connection &connection) -> Result<qint64> {
                        MUSTER_TRY_ASSIGN(const auto rows,
                                          storage::MessageStoreReport(connection)
                                                  .page(id, 1000, {}, MessageState::Failed));
                        qint64 sum = 0;
                        for (const storage::MessageRow &row : rows)
                            sum += row.updatedAt;
                        return sum;
                    });
        };
        const qint64 before = failedAt();
        stage.fixture.noticed.clear();
        // It costs as a launch does, so it is asked as a launch is.
        PreparedDialogs &dialogs = stage.fixture.dialogs;
        dialogs.choices = {Dialogs::cancelled, 0};
        clickWhenReady(page, "retryFailedButton");
        QVERIFY(dialogs.asked.last().text.startsWith(u"%1 message"_s.arg(failed)));
        QVERIFY(dialogs.asked.last().details.contains(
                stage.fixture.services().formats.money(failed * 1'000)));
        QCOMPARE(failedAt(), before);
        auto *retry = need<QAction>(page, "campaignRetry");
        QVERIFY(retry->isEnabled());
        retry->trigger();
        const auto toldHowMany = [&] { // among what else is told, as of a file that is written
            const auto tells = [failed](const Notice &notice) {
                return notice.text.startsWith(u"%1 message"_s.arg(failed));
            };
            return std::any_of(stage.fixture.noticed.cbegin(), stage.fixture.noticed.cend(), tells);
        };
        QTRY_VERIFY_WITH_TIMEOUT(toldHowMany(), patience);
        // The same recipients are refused again, and everybody is still accounted for.
        QTRY_VERIFY_WITH_TIMEOUT(
                stage.stored().state == CampaignState::Completed && failedAt() != before, patience);
        QVERIFY(stage.account().balances());
    }
};

QTEST_MAIN(CampaignRunTest)
#include "tst_campaignrun.moc"
