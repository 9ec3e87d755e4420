// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/serialize.h"

namespace muster::http {

namespace {

void appendField(QByteArray &out, QByteArrayView name, QByteArrayView value)
{
    out.append(name).append(": ").append(value).append("\r\n");
}

// Fields that say how the message is framed are ours alone.
bool isFraming(QByteArrayView name)
{
    constexpr std::array<QByteArrayView, 7> names = {
            "Content-Length", "Transfer-Encoding", "Connection", "Keep-Alive",
            "Upgrade",        "Trailer",           "TE"};
    return std::any_of(names.begin(), names.end(),
                       [&](QByteArrayView own) { return equalFolded(own, name); });
}

void appendFields(QByteArray &out, const Headers &headers, QByteArrayView reserved,
                  QByteArrayView alsoReserved)
{
    for (qsizetype i = 0; i < headers.size(); ++i) {
        const QByteArrayView name = headers.nameAt(i);
        if (!isFraming(name) && !equalFolded(name, reserved) && !equalFolded(name, alsoReserved))
            appendField(out, name, headers.valueAt(i));
    }
}

} // namespace

bool isSendable(const Response &response)
{
    return response.status >= 200 && response.status <= 599 && response.headers.areSafe() &&
           isFieldValue(response.contentType);
}

bool hasBody(const Response &response, const AnswerStyle &style)
{
    return !style.toHead && response.status != 204 && response.status != 304;
}

void appendAnswerHead(QByteArray &out, const Response &response, const AnswerStyle &style)
{
    out.append("HTTP/1.1 ").append(QByteArray::number(response.status)).append(' ');
    out.append(reasonPhrase(response.status)).append("\r\n");
    appendField(out, "Date", style.date);
    const bool typed = !response.contentType.isEmpty();
    if (typed)
        appendField(out, "Content-Type", response.contentType);
    appendFields(out, response.headers, "Date", typed ? "Content-Type" : "Date");
    if (response.status != 204 && response.status != 304)
        appendField(out, "Content-Length", QByteArray::number(response.body.size()));
    if (style.close)
        out.append("Connection: close\r\n");
    out.append("\r\n");
}

Response plainAnswer(int status)
{
    Response out;
    out.status = status;
    out.contentType = "text/plain; charset=utf-8";
    out.body = QByteArray::number(status) + ' ' + reasonPhrase(status).toByteArray() + '\n';
    return out;
}

void appendRequest(QByteArray &out, QByteArrayView method, QByteArrayView target,
                   QByteArrayView host, const Headers &headers, QByteArrayView body)
{
    out.append(method).append(' ').append(target).append(" HTTP/1.1\r\n");
    appendField(out, "Host", host);
    appendFields(out, headers, "Host", "Expect");
    const bool announces =
            !body.isEmpty() || method == "POST" || method == "PUT" || method == "PATCH";
    if (announces) // RFC 9110 8.6: these methods have a body, if only an empty one
        appendField(out, "Content-Length", QByteArray::number(body.size()));
    out.append("\r\n").append(body);
}

} // namespace muster::http
