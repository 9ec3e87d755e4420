// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/application.h"

#include <QEvent>
#include <QMetaEnum>
#include <QThread>
#include <QWidget>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::bench {

namespace {

constexpr double slowMs = 50;
constexpr double innerMs =
        20; ///< from which on an event within another one says something about it

} // namespace

Application::Application(int &argc, char **argv)
    : QApplication(argc, argv)
{
    m_clock.start();
}

QList<Application::SlowEvent> Application::takeSlowEvents()
{
    return std::exchange(m_slow, {});
}

// Threads without windows have their events here, too.
bool Application::notify(QObject *receiver, QEvent *event)
{
    if (QThread::currentThread() != thread())
        return QApplication::notify(receiver, event);
    // Afterwards the receiver may be gone.
    const QString name = receiver->objectName();
    const char *className = receiver->metaObject()->className();
    const int type = event->type();
    const qint64 start = m_clock.nsecsElapsed();
    ++m_depth;
    const bool result = QApplication::notify(receiver, event);
    --m_depth;
    if (type == QEvent::Paint && painted)
        painted(static_cast<QWidget *>(receiver));
    const double took = static_cast<double>(m_clock.nsecsElapsed() - start) / 1e6;
    if (took >= innerMs)
        ended(u"%1 \"%2\""_s.arg(QLatin1StringView(className), name), type, took);
    if (m_depth == 0) {
        m_places.clear();
        if (handled)
            handled();
    }
    return result;
}

void Application::ended(const QString &receiver, int type, double milliseconds)
{
    const char *known = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
    m_places.append(
            u"%1 of %2 (%3 ms)"_s.arg(known ? QString::fromLatin1(known) : QString::number(type),
                                      receiver, QString::number(milliseconds, 'f', 0)));
    if (m_depth > 0 || milliseconds < slowMs)
        return;
    std::reverse(m_places.begin(), m_places.end());
    m_slow.append({milliseconds, m_places.join(u" > "_s)});
}

} // namespace muster::bench
