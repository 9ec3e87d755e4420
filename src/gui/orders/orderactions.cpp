// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/orders/orderactions.h"

#include "storage/customerrepository.h"
#include "storage/orderrepository.h"
#include "storage/whendone.h"
#include "support/try.h"

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

using storage::Connection;
using storage::OrderRepository;
using storage::Role;

struct Saved
{
    std::optional<Order> before;  ///< nothing for a new one
    std::optional<Error> unknown; ///< there is no such customer: nothing was stored
    OrderId id;
};

Result<Saved> store(Connection &connection, Order order, const QString &customer, qint64 now)
{
    const auto found = storage::CustomerRepository(connection).findByExternalId(customer);
    if (!found && found.error().code == ErrorCode::NotFound)
        return Saved{std::nullopt, found.error(), {}};
    if (!found)
        return fail(found.error());
    order.customer = found->id;
    OrderRepository orders(connection);
    if (!order.id.isValid()) {
        MUSTER_TRY_ASSIGN(const OrderId id, orders.insert(order, now));
        return Saved{std::nullopt, std::nullopt, id};
    }
    MUSTER_TRY_ASSIGN(const Order before, orders.find(order.id));
    MUSTER_TRY(orders.update(order, now));
    return Saved{before, std::nullopt, order.id};
}

} // namespace

OrderActions::OrderActions(Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
}

void OrderActions::failed(const Error &error)
{
    m_services.session.noticeFailure(error);
    m_services.notices.failure(error);
}

void OrderActions::changed()
{
    m_services.session.announce(engine::Change::Orders);
    m_services.session.announce(engine::Change::Customers); // their totals
}

void OrderActions::save(const Order &order, const QString &customer)
{
    const qint64 now = m_services.session.clock().nowMs();
    auto job = [order, customer, now](Connection &connection) {
        return store(connection, order, customer, now);
    };
    storage::whenDone(m_services.session.database().transact(Role::Write, job), this,
                      [this](const Result<Saved> &saved) {
                          if (!saved) {
                              m_services.session.noticeFailure(saved.error());
                              Q_EMIT saveFailed(saved.error());
                              return;
                          }
                          if (saved->unknown) {
                              Q_EMIT customerUnknown(*saved->unknown);
                              return;
                          }
                          Notice notice{Notice::Kind::Success,
                                        saved->before ? tr("Order saved") : tr("Order added")};
                          notice.actionLabel = tr("Undo");
                          if (saved->before)
                              notice.action = [this, before = *saved->before] { restore(before); };
                          else
                              notice.action = [this, id = saved->id.value] { remove({id}); };
                          m_services.notices.show(notice);
                          Q_EMIT this->saved(saved->id.value);
                          changed();
                      });
}

void OrderActions::restore(const Order &before)
{
    const qint64 now = m_services.session.clock().nowMs();
    auto job = [before, now](Connection &connection) -> Result<bool> {
        MUSTER_TRY(OrderRepository(connection).update(before, now));
        return true;
    };
    storage::whenDone(m_services.session.database().transact(Role::Write, job), this,
                      [this](const Result<bool> &done) {
                          if (!done) {
                              failed(done.error());
                              return;
                          }
                          m_services.notices.success(tr("The change was undone"));
                          changed();
                      });
}

void OrderActions::remove(const QList<qint64> &ids)
{
    QList<OrderId> orders;
    for (const qint64 id : ids)
        orders.append(OrderId{id});
    auto job = [orders](Connection &connection) {
        return storage::removeOrders(connection, orders);
    };
    storage::whenDone(m_services.session.database().transact(Role::Write, job), this,
                      [this](const Result<storage::RemovedRows> &rows) {
                          if (rows)
                              removed(*rows);
                          else
                              failed(rows.error());
                      });
}

void OrderActions::removed(const storage::RemovedRows &rows)
{
    Notice notice{Notice::Kind::Success,
                  tr("%n order(s) deleted", nullptr, static_cast<int>(rows.removed))};
    if (rows.removed > 0) {
        notice.actionLabel = tr("Undo");
        notice.action = [this, rows] { putBack(rows); };
    }
    m_services.notices.show(notice);
    changed();
}

void OrderActions::putBack(const storage::RemovedRows &rows)
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
                                  tr("%n order(s) restored", nullptr, static_cast<int>(*count)));
                          changed();
                      });
}

} // namespace muster::gui
