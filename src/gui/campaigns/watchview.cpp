// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/campaigns/watchview.h"

#include "engine/campaigns.h"
#include "gui/campaigns/accountbar.h"
#include "gui/campaigns/cards.h"
#include "gui/campaigns/launchwords.h"
#include "gui/campaigns/reactionsview.h"
#include "gui/campaigns/reportview.h"
#include "gui/campaigns/statewords.h"
#include "storage/messagestorecontrol.h"

#include <QAction>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace muster::gui {

namespace {

constexpr auto refreshInterval = 400ms; ///< at the least
constexpr int pausePerAnswer = 3;       ///< a large campaign is counted less often
constexpr auto lookInterval = 2s;
constexpr int shownReasons = 12;

qint64 waiting(const CampaignAccount &account)
{
    return account.count(MessageState::Queued) + account.count(MessageState::Sending);
}

} // namespace

WatchView::WatchView(Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
{
    build();
    m_soon.setSingleShot(true);
    m_soon.setInterval(refreshInterval);
    connect(&m_soon, &QTimer::timeout, this, &WatchView::refresh);
    m_look.setInterval(lookInterval);
    connect(&m_look, &QTimer::timeout, this, &WatchView::refreshSoon);
    connect(m_states, &StateView::retryRequested, this, &WatchView::refresh);
    connect(m_pause, &QPushButton::clicked, this, &WatchView::pause);
    connect(m_resume, &QPushButton::clicked, this, &WatchView::resume);
    connect(m_cancel, &QPushButton::clicked, this, &WatchView::cancel);
    connect(m_retry, &QPushButton::clicked, this, &WatchView::askToRetryFailed);
    connect(m_retryDoubt, &QPushButton::clicked, this, &WatchView::retryInDoubt);
    connect(m_report, &ReportView::linkActivated, this, &WatchView::linkActivated);
    connect(&m_services.session, &engine::Session::statusChanged, this, [this] {
        if (m_progress)
            showWorker();
    });
}

WatchView::~WatchView() = default;

void WatchView::setCampaign(const Campaign &campaign)
{
    if (campaign.id != m_campaign.id) {
        m_progress.reset();
        m_rate.reset();
        m_isReading = false;
        m_readAgain = false;
        m_tabs->hide(); // not the figures of another campaign
        m_states->showLoading();
    }
    m_campaign = campaign;
    m_report->setCampaign(campaign);
    m_reactions->setCampaign(campaign.id);
    m_look.start();
    refresh();
}

void WatchView::refreshSoon()
{
    if (m_campaign.id.isValid() && isVisible() && !m_soon.isActive())
        m_soon.start();
}

void WatchView::refresh()
{
    if (!m_campaign.id.isValid())
        return;
    // One at a time: a slow database must not be asked faster than it answers.
    if (m_isReading) {
        m_readAgain = true;
        return;
    }
    m_isReading = true;
    m_since.start();
    const auto future = m_services.session.database().run(
            storage::Role::Read,
            [id = m_campaign.id](storage::Connection &connection) {
                return readProgress(connection, id);
            },
            m_reading.next());
    m_reading.whenDone(future, this, [this](const Result<CampaignProgress> &progress) {
        m_isReading = false;
        m_soon.setInterval(std::max<std::chrono::milliseconds>(
                refreshInterval, std::chrono::milliseconds(m_since.elapsed() * pausePerAnswer)));
        progressCame(progress);
        if (std::exchange(m_readAgain, false))
            refreshSoon();
    });
}

void WatchView::progressCame(const Result<CampaignProgress> &progress)
{
    if (!progress) {
        m_services.session.noticeFailure(progress.error());
        m_states->showError(progress.error());
        return;
    }
    const bool isOther = !m_progress || m_progress->account.inState != progress->account.inState;
    m_progress = *progress;
    m_rate.add(m_services.session.clock().nowMs(),
               progress->account.audience - waiting(progress->account));
    showProgress();
    m_states->showContent();
    m_tabs->show();
    m_reactions->refresh();
    if (isOther)
        m_report->refresh();
    if (progress->campaign != m_campaign) {
        m_campaign = progress->campaign;
        Q_EMIT campaignChanged(m_campaign);
    }
}

void WatchView::showProgress()
{
    const CampaignAccount &account = m_progress->account;
    m_headline->setText(deliveredInWords(account, m_services.formats));
    m_reason->setText(m_progress->campaign.stateReason);
    m_reason->setVisible(!m_reason->text().isEmpty());
    m_account->setAccount(account);
    m_speed->setText(speedText());
    m_speed->setVisible(!m_speed->text().isEmpty());
    showWorker();
    showReasons();
    showButtons();
}

void WatchView::showWorker()
{
    m_worker->setText(workerText());
    m_worker->setVisible(!m_worker->text().isEmpty());
}

QString WatchView::speedText()
{
    if (m_progress->campaign.state != CampaignState::Running || !workerText().isEmpty())
        return {};
    const qint64 left = waiting(m_progress->account);
    const auto rate = m_rate.perSecond();
    if (!rate)
        return tr("Measuring the speed…");
    const QString speed =
            tr("%1 messages a second").arg(m_services.formats.locale().toString(*rate, 'f', 0));
    if (left == 0 || *rate < 0.05)
        return speed;
    const double seconds = double(left) / *rate;
    if (seconds < 90)
        return tr("%1 · less than two minutes left").arg(speed);
    return tr("%1 · about %n minute(s) left", nullptr, static_cast<int>(seconds / 60) + 1)
            .arg(speed);
}

QString WatchView::workerText() const
{
    if (m_progress->campaign.state != CampaignState::Running || waiting(m_progress->account) == 0)
        return {};
    const engine::SessionStatus &status = m_services.session.status();
    if (status.engine != engine::SessionStatus::Part::Running)
        return tr("This computer is not sending at the moment. Another one may.");
    for (const delivery::AccountProgress &account : status.accounts) {
        if (account.account != m_progress->vendor.id)
            continue;
        if (!account.trouble.isEmpty())
            return tr("“%1”, since %2: %3")
                    .arg(m_progress->vendor.name, m_services.formats.dateTime(account.troubleSince),
                         account.trouble);
        if (account.held)
            return tr("“%1” asked for a break; sending will resume by itself.")
                    .arg(m_progress->vendor.name);
        return tr("%n message(s) under way through “%1”.", nullptr, account.onWire)
                .arg(m_progress->vendor.name);
    }
    return {};
}

void WatchView::showReasons()
{
    delete m_reasons;
    m_reasons = new QWidget;
    auto *grid = new QGridLayout(m_reasons);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(Space::l);
    grid->setColumnStretch(2, 1);
    int row = 0;
    for (const storage::ReasonCount &reason : std::as_const(m_progress->reasons)) {
        if (row >= shownReasons)
            break;
        auto *figure = new QLabel(m_services.formats.number(reason.messages));
        figure->setAlignment(Qt::AlignRight | Qt::AlignTop);
        auto *state = new QLabel(chipOf(reason.state).text);
        auto *words = new QLabel(reason.reason.isEmpty() ? tr("No reason given")
                                                         : reasonInWords(reason.reason));
        words->setWordWrap(true);
        words->setTextFormat(Qt::PlainText);
        grid->addWidget(figure, row, 0);
        grid->addWidget(state, row, 1);
        grid->addWidget(words, row, 2);
        ++row;
    }
    if (row == 0)
        grid->addWidget(mutedLabel(tr("Nothing has gone wrong so far."), "noReasons"), 0, 0, 1, 3);
    m_reasonsHolder->addWidget(m_reasons);
    m_reasons->show(); // at once: the layout would do it later, and leave a moment without the rows
}

void WatchView::showButtons()
{
    const CampaignState state = m_progress->campaign.state;
    const CampaignAccount &account = m_progress->account;
    const bool canRetry = state != CampaignState::Cancelled;
    m_pause->setVisible(afterStep(state, CampaignStep::Pause).has_value());
    m_resume->setVisible(afterStep(state, CampaignStep::Resume).has_value());
    m_cancel->setVisible(afterStep(state, CampaignStep::Cancel).has_value());
    m_retry->setVisible(canRetry && account.count(MessageState::Failed) > 0);
    m_retryDoubt->setVisible(canRetry && account.count(MessageState::InDoubt) > 0);
    for (QPushButton *made : buttons())
        made->setEnabled(!m_isBusy);
    showActions();
}

void WatchView::showActions()
{
    for (qsizetype i = 0; i < m_actions.size(); ++i) {
        const QPushButton *button = buttons().at(i);
        m_actions.at(i)->setEnabled(isVisible() && button->isEnabled() && !button->isHidden());
    }
}

void WatchView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showActions();
}

