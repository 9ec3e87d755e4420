// SPDX-License-Identifier: GPL-3.0-or-later
// Answers that a simulated vendor gives late. Lives on a thread with an event loop; add() may be called from any.
#pragma once

#include "delivery/simulator/duequeue.h"
#include "http/server.h"

#include <QMutex>
#include <QTimer>

namespace muster::delivery {

class DelayedAnswers : public QObject
{
    Q_OBJECT

public:
    DelayedAnswers();

    /// Gives \a answer after \a delayMs; a status of 0 hangs up.
    void add(qint64 delayMs, const http::Responder &responder, http::Response answer);

    /// The same at once.
    static void give(const http::Responder &responder, http::Response answer);

private:
    struct Waiting
    {
        http::Responder responder;
        http::Response answer;
    };
    void pump();

    QTimer *m_timer;
    QMutex m_mutex;
    DueQueue<Waiting> m_queue; ///< guarded by m_mutex
};

} // namespace muster::delivery
