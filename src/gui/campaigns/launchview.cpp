// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/campaigns/launchview.h"

#include "engine/campaigns.h"
#include "engine/schedule.h"
#include "gui/campaigns/cards.h"
#include "gui/campaigns/launchwords.h"
#include "gui/campaigns/statewords.h"
#include "gui/theme/theme.h"
#include "gui/widgets/datefields.h"

#include <QGridLayout>
#include <QScrollArea>
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
    connect(m_later, &QRadioButton::toggled, this, &LaunchView::showButton);
    connect(m_at, &QDateTimeEdit::dateTimeChanged, this, &LaunchView::showButton);
}

void LaunchView::build()
{
    m_card = buildCard();
    m_card->setMaximumWidth(760);
    m_card->hide(); // until there are figures
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->addWidget(m_card);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    m_states = new StateView(scroll);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_states);
}

QWidget *LaunchView::buildCard()
{
    QVBoxLayout *body = nullptr;
    QFrame *card = makeCard(tr("Ready to send"), body);
    m_figure = wordsLabel("launchFigure");
    m_figure->setWordWrap(false);
    setLook(m_figure, Look::Figure);
    m_words = wordsLabel("launchWords");
    m_exclusionsHolder = new QVBoxLayout;
    m_through = mutedLabel({}, "launchThrough");
    m_duration = mutedLabel({}, "launchDuration");
    m_cost = mutedLabel({}, "launchCost");
    m_problems = wordsLabel("launchProblems");
    setLook(m_problems, Look::Bad);
    m_scheduledWords = wordsLabel("launchScheduled");
    m_time = buildTime();
    body->addWidget(m_figure);
    body->addWidget(m_words);
    body->addLayout(m_exclusionsHolder);
    body->addSpacing(Space::s);
    body->addWidget(m_through);
    body->addWidget(m_duration);
    body->addWidget(m_cost);
    body->addSpacing(Space::s);
    body->addWidget(m_scheduledWords);
    body->addWidget(m_time);
    body->addWidget(m_problems);
    body->addSpacing(Space::s);
    body->addLayout(buildButtons());
    return card;
}

QLayout *LaunchView::buildButtons()
{
    m_send = new QPushButton(tr("Send"));
    m_send->setObjectName(u"launchButton"_s);
    setLook(m_send, Look::Primary);
    m_unschedule = new QPushButton(tr("Take it from the schedule"));
    m_unschedule->setObjectName(u"unscheduleButton"_s);
    m_edit = new QPushButton(tr("Back to the text"));
    m_edit->setObjectName(u"launchEdit"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::s);
    for (QPushButton *button : {m_send, m_unschedule, m_edit}) {
        button->setAccessibleName(button->text());
        buttons->addWidget(button);
    }
    buttons->addStretch();
    return buttons;
}

