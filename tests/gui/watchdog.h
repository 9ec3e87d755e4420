// SPDX-License-Identifier: GPL-3.0-or-later
// Measures how long the GUI thread's event loop was blocked at most: a thread of its own posts an event to the GUI thread
// every few milliseconds and notes how late each is handled. Make it on the GUI thread.
#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QThread>
#include <atomic>

namespace muster::gui::test {

class Watchdog : public QObject
{
public:
    Watchdog()
        : m_thread(QThread::create([this] { watch(); }))
    {
        m_clock.start();
        m_thread->start(QThread::HighPriority);
    }
    ~Watchdog() override
    {
        m_isStopped = true;
        m_thread->wait();
    }
    Watchdog(const Watchdog &) = delete;
    Watchdog &operator=(const Watchdog &) = delete;

    /// Milliseconds; an event that still waits counts for as long as it has waited.
    [[nodiscard]] double longestBlock() const
    {
        const qint64 sent = m_sentNs;
        const qint64 waiting = sent > m_handledNs ? m_clock.nsecsElapsed() - sent : 0;
        return double(std::max(m_longestNs.load(), waiting)) / 1e6;
    }
    void reset() { m_longestNs = 0; }

protected:
    void customEvent(QEvent *) override
    {
        const qint64 now = m_clock.nsecsElapsed();
        m_longestNs = std::max(m_longestNs.load(), now - m_sentNs);
        m_handledNs = now;
    }

private:
    void watch()
    {
        while (!m_isStopped) {
            // One at a time, so that a block is counted once and whole.
            if (m_handledNs >= m_sentNs) {
                m_sentNs = m_clock.nsecsElapsed();
                QCoreApplication::postEvent(this, new QEvent(QEvent::User), Qt::HighEventPriority);
            }
            QThread::msleep(2);
        }
    }

    QElapsedTimer m_clock;
    std::atomic<qint64> m_sentNs = 0;
    std::atomic<qint64> m_handledNs = 0;
    std::atomic<qint64> m_longestNs = 0;
    std::atomic<bool> m_isStopped = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace muster::gui::test
