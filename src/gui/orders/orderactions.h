// SPDX-License-Identifier: GPL-3.0-or-later
// Saving and deleting orders; the customers' totals follow in the same transaction. Each can be undone from the notice
// that tells of it, and by the page's action. GUI thread; the work is done in the database's own.
#pragma once

#include "domain/order.h"
#include "gui/foundation/changes.h"

#include <QObject>

namespace muster::gui {

class OrderActions : public QObject
{
    Q_OBJECT

public:
    explicit OrderActions(Services &services, QObject *parent = nullptr);

    /// Inserts an order without an id, updates another one; \a customer is an external id.
    void save(const Order &order, const QString &customer);
    /// Asks before several go.
    void remove(QWidget *parent, const QList<qint64> &ids);
    /// Takes back the last of the above.
    void setUndoAction(QAction *action) { m_changes.setUndoAction(action); }

Q_SIGNALS:
    void saved(qint64 id);
    void customerUnknown(const muster::Error &error);
    void saveFailed(const muster::Error &error);
    void takingBack();

private:
    void restore(const Order &before);
    void takeBackNew(OrderId id);
    void removeNow(const QList<OrderId> &orders);
    void removed(const storage::RemovedRows &rows);

    Services &m_services;
    Changes m_changes;
};

} // namespace muster::gui
