// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rulesqlwriter.h"

#include "domain/attributes.h"
#include "domain/customer.h"
#include "storage/rulesqldialect.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::storage {

using namespace rules;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RuleSqlWriter)
};

SqlPiece bound(qint64 value)
{
    return {u"?"_s, {value}};
}

Condition isNull(const SqlPiece &value, bool text)
{
    const Condition missing = Condition::test(value + " IS NULL"_L1);
    return text ? Condition::any({missing, Condition::test(value + " = ''"_L1)}) : missing;
}

Condition isThere(const SqlPiece &value, bool text)
{
    return Condition::test(value + (text ? " <> ''"_L1 : " IS NOT NULL"_L1));
}

bool matchesText(const QString &text, TextMatch match, const QString &value)
{
    switch (match) {
    case TextMatch::Equal:
        return text == value;
    case TextMatch::Contains:
        return text.contains(value);
    case TextMatch::BeginsWith:
        return text.startsWith(value);
    case TextMatch::EndsWith:
        return text.endsWith(value);
    }
    return false;
}

/// The consents, as stored, whose name matches.
QList<qint64> consentsThatMatch(const TextTest &test)
{
    struct Named
    {
        Consent consent;
        QString name;
    };
    const QList<Named> consents{{Consent::Unknown, u"unknown"_s},
                                {Consent::Granted, u"granted"_s},
                                {Consent::Denied, u"denied"_s}};
    QList<qint64> out;
    for (const Named &entry : consents) {
        const bool matches =
                std::any_of(test.values.cbegin(), test.values.cend(), [&](const QString &value) {
                    return matchesText(entry.name, test.match, value);
                });
        if (matches)
            out.append(static_cast<int>(entry.consent));
    }
    return out;
}

/// What to look for in the column of tags, where each stands between two line feeds.
QStringList tagPatterns(const TextTest &test)
{
    const bool fromStart = test.match == TextMatch::Equal || test.match == TextMatch::BeginsWith;
    const bool toEnd = test.match == TextMatch::Equal || test.match == TextMatch::EndsWith;
    QStringList out;
    for (const QString &value : test.values) {
        // No tag holds a line feed, and a search for one would span two tags.
        if (!value.contains(u'\n'))
            out.append((fromStart ? u"\n"_s : QString()) + value + (toEnd ? u"\n"_s : QString()));
    }
    return out;
}

} // namespace

Result<Condition> RuleSqlWriter::customerCondition(const Node &rule)
{
    m_error.reset();
    m_columns.clear();
    m_looksElsewhere = false;
    Condition condition = node(rule, false, Scope::Customer);
    if (m_error)
        return fail(*m_error);
    return condition;
}

bool RuleSqlWriter::isCoveredByIndex() const
{
    static const QSet<Column> covered{Column::Spend,  Column::LastOrderAt,  Column::Orders,
                                      Column::Visits, Column::RegisteredAt, Column::Consent,
                                      Column::City};
    return m_columns.size() > 1 && !m_looksElsewhere && covered.contains(m_columns);
}

Condition RuleSqlWriter::node(const Node &node, bool negated, Scope scope)
{
    const bool complement = negated != node.negated;
    return std::visit([&](const auto &item) { return test(item, complement, scope); }, node.test);
}

Condition RuleSqlWriter::test(const ConstantTest &test, bool negated, Scope)
{
    return Condition::always(test.value != negated);
}

Condition RuleSqlWriter::test(const std::shared_ptr<const Group> &group, bool negated, Scope scope)
{
    if (group->children.isEmpty())
        return Condition::always(!negated);
    QList<Condition> parts;
    for (const Node &child : group->children)
        parts.append(node(child, negated, scope));
    // "Not all" is "any not", and the other way round.
    const bool all = (group->combinator == Combinator::And) != negated;
    return all ? Condition::all(parts) : Condition::any(parts);
}

Condition RuleSqlWriter::test(const RangeTest &test, bool negated, Scope scope)
{
    const Place at = place(test.subject, scope);
    if (at.kind == Kind::Messages)
        return groupedRange(messages(test.subject.column), test.low, test.high, negated);
    if (at.kind != Kind::Whole) {
        refuse(Text::tr("a range of text"));
        return Condition::always(false);
    }
    return range(at.sql, test.low, test.high, at.nullable, negated);
}

