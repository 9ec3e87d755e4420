// SPDX-License-Identifier: GPL-3.0-or-later
// How answers given on any thread reach the server's thread. Answers name their connection and request by number, so
// that neither has to exist any more. A burst of answers wakes the server once.
#pragma once

#include "http/message.h"

#include <functional>
#include <mutex>

namespace muster::http {

class Mailbox
{
public:
    struct Letter
    {
        quint64 connection;
        quint64 request;
        Response response;
    };

    /// \a wake is called on the sender's thread, under the lock, when the box was empty.
    explicit Mailbox(std::function<void()> wake)
        : m_wake(std::move(wake))
    {
    }

    void post(Letter letter)
    {
        const std::lock_guard lock(m_mutex);
        if (!m_wake)
            return;
        m_letters.push_back(std::move(letter));
        if (m_letters.size() == 1)
            m_wake();
    }

    /// Swaps the letters into the emptied \a out, so that both lists keep their memory.
    void take(std::vector<Letter> &out)
    {
        out.clear();
        const std::lock_guard lock(m_mutex);
        out.swap(m_letters);
    }

    /// From now on letters are thrown away.
    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_wake = nullptr;
        m_letters.clear();
    }

private:
    std::mutex m_mutex;
    std::function<void()> m_wake;
    std::vector<Letter> m_letters;
};

} // namespace muster::http
