// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/importcustomers.h"

#include "storage/customercolumns.h"
#include "support/try.h"

using namespace Qt::StringLiterals;

namespace muster::storage {

namespace {

constexpr size_t insertColumns = 28;
constexpr size_t updateColumns = 25;

// Positions in the result of import_customers_by_….
constexpr int firstTextColumn = 1;
constexpr int firstNumberColumn = firstTextColumn + 2 * static_cast<int>(customerTexts);
constexpr int consentColumn = firstNumberColumn + static_cast<int>(customerNumbers);
constexpr int attributesColumn = consentColumn + 1;
constexpr int orderSpendColumn = attributesColumn + 1;

QJsonObject objectOf(std::string_view json)
{
    if (json.empty())
        return {};
    return QJsonDocument::fromJson(QByteArray(json.data(), static_cast<qsizetype>(json.size())))
            .object();
}

} // namespace

CustomerMerge::CustomerMerge(Connection &connection, const CustomerBatch &batch, OnConflict mode,
                             qint64 nowMs, TrialMemory *trial)
    : m_connection(connection)
    , m_bulk(ImportBulk::create(connection))
    , m_batch(batch)
    , m_mode(mode)
    , m_now(nowMs)
    , m_trial(trial)
{
}

Result<BatchOutcome> CustomerMerge::run()
{
    MUSTER_TRY(findStored());
    for (const ImportedCustomer &row : m_batch.rows)
        decide(row);
    if (!m_trial)
        MUSTER_TRY(write());
    return m_outcome;
}

Result<void> CustomerMerge::findStored()
{
    MUSTER_TRY(find(u"import_customers_by_external_id"_s, ExternalIdText, false));
    m_anyByEmail = std::any_of(m_batch.rows.begin(), m_batch.rows.end(),
                               [](const ImportedCustomer &row) { return row.byEmail; });
    if (m_anyByEmail)
        MUSTER_TRY(find(u"import_customers_by_email"_s, EmailText, true));
    return {};
}

Result<void> CustomerMerge::find(const QString &query, CustomerText key, bool byEmail)
{
    std::vector<BulkValue> keys;
    keys.reserve(m_batch.rows.size());
    for (const ImportedCustomer &row : m_batch.rows) {
        if (row.byEmail || !byEmail)
            keys.emplace_back(m_batch.text.view(byEmail ? row.folded[key] : row.text[key]));
    }
    return m_bulk->select(query, keys, [this](const BulkRow &row) { remember(row); });
}

void CustomerMerge::remember(const BulkRow &row)
{
    Known known;
    known.id = row.integer(0).value_or(0);
    known.text[ExternalIdText] = row.text(firstTextColumn);
    if (m_byId.contains(known.text[ExternalIdText])) {
        // Found by id before, and now by address.
        Known *before = m_byId[known.text[ExternalIdText]];
        if (!before->folded[EmailText].empty())
            m_byEmail.try_emplace(before->folded[EmailText], before);
        return;
    }
    for (size_t i = 0; i < customerTexts; ++i) {
        const int column = firstTextColumn + 2 * static_cast<int>(i);
        known.text[i] = row.text(column);
        known.folded[i] = row.text(column + 1);
    }
    for (size_t i = 0; i < customerNumbers; ++i)
        known.numbers[i] = row.integer(firstNumberColumn + static_cast<int>(i));
    known.consent = static_cast<Consent>(row.integer(consentColumn).value_or(0));
    known.attributes = row.text(attributesColumn);
    known.fromOrders = {row.integer(orderSpendColumn).value_or(0),
                        row.integer(orderSpendColumn + 1).value_or(0),
                        row.integer(orderSpendColumn + 2)};
    m_known.push_back(std::move(known));
    Known *kept = &m_known.back();
    m_byId.emplace(kept->text[ExternalIdText], kept);
    // Rows come in the order of their ids: the one longest known stays.
    if (!kept->folded[EmailText].empty())
        m_byEmail.try_emplace(kept->folded[EmailText], kept);
}

CustomerMerge::Known *CustomerMerge::lookUp(const ImportedCustomer &row)
{
    if (row.byEmail) {
        const auto found = m_byEmail.find(m_batch.text.view(row.folded[EmailText]));
        if (found != m_byEmail.end())
            return found->second;
    }
    const auto found = m_byId.find(m_batch.text.view(row.text[ExternalIdText]));
    return found == m_byId.end() ? nullptr : found->second;
}

void CustomerMerge::decide(const ImportedCustomer &row)
{
    if (Known *known = lookUp(row)) {
        const bool changed = merge(*known, row);
        known->changed = known->changed || changed;
        ++(changed ? m_outcome.updated : m_outcome.unchanged);
        return;
    }
    if (m_trial) {
        const std::string id(m_batch.text.view(row.text[ExternalIdText]));
        const std::string email(m_batch.text.view(row.folded[EmailText]));
        if (m_trial->customers.contains(row.byEmail ? email : id)) {
            ++m_outcome.updated;
            return;
        }
        m_trial->customers.insert(id);
        if (!email.empty())
            m_trial->customers.insert(email);
    }
    create(row);
    ++m_outcome.created;
}

void CustomerMerge::create(const ImportedCustomer &row)
{
    Known known;
    known.line = row.line;
    known.isNew = true;
    for (size_t i = 0; i < customerTexts; ++i) {
        known.text[i] = m_batch.text.view(row.text[i]);
        known.folded[i] = m_batch.text.view(row.folded[i]);
    }
    known.numbers = row.numbers;
    for (const CustomerNumber total : {OpeningSpendNumber, OpeningOrdersNumber})
        known.numbers[total] = row.numbers[total].value_or(0);
    known.consent = row.consent;
    if (!row.attributes.isEmpty()) {
        const QJsonObject attributes = objectOf(m_batch.text.view(row.attributes));
        known.attributes = storedAttributes(attributes).toString().toStdString();
    }
    m_known.push_back(std::move(known));
    Known *kept = &m_known.back();
    m_byId.emplace(kept->text[ExternalIdText], kept);
    if (m_anyByEmail && !kept->folded[EmailText].empty())
        m_byEmail.try_emplace(kept->folded[EmailText], kept);
}

bool CustomerMerge::merge(Known &known, const ImportedCustomer &row)
{
    if (m_mode == OnConflict::Skip)
        return false;
    const bool replace = m_mode == OnConflict::Update;
    bool changed = false;
    for (size_t i = NameText; i < customerTexts; ++i) {
        const std::string_view given = m_batch.text.view(row.text[i]);
        if (given.empty() || known.text[i] == given || (!replace && !known.text[i].empty()))
            continue;
        known.text[i] = given;
        // The map by address views the old text: it must not go away before the batch is done.
        if (i == EmailText)
            m_byEmail.erase(known.folded[i]);
        known.folded[i] = m_batch.text.view(row.folded[i]);
        if (i == EmailText && !known.folded[i].empty())
            m_byEmail.insert_or_assign(known.folded[i], &known);
        changed = true;
    }
    for (size_t i = 0; i < customerNumbers; ++i) {
        const bool missing =
                !known.numbers[i] ||
                ((i == OpeningSpendNumber || i == OpeningOrdersNumber) && *known.numbers[i] == 0);
        if (!row.numbers[i] || known.numbers[i] == row.numbers[i] || (!replace && !missing))
            continue;
        known.numbers[i] = row.numbers[i];
        changed = true;
    }
    const bool consentWanted = replace || known.consent == Consent::Unknown;
    if (row.consent != Consent::Unknown && row.consent != known.consent && consentWanted) {
        known.consent = row.consent;
        changed = true;
    }
    return mergeAttributes(known, m_batch.text.view(row.attributes)) || changed;
}

bool CustomerMerge::mergeAttributes(Known &known, std::string_view given)
{
    if (given.empty())
        return false;
    QJsonObject attributes = objectOf(known.attributes);
    const QJsonObject before = attributes;
    const QJsonObject news = objectOf(given);
    for (auto it = news.begin(); it != news.end(); ++it) {
        if (m_mode == OnConflict::Update || !attributes.contains(it.key()))
            attributes.insert(it.key(), it.value());
    }
    if (attributes == before)
        return false;
    known.attributes = storedAttributes(attributes).toString().toStdString();
    return true;
}

// The values of import_customer_insert (whole) or of import_customer_update, in the order of their columns.
void CustomerMerge::appendRecord(const Known &known, std::vector<BulkValue> &values,
                                 bool whole) const
{
    if (whole)
        values.emplace_back(known.id);
    for (size_t i = whole ? ExternalIdText : NameText; i < customerTexts; ++i) {
        values.emplace_back(std::string_view(known.text[i]));
        values.emplace_back(std::string_view(known.folded[i]));
    }
    for (const std::optional<qint64> &number : known.numbers)
        values.emplace_back(number);
    const OrderTotals opening{known.numbers[OpeningSpendNumber].value_or(0),
                              known.numbers[OpeningOrdersNumber].value_or(0),
                              known.numbers[OpeningLastNumber]};
    const OrderTotals totals = opening.plus(known.fromOrders);
    values.emplace_back(static_cast<qint64>(known.consent));
    values.emplace_back(std::string_view(known.attributes));
    values.emplace_back(std::string_view(known.attributesFolded));
    values.emplace_back(totals.spendMinor);
    values.emplace_back(totals.orders);
    values.emplace_back(totals.lastOrderAt);
    values.emplace_back(m_now);
    values.emplace_back(whole ? m_now : known.id);
}

Result<void> CustomerMerge::write()
{
    MUSTER_TRY(giveIds(m_connection, u"import_customer"_s, m_known));
    std::vector<BulkValue> inserts;
    std::vector<BulkValue> updates;
    inserts.reserve(m_batch.rows.size() * insertColumns);
    for (Known &known : m_known) {
        if (!known.isNew && !known.changed)
            continue;
        if (!known.attributes.empty()) {
            const QJsonObject attributes = objectOf(known.attributes);
            known.attributesFolded = storedAttributesFolded(attributes).toString().toStdString();
        }
        appendRecord(known, known.isNew ? inserts : updates, known.isNew);
    }
    MUSTER_TRY(m_bulk->insert(u"import_customer_insert"_s, insertColumns, inserts));
    return m_bulk->each(u"import_customer_update"_s, updateColumns, updates);
}

} // namespace muster::storage
