// SPDX-License-Identifier: GPL-3.0-or-later
// Toasts, banners, jobs and the line of states.
#include "gui/pagefaults.h"
#include "gui/shell/banners.h"
#include "gui/shell/jobspopover.h"
#include "gui/shell/shellfixture.h"
#include "gui/shell/statusstrip.h"
#include "gui/shell/toast.h"
#include "gui/shell/toasts.h"
#include "gui/theme/theme.h"
#include "support/try.h"

#include <QDialog>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace muster;
using namespace muster::gui;
using namespace muster::gui::test;

namespace {

/// From the oldest to the newest.
QStringList textsIn(const Toasts &toasts)
{
    QStringList texts;
    for (const Toast *toast : toasts.findChildren<Toast *>()) {
        if (toast->isVisible())
            texts.append(toast->notice().text);
    }
    return texts;
}

} // namespace

class TestShellParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, false); }
    void noticeActsOnce();
    void newerNewsTakesTheOldersPlace();
    void toastsStackAndMakeRoom();
    void failuresOutlastOtherNews();
    void toastsKeepClearOfWhatMatters();
    void timeStandsStillBelowADialog();
    void failureStaysUntilClosed();
    void remediesBeginWithACapital();
    void bannersReplaceEachOther();
    void jobsAreShownAndCancelled();
    void statusLeadsToSettings();
    void whatIsPausedWaits();
    void statusShortensTheLongestOnly();
};

void TestShellParts::noticeActsOnce()
{
    QWidget window;
    window.resize(800, 600);
    Notices notices;
    const Toasts toasts(notices, &window);
    window.show();
    int undone = 0;
    notices.show(
            {Notice::Kind::Success, u"Segment deleted."_s, {}, u"Undo"_s, [&undone] { ++undone; }});
    QCOMPARE(toasts.count(), 1);
    auto *button = need<QPushButton>(&window, "toastAction");
    QTest::mouseClick(button, Qt::LeftButton);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(undone, 1);
    QCOMPARE(toasts.count(), 0);
}

void TestShellParts::toastsStackAndMakeRoom()
{
    QWidget window;
    window.resize(900, 700);
    Notices notices;
    Toasts toasts(notices, &window);
    toasts.setBottomMargin(30);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    // Each can be undone by itself: none takes another's place before there are too many.
    for (int i = 0; i < 7; ++i)
        notices.show({Notice::Kind::Success, u"Deleted %1."_s.arg(i), {}, u"Undo"_s, [] {}});
    QCOMPARE(textsIn(toasts), QStringList({u"Deleted 4."_s, u"Deleted 5."_s, u"Deleted 6."_s}));
    QCOMPARE(toasts.geometry().bottom(), window.height() - 30 - Space::xl - 1);
    QCOMPARE(toasts.geometry().right(), window.width() - Space::xl - 1);
    window.resize(700, 500);
    QTRY_COMPARE(toasts.geometry().right(), 700 - Space::xl - 1);
    notices.failure({ErrorCode::InvalidInput,
                     u"The file has no header."_s,
                     u"orders.csv"_s,
                     u"Add a first line with the names of the columns."_s,
                     {}});
    takePicture(&window, u"toasts-light"_s);

    // Those that stay are no higher than their texts.
    notices.success(u"“Your first order (copy)” has started: 2,133 messages queued."_s);
    QTRY_COMPARE(toasts.findChildren<Toast *>().size(), 3);
    need<Toast>(&toasts, "toast")->close();
    QTRY_COMPARE(toasts.findChildren<Toast *>().size(), 2);
    QApplication::processEvents();
    const QList<Toast *> left = toasts.findChildren<Toast *>();
    for (const Toast *toast : left)
        QCOMPARE(toast->height(), toast->heightForWidth(toast->width()));
}

