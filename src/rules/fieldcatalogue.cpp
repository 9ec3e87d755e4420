// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/fieldcatalogue.h"

#include "domain/order.h"
#include "rules/namekey.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace muster::rules {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RuleFields)
};

struct Synonym
{
    const char *key; ///< as nameKey() gives it
    const char *name;
};

constexpr Synonym customerSynonyms[] = {
        {"totalspent", "spend"},
        {"totalspend", "spend"},
        {"totalspending", "spend"},
        {"lifetimevalue", "spend"},
        {"totalorders", "orders"},
        {"ordercount", "orders"},
        {"visitcount", "visits"},
        {"totalvisits", "visits"},
        {"lastvisit", "last_order_date"},
        {"lastactive", "last_order_date"},
        {"lastorder", "last_order_date"},
        {"location", "city"},
        {"createdat", "registration_date"},
        {"registeredat", "registration_date"},
        {"customerid", "external_id"},
        {"customerexternalid", "external_id"},
};

constexpr Synonym orderSynonyms[] = {
        {"orderamount", "amount"}, {"total", "amount"},
        {"orderdate", "date"},     {"orderedat", "date"},
        {"orderstatus", "status"}, {"orderid", "external_id"},
        {"couponcode", "coupon"},  {"orderexternalid", "external_id"},
};

Field field(const QString &name, FieldType type, Column column, bool nullable = true)
{
    return Field{name, type, Subject{column, {}}, nullable, {}};
}

Field choiceField(const QString &name, Column column, const QStringList &choices)
{
    return Field{name, FieldType::Choice, Subject{column, {}}, false, choices};
}

QList<Field> builtInCustomerFields()
{
    return {field(u"spend"_s, FieldType::Money, Column::Spend, false),
            field(u"orders"_s, FieldType::Whole, Column::Orders, false),
            field(u"visits"_s, FieldType::Whole, Column::Visits),
            field(u"inactive_days"_s, FieldType::Days, Column::LastOrderAt),
            field(u"last_order_date"_s, FieldType::Date, Column::LastOrderAt),
            field(u"registration_date"_s, FieldType::Date, Column::RegisteredAt),
            field(u"city"_s, FieldType::Text, Column::City),
            field(u"country"_s, FieldType::Text, Column::Country),
            field(u"name"_s, FieldType::Text, Column::Name),
            field(u"email"_s, FieldType::Text, Column::Email),
            field(u"phone"_s, FieldType::Text, Column::Phone),
            field(u"tags"_s, FieldType::TextSet, Column::Tags),
            field(u"external_id"_s, FieldType::Text, Column::ExternalId),
            choiceField(u"consent"_s, Column::Consent, {u"unknown"_s, u"granted"_s, u"denied"_s}),
            field(u"messages_sent"_s, FieldType::Whole, Column::MessagesSent, false),
            field(u"messages_opened"_s, FieldType::Whole, Column::MessagesOpened, false),
            field(u"messages_clicked"_s, FieldType::Whole, Column::MessagesClicked, false),
            field(u"last_sent_date"_s, FieldType::Date, Column::LastSentAt),
            field(u"last_opened_date"_s, FieldType::Date, Column::LastOpenedAt),
            field(u"last_clicked_date"_s, FieldType::Date, Column::LastClickedAt)};
}

QList<Field> builtInOrderFields()
{
    QStringList statuses;
    for (const OrderStatus status : allOrderStatuses())
        statuses.append(orderStatusName(status));
    return {field(u"amount"_s, FieldType::Money, Column::OrderAmount, false),
            field(u"date"_s, FieldType::Date, Column::OrderedAt, false),
            choiceField(u"status"_s, Column::OrderStatusCode, statuses),
            field(u"channel"_s, FieldType::Text, Column::OrderChannel),
            field(u"coupon"_s, FieldType::Text, Column::OrderCoupon),
            field(u"external_id"_s, FieldType::Text, Column::OrderExternalId)};
}

Field attributeField(const AttributeDefinition &definition)
{
    FieldType type = FieldType::Text;
    Column column = Column::AttributeText;
    switch (definition.type) {
    case AttributeType::Text:
        break;
    case AttributeType::Number:
        type = FieldType::Decimal;
        column = Column::AttributeNumber;
        break;
    case AttributeType::Date:
        type = FieldType::Date;
        column = Column::AttributeDate;
        break;
    case AttributeType::Boolean:
        type = FieldType::Boolean;
        column = Column::AttributeBoolean;
        break;
    }
    return Field{
            u"attributes."_s + definition.key, type, Subject{column, definition.key}, true, {}};
}

template<size_t N>
QString synonymOf(const Synonym (&synonyms)[N], const QString &key)
{
    for (const Synonym &synonym : synonyms) {
        if (key == QLatin1StringView(synonym.key))
            return QString::fromLatin1(synonym.name);
    }
    return {};
}

