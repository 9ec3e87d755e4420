// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/orderrows.h"

#include "ingest/celltext.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace muster::storage;

namespace muster::ingest {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(OrderRows)
};

constexpr size_t maxIdBytes = 255;
constexpr size_t maxTextBytes = 255; ///< of a channel or a coupon

std::string idFromContent(const QByteArray &content)
{
    const QByteArray hash = QCryptographicHash::hash(content, QCryptographicHash::Sha256);
    return "auto-" + hash.toHex().left(24).toStdString();
}

QJsonValue anyOf(const QJsonObject &object, const QStringList &names)
{
    for (const QString &key : object.keys()) {
        if (names.contains(headerKey(key)))
            return object.value(key);
    }
    return QJsonValue::Undefined;
}

std::optional<OrderItem> itemOf(const QJsonValue &value, const AmountRules &rules)
{
    if (value.isString())
        return OrderItem{{}, value.toString().simplified(), 1, 0};
    const QJsonObject object = value.toObject();
    OrderItem item;
    item.sku = anyOf(object, {u"sku"_s, u"product id"_s}).toVariant().toString();
    item.name = anyOf(object, {u"name"_s, u"product name"_s, u"title"_s}).toVariant().toString();
    const auto quantity = readCount(
            anyOf(object, {u"quantity"_s, u"qty"_s}).toVariant().toString().toStdString());
    const auto price = readAmount(
            anyOf(object, {u"price"_s, u"unit price"_s}).toVariant().toString().toStdString(),
            rules);
    if ((item.sku.isEmpty() && item.name.isEmpty()) || !quantity || !price)
        return std::nullopt;
    item.quantity = quantity->value_or(1);
    item.priceMinor = price->value_or(0);
    return item;
}

} // namespace

bool isPieceCount(std::string_view cell)
{
    const auto count = readCount(cell);
    return count && *count;
}

std::optional<QList<OrderItem>> readItems(std::string_view cell, const AmountRules &rules)
{
    std::string scratch;
    const std::string_view text = cleaned(cell, scratch);
    if (isPlaceholder(text) || isPieceCount(text))
        return std::nullopt;
    QList<OrderItem> items;
    if (text.front() == '[') {
        const QJsonArray values = QJsonDocument::fromJson(toQString(text).toUtf8()).array();
        for (const auto &value : values) {
            if (const auto item = itemOf(value, rules))
                items.append(*item);
        }
        return items.isEmpty() ? std::nullopt : std::optional(items);
    }
    QString names = toQString(text);
    names.replace(u'|', u';');
    for (const QString &name : names.split(u';', Qt::SkipEmptyParts)) {
        if (const QString plain = name.simplified(); !plain.isEmpty())
            items.append(OrderItem{{}, plain, 1, 0});
    }
    return items.isEmpty() ? std::nullopt : std::optional(items);
}

OrderRows::OrderRows(RowRules rules)
    : m_rules(std::move(rules))
    , m_cells(m_rules.mapping)
    , m_dates(m_rules.zone)
{
}

std::optional<QString> OrderRows::checkWhose(const CsvRecord &record, Checked &order)
{
    const std::string_view whose =
            cleanedId(m_cells.cell(record, Field::CustomerExternalId), m_scratch);
    if (!isPlaceholder(whose)) {
        order.customerId = whose;
        // Some files name the customer by address in the column of the ids.
        if (whose.find('@') != std::string_view::npos)
            appendFolded(whose, order.customerEmail);
    }
    if (order.customerEmail.empty()) {
        const auto email = readEmail(m_cells.cell(record, Field::CustomerEmail));
        if (!email && order.customerId.empty())
            return inColumn(m_rules.mapping, Field::CustomerEmail, email.error());
        if (email && *email)
            appendFolded(**email, order.customerEmail);
    }
    if (order.customerId.empty() && order.customerEmail.empty())
        return Text::tr(
                "Nothing says whose order this is. Fill in the customer's ID or e-mail address.");
    return std::nullopt;
}

std::optional<QString> OrderRows::checkCurrency(const CsvRecord &record) const
{
    std::string scratch;
    const std::string_view code = cleaned(m_cells.value(record, Field::Currency), scratch);
    if (isPlaceholder(code) || toQString(code).toUpper() == m_rules.currency.code)
        return std::nullopt;
    const QString text =
            m_rules.currencyIsFixed
                    ? Text::tr("The order is in “%1”, the workspace counts in %2. Convert the "
                               "amount first.")
                    : Text::tr("The order is in “%1”, the workspace counts in %2. Change the "
                               "workspace’s currency in the settings.");
    return inColumn(m_rules.mapping, Field::Currency,
                    text.arg(toQString(code).left(20), m_rules.currency.code));
}

