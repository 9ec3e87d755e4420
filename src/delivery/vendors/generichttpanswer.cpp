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

/// What a status that is no success means, for somebody who sends messages.
QString statusInWords(int status)
{
    switch (status) {
    case 401:
    case 403:
        return Text::tr("The vendor does not accept the account or its secret");
    case 404:
    case 410:
        return Text::tr("The vendor takes no messages at this address");
    case 408:
        return Text::tr("The vendor waited too long for the message");
    case 413:
        return Text::tr("The message is too large for the vendor");
    case 429:
        return Text::tr("The vendor asks for fewer messages at a time");
    case 503:
        return Text::tr("The vendor is overloaded or out of service");
    default:
        break;
    }
    if (status < 400)
        return Text::tr("The vendor's address has moved");
    return status < 500 ? Text::tr("The vendor refused the message")
                        : Text::tr("The vendor had a fault of its own");
}

/// What the vendor says for people: vendors write it under different names, or are not writing JSON at all.
QString saidIn(const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    for (const auto &key : {"error"_L1, "message"_L1, "detail"_L1, "reason"_L1, "title"_L1}) {
        const QJsonValue value = object.value(key);
        const QJsonValue text = value.isObject() ? value.toObject().value("message"_L1) : value;
        if (text.isString())
            return text.toString();
    }
    return QString::fromUtf8(body.left(4 * reasonLimit));
}

/// "The vendor refused the message (HTTP 422): no such sender"
QString statusText(const http::Response &response)
{
    const QString text = u"%1 (HTTP %2)"_s.arg(statusInWords(response.status)).arg(response.status);
    const QString said = plainText(saidIn(response.body), reasonLimit);
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
    if (status < 400)
        return sameForAll(ids, unclear(account), AccountVerdict::Pause, reason);
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
