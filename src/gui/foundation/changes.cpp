// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/foundation/changes.h"

#include "support/try.h"

#include <QPointer>

namespace muster::gui {

namespace {

/// Deleted rows are kept whole, so not without end.
constexpr int mostRemembered = 50;

} // namespace

Changes::Changes(Services &services, QObject *context, const QList<engine::Change> &touched)
    : m_services(services)
    , m_context(context)
    , m_touched(touched)
{
}

void Changes::setUndoAction(QAction *action)
{
    m_undo = action;
    connect(action, &QAction::triggered, this, [this] {
        if (!m_remembered.isEmpty())
            undo(m_remembered.last().number);
    });
    showUndo();
}

void Changes::offerUndo(Notice notice, const Undo &undo)
{
    const int number = ++m_lastNumber;
    remember({number, undo});
    notice.actionLabel = tr("Undo");
    notice.action = [self = QPointer(this), number] {
        if (self)
            self->undo(number);
    };
    m_services.notices.show(notice);
}

/// Nothing where it was taken back already: by the action, or by the notice.
void Changes::undo(int number)
{
    const auto found = std::find_if(m_remembered.cbegin(), m_remembered.cend(),
                                    [number](const Remembered &it) { return it.number == number; });
    if (found == m_remembered.cend())
        return;
    m_underWay = *found;
    m_remembered.erase(found);
    showUndo();
    Q_EMIT takingBack();
    m_underWay.undo();
    m_underWay = {};
}

void Changes::remember(const Remembered &change)
{
    m_remembered.append(change);
    if (m_remembered.size() > mostRemembered)
        m_remembered.removeFirst();
    showUndo();
}

void Changes::showUndo()
{
    if (m_undo)
        m_undo->setEnabled(!m_remembered.isEmpty());
}

void Changes::putBack(const storage::RemovedRows &rows, const Words &words)
{
    runUndo(
            [rows](storage::Connection &connection) -> Result<qint64> {
                MUSTER_TRY(storage::putBack(connection, rows));
                return rows.removed;
            },
            [this, words](qint64 count) {
                m_services.notices.success(words(static_cast<int>(count)));
                announceRows();
            });
}

void Changes::announce()
{
    for (const engine::Change change : std::as_const(m_touched))
        m_services.session.announce(change);
}

void Changes::announceRows()
{
    m_services.session.announce(engine::Change::Customers);
    m_services.session.announce(engine::Change::Orders);
}

} // namespace muster::gui
