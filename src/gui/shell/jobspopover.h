// SPDX-License-Identifier: GPL-3.0-or-later
// The jobs under way, with their progress and a way to cancel each. A popup: it closes on a click beside it and on
// Escape, and when the last job has ended. GUI thread.
#pragma once

#include "gui/foundation/jobs.h"

#include <QFrame>

class QVBoxLayout;

namespace muster::gui {

class JobsPopover : public QFrame
{
    Q_OBJECT

public:
    JobsPopover(Jobs &jobs, QWidget *parent);
    /// Above \a anchor, a widget at the bottom of the window.
    void popUp(QWidget *anchor);

private:
    struct Row;
    void update();
    void addRow(const Job &job);

    Jobs &m_jobs;
    QVBoxLayout *m_column;
    QHash<int, std::shared_ptr<Row>> m_rows;
};

} // namespace muster::gui
