// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/customers/customeractions.h"

#include "gui/widgets/exportjob.h"
#include "storage/customerrepository.h"
#include "support/folding.h"
#include "support/try.h"

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

using storage::Connection;
using storage::CustomerRepository;

/// A customer as they were before and after; before is nothing for a new one.
struct Saved
{
    std::optional<Customer> before;
    CustomerId id;
};

Result<Saved> store(Connection &connection, const Customer &customer, qint64 now)
{
    CustomerRepository customers(connection);
    if (!customer.id.isValid()) {
        MUSTER_TRY_ASSIGN(const CustomerId id, customers.insert(customer, now));
        return Saved{std::nullopt, id};
    }
    MUSTER_TRY_ASSIGN(const Customer before, customers.find(customer.id));
    MUSTER_TRY(customers.update(customer, now));
    return Saved{before, customer.id};
}

/// The customers who were changed, as they were before.
Result<QList<Customer>> tagged(Connection &connection, const QList<qint64> &ids, const QString &tag,
                               bool add, qint64 now)
{
    CustomerRepository customers(connection);
    QList<Customer> before;
    for (const qint64 id : ids) {
        auto found = customers.find(CustomerId{id});
        if (!found && found.error().code == ErrorCode::NotFound)
            continue; // deleted meanwhile
        if (!found)
            return fail(found.error());
        Customer customer = *found;
        const qsizetype size = customer.tags.size();
        customer.tags.removeIf([&tag](const QString &it) { return folded(it) == folded(tag); });
        if (add == (customer.tags.size() < size))
            continue; // has it already, or has it not
        if (add)
            customer.tags.append(tag);
        MUSTER_TRY(customers.update(customer, now));
        before.append(*found);
    }
    return before;
}

} // namespace

CustomerActions::CustomerActions(Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_changes(services, this, {engine::Change::Customers})
{
}

void CustomerActions::save(const Customer &customer)
{
    const qint64 now = m_services.session.clock().nowMs();
    m_changes.run(
            [customer, now](Connection &connection) { return store(connection, customer, now); },
            [this](const Saved &saved) {
                m_changes.offerUndo({Notice::Kind::Success,
                                     saved.before ? tr("Customer saved") : tr("Customer added")},
                                    [this, saved] {
                                        if (saved.before)
                                            restore({*saved.before});
                                        else
                                            remove({saved.id.value});
                                    });
                Q_EMIT this->saved(saved.id.value);
                m_changes.announce();
            },
            [this](const Error &error) {
                m_services.session.noticeFailure(error);
                Q_EMIT saveFailed(error);
            });
}

void CustomerActions::restore(const QList<Customer> &before)
{
    const qint64 now = m_services.session.clock().nowMs();
    m_changes.takeBack([before, now](Connection &connection) -> Result<qsizetype> {
        for (const Customer &customer : before)
            MUSTER_TRY(CustomerRepository(connection).update(customer, now));
        return before.size();
    });
}

// --- deleting

void CustomerActions::remove(const QList<qint64> &ids)
{
    QList<CustomerId> customers;
    for (const qint64 id : ids)
        customers.append(CustomerId{id});
    m_changes.run(
            [customers](Connection &connection) {
                return storage::removeCustomers(connection, customers);
            },
            [this](const storage::RemovedRows &rows) { removed(rows); });
}

void CustomerActions::removed(const storage::RemovedRows &rows)
{
    const auto stayed = static_cast<int>(rows.stayed.size());
    Notice notice;
    if (stayed > 0) {
        notice.details = tr("%n customer(s) stay, because a campaign has reached them and its "
                            "record must stay complete.",
                            nullptr, stayed);
    }
    if (rows.removed == 0) {
        notice.kind = Notice::Kind::Warning;
        notice.text = tr("Nobody was deleted");
        m_services.notices.show(notice);
        return;
    }
    notice.kind = stayed > 0 ? Notice::Kind::Warning : Notice::Kind::Success;
    notice.text = tr("%n customer(s) deleted, with their orders", nullptr,
                     static_cast<int>(rows.removed));
    m_changes.announceRows();
    m_changes.offerUndo(notice, [this, rows] {
        m_changes.putBack(rows,
                          [](int count) { return tr("%n customer(s) restored", nullptr, count); });
    });
}

// --- tags

void CustomerActions::addTag(const QList<qint64> &ids, const QString &tag)
{
    changeTags(ids, tag, true);
}

void CustomerActions::removeTag(const QList<qint64> &ids, const QString &tag)
{
    changeTags(ids, tag, false);
}

void CustomerActions::changeTags(const QList<qint64> &ids, const QString &tag, bool add)
{
    const qint64 now = m_services.session.clock().nowMs();
    const QString name = tag.trimmed();
    m_changes.run(
            [ids, name, add, now](Connection &connection) {
                return tagged(connection, ids, name, add, now);
            },
            [this, name, add](const QList<Customer> &before) { tagsChanged(before, name, add); });
}

void CustomerActions::tagsChanged(const QList<Customer> &before, const QString &tag, bool added)
{
    const auto count = static_cast<int>(before.size());
    Notice notice;
    if (count == 0) {
        notice.text = added ? tr("All of them have the tag “%1” already").arg(tag)
                            : tr("None of them has the tag “%1”").arg(tag);
        m_services.notices.show(notice);
        return;
    }
    notice.kind = Notice::Kind::Success;
    notice.text = added ? tr("Tag “%1” added to %n customer(s)", nullptr, count).arg(tag)
                        : tr("Tag “%1” removed from %n customer(s)", nullptr, count).arg(tag);
    m_changes.offerUndo(notice, [this, before] { restore(before); });
    m_changes.announce();
}

void CustomerActions::exportRows(QWidget *parent, const engine::ExportOptions &options)
{
    askAndExport(m_services, parent, this, options);
}

} // namespace muster::gui