void WatchView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    showActions();
}

void WatchView::act(Work work)
{
    m_isBusy = true;
    showButtons();
    runInBackground(this, std::move(work),
                    [this, about = newsOf(m_campaign.id)](const Result<QString> &outcome) {
                        m_isBusy = false;
                        if (outcome) {
                            m_services.notices.success(*outcome, about);
                        } else {
                            m_services.tellFailure(outcome.error());
                        }
                        showButtons();
                        m_services.session.wake();
                        m_services.session.announce(engine::Change::Campaigns);
                        m_services.session.announce(engine::Change::Messages);
                        refresh();
                    });
}

void WatchView::pause()
{
    act([&workspace = m_services.session.workspace(), name = m_campaign.name]() -> Result<QString> {
        const auto done = engine::pauseCampaign(workspace, name);
        if (!done)
            return fail(done.error());
        return tr("“%1” is paused. Messages in progress will finish; nothing else goes out until "
                  "you resume.")
                .arg(name);
    });
}

void WatchView::resume()
{
    act([&workspace = m_services.session.workspace(), name = m_campaign.name]() -> Result<QString> {
        const auto done = engine::resumeCampaign(workspace, name);
        if (!done)
            return fail(done.error());
        return tr("“%1” is being sent again.").arg(name);
    });
}

