// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with customers: saving, deleting, tagging, exporting; each tells how it went, and what can be undone
// can be undone from there and by the page's action. GUI thread; the work is done in the database's own.
#pragma once

#include "domain/customer.h"
#include "engine/exporter.h"
#include "gui/foundation/changes.h"

#include <QObject>

namespace muster::gui {

class CustomerActions : public QObject
{
    Q_OBJECT

public:
    explicit CustomerActions(Services &services, QObject *parent = nullptr);

    /// Inserts a customer without an id, updates another one.
    void save(const Customer &customer);
    /// Asks before several go, or somebody with orders.
    void remove(QWidget *parent, const QList<qint64> &ids);
    void addTag(const QList<qint64> &ids, const QString &tag);
    void removeTag(const QList<qint64> &ids, const QString &tag);
    /// Takes back the last of the above.
    void setUndoAction(QAction *action) { m_changes.setUndoAction(action); }
    /// \a options without a path: it is asked for.
    void exportRows(QWidget *parent, const engine::ExportOptions &options);

Q_SIGNALS:
    void saved(qint64 id);
    void saveFailed(const muster::Error &error);
    void takingBack();

private:
    void changeTags(const QList<qint64> &ids, const QString &tag, bool add);
    void tagsChanged(const QList<Customer> &before, const QString &tag, bool added);
    void restore(const QList<Customer> &before);
    void takeBackNew(CustomerId id);
    void ask(QWidget *parent, const storage::RemovalSize &size, const QList<CustomerId> &customers);
    void removeNow(const QList<CustomerId> &customers);
    void removed(const storage::RemovedRows &rows);

    Services &m_services;
    Changes m_changes;
};

} // namespace muster::gui
