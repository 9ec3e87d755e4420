// SPDX-License-Identifier: GPL-3.0-or-later
// The half of the generic HTTP vendor that reads answers; what each status means is said in the
// header.
#include "delivery/vendors/generichttp.h"
#include "delivery/vendors/vendortext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace muster::delivery {

namespace {

constexpr qsizetype reasonLimit = 500;
constexpr qsizetype vendorIdLimit = 200;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(GenericHttp)
};

BatchAnswer sameForAll(const QList<QByteArray> &ids, MessageVerdict verdict, AccountVerdict account,
                       const QString &reason)
{
    BatchAnswer answer;
    answer.messages = QList<MessageAnswer>(ids.size(), MessageAnswer{verdict, {}, reason});
    answer.account = account;
    answer.reason = reason;
    return answer;
}

/// What becomes of a message that the vendor may have taken.
MessageVerdict unclear(const SendingAccount &account)
{
    return account.abilities.idempotent ? MessageVerdict::RetryLater : MessageVerdict::InDoubt;
}

/// "HTTP 422 Unprocessable Content: {"error":…}"
QString statusText(const http::Response &response)
{
    QString text = u"HTTP %1 %2"_s.arg(response.status)
                           .arg(QString::fromLatin1(http::reasonPhrase(response.status)));
    const QString said =
            plainText(QString::fromUtf8(response.body.left(4 * reasonLimit)), reasonLimit);
    return said.isEmpty() ? text : text + u": "_s + said;
}

MessageAnswer readResult(const QJsonObject &result, MessageVerdict otherwise)
{
    const QString status = result.value("status"_L1).toString();
    MessageAnswer answer;
    answer.vendorMessageId =
            plainText(result.value("vendor_message_id"_L1).toVariant().toString(), vendorIdLimit);
    answer.reason = plainText(result.value("reason"_L1).toVariant().toString(), reasonLimit);
    if (status == "accepted"_L1) {
        answer.verdict = MessageVerdict::Accepted;
        answer.reason.clear();
    } else if (status == "rejected"_L1) {
        answer.verdict = MessageVerdict::Rejected;
        if (answer.reason.isEmpty())
            answer.reason = Text::tr("Refused by the vendor without a reason");
    } else {
        answer.verdict = otherwise;
        answer.reason = Text::tr("The vendor's answer has the unknown status “%1”")
                                .arg(plainText(status, 60));
    }
    return answer;
}

/// Fills in what \a results say about the messages. Unknown ids are ignored; of several results for
/// one message one that says "accepted" counts, because sending again is the worse mistake.
void readResults(const QJsonArray &results, const QList<QByteArray> &ids, MessageVerdict otherwise,
                 BatchAnswer &answer)
{
    QHash<QString, qsizetype> positions;
    positions.reserve(ids.size());
    for (qsizetype i = 0; i < ids.size(); ++i)
        positions.insert(QString::fromUtf8(ids.at(i)), i);
    for (const auto &value : results) {
        const QJsonObject result = value.toObject();
        const auto position = positions.constFind(result.value("id"_L1).toString());
        if (position == positions.cend())
            continue;
        MessageAnswer &known = answer.messages[*position];
        if (known.verdict != MessageVerdict::Accepted)
            known = readResult(result, otherwise);
    }
}

BatchAnswer success(const http::Response &response, const QList<QByteArray> &ids,
                    const SendingAccount &account)
{
    if (response.body.trimmed().isEmpty())
        return sameForAll(ids, MessageVerdict::Accepted, AccountVerdict::Carry, {});
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(response.body, &problem);
    const QJsonValue results = document.object().value("results"_L1);
    if (problem.error != QJsonParseError::NoError || !results.isArray()) {
        return sameForAll(
                ids, unclear(account), AccountVerdict::Failing,
                Text::tr("The vendor's answer cannot be read: it holds no list “results”"));
    }
    BatchAnswer answer = sameForAll(ids, unclear(account), AccountVerdict::Carry,
                                    Text::tr("The vendor's answer does not mention this message"));
    answer.reason.clear();
    readResults(results.toArray(), ids, unclear(account), answer);
    return answer;
}

BatchAnswer answered(const http::Response &response, const QList<QByteArray> &ids,
                     const SendingAccount &account, qint64 nowMs)
{
    const int status = response.status;
    if (status >= 200 && status < 300)
        return success(response, ids, account);
    const QString reason = statusText(response);
    if (status == 401 || status == 403)
        return sameForAll(ids, MessageVerdict::RetryLater, AccountVerdict::Pause, reason);
    if (status < 400) {
        return sameForAll(ids, unclear(account), AccountVerdict::Pause,
                          Text::tr("The vendor's address has moved: %1").arg(reason));
    }
    if (status < 500 && status != 408 && status != 429)
        return sameForAll(ids, MessageVerdict::Rejected, AccountVerdict::Carry, reason);

    const bool notTaken = status == 408 || status == 429 || status == 503;
    const bool overloaded = status == 429 || status == 503;
    BatchAnswer answer =
            sameForAll(ids, notTaken ? MessageVerdict::RetryLater : unclear(account),
                       overloaded ? AccountVerdict::SlowDown : AccountVerdict::Failing, reason);
    answer.retryAfterMs = http::retryAfterMs(response.headers.view("retry-after"), nowMs);
    return answer;
}

} // namespace

BatchAnswer GenericHttp::readAnswer(const http::Outcome &outcome, const QList<QByteArray> &ids,
                                    const SendingAccount &account, qint64 nowMs) const
{
    switch (outcome.kind) {
    case http::Outcome::Kind::Answered:
        return answered(outcome.response, ids, account, nowMs);
    case http::Outcome::Kind::NotSent:
        return sameForAll(ids, MessageVerdict::RetryLater, AccountVerdict::SlowDown, outcome.text);
    case http::Outcome::Kind::Unknown:
        break;
    }
    return sameForAll(ids, unclear(account), AccountVerdict::Failing, outcome.text);
}

} // namespace muster::delivery
