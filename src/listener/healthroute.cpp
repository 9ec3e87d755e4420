// SPDX-License-Identifier: GPL-3.0-or-later
#include "listener/healthroute.h"

#include "listener/answers.h"
#include "support/try.h"

using namespace Qt::StringLiterals;

namespace muster::listener {

namespace {

constexpr qint64 freshMs = 2'000;

} // namespace

HealthRoute::HealthRoute(storage::Database &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
{
}

void HealthRoute::handle(const http::Responder &responder, qint64 lastHeard)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_clock.nowMs() - std::max(lastHeard, m_lastHeard) <= freshMs) {
            responder.respond(okAnswer());
            return;
        }
        if (m_closed) {
            responder.respond(unavailableAnswer());
            return;
        }
        m_waiting.push_back(responder);
        if (std::exchange(m_asking, true))
            return;
    }
    m_database.runThen(
            storage::Role::Read,
            [](storage::Connection &connection) -> Result<void> {
                MUSTER_TRY_ASSIGN(storage::Statement statement, connection.prepare(u"SELECT 1"_s));
                MUSTER_TRY(statement.run());
                const bool found = statement.next();
                MUSTER_TRY(statement.finished());
                return found ? Result<void>() : fail(ErrorCode::Database, u"No answer."_s);
            },
            [self = shared_from_this()](const Result<void> &result) {
                self->onAnswer(result.has_value());
            });
}

void HealthRoute::onAnswer(bool isWell)
{
    std::vector<http::Responder> waiting;
    {
        const std::lock_guard lock(m_mutex);
        waiting.swap(m_waiting);
        m_lastHeard = isWell ? m_clock.nowMs() : 0;
        m_asking = false;
        m_idle.notify_all();
    }
    for (const http::Responder &responder : waiting)
        responder.respond(isWell ? okAnswer() : unavailableAnswer());
}

void HealthRoute::close()
{
    std::unique_lock lock(m_mutex);
    m_closed = true;
    m_idle.wait(lock, [this] { return !m_asking; });
}

} // namespace muster::listener
