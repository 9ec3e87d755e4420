// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/customerrows.h"

#include "ingest/celltext.h"
#include "storage/customercolumns.h"
#include "storage/textlimits.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace muster::storage;

namespace muster::ingest {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CustomerRows)
};

constexpr size_t maxIdBytes = 255;
constexpr size_t maxAttributeBytes = 8000;

} // namespace

std::string idFromEmail(std::string_view foldedEmail)
{
    const QByteArray hash = QCryptographicHash::hash(
            QByteArrayView(foldedEmail.data(), static_cast<qsizetype>(foldedEmail.size())),
            QCryptographicHash::Sha256);
    return "mail-" + hash.toHex().left(20).toStdString();
}

CustomerRows::CustomerRows(RowRules rules)
    : m_rules(std::move(rules))
    , m_cells(m_rules.mapping)
    , m_dates(m_rules.zone)
{
    for (const MappedColumn &column : std::as_const(m_rules.mapping.columns)) {
        if (column.field == Field::Attribute)
            m_attributes.append(column);
    }
}

std::string_view CustomerRows::identity(const CsvRecord &record)
{
    if (recordFault(record, m_rules.mapping))
        return {};
    const std::string_view id = cleanedId(m_cells.cell(record, Field::ExternalId), m_scratch);
    if (!id.empty()) {
        const bool usable = id.size() <= maxIdBytes && !isTotalsLine(id, record, m_rules.mapping);
        return usable ? id : std::string_view();
    }
    const auto email = readEmail(m_cells.cell(record, Field::Email));
    if (!email || !*email)
        return {};
    m_identity.assign(1, emailMark);
    appendFolded(**email, m_identity);
    return m_identity;
}

std::optional<QString> CustomerRows::append(const CsvRecord &record, CustomerBatch &batch,
                                            QList<ImportNote> &warnings)
{
    if (auto fault = recordFault(record, m_rules.mapping))
        return fault;
    m_batch = &batch;
    m_warnings = &warnings;
    ImportedCustomer row;
    row.line = record.line;
    if (auto fault = putIdentity(record, row))
        return fault;
    if (record.problems & CsvProblem::TextAfterQuote)
        warnings.append(
                {record.problemLine, Text::tr("A quotation mark stands in the middle of a cell.")});
    if (record.cells.size() < m_rules.mapping.width) {
        warnings.append({record.line, Text::tr("The line has %1 cells and the header %2: the "
                                               "missing ones count as empty.")
                                              .arg(record.cells.size())
                                              .arg(m_rules.mapping.width)});
    }
    putTexts(record, row);
    putNumbers(record, row);
    putAttributes(record, row);
    batch.rows.push_back(row);
    return std::nullopt;
}

std::optional<QString> CustomerRows::putIdentity(const CsvRecord &record, ImportedCustomer &row)
{
    const std::string_view id = cleanedId(m_cells.cell(record, Field::ExternalId), m_scratch);
    if (id.size() > maxIdBytes)
        return inColumn(m_rules.mapping, Field::ExternalId,
                        Text::tr("The ID is longer than %1 bytes.").arg(maxIdBytes));
    if (!id.empty() && isTotalsLine(id, record, m_rules.mapping))
        return Text::tr("This is a line of totals, not a customer.");
    if (!id.empty())
        put(row, ExternalIdText, id);
    const auto email =
            usable(readEmail(m_cells.value(record, Field::Email)), Field::Email, row.line);
    if (email)
        put(row, EmailText, *email);
    if (id.empty() && !email)
        return Text::tr(
                "Neither an ID nor a usable e-mail address says who this is. Fill one of them in.");
    if (id.empty()) {
        row.byEmail = true;
        put(row, ExternalIdText, idFromEmail(m_batch->text.view(row.folded[EmailText])));
    }
    return std::nullopt;
}

void CustomerRows::put(ImportedCustomer &row, CustomerText field, std::string_view text)
{
    m_folded.clear();
    appendFolded(text, m_folded);
    row.text[field] = m_batch->text.add(text);
    row.folded[field] = m_batch->text.add(m_folded);
}

template<typename T>
std::optional<T> CustomerRows::usable(Cell<T> cell, Field field, qint64 line)
{
    if (cell)
        return *std::move(cell);
    m_warnings->append({line, inColumn(m_rules.mapping, field, cell.error()) + u' ' +
                                      Text::tr("The cell counts as empty.")});
    return std::nullopt;
}

std::string_view CustomerRows::wholeName(const CsvRecord &record)
{
    if (m_cells.column(Field::Name) >= 0)
        return cleaned(m_cells.cell(record, Field::Name), m_name);
    m_name.clear();
    for (const Field part : {Field::FirstName, Field::MiddleName, Field::LastName}) {
        const std::string_view text = cleaned(m_cells.cell(record, part), m_scratch);
        if (text.empty())
            continue;
        if (!m_name.empty())
            m_name += ' ';
        m_name += text;
    }
    return m_name;
}

