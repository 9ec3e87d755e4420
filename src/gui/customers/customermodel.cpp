// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/customers/customermodel.h"

#include "gui/widgets/messagewords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CustomerModel)
};

enum Column {
    Name,
    Email,
    City,
    Spend,
    Orders,
    LastOrder,
    ConsentColumn,
    Phone,
    Country,
    Tags,
    Visits,
    Registered,
    ExternalId,
    FirstAttribute
};

// What is shown at first fits into a window of 1280 beside the details.
QList<PagedColumn> fixedColumns()
{
    return {{u"name"_s, Text::tr("Name"), 124, false, true},
            {u"email"_s, Text::tr("E-mail"), 156, false, true},
            {u"city"_s, Text::tr("City"), 97, false, true},
            {u"spend"_s, Text::tr("Spent"), 96, true, true},
            {u"orders"_s, Text::tr("Orders"), 75, true, false, false},
            {u"last_order"_s, Text::tr("Last order"), 100, true, true, false},
            {u"consent"_s, Text::tr("Consent"), 119},
            {u"phone"_s, Text::tr("Phone"), 150, false, false, false},
            {u"country"_s, Text::tr("Country"), 110, false, false, false},
            {u"tags"_s, Text::tr("Tags"), 160, false, false, false},
            {u"visits"_s, Text::tr("Visits"), 80, true, false, false},
            {u"registered"_s, Text::tr("Registered"), 120, true, true, false},
            {u"external_id"_s, Text::tr("Customer ID"), 120, false, true, false}};
}

storage::CustomerSort sortOf(int column)
{
    using storage::CustomerSort;
    switch (column) {
    case Name:
        return CustomerSort::Name;
    case Email:
        return CustomerSort::Email;
    case City:
        return CustomerSort::City;
    case Spend:
        return CustomerSort::Spend;
    case LastOrder:
        return CustomerSort::LastOrder;
    case Registered:
        return CustomerSort::Registered;
    case ExternalId:
        return CustomerSort::ExternalId;
    default:
        return CustomerSort::Added;
    }
}

} // namespace

QString attributeText(const QJsonValue &value, rules::AttributeType type, const Formats &formats)
{
    if (value.isBool())
        return value.toBool() ? Text::tr("Yes") : Text::tr("No");
    if (value.isDouble()) {
        if (type == rules::AttributeType::Date)
            return formats.date(static_cast<qint64>(value.toDouble()));
        return formats.locale().toString(value.toDouble(), 'g', 12);
    }
    return value.toString();
}

CustomerModel::CustomerModel(engine::Session &session, const Formats &formats, QObject *parent)
    : PagedModelOf(session, parent)
    , m_formats(formats)
{
    setColumns(fixedColumns());
    setSorting(-1, Qt::DescendingOrder); // the newest first
}

bool CustomerModel::setAttributes(const QList<rules::AttributeDefinition> &attributes)
{
    if (attributes == m_attributes)
        return false;
    m_attributes = attributes;
    QList<PagedColumn> columns = fixedColumns();
    for (const rules::AttributeDefinition &it : attributes) {
        const bool isFigure =
                it.type == rules::AttributeType::Number || it.type == rules::AttributeType::Date;
        columns.append({u"attributes."_s + it.key, it.label.isEmpty() ? it.key : it.label, 130,
                        isFigure, false, false});
    }
    setColumns(columns);
    return true;
}

void CustomerModel::setQuery(const QString &search, const std::optional<rules::Node> &audience)
{
    m_search = search;
    m_audience = audience;
}

PagedSource CustomerModel::source() const
{
    storage::CustomerQuery query;
    query.search = m_search;
    query.audience = m_audience;
    query.sort = sortOf(sortColumn());
    query.descending = sortOrder() == Qt::DescendingOrder;
    return pagesOf<storage::CustomerRepository>(query);
}

QVariant CustomerModel::value(const storage::CustomerRow &row, int column, int role) const
{
    if (role == ChipDelegate::ChipRole && column == ConsentColumn)
        return QVariant::fromValue(chipOf(row.consent));
    if (role == Qt::ToolTipRole) {
        const QString full = text(row, column);
        return full.size() > 24 ? full : QVariant();
    }
    return role == Qt::DisplayRole ? QVariant(text(row, column)) : QVariant();
}

QString CustomerModel::text(const storage::CustomerRow &row, int column) const
{
    const auto day = [this](const std::optional<qint64> &at) {
        return at ? m_formats.date(*at) : noValue();
    };
    switch (column) {
    case Name:
        return row.name.isEmpty() ? row.externalId : row.name;
    case Email:
        return row.email.isEmpty() ? noValue() : row.email;
    case City:
        return row.city;
    case Spend:
        return m_formats.money(row.spendMinor);
    case Orders:
        return m_formats.number(row.orders);
    case LastOrder:
        return day(row.lastOrderAt);
    case ConsentColumn:
        return chipOf(row.consent).text;
    case Phone:
        return row.phone;
    case Country:
        return row.country;
    case Tags:
        return row.tags.join(u", "_s);
    case Visits:
        return row.visits ? m_formats.number(*row.visits) : noValue();
    case Registered:
        return day(row.registeredAt);
    case ExternalId:
        return row.externalId;
    default:
        break;
    }
    const rules::AttributeDefinition &it = m_attributes.at(column - FirstAttribute);
    return attributeText(row.attributes.value(it.key), it.type, m_formats);
}

} // namespace muster::gui