Condition RuleSqlWriter::test(const NumberSetTest &test, bool negated, Scope scope)
{
    if (test.values.isEmpty())
        return Condition::always(negated);
    const Place at = place(test.subject, scope);
    if (at.kind == Kind::Messages)
        return groupedSet(messages(test.subject.column), test.values, negated);
    if (at.kind != Kind::Whole) {
        refuse(Text::tr("a set of numbers for text"));
        return Condition::always(false);
    }
    const Condition in = Condition::test(inNumbers(m_dialect, at.sql, test.values, negated));
    return negated && at.nullable ? Condition::any({in, isNull(at.sql, false)}) : in;
}

Condition RuleSqlWriter::test(const TextTest &test, bool negated, Scope scope)
{
    const Place at = place(test.subject, scope);
    switch (at.kind) {
    case Kind::Consent: {
        const QList<qint64> matching = consentsThatMatch(test);
        if (matching.isEmpty())
            return Condition::always(negated);
        return Condition::test(inNumbers(m_dialect, at.sql, matching, negated));
    }
    case Kind::Tags: {
        TextTest tags = test;
        tags.match = TextMatch::Contains;
        tags.values = tagPatterns(test);
        return texts(at, tags, negated);
    }
    case Kind::Text:
        return texts(at, test, negated);
    case Kind::Whole:
    case Kind::Messages:
        break;
    }
    refuse(Text::tr("a text test on a number"));
    return Condition::always(false);
}

Condition RuleSqlWriter::texts(const Place &at, const TextTest &test, bool negated)
{
    QStringList values;
    for (const QString &value : test.values) {
        // Every text that is there contains, begins and ends with the empty one, and none equals it. A text with a NUL
        // is not stored anywhere.
        if (value.isEmpty() && test.match != TextMatch::Equal)
            return negated ? isNull(at.sql, true) : isThere(at.sql, true);
        if (!value.isEmpty() && !value.contains(QChar::Null))
            values.append(value);
    }
    if (values.isEmpty())
        return Condition::always(negated);

    QList<Condition> parts;
    if (test.match == TextMatch::Equal) {
        parts.append(Condition::test(inTexts(m_dialect, at.sql, values, negated)));
    } else if (values.size() > longestBoundList) {
        parts.append(Condition::test(matchesAnyOf(m_dialect, at.sql, test.match, values, negated)));
    } else {
        for (const QString &value : std::as_const(values))
            parts.append(textMatches(m_dialect, at.sql, test.match, value, negated));
    }
    if (!negated)
        return Condition::any(parts);
    const Condition none = Condition::all(parts);
    return at.nullable ? Condition::any({isNull(at.sql, false), none}) : none;
}

Condition RuleSqlWriter::test(const IsNullTest &test, bool negated, Scope scope)
{
    const Place at = place(test.subject, scope);
    if (at.kind == Kind::Messages) {
        const Grouped grouped = messages(test.subject.column);
        // A count is never missing; a time is where there is no message.
        if (grouped.noneIsZero())
            return Condition::always(negated);
        return groupedRange(grouped, std::nullopt, std::nullopt, !negated);
    }
    if (!at.nullable)
        return Condition::always(negated);
    const bool text = at.kind == Kind::Text || at.kind == Kind::Tags;
    return negated ? isThere(at.sql, text) : isNull(at.sql, text);
}

Condition RuleSqlWriter::range(const SqlPiece &value, std::optional<qint64> low,
                               std::optional<qint64> high, bool nullable, bool negated)
{
    if (low && high && *low > *high)
        return Condition::always(negated);
    if (negated) {
        QList<Condition> outside;
        if (low)
            outside.append(Condition::test(value + " < "_L1 + bound(*low)));
        if (high)
            outside.append(Condition::test(value + " > "_L1 + bound(*high)));
        if (nullable)
            outside.append(isNull(value, false));
        return Condition::any(outside);
    }
    if (low && high && *low == *high)
        return Condition::test(value + " = "_L1 + bound(*low));
    if (low && high) {
        return Condition::test(value + " BETWEEN "_L1 + bound(*low) + " AND "_L1 + bound(*high));
    }
    if (low)
        return Condition::test(value + " >= "_L1 + bound(*low));
    if (high)
        return Condition::test(value + " <= "_L1 + bound(*high));
    return nullable ? isThere(value, false) : Condition::always(true);
}

