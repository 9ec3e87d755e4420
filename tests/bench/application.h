// SPDX-License-Identifier: GPL-3.0-or-later
// An application that knows which of its events take long, and what they were for: where a block of the GUI thread
// comes from. GUI thread.
#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <functional>

namespace muster::bench {

class Application : public QApplication
{
public:
    Application(int &argc, char **argv);

    struct SlowEvent
    {
        double milliseconds = 0;
        /// The receivers and their events, from the outside in, as far as each took long itself.
        QString place;
    };
    /// Those since the last call, of which each alone held up the others for longer than a person would not notice.
    [[nodiscard]] QList<SlowEvent> takeSlowEvents();

    /// After a widget has been painted; and after an event that no other one caused.
    std::function<void(QWidget *)> painted;
    std::function<void()> handled;

    bool notify(QObject *receiver, QEvent *event) override;

private:
    void ended(const QString &receiver, int type, double milliseconds);

    QList<SlowEvent> m_slow;
    QStringList m_places; ///< of the event that is being handled, from the inside out
    QElapsedTimer m_clock;
    int m_depth = 0;
};

} // namespace muster::bench