void TestShellParts::newerNewsTakesTheOldersPlace()
{
    QWidget window;
    window.resize(900, 700);
    Notices notices;
    const Toasts toasts(notices, &window);
    window.show();
    const QString diwali = newsOf(CampaignId{1});
    const QString monsoon = newsOf(CampaignId{2});
    notices.success(u"“Diwali” is on its way."_s, diwali);
    notices.show({.kind = Notice::Kind::Warning,
                  .text = u"“Diwali” was paused."_s,
                  .actionLabel = u"Show it"_s,
                  .about = diwali});
    QCOMPARE(textsIn(toasts), QStringList{u"“Diwali” was paused."_s});
    // Of another one: both are still true.
    notices.show({.kind = Notice::Kind::Success,
                  .text = u"“Monsoon” has been sent."_s,
                  .actionLabel = u"Show it"_s,
                  .about = monsoon});
    QCOMPARE(toasts.count(), 2);
    notices.show({.kind = Notice::Kind::Success,
                  .text = u"“Diwali” has been sent."_s,
                  .actionLabel = u"Show it"_s,
                  .about = diwali});
    QCOMPARE(textsIn(toasts),
             QStringList({u"“Monsoon” has been sent."_s, u"“Diwali” has been sent."_s}));
    // That something went well is old news once the next thing did.
    notices.success(u"The vendor account is saved."_s);
    notices.success(u"The rule is copied as text."_s);
    QCOMPARE(textsIn(toasts).last(), u"The rule is copied as text."_s);
    QCOMPARE(toasts.count(), 3);
    // The same thing said again.
    notices.show({Notice::Kind::Warning, u"One file at a time, please."_s});
    notices.show({Notice::Kind::Warning, u"One file at a time, please."_s});
    QCOMPARE(textsIn(toasts).count(u"One file at a time, please."_s), 1);
}

void TestShellParts::failuresOutlastOtherNews()
{
    QWidget window;
    window.resize(900, 700);
    Notices notices;
    const Toasts toasts(notices, &window);
    window.show();
    notices.failure({ErrorCode::Io, u"The disk is full."_s, {}, {}, {}});
    for (int i = 0; i < 3; ++i)
        notices.show({Notice::Kind::Success, u"Deleted %1."_s.arg(i), {}, u"Undo"_s, [] {}});
    QCOMPARE(textsIn(toasts),
             QStringList({u"The disk is full."_s, u"Deleted 1."_s, u"Deleted 2."_s}));
    for (int i = 0; i < 3; ++i)
        notices.failure({ErrorCode::Io, u"Failure %1."_s.arg(i), {}, {}, {}});
    QCOMPARE(textsIn(toasts), QStringList({u"Failure 0."_s, u"Failure 1."_s, u"Failure 2."_s}));
}

void TestShellParts::toastsKeepClearOfWhatMatters()
{
    QWidget window;
    window.resize(900, 700);
    QLabel total(u"2,380 in all"_s, &window);
    total.setGeometry(780, 640, 100, 20);
    keepClear(&total);
    Notices notices;
    const Toasts toasts(notices, &window);
    QVERIFY(showAt(&window, {900, 700}));
    notices.success(u"Saved"_s);
    QCOMPARE(toasts.geometry().bottom(), total.y() - Space::s);
    // It comes and goes with the pages, and moves with the window.
    total.move(780, 620);
    QTRY_COMPARE(toasts.geometry().bottom(), total.y() - Space::s);
    total.hide();
    QTRY_COMPARE(toasts.geometry().bottom(), window.height() - Space::xl - 1);
    total.move(100, 650); // to the left of them
    total.show();
    QTRY_COMPARE(toasts.geometry().bottom(), window.height() - Space::xl - 1);
}

void TestShellParts::timeStandsStillBelowADialog()
{
    QWidget window;
    Notices notices;
    const Toasts toasts(notices, &window);
    QVERIFY(showAt(&window, {900, 700}));
    const auto isRunning = [&toasts](int index) {
        return toasts.findChildren<Toast *>()
                .value(index)
                ->findChild<QTimer *>(u"toastLife"_s)
                ->isActive();
    };
    notices.show({Notice::Kind::Success, u"Deleted."_s, {}, u"Undo"_s, [] {}});
    QVERIFY(isRunning(0));
    QDialog dialog(&window);
    dialog.open();
    QTRY_VERIFY(!isRunning(0));
    notices.success(u"The import is finished."_s);
    QCOMPARE(toasts.count(), 2);
    QVERIFY(!isRunning(1));
    dialog.reject();
    QTRY_VERIFY(isRunning(0));
    QVERIFY(isRunning(1));
}

