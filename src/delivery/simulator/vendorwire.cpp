// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/simulator/vendorwire.h"

#include "delivery/vendors/jsonbytes.h"
#include "delivery/vendors/timestamps.h"
#include "support/try.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace muster::delivery {

namespace {

constexpr qsizetype idLimit = 200;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SimulatedVendor)
};

Result<TakenMessage> readMessage(const QJsonObject &object, qsizetype index)
{
    TakenMessage message{object.value("id"_L1).toString().toUtf8(),
                         object.value("to"_L1).toString().toUtf8(),
                         object.value("channel"_L1).toString().toUtf8()};
    const QString place = u"messages[%1]."_s.arg(index);
    if (message.id.isEmpty() || message.id.size() > idLimit)
        return fail(ErrorCode::InvalidInput, Text::tr("There is no usable id."), place + u"id"_s);
    if (!channelFromName(QString::fromUtf8(message.channel)))
        return fail(ErrorCode::InvalidInput, Text::tr("There is no known channel."),
                    place + u"channel"_s);
    if (message.to.isEmpty())
        return fail(ErrorCode::InvalidInput, Text::tr("There is no recipient."), place + u"to"_s);
    return message;
}

void writeEvent(QByteArray &out, const OutgoingEvent &event)
{
    out.append(R"({"message_id":)");
    appendJsonUtf8(out, event.messageId);
    out.append(R"(,"status":)");
    appendJson(out, receiptKindName(event.kind));
    out.append(R"(,"vendor_message_id":)");
    appendJsonUtf8(out, event.vendorMessageId);
    if (!event.reason.isEmpty()) {
        out.append(R"(,"reason":)");
        appendJson(out, event.reason);
    }
    out.append(R"(,"timestamp":)");
    appendJsonUtf8(out, timestampToText(event.occurredAt));
    out.append(R"(,"event_id":)");
    appendJsonUtf8(out, event.eventId);
    out.append('}');
}

} // namespace

Result<QList<TakenMessage>> readSendRequest(const QByteArray &body)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(body, &problem);
    if (problem.error != QJsonParseError::NoError)
        return fail(ErrorCode::InvalidInput,
                    Text::tr("The body is not JSON: %1.").arg(problem.errorString()),
                    Text::tr("byte %1").arg(problem.offset));
    const QJsonValue given = document.object().value("messages"_L1);
    if (!given.isArray())
        return fail(ErrorCode::InvalidInput, Text::tr("There is no list of messages."),
                    u"messages"_s);
    const QJsonArray list = given.toArray();
    QList<TakenMessage> messages;
    messages.reserve(list.size());
    for (qsizetype i = 0; i < list.size(); ++i) {
        MUSTER_TRY_ASSIGN(TakenMessage message, readMessage(list.at(i).toObject(), i));
        messages.append(std::move(message));
    }
    return messages;
}

QByteArray writeSendAnswer(const QList<SendAnswer> &answers)
{
    QByteArray out(R"({"results":[)");
    for (const SendAnswer &answer : answers) {
        if (&answer != &answers.first())
            out.append(',');
        out.append(R"({"id":)");
        appendJsonUtf8(out, answer.id);
        out.append(answer.accepted ? R"(,"status":"accepted","vendor_message_id":)"
                                   : R"(,"status":"rejected","reason":)");
        if (answer.accepted)
            appendJsonUtf8(out, answer.vendorMessageId);
        else
            appendJson(out, answer.reason);
        out.append('}');
    }
    out.append("]}");
    return out;
}

QByteArray writeCallback(const QList<OutgoingEvent> &events)
{
    QByteArray out;
    if (events.size() == 1) {
        writeEvent(out, events.first());
        return out;
    }
    out.append('[');
    for (const OutgoingEvent &event : events) {
        if (&event != &events.first())
            out.append(',');
        writeEvent(out, event);
    }
    out.append(']');
    return out;
}

} // namespace muster::delivery
