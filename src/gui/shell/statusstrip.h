// SPDX-License-Identifier: GPL-3.0-or-later
// The line at the bottom of the window: the database, what the delivery worker does and how fast, the listener and its
// callbacks, and the jobs under way. A click leads to the settings behind it. GUI thread.
#pragma once

#include "engine/session.h"
#include "gui/foundation/background.h"
#include "gui/foundation/services.h"

#include <QElapsedTimer>
#include <QFrame>

class QToolButton;

namespace muster::gui {

class StatusStrip : public QFrame
{
    Q_OBJECT

public:
    explicit StatusStrip(Services &services, QWidget *parent = nullptr);

Q_SIGNALS:
    void sectionRequested(const QString &section);
    void jobsRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QToolButton *addEntry(const char *name, const QString &iconName, const QString &section);
    void update();
    void updateEngine(const engine::SessionStatus &status);
    void updateWorker(const engine::SessionStatus &status);
    void updateJobs();
    void lookForHeldBack();
    void set(QToolButton *entry, const QString &text, const QString &toolTip,
             const QString &iconName, bool isBad = false);
    /// Every entry as wide as it wants to be; the longest ones are shortened where there is no room for all.
    void fit();
    /// Messages that vendors took in the last seconds.
    [[nodiscard]] double rate(const engine::SessionStatus &status);

    Services &m_services;
    QList<QToolButton *> m_entries;
    QToolButton *m_database = nullptr;
    QToolButton *m_worker = nullptr;
    QToolButton *m_listener = nullptr;
    QToolButton *m_callbacks = nullptr;
    QToolButton *m_jobs = nullptr;
    QTimer m_settle;
    QElapsedTimer m_sinceSample;
    qint64 m_sentAtSample = 0;
    double m_rate = 0;
    QTimer m_quiet; ///< since something changed: nobody waits for the figure while much is sent
    Latest m_looking;
    qint64 m_heldBack = 0; ///< messages of paused campaigns
};

} // namespace muster::gui