void TestShellParts::failureStaysUntilClosed()
{
    QWidget window;
    window.resize(800, 600);
    Notices notices;
    const Toasts toasts(notices, &window);
    window.show();
    notices.failure({ErrorCode::Io, u"The file cannot be read."_s, {}, {}, {}});
    auto *toast = need<Toast>(&window, "toast");
    const auto *life = toast->findChild<QTimer *>(u"toastLife"_s);
    QVERIFY(life && !life->isActive());
    // The pointer coming and going starts no clock either.
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(toast, &leave);
    QVERIFY(!life->isActive());
    QCOMPARE(toasts.count(), 1);
    QTest::mouseClick(need<QToolButton>(&window, "toastClose"), Qt::LeftButton);
    QCOMPARE(toasts.count(), 0);
}

void TestShellParts::remediesBeginWithACapital()
{
    QWidget window;
    window.resize(800, 600);
    Notices notices;
    const Toasts toasts(notices, &window);
    const auto shown = [&](const QString &place, const QString &remedy) {
        notices.failure(Error{ErrorCode::Io, u"It failed."_s, place, remedy, {}});
        auto *toast = need<Toast>(&window, "toast");
        const QString text = need<QLabel>(toast, "toastDetails")->text();
        delete toast;
        return text;
    };
    QCOMPARE(shown(u"line 3"_s, u"close the other program"_s),
             u"line 3\nClose the other program"_s);
    QCOMPARE(shown({}, u"close the other program"_s), u"Close the other program"_s);
    QCOMPARE(shown(u"my.csv, line 3"_s, {}), u"my.csv, line 3"_s);
}

void TestShellParts::bannersReplaceEachOther()
{
    QWidget window;
    Banners banners(&window);
    QVERIFY(!banners.isVisibleTo(&window));
    int tries = 0;
    banners.show(u"port"_s, {.look = Look::BannerCaution, .text = u"Port 80 is taken"_s});
    banners.show(u"port"_s, {.look = Look::BannerCaution,
                             .text = u"Port 81 is taken"_s,
                             .actionLabel = u"Try again"_s,
                             .action = [&tries] { ++tries; }});
    window.show();
    QCOMPARE(banners.findChildren<QFrame *>(u"port"_s, Qt::FindDirectChildrenOnly).size() >= 1,
             true);
    QVERIFY(banners.has(u"port"_s));
    QPushButton *button = need<QPushButton>(&window, "portAction");
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_COMPARE(tries, 1);
    banners.clear(u"port"_s);
    QVERIFY(!banners.has(u"port"_s));
    QVERIFY(!banners.isVisibleTo(&window));
}

void TestShellParts::jobsAreShownAndCancelled()
{
    ShellFixture fixture;
    QVERIFY(fixture.showWindow());
    QVERIFY(fixture.open(fixture.newFile()));
    Jobs &jobs = fixture.window->services()->jobs;
    auto *status = need<QToolButton>(fixture.window.get(), "jobsStatus");
    QVERIFY(!status->isVisible());
    bool isCancelled = false;
    const int id = jobs.begin(u"Importing customers.csv"_s, [&isCancelled] { isCancelled = true; });
    jobs.report(id, 0.25, u"25,000 rows"_s);
    QVERIFY(status->isVisible());
    QVERIFY(status->text().contains(u"Importing customers.csv"_s));
    QTest::mouseClick(status, Qt::LeftButton);
    auto *popover = need<JobsPopover>(fixture.window.get(), "jobsPopover");
    QTRY_VERIFY(popover->isVisible());
    auto *bar = popover->findChild<QProgressBar *>(u"jobProgress%1"_s.arg(id));
    QVERIFY(bar);
    QCOMPARE(bar->value() * 4, bar->maximum());
    QCOMPARE(pageFaults(popover).join(u'\n'), QString());
    takePicture(popover, u"jobs-light"_s);
    QTest::mouseClick(popover->findChild<QPushButton *>(u"cancelJob%1"_s.arg(id)), Qt::LeftButton);
    QVERIFY(isCancelled);
    jobs.end(id);
    QTRY_VERIFY(!popover->isVisible());
    QVERIFY(!status->isVisible());
}

