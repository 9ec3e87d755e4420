// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/customers/customeractions.h"

#include "gui/widgets/exportjob.h"
#include "storage/customerrepository.h"
#include "storage/whendone.h"
#include "support/folding.h"
#include "support/try.h"

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

using storage::Connection;
using storage::CustomerRepository;
using storage::Role;

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
{
}

void CustomerActions::failed(const Error &error)
{
    m_services.session.noticeFailure(error);
    m_services.notices.failure(error);
}

void CustomerActions::changed()
{
    m_services.session.announce(engine::Change::Customers);
}

void CustomerActions::save(const Customer &customer)
{
    const qint64 now = m_services.session.clock().nowMs();
    auto job = [customer, now](Connection &connection) { return store(connection, customer, now); };
    storage::whenDone(
            m_services.session.database().transact(Role::Write, job), this,
            [this](const Result<Saved> &saved) {
                if (!saved) {
                    m_services.session.noticeFailure(saved.error());
                    Q_EMIT saveFailed(saved.error());
                    return;
                }
                Notice notice{Notice::Kind::Success,
                              saved->before ? tr("Customer saved") : tr("Customer added")};
                notice.actionLabel = tr("Undo");
                if (saved->before)
                    notice.action = [this, before = *saved->before] { restore({before}); };
                else
                    notice.action = [this, id = saved->id.value] { remove({id}); };
                m_services.notices.show(notice);
                Q_EMIT this->saved(saved->id.value);
                changed();
            });
}

void CustomerActions::restore(const QList<Customer> &before)
{
    const qint64 now = m_services.session.clock().nowMs();
    auto job = [before, now](Connection &connection) -> Result<qsizetype> {
        for (const Customer &customer : before)
            MUSTER_TRY(CustomerRepository(connection).update(customer, now));
        return before.size();
    };
    storage::whenDone(m_services.session.database().transact(Role::Write, job), this,
                      [this](const Result<qsizetype> &count) {
                          if (!count) {
                              failed(count.error());
                              return;
                          }
                          m_services.notices.success(tr("The change was undone"));
                          changed();
                      });
}

// --- deleting

void CustomerActions::remove(const QList<qint64> &ids)
{
    QList<CustomerId> customers;
    for (const qint64 id : ids)
        customers.append(CustomerId{id});
    auto job = [customers](Connection &connection) {
        return storage::removeCustomers(connection, customers);
    };
    storage::whenDone(m_services.session.database().transact(Role::Write, job), this,
                      [this](const Result<storage::RemovedRows> &rows) {
                          if (rows)
                              removed(*rows);
                          else
                              failed(rows.error());
                      });
}

void CustomerActions::removed(const storage::RemovedRows &rows)
{
    const auto stayed = static_cast<int>(rows.stayed.size());
    Notice notice;
    if (stayed > 0) {
        notice.details = tr("%n customer(s) stay, because a campaign has reached them and its "
                            "account needs them. Delete the campaign first.",
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
    notice.actionLabel = tr("Undo");
    notice.action = [this, rows] { putBack(rows); };
    m_services.notices.show(notice);
    changed();
    m_services.session.announce(engine::Change::Orders);
}

void CustomerActions::putBack(const storage::RemovedRows &rows)
{
    auto job = [rows](Connection &connection) -> Result<qint64> {
        MUSTER_TRY(storage::putBack(connection, rows));
        return rows.removed;
    };
    storage::whenDone(m_services.session.database().transact(Role::Write, job), this,
                      [this](const Result<qint64> &count) {
                          if (!count) {
                              failed(count.error());
                              return;
                          }
                          m_services.notices.success(
                                  tr("%n customer(s) restored", nullptr, static_cast<int>(*count)));
                          changed();
                          m_services.session.announce(engine::Change::Orders);
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
    auto job = [ids, name, add, now](Connection &connection) {
        return tagged(connection, ids, name, add, now);
    };
    storage::whenDone(m_services.session.database().transact(Role::Write, job), this,
                      [this, name, add](const Result<QList<Customer>> &before) {
                          if (before)
                              tagsChanged(*before, name, add);
                          else
                              failed(before.error());
                      });
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
    notice.actionLabel = tr("Undo");
    notice.action = [this, before] { restore(before); };
    m_services.notices.show(notice);
    changed();
}

void CustomerActions::exportRows(QWidget *parent, const engine::ExportOptions &options)
{
    askAndExport(m_services, parent, this, options);
}

} // namespace muster::gui
