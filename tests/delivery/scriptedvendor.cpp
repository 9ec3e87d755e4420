// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/scriptedvendor.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace muster::test {

namespace {

QList<ScriptedMessage> messagesOf(const QByteArray &body)
{
    QList<ScriptedMessage> messages;
    for (const QJsonValue &value :
         QJsonDocument::fromJson(body).object().value("messages"_L1).toArray()) {
        const QJsonObject object = value.toObject();
        messages.append({object.value("id"_L1).toString().toUtf8(),
                         object.value("to"_L1).toString(), object.value("subject"_L1).toString(),
                         object.value("text"_L1).toString()});
    }
    return messages;
}

} // namespace

ScriptedVendor::ScriptedVendor(Script script, bool idempotent)
    : m_script(std::move(script))
    , m_idempotent(idempotent)
    , m_route{"/send", {"POST"}, 64 * 1024 * 1024, {}}
    , m_server([this](QByteArrayView) { return &m_route; },
               [this](const http::Request &request, const http::Responder &responder) {
                   handle(request, responder);
               })
{
}

ScriptedVendor::~ScriptedVendor()
{
    m_server.stop();
}

bool ScriptedVendor::start(quint16 port)
{
    http::ServerOptions options;
    options.port = port;
    options.requestsPerConnection = 0;
    options.stopTime = std::chrono::milliseconds(100);
    const auto started = m_server.start(options);
    m_port = started.value_or(0);
    return started.has_value();
}

QUrl ScriptedVendor::url() const
{
    return QUrl(u"http://127.0.0.1:%1/send"_s.arg(m_port));
}

void ScriptedVendor::handle(const http::Request &request, const http::Responder &responder)
{
    const QList<ScriptedMessage> messages = messagesOf(request.body);
    const int number = ++m_requests;
    const Reply reply = m_script ? m_script(messages, number) : Reply{};
    QMutexLocker lock(&m_mutex);
    m_times.append(QDateTime::currentMSecsSinceEpoch());
    for (const ScriptedMessage &message : messages) {
        m_messages.append(message);
        if (reply.takes && (++m_ids[message.id] == 1 || !m_idempotent))
            ++m_sent[message.to];
    }
    if (reply.hangUp) {
        responder.hangUp();
        return;
    }
    if (reply.hold && !m_released) {
        m_held.append(responder);
        return;
    }
    http::Response response;
    response.status = reply.status;
    response.body = reply.body;
    if (!reply.retryAfter.isEmpty())
        response.headers.add("Retry-After", reply.retryAfter);
    responder.respond(response);
}

void ScriptedVendor::release()
{
    QMutexLocker lock(&m_mutex);
    m_released = true;
    for (const http::Responder &responder : std::as_const(m_held))
        responder.respond({});
    m_held.clear();
}

int ScriptedVendor::held() const
{
    QMutexLocker lock(&m_mutex);
    return static_cast<int>(m_held.size());
}

int ScriptedVendor::mostOften() const
{
    QMutexLocker lock(&m_mutex);
    int most = 0;
    for (const int count : m_sent)
        most = std::max(most, count);
    return most;
}

qsizetype ScriptedVendor::reached() const
{
    QMutexLocker lock(&m_mutex);
    return m_sent.size();
}

QList<qint64> ScriptedVendor::times() const
{
    QMutexLocker lock(&m_mutex);
    return m_times;
}

QList<ScriptedMessage> ScriptedVendor::messages() const
{
    QMutexLocker lock(&m_mutex);
    return m_messages;
}

} // namespace muster::test
