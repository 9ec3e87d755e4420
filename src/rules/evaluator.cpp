// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/evaluator.h"

#include "domain/attributes.h"
#include "support/folding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::rules {

namespace {

__extension__ using Wide = __int128; // products of two 64-bit numbers, for exact averages

using Number = std::optional<qint64>;

Number attributeFigure(const QJsonValue &value, Column column)
{
    switch (column) {
    case Column::AttributeNumber:
        return attributeNumber(value);
    case Column::AttributeDate:
        return attributeDate(value);
    case Column::AttributeBoolean:
        return attributeBoolean(value);
    default:
        return std::nullopt;
    }
}

QString consentName(Consent consent)
{
    switch (consent) {
    case Consent::Unknown:
        return u"unknown"_s;
    case Consent::Granted:
        return u"granted"_s;
    case Consent::Denied:
        return u"denied"_s;
    }
    return {};
}

/// What a condition is about: a customer, or one of the customer's orders.
class Facts
{
public:
    explicit Facts(const CustomerFacts &customer, const Order *order = nullptr)
        : m_facts(customer)
        , m_order(order)
    {
    }

    [[nodiscard]] const CustomerFacts &customer() const { return m_facts; }
    [[nodiscard]] Number number(const Subject &subject) const;
    /// Folded and without empty ones; more than one only for tags.
    [[nodiscard]] QStringList texts(const Subject &subject) const;

private:
    [[nodiscard]] Number engagementNumber(Column column) const;
    [[nodiscard]] QString text(const Subject &subject) const;
    [[nodiscard]] QString orderText(Column column) const;

