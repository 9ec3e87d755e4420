// SPDX-License-Identifier: GPL-3.0-or-later
// The half of the generic HTTP vendor that reads callbacks.
#include "delivery/vendors/generichttp.h"
#include "delivery/vendors/timestamps.h"
#include "delivery/vendors/vendortext.h"
#include "support/try.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace muster::delivery {

namespace {

constexpr qsizetype reasonLimit = 500;
constexpr qsizetype vendorIdLimit = 200;
constexpr qsizetype eventKeyLimit = 120;  // longer ones are stored as their hash
constexpr qsizetype messageIdLimit = 200; // ours have 29; a longer one is no id
constexpr qsizetype webhookIdLimit = 256;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(GenericHttp)
};

QString hashed(const char *kind, std::initializer_list<QByteArray> parts)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray &part : parts) {
        hash.addData(part);
        hash.addData(QByteArrayView("\n"));
    }
    return QString::fromLatin1(kind) + QString::fromLatin1(hash.result().left(16).toHex());
}

/// A text or a number, as text.
QString scalar(const QJsonValue &value)
{
    return value.isString()   ? value.toString()
           : value.isDouble() ? value.toVariant().toString()
                              : QString();
}

/// What makes the event the same when it is sent again. The vendor's own id is best; without one
/// the event is told by what it says, and if it does not even tell its time, by where in which
/// request it stood.
QString eventKey(const QJsonObject &event, const QByteArray &messageId, const QString &status,
                 const QByteArray &webhookId, qsizetype index)
{
    const QString given = scalar(event.value("event_id"_L1));
    if (!given.isEmpty()) {
        const QString plain = plainText(given, eventKeyLimit + 1);
        return plain == given && plain.size() <= eventKeyLimit ? plain
                                                               : hashed("long:", {given.toUtf8()});
    }
    const QString time = scalar(event.value("timestamp"_L1));
    if (!time.isEmpty())
        return hashed("said:", {messageId, status.toUtf8(), time.toUtf8()});
    return hashed("sent:", {webhookId, QByteArray::number(index)});
}

/// Reads one event; the error names the field.
Result<CallbackEvent> readEvent(const QJsonValue &value, const QByteArray &webhookId,
                                qsizetype index, qint64 nowMs)
{
    if (!value.isObject())
        return fail(ErrorCode::InvalidInput, Text::tr("This is not an object."));
    const QJsonObject object = value.toObject();
    const QByteArray messageId = object.value("message_id"_L1).toString().toUtf8();
    if (messageId.isEmpty() || messageId.size() > messageIdLimit)
        return fail(ErrorCode::InvalidInput, Text::tr("There is no message id."), u"message_id"_s);
    const QString status = object.value("status"_L1).toString();
    const std::optional<ReceiptKind> kind = receiptKindFromName(status);
    if (!kind)
        return fail(ErrorCode::InvalidInput,
                    Text::tr("The status “%1” is not known.").arg(plainText(status, 60)),
                    u"status"_s);
    CallbackEvent event;
    event.messageId = messageId;
    event.kind = *kind;
    event.eventKey = eventKey(object, messageId, status, webhookId, index);
    event.vendorMessageId = plainText(scalar(object.value("vendor_message_id"_L1)), vendorIdLimit);
    event.reason = plainText(scalar(object.value("reason"_L1)), reasonLimit);
    event.occurredAt = timestampFromJson(object.value("timestamp"_L1)).value_or(nowMs);
    return event;
}

QByteArray bytesOf(const QJsonValue &value)
{
    if (value.isObject())
        return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    // A text or a number cannot stand alone in a QJsonDocument.
    return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
}

Result<QJsonArray> readBody(const QByteArray &body)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(body, &problem);
    if (problem.error != QJsonParseError::NoError)
        return fail(ErrorCode::InvalidInput,
                    Text::tr("The body is not JSON: %1.").arg(problem.errorString()),
                    Text::tr("byte %1").arg(problem.offset));
    if (document.isObject())
        return QJsonArray{document.object()};
    if (document.array().size() > GenericHttp::maxCallbackEvents)
        return fail(ErrorCode::InvalidInput,
                    Text::tr("There are %1 events in one request.").arg(document.array().size()),
                    {}, Text::tr("Send at most %1 at once.").arg(GenericHttp::maxCallbackEvents));
    return document.array();
}

} // namespace

Result<Callback> GenericHttp::readCallback(const http::Headers &headers, const QByteArray &body,
                                           const VendorSecrets &secrets, qint64 nowMs) const
{
    if (!secrets.callback)
        return fail(ErrorCode::Unauthorised, Text::tr("The account has no callback secret."));
    const WebhookHeaders signature{headers.value("webhook-id"), headers.value("webhook-timestamp"),
                                   headers.value("webhook-signature")};
    MUSTER_TRY(verifyWebhook(*secrets.callback, signature, nowMs, body));
    if (signature.id.size() > webhookIdLimit)
        return fail(ErrorCode::InvalidInput, Text::tr("The id of the request is too long."),
                    u"webhook-id"_s);

    MUSTER_TRY_ASSIGN(const QJsonArray events, readBody(body));
    const bool isList = QByteArrayView(body).trimmed().startsWith('[');
    Callback callback;
    callback.events.reserve(events.size());
    std::optional<Error> first;
    for (qsizetype i = 0; i < events.size(); ++i) {
        Result<CallbackEvent> event = readEvent(events.at(i), signature.id, i, nowMs);
        if (event) {
            callback.events.append(*std::move(event));
            continue;
        }
        if (isList)
            event.error().place = u"[%1]"_s.arg(i) +
                                  (event.error().place.isEmpty() ? QString() : u"."_s) +
                                  event.error().place;
        callback.unreadable.append({bytesOf(events.at(i)), event.error().text()});
        if (!first)
            first = event.error();
    }
    // One strange event must not keep the others from being taken, but a sender that is wrong
    // altogether is told so.
    if (callback.events.isEmpty() && first)
        return fail(*first);
    return callback;
}

} // namespace muster::delivery
