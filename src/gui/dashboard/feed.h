// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of one card: asks the database for them, drops answers that are out of date, and asks again while things
// change, but never more often than a screen can be read nor than the database answers quickly.
//
// GUI thread; the question runs on Role::Read. Each feed fails on its own.
#pragma once

#include "engine/session.h"
#include "gui/foundation/background.h"

#include <QElapsedTimer>
#include <QTimer>

namespace muster::gui {

class Feed : public QObject
{
    Q_OBJECT

public:
    /// \a make gives the job for Database::run() at the time of asking, \a show takes what it found.
    template<typename Make, typename Show>
    Feed(engine::Session &session, Make make, Show show, QObject *parent)
        : QObject(parent)
        , m_session(session)
    {
        m_ask = [this, make, show] {
            const storage::CancelToken token = m_latest.next();
            m_latest.whenDone(m_session.database().run(storage::Role::Read, make(), token), this,
                              [this, show](const auto &result) {
                                  if (result)
                                      show(*result);
                                  finish(result ? std::nullopt : std::optional(result.error()));
                              });
        };
        setUp();
    }

    /// What is shown does not hold any more: asks at once, in the place of what is under way. Waits while not active.
    void reload();
    /// It may have changed a little: asks when it is time to.
    void refresh();
    /// A feed that nobody sees waits, and what it was asking is cancelled.
    void setActive(bool active);

Q_SIGNALS:
    void loading();
    void loaded();
    void failed(const muster::Error &error);

private:
    void setUp();
    void start();
    void finish(const std::optional<Error> &error);
    void next();

    engine::Session &m_session;
    std::function<void()> m_ask;
    Latest m_latest;
    QTimer m_pause;
    QElapsedTimer m_since;
    bool m_isActive = false;
    bool m_isRunning = false;
    bool m_reloadWanted = false;
    bool m_refreshWanted = false;
};

} // namespace muster::gui