    const CustomerFacts &m_facts;
    const Order *m_order;
};

Number Facts::number(const Subject &subject) const
{
    const Customer &customer = m_facts.customer;
    switch (subject.column) {
    case Column::Spend:
        return customer.totals().spendMinor;
    case Column::Orders:
        return customer.totals().orders;
    case Column::Visits:
        return customer.visits;
    case Column::LastOrderAt:
        return customer.totals().lastOrderAt;
    case Column::RegisteredAt:
        return customer.registeredAt;
    case Column::AttributeNumber:
    case Column::AttributeDate:
    case Column::AttributeBoolean:
        return attributeFigure(customer.attributes.value(subject.attribute), subject.column);
    case Column::OrderAmount:
        return m_order ? Number(m_order->amountMinor) : std::nullopt;
    case Column::OrderedAt:
        return m_order ? Number(m_order->orderedAt) : std::nullopt;
    case Column::OrderStatusCode:
        return m_order ? Number(static_cast<qint64>(m_order->status)) : std::nullopt;
    default:
        return engagementNumber(subject.column);
    }
}

Number Facts::engagementNumber(Column column) const
{
    const Engagement &engagement = m_facts.engagement;
    switch (column) {
    case Column::MessagesSent:
        return engagement.sent;
    case Column::MessagesOpened:
        return engagement.opened;
    case Column::MessagesClicked:
        return engagement.clicked;
    case Column::LastSentAt:
        return engagement.lastSentAt;
    case Column::LastOpenedAt:
        return engagement.lastOpenedAt;
    case Column::LastClickedAt:
        return engagement.lastClickedAt;
    default:
        return std::nullopt;
    }
}

QString Facts::text(const Subject &subject) const
{
    const Customer &customer = m_facts.customer;
    switch (subject.column) {
    case Column::ExternalId:
        return customer.externalId;
    case Column::Name:
        return customer.name;
    case Column::Email:
        return customer.email;
    case Column::Phone:
        return customer.phone;
    case Column::City:
        return customer.city;
    case Column::Country:
        return customer.country;
    case Column::Consent:
        return consentName(customer.consent);
    case Column::AttributeText:
        return customer.attributes.value(subject.attribute).toString();
    default:
        return orderText(subject.column);
    }
}

QString Facts::orderText(Column column) const
{
    if (!m_order)
        return {};
    switch (column) {
    case Column::OrderChannel:
        return m_order->channel;
    case Column::OrderCoupon:
        return m_order->coupon;
    case Column::OrderExternalId:
        return m_order->externalId;
    default:
        return {};
    }
}

QStringList Facts::texts(const Subject &subject) const
{
    const QStringList raw =
            subject.column == Column::Tags ? m_facts.customer.tags : QStringList{text(subject)};
    QStringList found;
    for (const QString &value : raw) {
        const QString key = folded(value);
        if (!key.isEmpty())
            found.append(key);
    }
    return found;
}

bool isTextColumn(Column column)
{
    switch (column) {
    case Column::ExternalId:
    case Column::Name:
    case Column::Email:
    case Column::Phone:
    case Column::City:
    case Column::Country:
    case Column::Tags:
    case Column::Consent:
    case Column::AttributeText:
    case Column::OrderChannel:
    case Column::OrderCoupon:
    case Column::OrderExternalId:
        return true;
    default:
        return false;
    }
}

bool textMatches(const QString &text, TextMatch match, const QString &wanted)
{
    switch (match) {
    case TextMatch::Equal:
        return text == wanted;
    case TextMatch::Contains:
        return text.contains(wanted);
    case TextMatch::BeginsWith:
        return text.startsWith(wanted);
    case TextMatch::EndsWith:
        return text.endsWith(wanted);
    }
    return false;
}

bool holds(const Node &node, const Facts &facts);

bool test(const ConstantTest &constant, const Facts &)
{
    return constant.value;
}

bool test(const RangeTest &range, const Facts &facts)
{
    const Number value = facts.number(range.subject);
    return value && (!range.low || *value >= *range.low) && (!range.high || *value <= *range.high);
}

bool test(const NumberSetTest &set, const Facts &facts)
{
    const Number value = facts.number(set.subject);
    return value && set.values.contains(*value);
}

bool test(const TextTest &wanted, const Facts &facts)
{
    const QStringList texts = facts.texts(wanted.subject);
    return std::any_of(texts.cbegin(), texts.cend(), [&wanted](const QString &text) {
        return std::any_of(wanted.values.cbegin(), wanted.values.cend(),
                           [&](const QString &v) { return textMatches(text, wanted.match, v); });
    });
}

bool test(const IsNullTest &null, const Facts &facts)
{
    if (isTextColumn(null.subject.column))
        return facts.texts(null.subject).isEmpty();
    return !facts.number(null.subject);
}

bool test(const std::shared_ptr<const Group> &group, const Facts &facts)
{
    const auto holdsHere = [&facts](const Node &child) { return holds(child, facts); };
    if (group->combinator == Combinator::Or && !group->children.isEmpty())
        return std::any_of(group->children.cbegin(), group->children.cend(), holdsHere);
    return std::all_of(group->children.cbegin(), group->children.cend(), holdsHere);
}

/// low * factor <= value <= high * factor
bool inRange(Wide value, const OrderTest &range, qint64 factor)
{
    return (!range.low || static_cast<Wide>(*range.low) * factor <= value) &&
           (!range.high || value <= static_cast<Wide>(*range.high) * factor);
}

/// The same without the ends.
bool isBetween(Wide value, const OrderTest &range, qint64 factor)
{
    return (!range.low || static_cast<Wide>(*range.low) * factor < value) &&
           (!range.high || value < static_cast<Wide>(*range.high) * factor);
}

bool test(const std::shared_ptr<const OrderTest> &orders, const Facts &facts)
{
    qint64 count = 0;
    Wide sum = 0;
    Number least;
    Number most;
    for (const Order &order : facts.customer().orders) {
        const Facts one(facts.customer(), &order);
        if (!holds(orders->where, one))
            continue;
        count += 1;
        const qint64 value = one.number(orders->of).value_or(0);
        sum += value;
        least = std::min(value, least.value_or(value));
        most = std::max(value, most.value_or(value));
    }
    switch (orders->aggregate) {
    case Aggregate::Count:
        return inRange(count, *orders, 1);
    case Aggregate::Sum:
        return inRange(sum, *orders, 1);
    case Aggregate::Average:
        return count > 0 && (orders->endsExcluded ? isBetween(sum, *orders, count)
                                                  : inRange(sum, *orders, count));
    case Aggregate::Minimum:
        return least && inRange(*least, *orders, 1);
    case Aggregate::Maximum:
        return most && inRange(*most, *orders, 1);
    }
    return false;
}

bool holds(const Node &node, const Facts &facts)
{
    const bool value =
            std::visit([&facts](const auto &one) { return test(one, facts); }, node.test);
    return value != node.negated;
}

} // namespace

bool matches(const Node &rule, const CustomerFacts &facts)
{
    return holds(rule, Facts(facts));
}

} // namespace muster::rules