RuleSqlWriter::Place RuleSqlWriter::place(const Subject &subject, Scope scope)
{
    const auto found = scope == Scope::Order ? orderPlace(subject.column) : customerPlace(subject);
    if (scope == Scope::Customer)
        m_columns.insert(subject.column);
    m_looksElsewhere =
            m_looksElsewhere || scope == Scope::Order || (found && found->kind == Kind::Messages);
    if (!found) {
        refuse(scope == Scope::Order ? Text::tr("a customer's field inside a test on orders")
                                     : Text::tr("an order's field outside a test on orders"));
        return {};
    }
    return *found;
}

std::optional<RuleSqlWriter::Place> RuleSqlWriter::orderPlace(Column column)
{
    switch (column) {
    case Column::OrderAmount:
        return Place{Kind::Whole, {u"o.amount"_s, {}}};
    case Column::OrderedAt:
        return Place{Kind::Whole, {u"o.ordered_at"_s, {}}};
    case Column::OrderStatusCode:
        return Place{Kind::Whole, {u"o.status"_s, {}}};
    case Column::OrderChannel:
        return Place{Kind::Text, {u"o.channel_folded"_s, {}}, true};
    case Column::OrderCoupon:
        return Place{Kind::Text, {u"o.coupon_folded"_s, {}}, true};
    case Column::OrderExternalId:
        return Place{Kind::Text, {u"o.external_id_folded"_s, {}}};
    default:
        return std::nullopt;
    }
}

std::optional<RuleSqlWriter::Place> RuleSqlWriter::customerPlace(const Subject &subject) const
{
    const auto attribute = [&subject, this](ComparableKind kind) {
        const QString key = comparableKey(kind, subject.attribute);
        return kind == ComparableKind::Text ? attributeTextSql(m_dialect, key)
                                            : attributeWholeSql(m_dialect, key);
    };
    switch (subject.column) {
    case Column::Spend:
        return Place{Kind::Whole, {u"c.spend"_s, {}}};
    case Column::Orders:
        return Place{Kind::Whole, {u"c.orders"_s, {}}};
    case Column::Visits:
        return Place{Kind::Whole, {u"c.visits"_s, {}}, true};
    case Column::LastOrderAt:
        return Place{Kind::Whole, {u"c.last_order_at"_s, {}}, true};
    case Column::RegisteredAt:
        return Place{Kind::Whole, {u"c.registered_at"_s, {}}, true};
    case Column::ExternalId:
        return Place{Kind::Text, {u"c.external_id_folded"_s, {}}};
    case Column::Name:
        return Place{Kind::Text, {u"c.name_folded"_s, {}}, true};
    case Column::Email:
        return Place{Kind::Text, {u"c.email_folded"_s, {}}, true};
    case Column::Phone:
        return Place{Kind::Text, {u"c.phone_folded"_s, {}}, true};
    case Column::City:
        return Place{Kind::Text, {u"c.city_folded"_s, {}}, true};
    case Column::Country:
        return Place{Kind::Text, {u"c.country_folded"_s, {}}, true};
    case Column::Tags:
        return Place{Kind::Tags, {u"c.tags_folded"_s, {}}, true};
    case Column::Consent:
        return Place{Kind::Consent, {u"c.consent"_s, {}}};
    case Column::AttributeText:
        return Place{Kind::Text, attribute(ComparableKind::Text), true};
    case Column::AttributeNumber:
        return Place{Kind::Whole, attribute(ComparableKind::Number), true};
    case Column::AttributeDate:
        return Place{Kind::Whole, attribute(ComparableKind::Date), true};
    case Column::AttributeBoolean:
        return Place{Kind::Whole, attribute(ComparableKind::Boolean), true};
    case Column::MessagesSent:
    case Column::MessagesOpened:
    case Column::MessagesClicked:
    case Column::LastSentAt:
    case Column::LastOpenedAt:
    case Column::LastClickedAt:
        return Place{Kind::Messages, {}, true};
    case Column::OrderAmount:
    case Column::OrderedAt:
    case Column::OrderStatusCode:
    case Column::OrderChannel:
    case Column::OrderCoupon:
    case Column::OrderExternalId:
        break;
    }
    return std::nullopt;
}

void RuleSqlWriter::refuse(const QString &what)
{
    if (!m_error) {
        m_error = Error{ErrorCode::Internal,
                        Text::tr("The rule cannot be turned into a query: %1.").arg(what),
                        {},
                        {},
                        {}};
    }
}

} // namespace muster::storage
