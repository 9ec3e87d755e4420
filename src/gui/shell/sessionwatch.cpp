// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/sessionwatch.h"

#include "gui/foundation/background.h"
#include "gui/foundation/engineoptions.h"
#include "gui/theme/theme.h"
#include "gui/widgets/capitalised.h"
#include "gui/widgets/passphrasedialog.h"
#include "storage/campaignlist.h"
#include "storage/campaignrepository.h"
#include "support/try.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

using Part = engine::SessionStatus::Part;

const auto lostBanner = u"databaseLost"_s;
const auto listenerBanner = u"listenerFailed"_s;
const auto clockBanner = u"clockSetBack"_s;
const auto secretsBanner = u"secretsLocked"_s;
const auto sharedBanner = u"sharedFile"_s;
constexpr qint64 toleranceMs = 5 * 60 * 1000;

Result<qint64> newestRecord(storage::Connection &connection)
{
    MUSTER_TRY_ASSIGN(storage::Statement * statement, connection.named(u"newest_record"_s));
    MUSTER_TRY(statement->run());
    const qint64 newest = statement->next() ? statement->integer(0) : 0;
    MUSTER_TRY(statement->finished());
    return newest;
}

/// Something is to be sent, now or at its time.
Result<bool> messagesWait(storage::Connection &connection)
{
    MUSTER_TRY_ASSIGN(const auto states, storage::CampaignList(connection).countByState());
    return states.value(CampaignState::Running) + states.value(CampaignState::Scheduled) > 0;
}

} // namespace

