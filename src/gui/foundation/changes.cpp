// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/foundation/changes.h"

#include "support/try.h"

namespace muster::gui {

Changes::Changes(Services &services, QObject *context, const QList<engine::Change> &touched)
    : m_services(services)
    , m_context(context)
    , m_touched(touched)
{
}

void Changes::offerUndo(Notice notice, const Undo &undo)
{
    notice.actionLabel = tr("Undo");
    notice.action = undo;
    m_services.notices.show(notice);
}

void Changes::putBack(const storage::RemovedRows &rows, const Words &words)
{
    run(
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
