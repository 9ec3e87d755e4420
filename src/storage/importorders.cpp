// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/importorders.h"

#include "storage/customerrepository.h"
#include "support/try.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muster::storage {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(OrderImport)
};

constexpr size_t insertColumns = 13;
constexpr size_t updateColumns = 10;
constexpr size_t itemColumns = 6;

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

OrderMerge::OrderMerge(Connection &connection, const OrderBatch &batch, OnConflict mode,
                       qint64 nowMs, TrialMemory *trial)
    : m_connection(connection)
    , m_bulk(ImportBulk::create(connection))
    , m_batch(batch)
    , m_mode(mode)
    , m_now(nowMs)
    , m_trial(trial)
{
}

Result<BatchOutcome> OrderMerge::run()
{
    MUSTER_TRY(findCustomers());
    MUSTER_TRY(findOrders());
    MUSTER_TRY(findItems());
    for (const ImportedOrder &row : m_batch.rows)
        decide(row);
    if (!m_trial)
        MUSTER_TRY(write());
    return m_outcome;
}

Result<void> OrderMerge::findCustomers()
{
    std::vector<BulkValue> ids;
    std::vector<BulkValue> emails;
    for (const ImportedOrder &row : m_batch.rows) {
        if (!row.customerId.isEmpty())
            ids.emplace_back(m_batch.text.view(row.customerId));
        if (!row.customerEmail.isEmpty())
            emails.emplace_back(m_batch.text.view(row.customerEmail));
    }
    // Rows come in the order of their ids: of several customers with one address the one longest known stays.
    MUSTER_TRY(m_bulk->select(
            u"import_customer_keys_by_external_id"_s, ids, [this](const BulkRow &row) {
                m_customersById.try_emplace(row.text(1), row.integer(0).value_or(0));
            }));
    return m_bulk->select(u"import_customer_keys_by_email"_s, emails, [this](const BulkRow &row) {
        m_customersByEmail.try_emplace(row.text(1), row.integer(0).value_or(0));
    });
}

Result<void> OrderMerge::findOrders()
{
    std::vector<BulkValue> keys;
    keys.reserve(m_batch.rows.size());
    for (const ImportedOrder &row : m_batch.rows)
        keys.emplace_back(m_batch.text.view(row.externalId));
    return m_bulk->select(u"import_orders_by_external_id"_s, keys, [this](const BulkRow &row) {
        Known known;
        known.id = row.integer(0).value_or(0);
        known.externalId = row.text(1);
        known.customer = row.integer(2).value_or(0);
        known.amount = row.integer(3).value_or(0);
        known.orderedAt = row.integer(4).value_or(0);
        known.status = row.integer(5).value_or(0);
        known.channel = row.text(6);
        known.channelFolded = row.text(7);
        known.coupon = row.text(8);
        known.couponFolded = row.text(9);
        if (m_byExternalId.contains(known.externalId))
            return;
        m_known.push_back(std::move(known));
        m_byExternalId.emplace(m_known.back().externalId, &m_known.back());
    });
}

// Only where rows speak of items at all.
Result<void> OrderMerge::findItems()
{
    std::unordered_map<qint64, Known *> wanted;
    std::vector<BulkValue> keys;
    for (const ImportedOrder &row : m_batch.rows) {
        const auto known = m_byExternalId.find(m_batch.text.view(row.externalId));
        if (row.items < 0 || known == m_byExternalId.end())
            continue;
        if (wanted.emplace(known->second->id, known->second).second)
            keys.emplace_back(known->second->id);
    }
    return m_bulk->select(u"import_items_select"_s, keys, [&wanted](const BulkRow &row) {
        wanted.at(row.integer(0).value_or(0))
                ->items.append({QString::fromStdString(row.text(1)),
                                QString::fromStdString(row.text(2)), row.integer(3).value_or(1),
                                row.integer(4).value_or(0)});
    });
}

qint64 OrderMerge::customerOf(const ImportedOrder &row) const
{
    const auto byId = m_customersById.find(std::string(m_batch.text.view(row.customerId)));
    if (byId != m_customersById.end())
        return byId->second;
    const auto byEmail = m_customersByEmail.find(std::string(m_batch.text.view(row.customerEmail)));
    return byEmail == m_customersByEmail.end() ? 0 : byEmail->second;
}

void OrderMerge::refuse(const ImportedOrder &row)
{
    const std::string_view id = m_batch.text.view(row.customerId);
    const std::string_view email = m_batch.text.view(row.customerEmail);
    m_outcome.refused.append(
            {row.line,
             Text::tr(
                     "There is no customer “%1”. Import the customers first, then this file again.")
                     .arg(toText(id.empty() ? email : id).left(60))});
}

void OrderMerge::decide(const ImportedOrder &row)
{
    const qint64 customer = customerOf(row);
    if (customer == 0)
        return refuse(row);
    const auto found = m_byExternalId.find(m_batch.text.view(row.externalId));
    if (found != m_byExternalId.end()) {
        Known &known = *found->second;
        const bool changed = merge(known, row, customer);
        known.changed = known.changed || changed;
        ++(changed ? m_outcome.updated : m_outcome.unchanged);
        return;
    }
    create(row, customer);
    ++m_outcome.created;
}

