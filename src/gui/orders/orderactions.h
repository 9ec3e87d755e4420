// SPDX-License-Identifier: GPL-3.0-or-later
// Saving and deleting orders; the customers' totals follow in the same transaction. Each can be undone from the notice
// that tells of it. GUI thread; the work is done in the database's own.
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
    void remove(const QList<qint64> &ids);

Q_SIGNALS:
    void saved(qint64 id);
    void customerUnknown(const muster::Error &error);
    void saveFailed(const muster::Error &error);

private:
    void restore(const Order &before);
    void removed(const storage::RemovedRows &rows);

    Services &m_services;
    Changes m_changes;
};

} // namespace muster::gui
