// SPDX-License-Identifier: GPL-3.0-or-later
// GET /health: says "ok" only if the database answered within the last seconds, and asks it if it has not been heard
// of. However many ask at once, the database is asked once. Thread-safe; never blocks.
#pragma once

#include "http/server.h"
#include "storage/database.h"
#include "support/clock.h"

#include <condition_variable>
#include <mutex>

namespace muster::listener {

class HealthRoute : public std::enable_shared_from_this<HealthRoute>
{
public:
    HealthRoute(storage::Database &database, const Clock &clock);

    /// \a lastHeard is when somebody else last heard of the database, UTC ms.
    void handle(const http::Responder &responder, qint64 lastHeard);
    /// Asks the database no more, and waits for a question under way.
    void close();

private:
    void onAnswer(bool isWell);

    storage::Database &m_database;
    const Clock &m_clock;
    std::mutex m_mutex;
    std::condition_variable m_idle;
    std::vector<http::Responder> m_waiting;
    qint64 m_lastHeard = 0;
    bool m_asking = false;
    bool m_closed = false;
};

} // namespace muster::listener