void TestShellParts::statusLeadsToSettings()
{
    ShellFixture fixture;
    QVERIFY(fixture.showWindow());
    QVERIFY(fixture.open(fixture.newFile()));
    QTRY_VERIFY(need<QToolButton>(fixture.window.get(), "listenerStatus")
                        ->text()
                        .startsWith(u"127.0.0.1:"_s));
    QTest::mouseClick(need<QToolButton>(fixture.window.get(), "listenerStatus"), Qt::LeftButton);
    auto *page = static_cast<SmallPage *>(fixture.window->view()->currentPage());
    QCOMPARE(page->name(), u"settings"_s);
    QCOMPARE(page->opened.value(u"section"_s).toString(), u"listener"_s);
    QTest::mouseClick(need<QToolButton>(fixture.window.get(), "databaseStatus"), Qt::LeftButton);
    QCOMPARE(page->opened.value(u"section"_s).toString(), u"database"_s);
}

void TestShellParts::whatIsPausedWaits()
{
    ShellFixture fixture;
    QVERIFY(fixture.showWindow());
    QVERIFY(fixture.open(fixture.newFile()));
    const auto *worker = need<QToolButton>(fixture.window.get(), "workerStatus");
    QTRY_COMPARE(worker->text(), u"Nothing to send"_s);
    engine::Session &session = fixture.window->services()->session;
    const auto pause = [](storage::Connection &connection) -> Result<void> {
        for (const QString &sql :
             {u"INSERT INTO campaigns (id, name, name_folded, channel, subject, body_text, "
              "body_html, state, created_at) VALUES (1, 'c', 'c', 1, '', '', '', 3, 0)"_s,
              u"INSERT INTO customers (id, external_id, external_id_folded, created_at, "
              "updated_at) VALUES (1, 'x', 'x', 0, 0)"_s,
              u"INSERT INTO messages (id, campaign_id, customer_id, channel, address, state, "
              "updated_at) VALUES (1, 1, 1, 1, 'p@example.com', 1, 0)"_s}) {
            MUSTER_TRY(connection.execute(sql));
        }
        return {};
    };
    const Result<void> paused = session.database().run(storage::Role::Write, pause).takeResult();
    QVERIFY2(paused, paused ? "" : qPrintable(paused.error().text()));
    session.announce(engine::Change::Campaigns);
    QTRY_VERIFY2(worker->text().startsWith(u"Paused: 1 message"_s), qPrintable(worker->text()));
}

void TestShellParts::statusShortensTheLongestOnly()
{
    ShellFixture fixture;
    QVERIFY(fixture.showWindow({1000, 700}));
    QVERIFY(fixture.open(fixture.newFile()));
    auto *listener = need<QToolButton>(fixture.window.get(), "listenerStatus");
    auto *worker = need<QToolButton>(fixture.window.get(), "workerStatus");
    auto *jobs = need<QToolButton>(fixture.window.get(), "jobsStatus");
    QTRY_VERIFY(listener->text().startsWith(u"127.0.0.1:"_s));
    const QList<QToolButton *> entries =
            need<StatusStrip>(fixture.window.get(), "statusStrip")->findChildren<QToolButton *>();
    for (const QToolButton *entry : entries) {
        if (entry->isVisible())
            QCOMPARE(entry->width(), entry->sizeHint().width());
    }
    takePicture(fixture.window.get(), u"shell-status-narrow"_s);
    const int id = fixture.window->services()->jobs.begin(QString(300, u'm'));
    QVERIFY(jobs->isVisible());
    QVERIFY(jobs->width() < jobs->sizeHint().width());
    QCOMPARE(worker->width(), worker->sizeHint().width());
    QCOMPARE(listener->width(), listener->sizeHint().width());
    QTRY_VERIFY(jobs->mapTo(fixture.window.get(), QPoint(jobs->width(), 0)).x() <= 1000);
    QCOMPARE(fixture.window->width(), 1000);
    fixture.window->services()->jobs.end(id);
    QVERIFY(!jobs->isVisible());
}

QTEST_MAIN(TestShellParts)
#include "tst_shellparts.moc"
