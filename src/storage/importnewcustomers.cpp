// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/importnewcustomers.h"

#include "storage/customercolumns.h"
#include "support/try.h"

using namespace Qt::StringLiterals;

namespace muster::storage {

namespace {

constexpr size_t insertColumns = 28;
/// How many rows are handed over at once: what servers take in one go, and little memory.
constexpr size_t rowsAtOnce = 2000;

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

} // namespace

NewCustomers::NewCustomers(Connection &connection, const CustomerBatch &batch, qint64 nowMs)
    : m_connection(connection)
    , m_bulk(ImportBulk::create(connection))
    , m_batch(batch)
    , m_now(nowMs)
{
}

Result<BatchOutcome> NewCustomers::run()
{
    const auto count = static_cast<qint64>(m_batch.rows.size());
    if (count == 0)
        return BatchOutcome{};
    MUSTER_TRY_ASSIGN(const QList<qint64> ids,
                      idsForImport(m_connection, u"import_customer"_s, count));
    m_values.reserve(std::min(m_batch.rows.size(), rowsAtOnce) * insertColumns);
    for (qint64 i = 0; i < count; ++i) {
        append(m_batch.rows[static_cast<size_t>(i)], ids[i]);
        if (m_values.size() == rowsAtOnce * insertColumns)
            MUSTER_TRY(flush());
    }
    MUSTER_TRY(flush());
    BatchOutcome outcome;
    outcome.created = count;
    return outcome;
}

// The values of import_customer_insert, in the order of its columns.
void NewCustomers::append(const ImportedCustomer &row, qint64 id)
{
    m_values.emplace_back(id);
    for (size_t i = 0; i < customerTexts; ++i) {
        m_values.emplace_back(m_batch.text.view(row.text[i]));
        m_values.emplace_back(m_batch.text.view(row.folded[i]));
    }
    const qint64 spend = row.numbers[OpeningSpendNumber].value_or(0);
    const qint64 orders = row.numbers[OpeningOrdersNumber].value_or(0);
    m_values.emplace_back(row.numbers[VisitsNumber]);
    m_values.emplace_back(row.numbers[RegisteredNumber]);
    m_values.emplace_back(spend);
    m_values.emplace_back(orders);
    m_values.emplace_back(row.numbers[OpeningLastNumber]);
    m_values.emplace_back(static_cast<qint64>(row.consent));
    if (row.attributes.isEmpty()) {
        m_values.insert(m_values.end(), 2, BulkValue());
    } else {
        const QJsonObject attributes =
                attributesFromStored(textOf(m_batch.text.view(row.attributes)));
        m_values.emplace_back(kept(storedAttributes(attributes)));
        m_values.emplace_back(kept(storedAttributesFolded(attributes)));
    }
    // Nobody who is new has orders here: the totals are the opening ones.
    m_values.emplace_back(spend);
    m_values.emplace_back(orders);
    m_values.emplace_back(row.numbers[OpeningLastNumber]);
    m_values.emplace_back(m_now);
    m_values.emplace_back(m_now);
}

std::string_view NewCustomers::kept(const QVariant &text)
{
    return m_attributes.emplace_back(text.toString().toStdString());
}

Result<void> NewCustomers::flush()
{
    if (m_values.empty())
        return {};
    MUSTER_TRY(m_bulk->insert(u"import_customer_insert"_s, insertColumns, m_values));
    m_values.clear();
    m_attributes.clear();
    return {};
}

} // namespace muster::storage
