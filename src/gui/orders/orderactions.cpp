// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/orders/orderactions.h"

#include "storage/customerrepository.h"
#include "storage/orderrepository.h"
#include "support/try.h"

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

using storage::Connection;
using storage::OrderRepository;

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
    , m_changes(services, this, {engine::Change::Orders, engine::Change::Customers}) // their totals
{
    connect(&m_changes, &Changes::takingBack, this, &OrderActions::takingBack);
}

void OrderActions::save(const Order &order, const QString &customer)
{
    const qint64 now = m_services.session.clock().nowMs();
    m_changes.run([order, customer,
                   now](Connection &connection) { return store(connection, order, customer, now); },
                  [this](const Saved &saved) {
                      if (saved.unknown) {
                          Q_EMIT customerUnknown(*saved.unknown);
                          return;
                      }
                      m_changes.offerUndo({Notice::Kind::Success,
                                           saved.before ? tr("Order saved") : tr("Order added")},
                                          [this, saved] {
                                              if (saved.before)
                                                  restore(*saved.before);
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

void OrderActions::restore(const Order &before)
{
    const qint64 now = m_services.session.clock().nowMs();
    m_changes.takeBack([before, now](Connection &connection) -> Result<bool> {
        MUSTER_TRY(OrderRepository(connection).update(before, now));
        return true;
    });
}

void OrderActions::takeBackNew(OrderId id)
{
    m_changes.takeBack(
            [id](Connection &connection) { return storage::removeOrders(connection, {id}); });
}

void OrderActions::remove(QWidget *parent, const QList<qint64> &ids)
{
    QList<OrderId> orders;
    for (const qint64 id : ids)
        orders.append(OrderId{id});
    if (orders.size() < 2) {
        removeNow(orders);
        return;
    }
    Question question;
    question.title = tr("Delete orders");
    question.text = tr("Delete %1 order(s)?", nullptr, static_cast<int>(orders.size()))
                            .arg(m_services.formats.number(orders.size()));
    question.details = tr("You can take this back with “Undo”.");
    question.choices = {tr("Delete")};
    question.isDangerous = true;
    m_services.dialogs.ask(parent, question, [this, orders](int choice) {
        if (choice == 0)
            removeNow(orders);
    });
}

void OrderActions::removeNow(const QList<OrderId> &orders)
{
    m_changes.run(
            [orders](Connection &connection) { return storage::removeOrders(connection, orders); },
            [this](const storage::RemovedRows &rows) { removed(rows); });
}

void OrderActions::removed(const storage::RemovedRows &rows)
{
    const Notice notice{Notice::Kind::Success,
                        tr("%n order(s) deleted", nullptr, static_cast<int>(rows.removed))};
    if (rows.removed > 0) {
        m_changes.offerUndo(notice, [this, rows] {
            m_changes.putBack(rows,
                              [](int count) { return tr("%n order(s) restored", nullptr, count); });
        });
    } else {
        m_services.notices.show(notice);
    }
    m_changes.announceRows();
}

} // namespace muster::gui
