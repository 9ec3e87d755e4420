// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/orders/orderspage.h"

#include "gui/theme/theme.h"
#include "gui/widgets/exportjob.h"
#include "gui/widgets/messagewords.h"
#include "storage/customerrepository.h"
#include "storage/suggestions.h"
#include "support/try.h"

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

const auto statusFilter = u"status"_s;
const auto periodFilter = u"period"_s;
const auto channelFilter = u"channel"_s;
const auto customerFilter = u"customer"_s;

} // namespace

OrdersPage::OrdersPage(Services &services, QWidget *parent)
    : ListPage(PageName::Orders, services, new OrderModel(services.session, services.formats),
               texts(), parent)
    , m_model(static_cast<OrderModel *>(table()->pagedModel()))
    , m_actions(new OrderActions(services, this))
{
    makeActions();
    makeFilters();
    watch({engine::Change::Orders, engine::Change::Customers, engine::Change::Imports});
    table()->setItemDelegateForColumn(m_model->columnNamed(u"status"_s), new ChipDelegate(this));
    connect(list(), &ListPane::emptyActionRequested, this, [this] {
        Q_EMIT linkActivated({QString::fromLatin1(PageName::Imports), {{u"kind"_s, u"orders"_s}}});
    });
    connect(table(), &TableView::opened, m_edit, &QAction::trigger);
}

ListPageTexts OrdersPage::texts()
{
    return {tr("Orders"),
            tr("Select an order to see its items."),
            tr("Search order ID, customer, channel, coupon"),
            tr("Search orders"),
            {u"orders"_s, tr("No orders yet"),
             tr("Import a file from your shop. What customers have spent follows from their "
                "orders."),
             tr("Import orders")}};
}

