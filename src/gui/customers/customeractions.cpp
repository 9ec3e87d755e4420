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
    connect(&m_changes, &Changes::takingBack, this, &CustomerActions::takingBack);
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
                                            takeBackNew(saved.id);
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

/// Who has got orders or messages meanwhile is not an addition that is simply taken back.
void CustomerActions::takeBackNew(CustomerId id)
{
    m_changes.takeBack([id](Connection &connection) -> Result<qint64> {
        MUSTER_TRY_ASSIGN(const storage::RemovalSize size,
                          storage::sizeOfRemoval(connection, {id}));
        if (size.orders > 0 || size.staying > 0) {
            return fail(ErrorCode::Conflict, tr("The customer has orders or messages by now."), {},
                        tr("Delete the customer in the list if you want to."));
        }
        MUSTER_TRY_ASSIGN(const storage::RemovedRows rows,
                          storage::removeCustomers(connection, {id}));
        return rows.removed;
    });
}

// --- deleting

void CustomerActions::remove(QWidget *parent, const QList<qint64> &ids)
{
    QList<CustomerId> customers;
    for (const qint64 id : ids)
        customers.append(CustomerId{id});
    const auto job = [customers](Connection &connection) {
        return storage::sizeOfRemoval(connection, customers);
    };
    storage::whenDone(m_services.session.database().run(storage::Role::Read, job), this,
                      [this, parent, customers](const Result<storage::RemovalSize> &size) {
                          if (!size)
                              m_services.tellFailure(size.error());
                          else if (size->customers > 1 || size->orders > 0)
                              ask(parent, *size, customers);
                          else
                              removeNow(customers);
                      });
}

void CustomerActions::ask(QWidget *parent, const storage::RemovalSize &size,
                          const QList<CustomerId> &customers)
{
    const auto counted = [this](const QString &text, qint64 count) {
        return text.arg(m_services.formats.number(count));
    };
    QStringList details;
    if (size.orders > 0) {
        details.append(counted(
                tr("%1 order(s) are deleted with them.", nullptr, static_cast<int>(size.orders)),
                size.orders));
    }
    if (size.staying > 0) {
        details.append(counted(tr("%1 customer(s) stay, because a campaign has reached them.",
                                  nullptr, static_cast<int>(size.staying)),
                               size.staying));
    }
    details.append(tr("You can take this back with “Undo”."));
    Question question;
    question.title = tr("Delete customers");
    question.text = counted(tr("Delete %1 customer(s)?", nullptr, static_cast<int>(size.customers)),
                            size.customers);
    question.details = details.join(u' ');
    question.choices = {tr("Delete")};
    question.isDangerous = true;
    m_services.dialogs.ask(parent, question, [this, customers](int choice) {
        if (choice == 0)
            removeNow(customers);
    });
}

void CustomerActions::removeNow(const QList<CustomerId> &customers)
{
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
