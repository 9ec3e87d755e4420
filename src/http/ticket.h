// SPDX-License-Identifier: GPL-3.0-or-later
// What the copies of a Responder share: the request waits for its one answer, which is 500 if nobody gave another.
// Thread-safe.
#pragma once

#include "http/mailbox.h"
#include "http/serialize.h"
#include "http/server.h"

#include <atomic>

namespace muster::http {

class Responder::Ticket
{
public:
    Ticket(std::shared_ptr<Mailbox> mailbox, quint64 connection, quint64 request)
        : m_mailbox(std::move(mailbox))
        , m_connection(connection)
        , m_request(request)
    {
    }
    ~Ticket()
    {
        if (!m_answered)
            respond(plainAnswer(500));
    }
    Ticket(const Ticket &) = delete;
    Ticket &operator=(const Ticket &) = delete;

    void respond(Response response)
    {
        if (!m_answered.exchange(true))
            m_mailbox->post({m_connection, m_request, std::move(response)});
    }

private:
    const std::shared_ptr<Mailbox> m_mailbox;
    const quint64 m_connection;
    const quint64 m_request;
    std::atomic<bool> m_answered = false;
};

} // namespace muster::http