void WatchView::cancel()
{
    const qint64 left = m_progress ? waiting(m_progress->account) : 0;
    Question question;
    question.title = tr("Cancel “%1”?").arg(m_campaign.name);
    question.text =
            tr("%1 message(s) that are still waiting will never be sent. What the vendor has "
               "accepted cannot be recalled.",
               nullptr, static_cast<int>(left))
                    .arg(m_services.formats.number(left));
    question.choices = {tr("Cancel the rest")};
    question.isDangerous = true;
    question.dismissal = tr("Go back"); // "Cancel" could be the campaign's
    m_services.dialogs.ask(this, question, [this](int choice) {
        if (choice != 0)
            return;
        act([&workspace = m_services.session.workspace(),
             name = m_campaign.name]() -> Result<QString> {
            const auto count = engine::cancelCampaign(workspace, name);
            if (!count)
                return fail(count.error());
            return tr("%n message(s) will not be sent.", nullptr, static_cast<int>(*count));
        });
    });
}

void WatchView::askToRetryFailed()
{
    const qint64 count = m_progress ? m_progress->account.count(MessageState::Failed) : 0;
    const QString number = m_services.formats.number(count);
    const auto plural = static_cast<int>(count);
    Question question;
    question.title = tr("Resend the failed messages?");
    question.text = tr("%1 message(s) that failed will go out again. Once accepted by the vendor, "
                       "they cannot be recalled.",
                       nullptr, plural)
                            .arg(number);
    if (m_progress)
        question.details = costInWords(m_progress->vendor, count, m_services.formats);
    question.choices = {tr("Resend %1 message(s)", nullptr, plural).arg(number)};
    m_services.dialogs.ask(this, question, [this](int choice) {
        if (choice == 0)
            retryFailed();
    });
}

void WatchView::retryFailed()
{
    act([&workspace = m_services.session.workspace(), name = m_campaign.name]() -> Result<QString> {
        const auto count = engine::retryCampaign(workspace, name, false);
        if (!count)
            return fail(count.error());
        return tr("%n message(s) are queued again.", nullptr, static_cast<int>(*count));
    });
}

void WatchView::retryInDoubt()
{
    const qint64 count = m_progress ? m_progress->account.count(MessageState::InDoubt) : 0;
    Question question;
    question.title = tr("Resend the messages in doubt?");
    question.text =
            tr("It is not known whether the vendor accepted %1 message(s). Each of them may "
               "reach its recipient a second time.",
               nullptr, static_cast<int>(count))
                    .arg(m_services.formats.number(count));
    question.choices = {tr("Resend them")};
    question.isDangerous = true;
    m_services.dialogs.ask(this, question, [this](int choice) {
        if (choice != 0)
            return;
        const auto job = [id = m_campaign.id, now = m_services.session.clock().nowMs()](
                                 storage::Connection &connection) {
            return storage::MessageStoreControl(connection).retryInDoubt(id, now);
        };
        act([&database = m_services.session.database(), job]() -> Result<QString> {
            const auto requeued = database.transact(storage::Role::Write, job).takeResult();
            if (!requeued)
                return fail(requeued.error());
            return tr("%n message(s) are queued again.", nullptr, static_cast<int>(*requeued));
        });
    });
}

QVariantMap WatchView::saveState() const
{
    return {{u"tab"_s, m_tabs->currentIndex()}, {u"state"_s, m_report->stateName()}};
}

void WatchView::restoreState(const QVariantMap &state)
{
    m_tabs->setCurrentIndex(state.value(u"tab"_s).toInt());
    m_report->setStateName(state.value(u"state"_s).toString());
}

} // namespace muster::gui
