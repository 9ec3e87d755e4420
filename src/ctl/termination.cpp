// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/termination.h"

#include <array>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace muster::ctl {

namespace {

// A signal handler reaches nothing but globals: the two ends of a pipe that wakes the event loop.
std::array<int, 2> wakePipe{-1, -1};

extern "C" void onSignal(int number)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = write(wakePipe[1], &byte, 1);
    std::signal(number, SIG_DFL);
}

} // namespace

Termination::Termination(QObject *parent)
    : QObject(parent)
{
    if (pipe2(wakePipe.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        qFatal("no pipe for signals");
    m_notifier = std::make_unique<QSocketNotifier>(wakePipe[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &Termination::read);
    std::signal(SIGTERM, onSignal);
    std::signal(SIGINT, onSignal);
}

Termination::~Termination()
{
    std::signal(SIGTERM, SIG_DFL);
    std::signal(SIGINT, SIG_DFL);
    m_notifier.reset();
    close(wakePipe[0]);
    close(wakePipe[1]);
    wakePipe = {-1, -1};
}

void Termination::read()
{
    char byte = 0;
    while (::read(wakePipe[0], &byte, 1) == 1) {
    }
    if (m_requested)
        return;
    m_requested = true;
    Q_EMIT requested();
}

} // namespace muster::ctl
