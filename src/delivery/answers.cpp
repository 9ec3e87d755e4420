// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/answers.h"

#include <QCoreApplication>

namespace muster::delivery {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Answers)
};

/// Whether the vendor cannot have taken the messages of this request.
bool isCertainlyNotTaken(const http::Outcome &outcome)
{
    if (outcome.kind == http::Outcome::Kind::NotSent)
        return true;
    const int status = outcome.response.status;
    return outcome.answered() && ((status >= 400 && status < 500) || status == 503);
}

/// The vendor has not seen the messages, or has refused the account: not the messages' fault.
bool costsNoAttempt(const BatchAnswer &answer, const http::Outcome &outcome)
{
    return outcome.kind == http::Outcome::Kind::NotSent || answer.account == AccountVerdict::Pause;
}

QString givenUp(int attempts, const QString &reason)
{
    return Text::tr("Given up after %n attempt(s): %1", nullptr, attempts).arg(reason);
}

storage::SendResult tryAgain(const SentMessage &sent, const MessageAnswer &said,
                             const BatchAnswer &answer, const http::Outcome &outcome,
                             const AnswerContext &context, const RandomSource &random)
{
    storage::SendResult result;
    result.id = sent.id;
    result.reason = said.reason;
    if (costsNoAttempt(answer, outcome)) {
        result.step = WorkerStep::Retry;
        result.attempted = false;
    } else if (sent.attempts >= context.backoff.maxAttempts) {
        result.step = isCertainlyNotTaken(outcome) ? WorkerStep::Reject : WorkerStep::LoseSight;
        result.reason = givenUp(sent.attempts, said.reason);
    } else {
        result.step = WorkerStep::Retry;
        result.dueAt =
                context.nowMs + context.backoff.delayMs(sent.attempts, answer.retryAfterMs, random);
    }
    return result;
}

storage::SendResult resultOf(const SentMessage &sent, const MessageAnswer &said,
                             const BatchAnswer &answer, const http::Outcome &outcome,
                             const AnswerContext &context, const RandomSource &random)
{
    storage::SendResult result;
    result.id = sent.id;
    switch (said.verdict) {
    case MessageVerdict::Accepted:
        result.step = WorkerStep::Accept;
        result.vendorMessageId = said.vendorMessageId;
        break;
    case MessageVerdict::Rejected:
        result.step = WorkerStep::Reject;
        result.reason = said.reason;
        break;
    case MessageVerdict::RetryLater:
        return tryAgain(sent, said, answer, outcome, context, random);
    case MessageVerdict::InDoubt:
        if (context.idempotent)
            return tryAgain(sent, said, answer, outcome, context, random);
        result.step = WorkerStep::LoseSight;
        result.reason = said.reason;
        break;
    }
    return result;
}

} // namespace

QList<storage::SendResult> resultsOf(const QList<SentMessage> &sent, const BatchAnswer &answer,
                                     const http::Outcome &outcome, const AnswerContext &context,
                                     const RandomSource &random)
{
    QList<storage::SendResult> results;
    results.reserve(sent.size());
    for (qsizetype i = 0; i < sent.size(); ++i) {
        // A vendor that says less than it should leaves the rest in doubt.
        const MessageAnswer said = answer.messages.value(i);
        storage::SendResult result = resultOf(sent[i], said, answer, outcome, context, random);
        result.at = context.nowMs;
        results.append(result);
    }
    return results;
}

} // namespace muster::delivery