void OrdersPage::makeActions()
{
    m_add = makeAction(u"addOrder"_s, tr("Add order"), u"add"_s, QKeySequence::New);
    m_exportAll = makeAction(u"exportOrders"_s, tr("Export list"), u"export"_s,
                             QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    m_edit = makeAction(u"editOrder"_s, tr("Edit"), u"edit"_s, QKeySequence(Qt::Key_F2));
    m_remove = makeAction(u"deleteOrders"_s, tr("Delete"), u"delete"_s, QKeySequence::Delete);
    m_exportSelected = makeAction(u"exportSelected"_s, tr("Export selection"), u"export"_s);
    m_undo = makeAction(u"undoOrders"_s, tr("Undo"), u"undo"_s, QKeySequence(u"Ctrl+Z"_s));
    m_actions->setUndoAction(m_undo);
    connect(m_actions, &OrderActions::takingBack, this, &OrdersPage::focusList);
    connect(m_add, &QAction::triggered, this, [this] { edit({}); });
    connect(m_edit, &QAction::triggered, this, [this] {
        if (m_current)
            edit(*m_current);
    });
    connect(m_remove, &QAction::triggered, this, [this] {
        if (const QList<qint64> ids = table()->selectedIds(); !ids.isEmpty())
            m_actions->remove(this, ids);
    });
    connect(m_exportAll, &QAction::triggered, this, [this] { exportRows(false); });
    connect(m_exportSelected, &QAction::triggered, this, [this] { exportRows(true); });
    header()->setActions({m_add, m_exportAll});
    setListActions({m_exportAll});
    list()->setSelectionActions({m_exportSelected, m_remove});
    connect(m_actions, &OrderActions::saved, this, [this](qint64 id) {
        if (m_form)
            m_form->accept();
        table()->selectId(id);
        showEntry(id);
    });
    connect(m_actions, &OrderActions::customerUnknown, this, [this](const Error &error) {
        if (m_form)
            m_form->showUnknownCustomer(error);
    });
    connect(m_actions, &OrderActions::saveFailed, this, [this](const Error &error) {
        if (m_form)
            m_form->showFailure(error);
        else
            services().notices.failure(error);
    });
}

QList<QAction *> OrdersPage::pageActions() const
{
    return {m_add, m_edit, m_exportAll, m_exportSelected, m_remove, m_undo};
}

void OrdersPage::makeFilters()
{
    auto *status = new ChoiceChip(statusFilter, tr("Status"), ChoiceChip::Choose::Several);
    QList<FilterOption> states;
    for (const OrderStatus it : allOrderStatuses())
        states.append({static_cast<int>(it), chipOf(it).text});
    status->setOptions(states);
    m_period = new PeriodChip(periodFilter, tr("Ordered"), services().formats.locale());
    m_channel = new ChoiceChip(channelFilter, tr("Channel"), ChoiceChip::Choose::One);
    m_customer = new ChoiceChip(customerFilter, tr("Customer"), ChoiceChip::Choose::One);
    for (FilterChip *chip :
         std::initializer_list<FilterChip *>{status, m_period, m_channel, m_customer})
        list()->filters()->addChip(chip);
    connect(m_channel, &FilterChip::aboutToOpen, this, &OrdersPage::lookUp);
    // All customers are too many to choose from: the one whose order is selected is offered.
    connect(m_customer, &FilterChip::aboutToOpen, this, [this] {
        if (m_current) {
            m_customer->setOptions(
                    {{m_current->order.customer.value, m_current->customerName.isEmpty()
                                                               ? m_current->customerExternalId
                                                               : m_current->customerName}});
        }
    });
}

void OrdersPage::lookUp()
{
    readChoices<QStringList>(
            [](storage::Connection &connection) {
                return storage::existingTexts(connection, rules::Column::OrderChannel);
            },
            [this](const QStringList &channels) {
                QList<FilterOption> options;
                for (const QString &channel : channels)
                    options.append({channel, channel});
                m_channel->setOptions(options);
                if (!m_waitingDraft.isEmpty())
                    goOnEditing();
            });
}

void OrdersPage::ask()
{
    const QVariantMap filters = list()->filters()->values();
    storage::OrderQuery query;
    query.search = list()->searchField()->text();
    query.channel = filters.value(channelFilter).toString();
    query.customer = CustomerId{filters.value(customerFilter).toLongLong()};
    const QVariantList statuses = filters.value(statusFilter).toList();
    for (const QVariant &status : statuses)
        query.statuses.append(static_cast<OrderStatus>(status.toInt()));
    const QTimeZone zone = services().formats.zone();
    if (const auto days = m_period->days(session().clock().today(zone))) {
        query.orderedFrom = days->first.startOfDay(zone).toMSecsSinceEpoch();
        query.orderedUntil = days->last.addDays(1).startOfDay(zone).toMSecsSinceEpoch();
    }
    m_model->setQuery(query);
    m_model->reload();
}

// --- one order

Result<OrdersPage::Shown> OrdersPage::read(storage::Connection &connection, OrderId id)
{
    Shown shown;
    MUSTER_TRY_ASSIGN(shown.order, storage::OrderRepository(connection).find(id));
    MUSTER_TRY_ASSIGN(const Customer customer,
                      storage::CustomerRepository(connection).find(shown.order.customer));
    shown.customerExternalId = customer.externalId;
    shown.customerName = customer.name;
    return shown;
}

void OrdersPage::loadDetails(qint64 id)
{
    if (m_current && m_current->order.id.value != id)
        m_current.reset();
    readDetails<Shown>(
            [id = OrderId{id}](storage::Connection &connection) { return read(connection, id); },
            [this](const Shown &shown) { show(shown); });
}

void OrdersPage::show(const Shown &shown)
{
    m_current = shown;
    const Formats &formats = services().formats;
    const Order &order = shown.order;
    DetailPane &pane = *details();
    pane.begin(formats.money(order.amountMinor), tr("Order %1").arg(order.externalId));
    pane.addChips({chipOf(order.status)});
    pane.addActions({m_edit});
    pane.addFacts({{tr("Ordered"), formats.dateTime(order.orderedAt)},
                   {tr("Channel"), order.channel},
                   {tr("Coupon"), order.coupon}});
    if (!countsAsCompleted(order.status)) {
        pane.addText(tr("Does not count towards what the customer has spent: only delivered and "
                        "completed orders do."),
                     Look::Muted);
    }
    pane.addHeading(tr("Customer"));
    const QString name =
            shown.customerName.isEmpty() ? shown.customerExternalId : shown.customerName;
    pane.addLinks(
            {{u"customerLink"_s, name, shown.customerExternalId, [this, id = order.customer.value] {
                  Q_EMIT linkActivated({QString::fromLatin1(PageName::Customers), {{u"id"_s, id}}});
              }}});
    pane.addHeading(tr("Items"));
    if (order.items.isEmpty())
        pane.addText(tr("No items are known of this order."), Look::Muted);
    QList<Fact> items;
    for (const OrderItem &item : order.items) {
        items.append({item.name.isEmpty() ? item.sku : item.name,
                      tr("%1 × %2", "pieces × price")
                              .arg(formats.number(item.quantity), formats.money(item.priceMinor))});
    }
    pane.addFacts(items);
    pane.end();
}

void OrdersPage::edit(const Shown &shown, const QVariantMap &draft)
{
    if (m_form)
        return;
    m_edited = shown.order.id.value;
    m_form = new OrderForm(shown.order, shown.customerExternalId, services().formats,
                           session().clock().nowMs(), services().dialogs, this);
    if (!draft.isEmpty())
        m_form->setDraft(draft);
    connect(m_form, &FormDialog::saveRequested, this,
            [this] { m_actions->save(m_form->order(), m_form->customer()); });
    connect(m_form, &QDialog::finished, this, [this] { m_form = nullptr; });
    m_form->open();
}

void OrdersPage::goOnEditing()
{
    const QVariantMap waiting = std::exchange(m_waitingDraft, {});
    const OrderId id{waiting.value(u"id"_s).toLongLong()};
    const QVariantMap fields = waiting.value(u"fields"_s).toMap();
    if (!id.isValid()) {
        edit({}, fields);
        return;
    }
    const auto job = [id](storage::Connection &connection) { return read(connection, id); };
    storage::whenDone(session().database().run(storage::Role::Read, job), this,
                      [this, fields](const Result<Shown> &shown) {
                          if (shown)
                              edit(*shown, fields);
                          else
                              services().notices.failure(shown.error());
                      });
}

void OrdersPage::exportRows(bool selectedOnly)
{
    engine::ExportOptions options;
    options.kind = engine::ExportKind::Orders;
    if (selectedOnly) {
        options.ids = table()->selectedIds();
        if (options.ids.isEmpty())
            return;
    } else {
        options.orders = m_model->query();
    }
    askAndExport(services(), this, this, options);
}

// --- links and what is kept

void OrdersPage::open(const QVariantMap &arguments)
{
    QVariantMap filters;
    if (const qint64 customer = arguments.value(u"customer"_s).toLongLong(); customer != 0) {
        filters.insert(customerFilter, customer);
        nameCustomer(customer);
    }
    if (const QString day = arguments.value(u"day"_s).toString(); !day.isEmpty())
        filters.insert(periodFilter, QVariantMap{{u"from"_s, day}, {u"until"_s, day}});
    list()->narrow({}, filters);
    if (isReady())
        ask();
}

/// The chip shows the name instead of the number as soon as it is read.
void OrdersPage::nameCustomer(qint64 id)
{
    const auto job = [id](storage::Connection &connection) {
        return storage::CustomerRepository(connection).find(CustomerId{id});
    };
    storage::whenDone(session().database().run(storage::Role::Read, job), this,
                      [this, id](const Result<Customer> &customer) {
                          if (customer) {
                              m_customer->setOptions(
                                      {{id, customer->name.isEmpty() ? customer->externalId
                                                                     : customer->name}});
                          }
                      });
}

QVariantMap OrdersPage::saveState() const
{
    QVariantMap state = ListPage::saveState();
    if (m_form) {
        state.insert(u"draft"_s, QVariantMap{{u"id"_s, m_edited}, {u"fields"_s, m_form->draft()}});
    }
    return state;
}

void OrdersPage::restoreState(const QVariantMap &state)
{
    m_waitingDraft = state.value(u"draft"_s).toMap();
    ListPage::restoreState(state);
    const QVariantMap filters = list()->filters()->values();
    if (const qint64 customer = filters.value(customerFilter).toLongLong(); customer != 0)
        nameCustomer(customer);
}

} // namespace muster::gui
