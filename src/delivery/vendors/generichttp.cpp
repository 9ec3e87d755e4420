// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/vendors/generichttp.h"

#include "delivery/vendors/jsonbytes.h"
#include "support/oneline.h"
#include "support/try.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace muster::delivery {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(GenericHttp)
};

void appendField(QByteArray &out, const char *name, const QString &value)
{
    out.append(name);
    appendJson(out, value);
}

void appendMessage(QByteArray &out, const OutgoingMessage &message)
{
    out.append(R"({"id":)");
    appendJsonUtf8(out, message.id);
    appendField(out, R"(,"channel":)", channelName(message.channel));
    appendField(out, R"(,"to":)", message.to);
    appendField(out, R"(,"subject":)", message.subject);
    appendField(out, R"(,"text":)", message.text);
    appendField(out, R"(,"html":)", message.html);
    out.append(R"(,"headers":{)");
    bool isFirst = true;
    for (auto header = message.headers.cbegin(); header != message.headers.cend(); ++header) {
        if (!isFirst)
            out.append(',');
        isFirst = false;
        appendJson(out, header.key());
        out.append(':');
        appendJson(out, header.value());
    }
    out.append(R"(},"metadata":)");
    out.append(message.metadata.isEmpty()
                       ? QByteArray("{}")
                       : QJsonDocument(message.metadata).toJson(QJsonDocument::Compact));
    out.append('}');
}

/// Whether everything that becomes a line of a message's head is one: behind a line end the vendor would find headers of
/// somebody else's making.
bool isSafe(const OutgoingMessage &message)
{
    if (!isOneLine(message.to) || !isOneLine(message.subject))
        return false;
    for (auto header = message.headers.cbegin(); header != message.headers.cend(); ++header) {
        if (!isOneLine(header.key()) || !isOneLine(header.value()))
            return false;
    }
    return true;
}

/// The same for the same messages, whenever they are sent: a repeated request is recognised as
/// such.
QByteArray idempotencyKey(const QList<OutgoingMessage> &batch, qsizetype count)
{
    if (count == 1)
        return batch.first().id;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (qsizetype i = 0; i < count; ++i) {
        hash.addData(batch.at(i).id);
        hash.addData(QByteArrayView("\n"));
    }
    return "batch_" + hash.result().left(16).toHex();
}

http::OutgoingRequest signedRequest(const SendingAccount &account, const QByteArray &key,
                                    qint64 nowMs, const QByteArray &body)
{
    const WebhookHeaders signature = signWebhook(*account.secrets.request, key, nowMs, body);
    http::OutgoingRequest request;
    request.endpoint = account.endpoint;
    request.headers = {{"content-type", "application/json"},
                       {"accept", "application/json"},
                       {"user-agent", "Muster/" MUSTER_VERSION},
                       {"idempotency-key", key},
                       {"webhook-id", signature.id},
                       {"webhook-timestamp", signature.timestamp},
                       {"webhook-signature", signature.signature}};
    request.body = body;
    return request;
}

} // namespace

QString GenericHttp::kind() const
{
    return u"http"_s;
}

Result<SendingAccount> GenericHttp::prepare(const VendorAccount &account,
                                            const VendorSecrets &secrets) const
{
    if (!secrets.request)
        return fail(
                ErrorCode::Unauthorised,
                Text::tr("The account has no secret to sign its requests with."), account.name,
                Text::tr("Store the secret (whsec_…) that the vendor gave you with the account."));
    MUSTER_TRY(account.checkNumbers());
    MUSTER_TRY_ASSIGN(http::Endpoint endpoint, http::Endpoint::fromUrl(account.url));
    const VendorAbilities abilities{account.batchSize,     maxRequestBytes,
                                    account.idempotent,    true,
                                    account.ratePerSecond, account.concurrency};
    return SendingAccount{account, secrets, std::move(endpoint), abilities};
}

Result<VendorRequest> GenericHttp::request(const QList<OutgoingMessage> &batch,
                                           const SendingAccount &account, qint64 nowMs) const
{
    static constexpr char head[] = R"({"messages":[)";
    static constexpr char tail[] = "]}";
    VendorRequest result;
    QByteArray body;
    body.append(head);
    for (const OutgoingMessage &message : batch) {
        if (!isSafe(message))
            break;
        const qsizetype before = body.size();
        if (result.messages > 0)
            body.append(',');
        appendMessage(body, message);
        if (body.size() + qsizetype(sizeof tail) > account.abilities.requestBytes) {
            body.truncate(before);
            break;
        }
        ++result.messages;
    }
    if (!isSafe(batch.first()))
        return fail(
                ErrorCode::InvalidInput,
                Text::tr("The subject or the address holds a line break or a control character."),
                {}, Text::tr("Correct the customer’s address, or the campaign’s subject."));
    if (result.messages == 0)
        return fail(
                ErrorCode::InvalidInput,
                Text::tr("The message is larger than %1 MiB.").arg(maxRequestBytes / (1024 * 1024)),
                {}, Text::tr("Shorten the text, or take embedded pictures out of it."));
    body.append(tail);

    result.request = signedRequest(account, idempotencyKey(batch, result.messages), nowMs, body);
    return result;
}

http::OutgoingRequest GenericHttp::probe(const SendingAccount &account, qint64 nowMs) const
{
    return signedRequest(account, "probe_" + QByteArray::number(nowMs), nowMs,
                         R"({"messages":[]})");
}

} // namespace muster::delivery