SessionWatch::SessionWatch(const ShellContext &context, Services &services, Banners &banners,
                           QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_services(services)
    , m_banners(banners)
{
    watchDatabase();
    watchCampaigns();
    connect(&services.session, &engine::Session::statusChanged, this, &SessionWatch::statusChanged);
    connect(&services.preferences, &Preferences::listenerChanged, this,
            &SessionWatch::restartEngine);
    lockFile();
    checkClock();
    checkSecrets();
    connect(&services.session, &engine::Session::changed, this, [this](engine::Change change) {
        if (change == engine::Change::VendorAccounts)
            checkSecrets();
    });
    statusChanged();
}

SessionWatch::~SessionWatch() = default;

void SessionWatch::startEngine()
{
    if (!m_context.runsEngine)
        return;
    engine::EngineOptions options =
            engineOptions(m_services.preferences, m_services.session.workspace().settings().id);
    // Vendors report to the other program, which listens at the port that they know.
    options.listener.orAnyFree = options.listener.orAnyFree || m_isShared;
    m_services.session.startEngine(options);
}

void SessionWatch::restartEngine()
{
    if (!m_context.runsEngine)
        return;
    m_services.session.stopEngine(this, [this] { startEngine(); });
}

void SessionWatch::watchDatabase()
{
    const auto lost = [this] {
        m_banners.show(lostBanner,
                       {.look = Look::BannerBad,
                        .text = tr("The connection to the database is lost. Reconnecting…"),
                        .details = tr("What you have typed is kept. It can be saved as soon as the "
                                      "server answers again."),
                        .canBeClosed = false});
    };
    connect(&m_services.session, &engine::Session::databaseLost, this, lost);
    connect(&m_services.session, &engine::Session::databaseRestored, this, [this] {
        m_banners.clear(lostBanner);
        m_services.notices.success(tr("The database is back."), newsOfConnection());
        if (m_services.session.status().engine == Part::Failed)
            startEngine();
    });
    if (m_services.session.status().databaseLost)
        lost();
}

void SessionWatch::statusChanged()
{
    const engine::SessionStatus &status = m_services.session.status();
    if (status.engine == Part::Running)
        keepPort(m_services.preferences, m_services.session.workspace().settings().id, status);
    const bool hasFailed = status.engine == Part::Failed && !status.databaseLost;
    if (!hasFailed)
        return m_banners.clear(listenerBanner);
    if (m_banners.has(listenerBanner))
        return;
    const Error error = status.error.value_or(Error{});
    m_banners.show(
            listenerBanner,
            {.look = Look::BannerCaution,
             .text = error.place.isEmpty() ? error.message
                                           : tr("%1: %2").arg(error.place, error.message),
             .details = tr("Until this is fixed, nothing is sent and no report from a vendor is "
                           "received; everything else works.") +
                        (error.remedy.isEmpty() ? QString() : u'\n' + capitalised(error.remedy)),
             .actionLabel = tr("Try again"),
             .action = [this] { startEngine(); }});
}

void SessionWatch::watchCampaigns()
{
    engine::Session *session = &m_services.session;
    connect(session, &engine::Session::campaignCompleted, this, [this](CampaignId campaign) {
        tellOfCampaign(Notice::Kind::Success, campaign, tr("A campaign has been sent."), {});
    });
    connect(session, &engine::Session::campaignPaused, this,
            [this](CampaignId campaign, const QString &reason) {
                tellOfCampaign(Notice::Kind::Warning, campaign, tr("A campaign was paused."),
                               reason);
            });
    connect(session, &engine::Session::campaignLaunched, this, [this](CampaignId campaign) {
        tellOfCampaign(Notice::Kind::Information, campaign, tr("A scheduled campaign has started."),
                       {});
    });
    connect(session, &engine::Session::campaignHeld, this,
            [this](CampaignId campaign, const QString &reason) {
                tellOfCampaign(Notice::Kind::Failure, campaign,
                               tr("A scheduled campaign was not started."), reason);
            });
}

void SessionWatch::tellOfCampaign(Notice::Kind kind, CampaignId campaign, const QString &text,
                                  const QString &reason)
{
    const PageLink link{QLatin1StringView(PageName::Campaigns), {{u"id"_s, campaign.value}}};
    const auto find = [campaign](storage::Connection &connection) {
        return storage::CampaignRepository(connection).find(campaign);
    };
    storage::whenDone(m_services.session.database().run(storage::Role::Read, find), this,
                      [this, kind, campaign, text, reason, link](const Result<Campaign> &found) {
                          // Without the name it is worth knowing, too.
                          QStringList lines{found ? found->name : QString(), capitalised(reason)};
                          lines.removeAll(QString());
                          m_services.notices.show({kind, text, lines.join(u'\n'), tr("Show it"),
                                                   [this, link] { Q_EMIT linkActivated(link); },
                                                   newsOf(campaign)});
                      });
}

// SQLite takes care that two programs do each other no harm; the person should know that there are two.
void SessionWatch::lockFile()
{
    const storage::DatabaseUrl &url = m_services.session.database().url();
    if (url.dialect != storage::Dialect::Sqlite)
        return;
    m_lock = std::make_unique<QLockFile>(url.path + u".open"_s);
    m_lock->setStaleLockTime(0);
    if (m_lock->tryLock() || m_lock->error() != QLockFile::LockFailedError)
        return;
    m_isShared = true;
    m_banners.show(sharedBanner,
                   {.look = Look::Banner,
                    .text = tr("Another program has this workspace open too."),
                    .details = tr("Both can work, and nothing is sent twice. What the other one "
                                  "changes shows here when a page is loaded again.")});
}

void SessionWatch::checkClock()
{
    storage::whenDone(m_services.session.database().run(storage::Role::Read, newestRecord), this,
                      [this](const Result<qint64> &newest) {
                          if (!newest)
                              return m_services.session.noticeFailure(newest.error());
                          if (*newest > m_context.clock.nowMs() + toleranceMs)
                              clockIsBehind(*newest);
                      });
}

void SessionWatch::checkSecrets()
{
    runInBackground(
            this, [secrets = m_services.session.secrets()] { return secrets->seal(); },
            [this](const Result<engine::Seal> &seal) {
                if (seal.value_or(engine::Seal::None) == engine::Seal::Locked)
                    secretsAreLocked();
                else
                    m_banners.clear(secretsBanner);
            });
}

void SessionWatch::secretsAreLocked()
{
    m_banners.show(secretsBanner,
                   {.look = Look::BannerCaution,
                    .text = tr("The secrets on this computer are sealed with your passphrase."),
                    .details = tr("Until it is entered, vendor accounts cannot be used and "
                                  "nothing is sent."),
                    .actionLabel = tr("Enter the passphrase…"),
                    .action = [this] { unlockSecrets(); }});
    askIfMessagesWait();
}

/// Once, at the start: a person who closes the dialog has the banner.
void SessionWatch::askIfMessagesWait()
{
    if (!m_context.runsEngine || std::exchange(m_hasLookedForWaiting, true))
        return;
    storage::whenDone(m_services.session.database().run(storage::Role::Read, messagesWait), this,
                      [this](const Result<bool> &wait) {
                          if (wait.value_or(false))
                              unlockSecrets();
                      });
}

void SessionWatch::unlockSecrets()
{
    if (std::exchange(m_isAsking, true))
        return;
    const auto opened = [watch = QPointer(this)](bool ready) {
        if (!watch)
            return;
        watch->m_isAsking = false;
        if (ready)
            watch->m_services.session.announce(engine::Change::VendorAccounts);
    };
    askForSeal(storage::readyFuture(m_services.session.secrets()), SecretUse::Read,
               m_banners.window(), opened);
}

void SessionWatch::clockIsBehind(qint64 newestMs)
{
    m_banners.show(
            clockBanner,
            {.look = Look::BannerCaution,
             .text = tr("This computer’s clock seems to be set back: it shows %1, but the newest "
                        "record in this workspace is from %2.")
                             .arg(m_services.formats.dateTime(m_context.clock.nowMs()),
                                  m_services.formats.dateTime(newestMs)),
             .details = tr("Until the clock is right, scheduled campaigns and retries come late, "
                           "and rules such as “in the last 30 days” count from the wrong day. Set "
                           "the clock right and open the workspace again.")});
}

} // namespace muster::gui
