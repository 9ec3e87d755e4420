// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/segments/audiencecounter.h"

#include "storage/customerrepository.h"
#include "support/try.h"

namespace muster::gui {

using storage::Connection;
using storage::Role;

AudienceCounter::AudienceCounter(engine::Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    m_detailsPause.setSingleShot(true);
    m_detailsPause.setInterval(detailsPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &AudienceCounter::askCount);
    connect(&m_detailsPause, &QTimer::timeout, this, &AudienceCounter::askDetails);
}

void AudienceCounter::setRule(const rules::CheckedRule &rule)
{
    m_latestCount.reset();
    m_latestDetails.reset();
    m_detailsAreCurrent = false;
    m_detailsPause.stop();
    if (!rule) {
        m_rule.reset();
        m_pause.stop();
        m_state = State::Incomplete;
        Q_EMIT changed();
        return;
    }
    m_rule = *rule;
    m_state = State::Counting;
    m_pause.start();
    if (!m_everybody)
        askEverybody();
    Q_EMIT changed();
}

void AudienceCounter::forget()
{
    m_count.reset();
    m_details.reset();
    setRule(tl::unexpected(QList<rules::RuleProblem>()));
}

void AudienceCounter::refresh()
{
    askEverybody();
    if (!m_rule)
        return;
    m_latestDetails.reset();
    m_detailsAreCurrent = false;
    m_state = State::Counting;
    m_pause.start();
    Q_EMIT changed();
}

void AudienceCounter::askCount()
{
    const auto count = m_session.database().run(
            Role::Read,
            [rule = *m_rule](Connection &connection) {
                return storage::countMembers(connection, rule);
            },
            m_latestCount.next());
    m_latestCount.whenDone(count, this, [this](const Result<qint64> &found) {
        if (!found)
            return failed(found.error());
        m_count = *found;
        m_state = State::Counted;
        m_detailsPause.start();
        Q_EMIT changed();
    });
}

void AudienceCounter::askDetails()
{
    if (!m_rule)
        return;
    const auto details = m_session.database().run(
            Role::Read,
            [rule = *m_rule, options = tiers()](Connection &connection) -> Result<AudienceDetails> {
                AudienceDetails found;
                found.options = options;
                MUSTER_TRY_ASSIGN(found.sample,
                                  storage::sampleMembers(connection, rule, sampleSize));
                MUSTER_TRY_ASSIGN(found.demographics,
                                  storage::demographics(connection, rule, options));
                return found;
            },
            m_latestDetails.next());
    m_latestDetails.whenDone(details, this, [this](const Result<AudienceDetails> &found) {
        if (!found)
            return failed(found.error());
        m_details = *found;
        m_detailsAreCurrent = true;
        Q_EMIT changed();
    });
}

void AudienceCounter::askEverybody()
{
    const auto count = m_session.database().run(
            Role::Read,
            [](Connection &connection) { return storage::CustomerRepository(connection).count(); },
            m_latestEverybody.next());
    m_latestEverybody.whenDone(count, this, [this](const Result<qint64> &found) {
        if (!found)
            return;
        m_everybody = *found;
        Q_EMIT changed();
    });
}

void AudienceCounter::failed(const Error &error)
{
    if (error.code == ErrorCode::Cancelled)
        return;
    m_error = error;
    m_state = State::Failed;
    m_session.noticeFailure(error);
    Q_EMIT changed();
}

storage::DemographicsOptions AudienceCounter::tiers() const
{
    storage::DemographicsOptions options;
    options.cities = 6;
    const qint64 major = m_session.workspace().settings().currency.minorPerMajor();
    for (const qint64 amount : {1'000, 5'000, 10'000, 50'000})
        options.spendTiers.append(amount * major);
    const rules::RuleContext context = m_session.workspace().ruleContext();
    for (const int days : {365, 180, 90, 30})
        options.lastOrderTiers.append(startOfDayMs(context.today.addDays(-days), context.zone));
    return options;
}

} // namespace muster::gui
