// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/cancel.h"

#include <algorithm>
#include <chrono>

namespace muster::storage {

namespace {

// Long enough not to flood a server with new connections, short enough for a person who waits.
constexpr std::chrono::milliseconds InterruptAgain(100);

} // namespace

JobControl::~JobControl()
{
    end();
}

void JobControl::setInterrupt(Interrupt interrupt, bool overNetwork)
{
    const std::lock_guard lock(m_mutex);
    m_interrupt = std::move(interrupt);
    m_overNetwork = overNetwork;
}

void JobControl::begin()
{
    const std::lock_guard lock(m_mutex);
    m_active = true;
    m_interrupted = false;
    m_stop = false;
}

void JobControl::end()
{
    {
        const std::lock_guard lock(m_mutex);
        m_active = false;
    }
    m_ended.notify_all();
    if (m_stopper.joinable())
        m_stopper.join();
}

void JobControl::hold()
{
    const std::lock_guard lock(m_mutex);
    ++m_held;
}

void JobControl::release()
{
    const std::lock_guard lock(m_mutex);
    --m_held;
}

void JobControl::requestStop()
{
    if (m_stop.exchange(true))
        return;
    const std::lock_guard lock(m_mutex);
    if (!m_active || !m_interrupt)
        return;
    if (m_overNetwork) {
        if (!m_stopper.joinable())
            m_stopper = std::thread([this] { interruptUntilEnd(); });
        return;
    }
    if (m_held == 0) {
        m_interrupted = true;
        m_interrupt();
    }
}

void JobControl::interruptUntilEnd()
{
    std::unique_lock lock(m_mutex);
    while (m_active) {
        if (m_held == 0) {
            m_interrupted = true;
            m_interrupt();
        }
        m_ended.wait_for(lock, InterruptAgain, [this] { return !m_active; });
    }
}

bool CancelToken::State::attach(JobControl *control)
{
    const std::lock_guard lock(mutex);
    if (cancelled)
        return false;
    running.push_back(control);
    return true;
}

void CancelToken::State::detach(JobControl *control)
{
    const std::lock_guard lock(mutex);
    std::erase(running, control);
}

CancelToken::CancelToken()
    : m_state(std::make_shared<State>())
{
}

void CancelToken::cancel()
{
    if (m_state->cancelled.exchange(true))
        return;
    const std::lock_guard lock(m_state->mutex);
    for (JobControl *control : m_state->running)
        control->requestStop();
}

bool CancelToken::isCancelled() const
{
    return m_state->cancelled;
}

} // namespace muster::storage