QWidget *LaunchView::buildTime()
{
    m_now = new QRadioButton(tr("Send now"));
    m_now->setObjectName(u"launchNow"_s);
    m_now->setChecked(true);
    m_later = new QRadioButton(tr("Send at"));
    m_later->setObjectName(u"launchLater"_s);
    m_at = new TimeField(m_services.formats);
    m_at->setObjectName(u"launchAt"_s);
    m_at->setAccessibleName(tr("Date and time of the launch"));
    m_at->setEnabled(false);
    connect(m_later, &QRadioButton::toggled, m_at, &QWidget::setEnabled);
    const QTimeZone &zone = m_services.formats.zone();
    const QDateTime soon =
            QDateTime::fromMSecsSinceEpoch(m_services.session.clock().nowMs(), zone).addSecs(3600);
    m_at->setDateTime(QDateTime(soon.date(), QTime(soon.time().hour(), 0), QTimeZone::utc()));
    auto *zoneName =
            mutedLabel(tr("in the time zone %1").arg(QString::fromLatin1(zone.id())), "launchZone");
    zoneName->setWordWrap(false);
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(Space::m);
    grid->addWidget(m_now, 0, 0);
    grid->addWidget(m_later, 1, 0);
    grid->addWidget(m_at, 1, 1);
    grid->addWidget(zoneName, 1, 2);
    grid->addWidget(mutedLabel(tr("Muster, or “musterctl serve”, must be running then. Whoever is "
                                  "in the segment at that time gets the message."),
                               "launchHint"),
                    2, 1, 1, 3);
    grid->setColumnStretch(3, 1);
    return box;
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
            out == 0 ? tr("%1 in the segment, and all of them get it.")
                               .arg(formats.number(forecast.audience))
                     : tr("%1 in the segment, %2 of them are left out:")
                               .arg(formats.number(forecast.audience), formats.number(out)));
    delete m_exclusions;
    m_exclusions = new QWidget;
    auto *lines = new QGridLayout(m_exclusions);
    lines->setContentsMargins(Space::l, 0, 0, 0);
    lines->setHorizontalSpacing(Space::m);
    lines->setColumnStretch(1, 1);
    int row = 0;
    for (auto it = forecast.skipped.cbegin(); it != forecast.skipped.cend(); ++it, ++row) {
        auto *figure = new QLabel(formats.number(it.value()));
        figure->setObjectName(u"excluded_"_s + it.key());
        figure->setAlignment(Qt::AlignRight | Qt::AlignTop);
        auto *words = new QLabel(reasonInWords(it.key()));
        words->setWordWrap(true);
        lines->addWidget(figure, row, 0);
        lines->addWidget(words, row, 1);
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

void LaunchView::showButton()
{
    if (!m_facts)
        return;
    QStringList problems;
    for (const CampaignCheck &check : std::as_const(m_checks)) {
        if (check.level == CampaignCheck::Level::Problem)
            problems.append(check.text);
    }
    const bool later = m_later->isChecked();
    if (!later && m_facts->forecast.audience == 0 && problems.isEmpty())
        problems.append(tr("Nobody is in the segment at the moment"));
    if (later && chosenTime() <= m_services.session.clock().nowMs())
        problems.append(chosenTime() == 0
                                ? tr("The clocks skip this time: choose one before or after")
                                : tr("This time has passed: choose one to come"));
    if (isScheduled())
        problems.clear();
    m_problems->setText(problems.join(u'\n'));
    m_problems->setVisible(!problems.isEmpty());
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
    if (isScheduled() && m_campaign.scheduledAt)
        m_scheduledWords->setText(
                tr("It will be launched on %1 (%2), if Muster or “musterctl serve” is running "
                   "then. The figures above are of now.")
                        .arg(m_services.formats.dateTime(*m_campaign.scheduledAt),
                             QString::fromLatin1(m_services.formats.zone().id())));
}

void LaunchView::ask()
{
    const bool later = m_later->isChecked();
    const QString number = m_services.formats.number(m_facts->forecast.queued);
    Question question;
    question.title = later ? tr("Schedule “%1”?").arg(m_campaign.name)
                           : tr("Send “%1”?").arg(m_campaign.name);
    question.text =
            later ? tr("It will be launched on %1. About %2 recipients, as of now.")
                            .arg(m_services.formats.dateTime(chosenTime()), number)
                  : tr("%1 messages go out, and cannot be called back once the vendor has taken "
                       "them.")
                            .arg(number);
    if (m_facts->forecast.everyone)
        question.details = tr("The segment has no rule, or an empty group: it takes everybody.");
    question.choices = {later ? tr("Schedule") : tr("Send %1 messages").arg(number)};
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
                return tr("“%1” is on its way: %n message(s).", nullptr,
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
        m_services.notices.success(*outcome);
        m_services.session.wake();
        m_services.session.announce(engine::Change::Messages);
    }
    m_services.session.announce(engine::Change::Campaigns);
    Q_EMIT stateChanged();
}

} // namespace muster::gui