std::optional<Field> exactField(const QList<Field> &fields, const QString &name)
{
    for (const Field &candidate : fields) {
        if (candidate.name == name)
            return candidate;
    }
    return std::nullopt;
}

/// Nothing where several fields differ only in case and the like: choosing one would be a guess.
std::optional<Field> similarField(const QList<Field> &fields, const QString &key)
{
    std::optional<Field> found;
    for (const Field &candidate : fields) {
        if (nameKey(candidate.name) != key)
            continue;
        if (found)
            return std::nullopt;
        found = candidate;
    }
    return found;
}

template<size_t N>
std::optional<Field> findField(const QList<Field> &fields, const Synonym (&synonyms)[N],
                               const QString &name)
{
    if (const auto exact = exactField(fields, name))
        return exact;
    const QString key = nameKey(name);
    if (const auto similar = similarField(fields, key))
        return similar;
    return exactField(fields, synonymOf(synonyms, key));
}

template<size_t N>
QString nearestField(const QList<Field> &fields, const Synonym (&synonyms)[N], const QString &name)
{
    QStringList names;
    for (const Field &candidate : fields)
        names.append(candidate.name);
    QString nearest = nearestName(name, names);
    if (!nearest.isEmpty())
        return nearest;
    QStringList keys;
    for (const Synonym &synonym : synonyms)
        keys.append(QString::fromLatin1(synonym.key));
    return synonymOf(synonyms, nearestName(nameKey(name), keys));
}

QString customerLabel(Column column)
{
    switch (column) {
    case Column::Spend:
        return Text::tr("spend");
    case Column::Orders:
        return Text::tr("number of orders");
    case Column::Visits:
        return Text::tr("number of visits");
    case Column::LastOrderAt:
        return Text::tr("last order date");
    case Column::RegisteredAt:
        return Text::tr("registration date");
    case Column::ExternalId:
        return Text::tr("customer ID");
    case Column::Name:
        return Text::tr("name");
    case Column::Email:
        return Text::tr("e-mail address");
    case Column::Phone:
        return Text::tr("phone number");
    case Column::City:
        return Text::tr("city");
    case Column::Country:
        return Text::tr("country");
    case Column::Tags:
        return Text::tr("tag");
    case Column::Consent:
        return Text::tr("consent");
    default:
        return {};
    }
}

QString otherLabel(Column column)
{
    switch (column) {
    case Column::MessagesSent:
        return Text::tr("number of messages sent");
    case Column::MessagesOpened:
        return Text::tr("number of messages opened");
    case Column::MessagesClicked:
        return Text::tr("number of messages clicked");
    case Column::LastSentAt:
        return Text::tr("date of the last message");
    case Column::LastOpenedAt:
        return Text::tr("date of the last opening");
    case Column::LastClickedAt:
        return Text::tr("date of the last click");
    case Column::OrderAmount:
        return Text::tr("order amount");
    case Column::OrderedAt:
        return Text::tr("order date");
    case Column::OrderStatusCode:
        return Text::tr("order status");
    case Column::OrderChannel:
        return Text::tr("order channel");
    case Column::OrderCoupon:
        return Text::tr("coupon");
    case Column::OrderExternalId:
        return Text::tr("order ID");
    default:
        return {};
    }
}

} // namespace

FieldCatalogue::FieldCatalogue(const QList<AttributeDefinition> &attributes)
    : m_customerFields(builtInCustomerFields())
    , m_orderFields(builtInOrderFields())
    , m_attributes(attributes)
{
    for (const AttributeDefinition &definition : attributes)
        m_customerFields.append(attributeField(definition));
}

std::optional<Field> FieldCatalogue::customerField(const QString &name) const
{
    return findField(m_customerFields, customerSynonyms, name);
}

std::optional<Field> FieldCatalogue::orderField(const QString &name) const
{
    return findField(m_orderFields, orderSynonyms, name);
}

QString FieldCatalogue::nearestCustomerField(const QString &name) const
{
    return nearestField(m_customerFields, customerSynonyms, name);
}

QString FieldCatalogue::nearestOrderField(const QString &name) const
{
    return nearestField(m_orderFields, orderSynonyms, name);
}

QString FieldCatalogue::label(const Field &field) const
{
    if (field.type == FieldType::Days)
        return Text::tr("number of days since the last order");
    for (const AttributeDefinition &definition : m_attributes) {
        if (!field.subject.attribute.isEmpty() && definition.key == field.subject.attribute)
            return definition.label.isEmpty() ? definition.key : definition.label;
    }
    const QString own = customerLabel(field.subject.column);
    return own.isEmpty() ? otherLabel(field.subject.column) : own;
}

QString canonicalFieldName(const QString &name)
{
    static const FieldCatalogue builtIn;
    const auto field = builtIn.customerField(name);
    return field ? field->name : name;
}

} // namespace muster::rules
