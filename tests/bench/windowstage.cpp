// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/windowstage.h"

#include "domain/campaign.h"
#include "engine/vendoraccounts.h"
#include "gui/shell/pagefactory.h"
#include "storage/campaignrepository.h"
#include "storage/segmentrepository.h"
#include "storage/vendoraccountrepository.h"
#include "storage/whendone.h"
#include "support/try.h"

#include <QAbstractButton>
#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QScrollBar>
#include <QStyleOptionSlider>
#include <QTest>
#include <QTimer>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace muster::bench {

namespace {

constexpr QSize windowSize{1280, 800};
constexpr int prepared = 4;             ///< campaigns and files
constexpr int messagesPerSecond = 1000; ///< of a campaign
constexpr int frameMs = 16;

template<typename T>
T need(Result<T> result)
{
    if (!result)
        giveUp(result.error().text());
    return std::move(*result);
}

QString tagOf(int number)
{
    return u"wave%1"_s.arg(number);
}

void wheel(QTableView *table, int delta)
{
    QWidget *viewport = table->viewport();
    const QPointF place = viewport->rect().center();
    QWheelEvent event(place, viewport->mapToGlobal(place), {}, {0, delta}, Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(viewport, &event);
}

/// From where the handle is to the end, in steps.
void drag(QScrollBar *bar, int steps)
{
    QStyleOptionSlider option;
    option.initFrom(bar);
    option.orientation = Qt::Vertical;
    option.minimum = bar->minimum();
    option.maximum = bar->maximum();
    option.pageStep = bar->pageStep();
    option.singleStep = bar->singleStep();
    option.sliderPosition = bar->sliderPosition();
    option.sliderValue = bar->value();
    option.subControls = QStyle::SC_All;
    const QRect handle = bar->style()->subControlRect(QStyle::CC_ScrollBar, &option,
                                                      QStyle::SC_ScrollBarSlider, bar);
    QPoint place = handle.center();
    QTest::mousePress(bar, Qt::LeftButton, {}, place);
    const int distance = bar->height() - place.y();
    for (int step = 1; step <= steps; ++step) {
        place.setY(handle.center().y() + distance * step / steps);
        QMouseEvent move(QEvent::MouseMove, place, bar->mapToGlobal(QPointF(place)), Qt::NoButton,
                         Qt::LeftButton, {});
        QCoreApplication::sendEvent(bar, &move);
        waitFor(frameMs);
    }
    QTest::mouseRelease(bar, Qt::LeftButton, {}, place);
}

} // namespace

// --- waiting and clicking

void waitFor(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

bool waitUntil(const std::function<bool()> &isDone, int seconds)
{
    const auto start = Clock::now();
    while (!isDone()) {
        if (secondsSince(start) > seconds)
            return false;
        waitFor(5);
    }
    return true;
}

void click(QWidget *root, const char *name)
{
    auto *button = shown<QAbstractButton>(root, name);
    if (!waitUntil([button] { return button->isEnabled(); }))
        giveUp(u"\"%1\" cannot be clicked."_s.arg(QLatin1StringView(name)));
    QTest::mouseClick(button, Qt::LeftButton);
}

void scroll(QTableView *table, int milliseconds)
{
    const auto start = Clock::now();
    const auto isOver = [&] { return secondsSince(start) * 1000 > milliseconds; };
    table->setFocus();
    while (!isOver()) {
        for (int i = 0; i < 20 && !isOver(); ++i) {
            QTest::keyClick(table, Qt::Key_PageDown);
            waitFor(30); // as a key that is held down
        }
        for (int i = 0; i < 60 && !isOver(); ++i) {
            wheel(table, i % 20 < 15 ? -360 : 240);
            waitFor(frameMs);
        }
        if (!isOver())
            drag(table->verticalScrollBar(), 60);
    }
}

void type(QWidget *widget, const QString &text, int pauseMs)
{
    for (const QChar c : text) {
        QTest::keyClick(widget, c.toLatin1());
        waitFor(pauseMs);
    }
}

// --- the window

Desk::Desk(const QString &folder)
    : m_url(u"sqlite:%1/workspace.db"_s.arg(folder))
    , m_preferences(folder + u"/muster.ini"_s)
    , m_languages(m_preferences)
    , m_appearance(m_preferences)
    , m_context{.preferences = m_preferences,
                .dialogs = m_dialogs,
                .clock = m_clock,
                .pages = gui::pageKinds,
                .secrets = storage::readyFuture<std::shared_ptr<engine::SecretStore>>(
                        std::make_shared<engine::FileSecretStore>(folder + u"/secrets"_s,
                                                                  QByteArray())),
                .dataFolder = folder + u"/data"_s}
{
    m_preferences.setLanguage(u"en"_s);
    m_preferences.setRegion(u"en_IN"_s);
}

std::unique_ptr<gui::MainWindow> Desk::openWindow(const char *page) const
{
    auto window = std::make_unique<gui::MainWindow>(m_context);
    window->openLink({QString::fromLatin1(page)});
    window->chooser().openUrl(m_url);
    window->resize(windowSize);
    window->show();
    window->activateWindow();
    return window;
}

WindowStage::WindowStage(const TemporaryWorkspace &folder)
    : m_folder(folder)
    , m_desk(folder.path({}))
{
    for (int i = 0; i < prepared; ++i)
        m_files.append(writeFile(i));
    QByteArray sql = "BEGIN;\n";
    for (int i = 0; i < prepared; ++i) {
        const QByteArray tag = "char(10) || '" + tagOf(i).toLatin1() + "' || char(10)";
        sql += "UPDATE customers SET tags = " + tag + ", tags_folded = " + tag +
               " WHERE id BETWEEN " + QByteArray::number(i * members + 1) + " AND " +
               QByteArray::number((i + 1) * members) + ";\n";
    }
    shell(folder.file(), sql + "COMMIT;\nPRAGMA wal_checkpoint(TRUNCATE);\n");
    m_window = m_desk.openWindow(gui::PageName::Customers);
    if (!waitUntil([this] {
            return m_window->services() && m_window->services()->session.status().port != 0;
        }))
        giveUp(u"The workspace does not open."_s);
    startVendor();
    prepareCampaigns();
    QObject::connect(&m_window->services()->session, &engine::Session::campaignCompleted,
                     m_window.get(), [this] { m_sending -= 1; });
}

WindowStage::~WindowStage()
{
    m_window->closeWorkspace();
    if (!waitUntil([this] { return m_window->workspaceUrl().isEmpty(); }))
        giveUp(u"The engine does not stop."_s);
}

void WindowStage::startVendor()
{
    const engine::SessionStatus &status = m_window->services()->session.status();
    m_vendor = m_folder.start({u"simulate-vendor"_s, u"--success"_s, u"0.9"_s, u"--delay-ms"_s,
                               u"50-1500"_s, u"--opened"_s, u"0.3"_s, u"--callback-url"_s,
                               u"http://127.0.0.1:%1/callbacks/sim"_s.arg(status.port),
                               u"--callback-secret"_s, secretText()});
    const QString url =
            QJsonDocument::fromJson(m_vendor->readLine()).object().value(u"url"_s).toString();
    engine::Session &session = m_window->services()->session;
    engine::NewVendorAccount added;
    added.account.name = u"sim"_s;
    added.account.url = QUrl(url);
    added.account.concurrency = 16;
    added.account.ratePerSecond = messagesPerSecond;
    added.account.createdAt = session.clock().nowMs();
    added.secret = secretText();
    need(engine::addVendorAccount(session.workspace(), *session.secrets(), added));
    session.announce(engine::Change::VendorAccounts);
}

void WindowStage::prepareCampaigns()
{
    engine::Session &session = m_window->services()->session;
    const qint64 now = session.clock().nowMs();
    const auto job = [now](storage::Connection &connection) -> Result<QList<CampaignId>> {
        MUSTER_TRY_ASSIGN(const VendorAccount account,
                          storage::VendorAccountRepository(connection).findByName(u"sim"_s));
        QList<CampaignId> drafts;
        for (int i = 0; i < prepared; ++i) {
            const QString rule =
                    uR"({"combinator":"and","rules":[{"field":"tags","operator":"=","value":"%1"}]})"_s
                            .arg(tagOf(i));
            Campaign draft;
            draft.name = u"Wave %1"_s.arg(i);
            MUSTER_TRY_ASSIGN(draft.segment,
                              storage::SegmentRepository(connection).create(draft.name, rule, now));
            draft.vendorAccount = account.id;
            draft.subject = u"Hi {{first_name|friend}}"_s;
            draft.text = u"Dear {{name|customer}}. To unsubscribe, reply STOP."_s;
            draft.createdAt = now;
            MUSTER_TRY_ASSIGN(const CampaignId id,
                              storage::CampaignRepository(connection).create(draft));
            drafts.append(id);
        }
        return drafts;
    };
    m_drafts = need(session.database().run(storage::Role::Write, job).takeResult());
    session.announce(engine::Change::Segments);
    session.announce(engine::Change::Campaigns);
}

QString WindowStage::writeFile(int number) const
{
    QFile file(m_folder.path(u"customers%1.csv"_s.arg(number)));
    if (!file.open(QIODevice::WriteOnly))
        giveUp(file.errorString());
    file.write("external_id,name,email,city,country,visits,spend,orders\n");
    for (int row = 0; row < importRows; ++row) {
        // Every fifth is there already.
        const QByteArray key =
                row % 5 == 0 ? "C" + QByteArray::number(50'000 + row * 3 + number)
                             : "N" + QByteArray::number(number) + "-" + QByteArray::number(row);
        file.write(key + ",Somebody " + QByteArray::number(row) + "," + key.toLower() +
                   "@example.org," + (row % 3 == 0 ? "Pune" : "Mumbai") + ",India," +
                   QByteArray::number(row % 40) + "," + QByteArray::number(row % 900) + ".50," +
                   QByteArray::number(row % 9) + "\n");
    }
    return file.fileName();
}

/// In the sidebar.
int WindowStage::numberOf(const QString &page) const
{
    const QList<QAction *> pages = m_window->view()->navigation();
    const auto found = std::find_if(pages.cbegin(), pages.cend(), [&page](const QAction *action) {
        return action->objectName() == page;
    });
    return static_cast<int>(found - pages.cbegin());
}

gui::Page *WindowStage::goTo(const char *page, const QVariantMap &arguments)
{
    const QString name = QString::fromLatin1(page);
    bool isAsked = arguments.isEmpty();
    if (isAsked) {
        QTest::keyClick(m_window.get(), Qt::Key(Qt::Key_1 + numberOf(name)), Qt::ControlModifier);
    } else {
        // Within an event, as a click on a link is.
        const auto open = [&] {
            m_window->openLink({name, arguments});
            isAsked = true;
        };
        QMetaObject::invokeMethod(m_window.get(), open, Qt::QueuedConnection);
    }
    if (!waitUntil([&] {
            const gui::Page *current = m_window->view()->currentPage();
            return isAsked && current && current->name() == name && current->isVisible();
        }))
        giveUp(u"The page %1 does not open."_s.arg(name));
    return m_window->view()->currentPage();
}

void WindowStage::startImport()
{
    gui::Page *page = goTo(gui::PageName::Imports,
                           {{u"kind"_s, u"customers"_s}, {u"path"_s, m_files.takeFirst()}});
    click(page, "nextStep"); // the file
    shown<QTableView>(page, "columnsTable");
    click(page, "nextStep"); // its columns
    shown<QAbstractButton>(page, "policyUpdate");
    click(page, "nextStep"); // after the trial run
    const gui::Jobs &jobs = m_window->services()->jobs;
    if (!waitUntil([&jobs] { return !jobs.jobs().isEmpty(); }))
        giveUp(u"No import begins."_s);
}

void WindowStage::startCampaign()
{
    gui::Page *page = goTo(gui::PageName::Campaigns, {{u"id"_s, m_drafts.takeFirst().value}});
    shown<QWidget>(page, "campaignSubject");
    waitFor(500); // until the editor has its choices and checks
    page->findChild<QAction *>(u"campaignReview"_s)->trigger();
    m_sending += 1;
    click(page, "launchButton");
    shown<QWidget>(page, "watchHeadline");
}

bool WindowStage::isBusy() const
{
    return m_sending > 0 || !m_window->services()->jobs.jobs().isEmpty();
}

void WindowStage::waitForWork() const
{
    if (!waitUntil([this] { return !isBusy(); }, 300))
        giveUp(u"The import or the campaign does not end."_s);
}

} // namespace muster::bench