// What the database has room for, the same on all of them; text that is longer is cut between characters.
std::string_view CustomerRows::fitting(std::string_view text, Field field, qint64 line)
{
    if (text.size() <= static_cast<size_t>(longestIndexedText))
        return text;
    QString wide = toQString(text);
    if (wide.size() <= longestIndexedText)
        return text;
    const bool pair = wide[longestIndexedText - 1].isHighSurrogate();
    m_cut = wide.left(pair ? longestIndexedText - 1 : longestIndexedText).trimmed().toStdString();
    m_warnings->append(
            {line, inColumn(m_rules.mapping, field,
                            Text::tr("The text is longer than %1 characters and was cut.")
                                    .arg(longestIndexedText))});
    return m_cut;
}

void CustomerRows::putTexts(const CsvRecord &record, ImportedCustomer &row)
{
    const std::string_view name = fitting(wholeName(record), Field::Name, row.line);
    if (!name.empty())
        put(row, NameText, name);
    for (const auto &[field, text] :
         {std::pair{Field::City, CityText}, std::pair{Field::Country, CountryText}}) {
        const std::string_view value = cleaned(m_cells.value(record, field), m_scratch);
        if (!isTextPlaceholder(value))
            put(row, text, fitting(value, field, row.line));
    }
    const auto phone =
            usable(readPhone(m_cells.value(record, Field::Phone)), Field::Phone, row.line);
    if (phone)
        put(row, PhoneText, *phone);
    const std::string_view tagCell = m_cells.value(record, Field::Tags);
    if (tagCell.empty())
        return;
    const QStringList tags = readTags(tagCell);
    if (!tags.isEmpty()) {
        row.text[TagsText] = m_batch->text.add(storedTags(tags).toString().toStdString());
        row.folded[TagsText] = m_batch->text.add(storedTagsFolded(tags).toString().toStdString());
    }
}

void CustomerRows::putNumbers(const CsvRecord &record, ImportedCustomer &row)
{
    const auto count = [&](Field field, CustomerNumber number) {
        const std::string_view cell = m_cells.value(record, field);
        if (!cell.empty())
            row.numbers[number] = usable(readCount(cell), field, row.line);
    };
    const auto date = [&](Field field, CustomerNumber number) {
        const std::string_view cell = m_cells.value(record, field);
        if (cell.empty())
            return;
        const auto column = static_cast<size_t>(std::max(m_cells.column(field), 0));
        const DateOrder order = m_rules.dateOrders.value(column, DateOrder::DayFirst);
        row.numbers[number] = usable(m_dates.read(cell, order), field, row.line);
    };
    count(Field::Visits, VisitsNumber);
    count(Field::Orders, OpeningOrdersNumber);
    date(Field::RegistrationDate, RegisteredNumber);
    date(Field::LastOrderDate, OpeningLastNumber);
    const std::string_view spend = m_cells.value(record, Field::Spend);
    if (!spend.empty()) {
        const AmountRules rules{m_rules.currency, m_rules.decimal, m_rules.currencyIsFixed};
        row.numbers[OpeningSpendNumber] = usable(readAmount(spend, rules), Field::Spend, row.line);
    }
    const std::string_view consent = m_cells.value(record, Field::Consent);
    if (!consent.empty()) {
        if (const auto given = usable(readYesNo(consent), Field::Consent, row.line))
            row.consent = *given ? Consent::Granted : Consent::Denied;
    }
}

QJsonValue CustomerRows::attribute(const MappedColumn &column, std::string_view cell, qint64 line)
{
    const std::string_view text = cleaned(cell, m_scratch);
    if (isTextPlaceholder(text))
        return QJsonValue::Undefined;
    const auto warn = [&](const QString &reason) {
        m_warnings->append({line, Text::tr("Column “%1”: %2 The cell counts as empty.")
                                          .arg(column.header.simplified(), reason)});
        return QJsonValue(QJsonValue::Undefined);
    };
    switch (column.type) {
    case AttributeType::Text:
        return text.size() > maxAttributeBytes ? warn(Text::tr("The text is too long."))
                                               : QJsonValue(toQString(text));
    case AttributeType::Number: {
        const auto number = readNumber(text, m_rules.decimal);
        return number ? (*number ? QJsonValue(**number) : QJsonValue::Undefined)
                      : warn(number.error());
    }
    case AttributeType::Date: {
        const auto date =
                m_dates.read(text, m_rules.dateOrders.value(column.index, DateOrder::DayFirst));
        return date ? (*date ? QJsonValue(**date) : QJsonValue::Undefined) : warn(date.error());
    }
    case AttributeType::Boolean: {
        const auto yes = readYesNo(text);
        return yes ? (*yes ? QJsonValue(**yes) : QJsonValue::Undefined) : warn(yes.error());
    }
    }
    return QJsonValue::Undefined;
}

void CustomerRows::putAttributes(const CsvRecord &record, ImportedCustomer &row)
{
    if (m_attributes.isEmpty())
        return;
    QJsonObject object;
    for (const MappedColumn &column : std::as_const(m_attributes)) {
        if (column.index >= record.cells.size())
            continue;
        const QJsonValue value = attribute(column, record.cells[column.index], row.line);
        if (!value.isUndefined())
            object.insert(column.attribute, value);
    }
    if (!object.isEmpty())
        row.attributes = m_batch->text.add(
                QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString());
}

} // namespace muster::ingest
