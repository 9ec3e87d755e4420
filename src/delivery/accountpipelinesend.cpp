// SPDX-License-Identifier: GPL-3.0-or-later
// The vendor's side of the pipeline: what goes out, and what the answers mean.
#include "delivery/accountpipeline.h"

#include "support/log.h"

namespace muster::delivery {

bool AccountPipeline::leaseHolds(const Prepared &prepared) const
{
    return m_options.clock->nowMs() + m_options.leaseMarginMs < prepared.leaseUntilMs;
}

void AccountPipeline::sendReady()
{
    // Sending never calls back before it has returned, so this loop is not entered twice.
    while (!m_ready.isEmpty() && !m_stopping && !m_databaseDown && !m_look && !m_looking &&
           m_pauseReason.isEmpty() && m_client->freeSlots(m_account.endpoint) > 0) {
        const int underWay = m_client->underWay();
        const int batch = m_account.abilities.batchSize;
        // A fuller request follows as soon as the database has answered.
        if (m_ready.size() < batch && m_exchanging && underWay > 0)
            break;
        if (!leaseHolds(m_ready.head())) {
            m_renew = true;
            break;
        }
        const int wanted = std::min(batch, static_cast<int>(m_ready.size()));
        const int allowed = m_gate.allowance(wanted, underWay, steadyMs());
        if (allowed <= 0)
            break;
        sendOne(allowed);
    }
}

void AccountPipeline::sendOne(int wanted)
{
    QList<OutgoingMessage> batch;
    batch.reserve(wanted);
    for (int i = 0; i < wanted; ++i)
        batch.append(m_ready[i].message);
    const Result<VendorRequest> request =
            m_vendor.request(batch, m_account, m_options.clock->nowMs());
    if (!request) {
        refuse(request.error());
        return;
    }
    QList<SentMessage> sent;
    QList<QByteArray> ids;
    for (qsizetype i = 0; i < request->messages; ++i) {
        const Prepared prepared = m_ready.dequeue();
        sent.append({prepared.id, prepared.attempts});
        ids.append(prepared.message.id);
        m_wire.insert(prepared.id, prepared.attempts);
    }
    const int period = m_gate.period();
    m_gate.took(static_cast<int>(sent.size()), steadyMs());
    m_client->send(request->request, this, [this, sent, ids, period](const http::Outcome &outcome) {
        answered(sent, ids, period, outcome);
    });
}

void AccountPipeline::refuse(const Error &error)
{
    if (error.code != ErrorCode::InvalidInput) {
        pauseAccount(error.text());
        return;
    }
    // The first message is none that the vendor takes.
    storage::SendResult result;
    result.id = m_ready.dequeue().id;
    result.step = WorkerStep::Skip;
    result.reason = error.message;
    addResult(result);
}

void AccountPipeline::answered(const QList<SentMessage> &sent, const QList<QByteArray> &ids,
                               int period, const http::Outcome &outcome)
{
    const qint64 nowMs = m_options.clock->nowMs();
    const BatchAnswer answer = m_vendor.readAnswer(outcome, ids, m_account, nowMs);
    for (const SentMessage &message : sent)
        m_wire.remove(message.id);
    const AnswerContext context{m_options.backoff, m_account.abilities.idempotent, nowMs};
    const QList<storage::SendResult> results =
            resultsOf(sent, answer, outcome, context, m_options.random);
    int lost = 0;
    for (const storage::SendResult &result : results) {
        addResult(result);
        const bool isLost =
                result.step == WorkerStep::Reject || result.step == WorkerStep::LoseSight;
        lost += isLost ? 1 : 0;
    }
    judge(answer, outcome, period);
    if (const auto row = m_brake.pulledBy(outcome, answer, lost); row && m_pauseReason.isEmpty())
        pauseAccount(tr("%n message(s) in a row were lost for the same reason, so the rest was "
                        "held back: %1",
                        nullptr, *row)
                             .arg(answer.reason));
    pump();
}

void AccountPipeline::addResult(const storage::SendResult &result)
{
    if (m_results.isEmpty())
        m_resultsSince = steadyMs();
    m_results.append(result);
    switch (result.step) {
    case WorkerStep::Accept:
        ++m_progress.accepted;
        break;
    case WorkerStep::Reject:
        ++m_progress.failed;
        break;
    case WorkerStep::Retry:
        m_progress.retried += result.attempted ? 1 : 0;
        break;
    case WorkerStep::LoseSight:
        ++m_progress.inDoubt;
        break;
    case WorkerStep::Skip:
        ++m_progress.skipped;
        break;
    default:
        break;
    }
}

void AccountPipeline::judge(const BatchAnswer &answer, const http::Outcome &outcome, int period)
{
    using Reason = http::Outcome::Reason;
    // These do not go away by waiting: a certificate, an address or a header that a person has to
    // put right.
    const bool misconfigured = outcome.reason == Reason::Tls ||
                               outcome.reason == Reason::AddressForbidden ||
                               outcome.reason == Reason::InvalidRequest;
    if (misconfigured || answer.account == AccountVerdict::Pause) {
        pauseAccount(answer.reason.isEmpty() ? outcome.text : answer.reason);
        return;
    }
    if (outcome.reason == Reason::Aborted)
        return;
    switch (answer.account) {
    case AccountVerdict::Carry:
        m_gate.succeeded(period);
        if (!m_gate.isTroubled())
            setTrouble({});
        return;
    case AccountVerdict::Failing:
        m_gate.failing(period, steadyMs());
        break;
    case AccountVerdict::SlowDown:
        m_gate.slowDown(period, answer.retryAfterMs, steadyMs());
        break;
    case AccountVerdict::Pause:
        break;
    }
    if (m_gate.isClosed(steadyMs())) {
        setTrouble(answer.reason);
        releaseAll();
    }
}

void AccountPipeline::setTrouble(const QString &trouble)
{
    if (m_progress.trouble.isEmpty() != trouble.isEmpty())
        m_progress.troubleSince = trouble.isEmpty() ? 0 : m_options.clock->nowMs();
    m_progress.trouble = trouble;
}

void AccountPipeline::pauseAccount(const QString &reason)
{
    qCWarning(logDelivery) << "vendor account" << m_account.account.name
                           << "cannot send:" << redacted(reason);
    m_pauseReason = reason.isEmpty() ? tr("The vendor account cannot be used") : reason;
    setTrouble(m_pauseReason);
    releaseAll();
}

} // namespace muster::delivery
