// SPDX-License-Identifier: GPL-3.0-or-later
// A vendor of the generic HTTP form that does exactly what a test tells it to, and counts what it
// took.
#pragma once

#include "http/server.h"

#include <QHash>
#include <QMutex>
#include <QUrl>
#include <atomic>

namespace muster::test {

struct Reply
{
    int status = 200;
    QByteArray body;       ///< empty accepts all
    QByteArray retryAfter; ///< header; empty leaves it out
    bool hangUp = false;   ///< close without an answer
    bool takes = true;     ///< whether the messages go out
    bool hold = false;     ///< answer only at release()
};

struct ScriptedMessage
{
    QByteArray id;
    QString to;
    QString subject;
    QString text;
};

class ScriptedVendor
{
public:
    /// Called on the server's thread with the messages of a request and its number, counted from 1.
    using Script = std::function<Reply(const QList<ScriptedMessage> &messages, int number)>;

    explicit ScriptedVendor(Script script = {}, bool idempotent = false);
    ~ScriptedVendor();

    /// Listens on \a port, 0 for any free one.
    [[nodiscard]] bool start(quint16 port = 0);
    void stop() { m_server.stop(); }
    [[nodiscard]] QUrl url() const;
    [[nodiscard]] quint16 port() const { return m_port; }

    /// Answers everything that is held, and holds nothing any more.
    void release();
    [[nodiscard]] int held() const;

    [[nodiscard]] int requests() const { return m_requests; }
    /// Messages that went out: how often the one that went out most often did, and how many did at
    /// all.
    [[nodiscard]] int mostOften() const;
    [[nodiscard]] qsizetype reached() const;
    /// Times of arrival, UTC ms.
    [[nodiscard]] QList<qint64> times() const;
    [[nodiscard]] QList<ScriptedMessage> messages() const;

private:
    void handle(const http::Request &request, const http::Responder &responder);

    Script m_script;
    bool m_idempotent;
    http::Route m_route;
    http::Server m_server;
    quint16 m_port = 0;
    std::atomic<int> m_requests = 0;
    mutable QMutex m_mutex;
    bool m_released = false;
    QHash<QString, int> m_sent; ///< address → how often
    QHash<QByteArray, int> m_ids;
    QList<http::Responder> m_held;
    QList<qint64> m_times;
    QList<ScriptedMessage> m_messages;
};

} // namespace muster::test