std::optional<QString> OrderRows::checkFigures(const CsvRecord &record, Checked &order)
{
    if (auto fault = checkCurrency(record))
        return fault;
    const auto amount =
            readAmount(m_cells.value(record, Field::Amount),
                       AmountRules{m_rules.currency, m_rules.decimal, m_rules.currencyIsFixed});
    if (!amount)
        return inColumn(m_rules.mapping, Field::Amount, amount.error());
    if (!*amount)
        return inColumn(m_rules.mapping, Field::Amount,
                        Text::tr("The amount is missing. Fill it in."));
    order.amount = **amount;

    const auto column = static_cast<size_t>(std::max(m_cells.column(Field::Date), 0));
    const auto date = m_dates.read(m_cells.value(record, Field::Date),
                                   m_rules.dateOrders.value(column, DateOrder::DayFirst));
    if (!date) {
        return inColumn(m_rules.mapping, Field::Date,
                        date.error() + u' ' + Text::tr("Write it like 2025-06-30 or 30/06/2025."));
    }
    if (!*date)
        return inColumn(m_rules.mapping, Field::Date, Text::tr("The date is missing. Fill it in."));
    order.orderedAt = **date;

    const auto status = readStatus(m_cells.value(record, Field::Status));
    if (!status)
        return inColumn(m_rules.mapping, Field::Status, status.error());
    if (!*status && m_cells.column(Field::Status) >= 0) {
        return inColumn(
                m_rules.mapping, Field::Status,
                Text::tr("The status is missing. Fill it in, or give a default in the mapping."));
    }
    order.status = status->value_or(OrderStatus::Completed);
    return std::nullopt;
}

tl::expected<OrderRows::Checked, QString> OrderRows::check(const CsvRecord &record)
{
    if (auto fault = recordFault(record, m_rules.mapping))
        return tl::unexpected(*fault);
    Checked order;
    order.id = cleanedId(m_cells.cell(record, Field::ExternalId), m_scratch);
    if (order.id.size() > maxIdBytes)
        return tl::unexpected(
                inColumn(m_rules.mapping, Field::ExternalId,
                         Text::tr("The ID is longer than %1 bytes.").arg(maxIdBytes)));
    const std::string_view first = record.cells.empty() ? std::string_view() : record.cells[0];
    if (isTotalsLine(first, record, m_rules.mapping))
        return tl::unexpected(Text::tr("This is a line of totals, not an order."));
    if (auto fault = checkWhose(record, order))
        return tl::unexpected(*fault);
    if (auto fault = checkFigures(record, order))
        return tl::unexpected(*fault);
    for (const auto &[field, text] :
         {std::pair{Field::Channel, &order.channel}, std::pair{Field::Coupon, &order.coupon}}) {
        const std::string_view value = cleaned(m_cells.value(record, field), m_scratch);
        if (value.size() > maxTextBytes)
            return tl::unexpected(
                    inColumn(m_rules.mapping, field,
                             Text::tr("The text is longer than %1 bytes.").arg(maxTextBytes)));
        if (!isPlaceholder(value))
            *text = value;
    }
    const std::string_view items = m_cells.cell(record, Field::Items);
    if (!items.empty())
        order.items = readItems(items, AmountRules{m_rules.currency, m_rules.decimal});
    if (order.id.empty()) {
        // Not the status: an order that has moved on is the same order.
        const std::string &whose =
                order.customerId.empty() ? order.customerEmail : order.customerId;
        QByteArray content;
        for (const std::string &part :
             {whose, std::to_string(order.amount), std::to_string(order.orderedAt), order.channel,
              order.coupon, std::string(items)})
            content += QByteArray::fromStdString(part) + '\n';
        order.id = idFromContent(content);
    }
    return order;
}

QList<ColumnNote> OrderRows::itemsNote() const
{
    if (m_pieceCounts == 0)
        return {};
    return {{inColumn(m_rules.mapping, Field::Items,
                      Text::tr("It says how many items were bought, but not which: the orders are "
                               "stored without items.")),
             m_pieceCounts}};
}

std::string_view OrderRows::identity(const CsvRecord &record)
{
    auto order = check(record);
    if (!order)
        return {};
    m_identity = std::move(order->id);
    return m_identity;
}

std::optional<QString> OrderRows::append(const CsvRecord &record, OrderBatch &batch,
                                         QList<ImportNote> &warnings)
{
    const auto order = check(record);
    if (!order)
        return order.error();
    if (record.problems & CsvProblem::TextAfterQuote)
        warnings.append(
                {record.problemLine, Text::tr("A quotation mark stands in the middle of a cell.")});
    ImportedOrder row;
    row.line = record.line;
    const auto addFolded = [&batch](std::string_view text) {
        std::string lower;
        appendFolded(text, lower);
        return batch.text.add(lower);
    };
    row.externalId = batch.text.add(order->id);
    row.externalIdFolded = addFolded(order->id);
    row.customerId = batch.text.add(order->customerId);
    row.customerEmail = batch.text.add(order->customerEmail);
    row.amountMinor = order->amount;
    row.orderedAt = order->orderedAt;
    row.status = order->status;
    row.channel = batch.text.add(order->channel);
    row.channelFolded = addFolded(order->channel);
    row.coupon = batch.text.add(order->coupon);
    row.couponFolded = addFolded(order->coupon);
    if (order->items) {
        row.items = static_cast<int>(batch.items.size());
        batch.items.push_back(*order->items);
    } else if (isPieceCount(m_cells.cell(record, Field::Items))) {
        ++m_pieceCounts;
    }
    batch.rows.push_back(row);
    return std::nullopt;
}

} // namespace muster::ingest
