// SPDX-License-Identifier: GPL-3.0-or-later
// SIGTERM and SIGINT as a Qt signal, for commands that run until they are told to stop.
//
// Lives on the main thread; at most one object at a time. The second signal ends the program at once, as without us.
#pragma once

#include <QObject>
#include <QSocketNotifier>
#include <memory>

namespace muster::ctl {

class Termination : public QObject
{
    Q_OBJECT

public:
    explicit Termination(QObject *parent = nullptr);
    ~Termination() override;
    Termination(const Termination &) = delete;
    Termination &operator=(const Termination &) = delete;

    [[nodiscard]] bool wasRequested() const { return m_requested; }

Q_SIGNALS:
    void requested();

private:
    void read();

    std::unique_ptr<QSocketNotifier> m_notifier;
    bool m_requested = false;
};

} // namespace muster::ctl