void OrderMerge::create(const ImportedOrder &row, qint64 customer)
{
    Known known;
    known.externalId = m_batch.text.view(row.externalId);
    known.externalIdFolded = m_batch.text.view(row.externalIdFolded);
    known.customer = customer;
    known.amount = row.amountMinor;
    known.orderedAt = row.orderedAt;
    known.status = static_cast<qint64>(row.status);
    known.channel = m_batch.text.view(row.channel);
    known.channelFolded = m_batch.text.view(row.channelFolded);
    known.coupon = m_batch.text.view(row.coupon);
    known.couponFolded = m_batch.text.view(row.couponFolded);
    if (row.items >= 0)
        known.items = m_batch.items[static_cast<size_t>(row.items)];
    known.isNew = true;
    known.itemsChanged = !known.items.isEmpty();
    touch(customer);
    m_known.push_back(std::move(known));
    m_byExternalId.emplace(m_known.back().externalId, &m_known.back());
}

bool OrderMerge::merge(Known &known, const ImportedOrder &row, qint64 customer)
{
    if (m_mode == OnConflict::Skip)
        return false;
    const bool replace = m_mode == OnConflict::Update;
    bool changed = false;
    const auto status = static_cast<qint64>(row.status);
    if (replace && (known.customer != customer || known.amount != row.amountMinor ||
                    known.orderedAt != row.orderedAt || known.status != status)) {
        touch(known.customer);
        touch(customer);
        known.customer = customer;
        known.amount = row.amountMinor;
        known.orderedAt = row.orderedAt;
        known.status = status;
        changed = true;
    }
    const auto take = [&](std::string &stored, std::string &storedFolded, TextRef given,
                          TextRef givenFolded) {
        const std::string_view text = m_batch.text.view(given);
        if (text.empty() || stored == text || (!replace && !stored.empty()))
            return;
        stored = text;
        storedFolded = m_batch.text.view(givenFolded);
        changed = true;
    };
    take(known.channel, known.channelFolded, row.channel, row.channelFolded);
    take(known.coupon, known.couponFolded, row.coupon, row.couponFolded);
    if (row.items >= 0 && (replace || known.items.isEmpty())) {
        const QList<OrderItem> &given = m_batch.items[static_cast<size_t>(row.items)];
        if (given != known.items) {
            known.items = given;
            known.itemsChanged = changed = true;
        }
    }
    return changed;
}

Result<void> OrderMerge::write()
{
    MUSTER_TRY(giveIds(m_connection, u"import_order"_s, m_known));
    std::vector<BulkValue> inserts;
    std::vector<BulkValue> updates;
    inserts.reserve(m_batch.rows.size() * insertColumns);
    for (const Known &known : m_known) {
        if (!known.isNew && !known.changed)
            continue;
        std::vector<BulkValue> &values = known.isNew ? inserts : updates;
        if (known.isNew) {
            values.emplace_back(known.id);
            values.emplace_back(std::string_view(known.externalId));
            values.emplace_back(std::string_view(known.externalIdFolded));
        }
        for (const qint64 number : {known.customer, known.amount, known.orderedAt, known.status})
            values.emplace_back(number);
        for (const std::string *text :
             {&known.channel, &known.channelFolded, &known.coupon, &known.couponFolded})
            values.emplace_back(std::string_view(*text));
        values.emplace_back(m_now);
        values.emplace_back(known.isNew ? m_now : known.id);
    }
    MUSTER_TRY(m_bulk->insert(u"import_order_insert"_s, insertColumns, inserts));
    MUSTER_TRY(m_bulk->each(u"import_order_update"_s, updateColumns, updates));
    MUSTER_TRY(writeItems());
    QList<CustomerId> touched;
    touched.reserve(m_touched.size());
    for (const qint64 id : std::as_const(m_touched))
        touched.append(CustomerId{id});
    std::sort(touched.begin(), touched.end());
    return refreshTotals(m_connection, touched);
}

Result<void> OrderMerge::writeItems()
{
    std::vector<BulkValue> replaced;
    std::vector<BulkValue> inserts;
    std::deque<std::string> texts; // what the values view
    const auto keep = [&texts](const QString &text) -> std::string_view {
        return texts.emplace_back(text.toStdString());
    };
    for (const Known &known : m_known) {
        if (!known.itemsChanged)
            continue;
        if (!known.isNew)
            replaced.emplace_back(known.id);
        for (qsizetype i = 0; i < known.items.size(); ++i) {
            const OrderItem &item = known.items[i];
            inserts.emplace_back(known.id);
            inserts.emplace_back(qint64{i});
            inserts.emplace_back(keep(item.sku));
            inserts.emplace_back(keep(item.name));
            inserts.emplace_back(item.quantity);
            inserts.emplace_back(item.priceMinor);
        }
    }
    MUSTER_TRY(m_bulk->apply(u"import_items_delete"_s, replaced));
    return m_bulk->insert(u"import_item_insert"_s, itemColumns, inserts);
}

} // namespace muster::storage
