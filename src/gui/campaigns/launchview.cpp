// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/campaigns/launchview.h"

#include "engine/campaigns.h"
#include "engine/schedule.h"
#include "gui/campaigns/launchwords.h"
#include "gui/campaigns/statewords.h"
#include "gui/theme/theme.h"

#include <QGridLayout>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace muster::gui {

LaunchView::LaunchView(Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
{
    build();
    connect(m_states, &StateView::retryRequested, this, &LaunchView::reload);
    connect(m_send, &QPushButton::clicked, this, &LaunchView::ask);
    connect(m_unschedule, &QPushButton::clicked, this, &LaunchView::unschedule);
    connect(m_edit, &QPushButton::clicked, this, &LaunchView::editRequested);
    connect(m_warnings, &ChecksView::placeRequested, this, &LaunchView::placeRequested);
    connect(m_later, &QRadioButton::toggled, this, &LaunchView::showButton);
    connect(m_at, &QDateTimeEdit::dateTimeChanged, this, &LaunchView::showButton);
}

void LaunchView::setCampaign(const Campaign &campaign, const CampaignChoices &choices,
                             const QList<CampaignCheck> &checks)
{
    if (campaign.id != m_campaign.id) {
        m_now->setChecked(true);
        m_card->hide();
    }
    m_campaign = campaign;
    m_choices = choices;
    m_checks = checks;
    m_isBusy = false;
    reload();
}

void LaunchView::setChecks(const CampaignChoices &choices, const QList<CampaignCheck> &checks)
{
    m_choices = choices;
    m_checks = checks;
    if (!m_facts)
        return; // shown with them
    showAccount();
    showButton();
}

void LaunchView::reload()
{
    m_facts.reset();
    m_send->setEnabled(false);
    m_unschedule->setEnabled(false);
    m_states->showLoading();
    if (!m_campaign.segment.isValid()) {
        factsCame(AudienceFacts());
        return;
    }
    const auto future = m_services.session.database().run(
            storage::Role::Read,
            [campaign = m_campaign, context = m_services.session.workspace().ruleContext()](
                    storage::Connection &connection) {
                return readAudience(connection, context, campaign, {});
            },
            m_counting.next());
    m_counting.whenDone(future, this,
                        [this](const Result<AudienceFacts> &facts) { factsCame(facts); });
}

void LaunchView::factsCame(const Result<AudienceFacts> &facts)
{
    if (!facts) {
        m_services.session.noticeFailure(facts.error());
        m_states->showError(facts.error());
        return;
    }
    m_facts = *facts;
    showForecast();
    showButton();
    m_card->show();
    m_states->showContent();
}

void LaunchView::showForecast()
{
    const Formats &formats = m_services.formats;
    const delivery::LaunchForecast &forecast = m_facts->forecast;
    m_figure->setText(
            tr("%n message(s)", nullptr, static_cast<int>(forecast.queued))
                    .replace(QString::number(forecast.queued), formats.number(forecast.queued)));
    const qint64 out = forecast.audience - forecast.queued;
    m_words->setText(
            out == 0 ? tr("%1 in the segment, and all of them will get it.")
                               .arg(formats.number(forecast.audience))
                     : tr("%1 in the segment, %2 of them will be left out:")
                               .arg(formats.number(forecast.audience), formats.number(out)));
    delete m_exclusions;
    m_exclusions = new QWidget;
    auto *lines = new QGridLayout(m_exclusions);
    lines->setContentsMargins(Space::l, 0, 0, 0);
    lines->setHorizontalSpacing(Space::m);
    lines->setColumnStretch(1, 1);
    // The most frequent first, as when the campaign is on its way.
    QStringList reasons = forecast.skipped.keys();
    std::stable_sort(reasons.begin(), reasons.end(), [&forecast](const auto &one, const auto &two) {
        return forecast.skipped.value(one) > forecast.skipped.value(two);
    });
    int row = 0;
    for (const QString &reason : std::as_const(reasons)) {
        auto *figure = new QLabel(formats.number(forecast.skipped.value(reason)));
        figure->setObjectName(u"excluded_"_s + reason);
        figure->setAlignment(Qt::AlignRight | Qt::AlignTop);
        auto *words = new QLabel(reasonInWords(reason));
        words->setWordWrap(true);
        lines->addWidget(figure, row, 0);
        lines->addWidget(words, row, 1);
        ++row;
    }
    m_exclusionsHolder->addWidget(m_exclusions);
    m_exclusions->setVisible(row > 0);
    showAccount();
}

/// Through which account, how long that takes and what it costs.
void LaunchView::showAccount()
{
    const auto account = std::find_if(
            m_choices.accounts.cbegin(), m_choices.accounts.cend(),
            [this](const VendorAccount &it) { return it.id == m_campaign.vendorAccount; });
    const bool isChosen = account != m_choices.accounts.cend();
    for (QLabel *label : {m_through, m_duration, m_cost})
        label->setVisible(isChosen);
    if (!isChosen)
        return;
    const qint64 messages = m_facts->forecast.queued;
    m_through->setText(tr("%1 through the account “%2”.")
                               .arg(channelLabel(m_campaign.channel), account->name));
    m_duration->setText(durationInWords(*account, messages, m_services.formats));
    m_cost->setText(costInWords(*account, messages, m_services.formats));
}

qint64 LaunchView::chosenTime() const
{
    const QDateTime wall = m_at->dateTime();
    return engine::readScheduleTime(wall.toString(u"yyyy-MM-dd HH:mm"_s), m_services.formats.zone())
            .value_or(0);
}

/// With its zone: the person and the workspace may be in different ones.
QString LaunchView::timeInWords(qint64 time) const
{
    return tr("%1 (%2)", "time (zone)")
            .arg(m_services.formats.dateTime(time),
                 QString::fromLatin1(m_services.formats.zone().id()));
}

QStringList LaunchView::problems() const
{
    if (isScheduled())
        return {};
    const bool later = m_later->isChecked();
    QStringList problems;
    for (const CampaignCheck &check : std::as_const(m_checks)) {
        if (check.level == CampaignCheck::Level::Problem)
            problems.append(check.text);
    }
    if (!later && m_facts->forecast.audience == 0 && problems.isEmpty())
        problems.append(tr("Nobody is in the segment at the moment"));
    if (later && chosenTime() <= m_services.session.clock().nowMs())
        problems.append(chosenTime() == 0
                                ? tr("The clocks skip this time: choose one before or after")
                                : tr("This time has passed: choose one to come"));
    return problems;
}

/// Those that can be followed from here. Of the audience this page says more, and counted anew.
QList<CampaignCheck> LaunchView::warnings() const
{
    using Place = CampaignCheck::Place;
    QList<CampaignCheck> warnings;
    for (const CampaignCheck &check : m_checks) {
        const bool isShown =
                isScheduled() ? check.place == Place::Settings : check.place != Place::Segment;
        if (check.level == CampaignCheck::Level::Warning && isShown)
            warnings.append(check);
    }
    return warnings;
}

void LaunchView::showButton()
{
    if (!m_facts)
        return;
    const bool later = m_later->isChecked();
    const QStringList problems = this->problems();
    m_problems->setText(problems.join(u'\n'));
    m_problems->setVisible(!problems.isEmpty());
    const QList<CampaignCheck> warnings = this->warnings();
    m_warnings->setChecks(warnings);
    m_warnings->setVisible(!warnings.isEmpty());
    const QString number = m_services.formats.number(m_facts->forecast.queued);
    m_send->setText(
            later ? tr("Schedule")
                  : tr("Send %n message(s)", nullptr, static_cast<int>(m_facts->forecast.queued))
                            .replace(QString::number(m_facts->forecast.queued), number));
    m_send->setAccessibleName(m_send->text());
    m_send->setEnabled(problems.isEmpty() && !m_isBusy);
    m_send->setVisible(!isScheduled());
    m_time->setVisible(!isScheduled());
    m_edit->setVisible(!isScheduled());
    m_unschedule->setVisible(isScheduled());
    m_unschedule->setEnabled(!m_isBusy);
    m_scheduledWords->setVisible(isScheduled());
    m_heading->setText(
            isScheduled()
                    ? tr("Scheduled for %1").arg(timeInWords(m_campaign.scheduledAt.value_or(0)))
            : problems.isEmpty() ? tr("Ready to send")
                                 : tr("Not ready to send"));
}

void LaunchView::ask()
{
    const bool later = m_later->isChecked();
    const QString number = m_services.formats.number(m_facts->forecast.queued);
    Question question;
    question.title = later ? tr("Schedule “%1”?").arg(m_campaign.name)
                           : tr("Send “%1”?").arg(m_campaign.name);
    const auto count = static_cast<int>(m_facts->forecast.queued);
    question.text =
            later ? tr("It will go out on %1, to about %2 recipient(s) as of now.", nullptr, count)
                            .arg(timeInWords(chosenTime()), number)
                  : tr("%1 message(s) will go out. Once accepted by the vendor, they cannot "
                       "be recalled.",
                       nullptr, count)
                            .arg(number);
    if (m_facts->forecast.everyone)
        question.details = tr("The segment has no rule, or an empty group: it takes everybody.");
    question.choices = {later ? tr("Schedule")
                              : tr("Send %1 message(s)", nullptr, count).arg(number)};
    m_services.dialogs.ask(this, question, [this, later](int choice) {
        if (choice != 0)
            return;
        m_isBusy = true;
        showButton();
        if (later)
            schedule();
        else
            launch();
    });
}

void LaunchView::launch()
{
    runInBackground(
            this,
            [&workspace = m_services.session.workspace(), name = m_campaign.name,
             formats = m_services.formats,
             everyone = m_facts->forecast.everyone]() -> Result<QString> {
                const auto launched = engine::launchCampaign(workspace, name, everyone);
                if (!launched)
                    return fail(launched.error());
                return tr("“%1” has started: %n message(s) queued.", nullptr,
                          static_cast<int>(launched->queued))
                        .replace(QString::number(launched->queued),
                                 formats.number(launched->queued))
                        .arg(name);
            },
            [this](const Result<QString> &outcome) { done(outcome); });
}

void LaunchView::schedule()
{
    runInBackground(
            this,
            [&workspace = m_services.session.workspace(), campaign = m_campaign, at = chosenTime(),
             everyone = m_facts->forecast.everyone]() -> Result<QString> {
                const auto scheduled =
                        engine::scheduleCampaign(workspace, campaign.id, at, everyone);
                if (!scheduled)
                    return fail(scheduled.error());
                return tr("“%1” is scheduled.").arg(campaign.name);
            },
            [this](const Result<QString> &outcome) { done(outcome); });
}

void LaunchView::unschedule()
{
    m_isBusy = true;
    showButton();
    runInBackground(
            this,
            [&workspace = m_services.session.workspace(),
             campaign = m_campaign]() -> Result<QString> {
                const auto taken = engine::unscheduleCampaign(workspace, campaign.id);
                if (!taken)
                    return fail(taken.error());
                return tr("“%1” is a draft again.").arg(campaign.name);
            },
            [this](const Result<QString> &outcome) { done(outcome); });
}

void LaunchView::done(const Result<QString> &outcome)
{
    m_isBusy = false;
    if (!outcome) {
        m_services.tellFailure(outcome.error());
        showButton();
    } else {
        m_services.notices.success(*outcome, newsOf(m_campaign.id));
        m_services.session.wake();
        m_services.session.announce(engine::Change::Messages);
    }
    m_services.session.announce(engine::Change::Campaigns);
    Q_EMIT stateChanged();
}

} // namespace muster::gui
