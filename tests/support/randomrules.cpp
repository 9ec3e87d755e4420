// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/randomrules.h"

#include "support/clock.h"

#include <QJsonArray>
#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace muster::rules;

namespace muster::test {

namespace {

constexpr int deepest = 4;

// Few texts, so that conditions meet customers; each is awkward for some database, some format or some folding.
const QStringList &texts()
{
    static const QStringList all{u"Mumbai"_s,
                                 u" mumbai "_s,
                                 u"Pune"_s,
                                 u"Navi Mumbai"_s,
                                 u"100%"_s,
                                 u"100"_s,
                                 u"50_off"_s,
                                 u"50xoff"_s,
                                 u"back\\slash"_s,
                                 u"\\"_s,
                                 u"O'Brien, Pat"_s,
                                 u"say \"hi\""_s,
                                 u"'; DROP TABLE customers; --"_s,
                                 u"😀 party"_s,
                                 u"आरव शर्मा"_s,
                                 u"Jos\u00E9"_s,
                                 u"Jose\u0301"_s,
                                 u"JOSÉ"_s,
                                 u"Jose"_s,
                                 u"Straße"_s,
                                 u"STRASSE"_s,
                                 u"İbrahim"_s,
                                 u"ΣΊΣΥΦΟΣ"_s,
                                 u"two\tcolumns"_s,
                                 u"and"_s,
                                 u"null"_s,
                                 u"*?[a]"_s};
    return all;
}

const QList<qint64> &amounts()
{
    static const QList<qint64> all{0, 1, 99, 100, 101, 9999, 10000, 10001, 50000, 123456, 99999900};
    return all;
}

QString decimal(qint64 units, int digits)
{
    QString number = QString::number(std::abs(units)).rightJustified(digits + 1, u'0');
    if (digits > 0)
        number.insert(number.size() - digits, u'.');
    return (units < 0 ? u"-"_s : QString()) + number;
}

bool isFigureOperator(Operator op)
{
    return op != Operator::In && op != Operator::NotIn && op != Operator::Null &&
           op != Operator::NotNull;
}

} // namespace

RandomRules::RandomRules(quint32 seed, const RuleContext &context)
    : m_random(seed)
    , m_context(context)
    , m_catalogue(attributes())
{
}

quint32 RandomRules::announcedSeed()
{
    bool given = false;
    const quint32 wanted = qEnvironmentVariable("MUSTER_TEST_SEED").toUInt(&given);
    const quint32 seed = given ? wanted : QRandomGenerator::global()->generate();
    std::fprintf(stderr, "MUSTER_TEST_SEED=%u\n", seed);
    return seed;
}

QList<AttributeDefinition> RandomRules::attributes()
{
    return {{u"plan"_s, u"Plan"_s, AttributeType::Text},
            {u"score"_s, {}, AttributeType::Number},
            {u"renewal"_s, {}, AttributeType::Date},
            {u"member"_s, {}, AttributeType::Boolean},
            {u"shoe.size"_s, {}, AttributeType::Number},
            {u"o'dd \"key\" `\\$[0]"_s, {}, AttributeType::Text}};
}

RuleContext RandomRules::defaultContext()
{
    return RuleContext{QDate(2025, 6, 30), QTimeZone("Asia/Kolkata"), Currency{}};
}

int RandomRules::below(int bound)
{
    return m_random.bounded(bound);
}

bool RandomRules::chance(int percent)
{
    return below(100) < percent;
}

template<typename T>
T RandomRules::pick(const QList<T> &values)
{
    return values.at(below(static_cast<int>(values.size())));
}

QString RandomRules::text()
{
    return pick(texts());
}

/// Some neighbouring letters of a text; never half of a surrogate pair, never blank.
QString RandomRules::piece()
{
    const QList<uint> letters = text().toUcs4();
    const int size = static_cast<int>(letters.size());
    const int begin = below(size);
    const int length = 1 + below(size - begin);
    const QList<uint> part = letters.mid(begin, length);
    const QString found =
            QString::fromUcs4(reinterpret_cast<const char32_t *>(part.constData()), part.size());
    return found.trimmed().isEmpty() ? u"a"_s : found;
}

RuleGroup RandomRules::tree()
{
    return group(1, false);
}

RuleGroup RandomRules::group(int depth, bool onOrders)
{
    RuleGroup made;
    made.combinator = chance(50) ? Combinator::And : Combinator::Or;
    made.negated = chance(25);
    made.disabled = chance(3);
    if (chance(10))
        made.id = u"g%1"_s.arg(below(1000));
    const int size = chance(4) ? 0 : 1 + below(4);
    for (int i = 0; i < size; ++i) {
        RuleNode child = node(depth, onOrders);
        // The first one stays, as a group of nothing but muted rules is refused.
        const bool mute = i > 0 && chance(4);
        std::visit([mute](auto &item) { item.muted = mute; }, child.item);
        made.rules.append(child);
    }
    return made;
}

RuleNode RandomRules::node(int depth, bool onOrders)
{
    if (depth < deepest && chance(25))
        return RuleNode{group(depth + 1, onOrders)};
    if (!onOrders && depth < deepest && chance(25))
        return RuleNode{orderRule(depth)};
    const Field field = pick(onOrders ? m_catalogue.orderFields() : m_catalogue.customerFields());
    return RuleNode{rule(field, pick(operatorsOf(field.type)))};
}

Rule RandomRules::rule(const Field &field, Operator op)
{
    Rule made;
    made.field = field.name;
    made.op = operatorName(op);
    made.value = value(field.type, op, field.choices, false);
    made.disabled = chance(3);
    if (chance(10))
        made.id = u"r%1"_s.arg(below(1000));
    return made;
}

OrderRule RandomRules::orderRule(int depth)
{
    OrderRule made;
    made.where = chance(10) ? RuleGroup() : group(depth + 1, true);
    if (chance(40)) {
        OrderMatch match{pick(allMatchModes()), 0};
        match.threshold = hasThreshold(match.mode) ? below(4) : 0;
        made.condition = match;
    } else {
        made.condition = aggregate();
    }
    return made;
}

OrderAggregate RandomRules::aggregate()
{
    const Aggregate function = pick(allAggregates());
    const bool extreme = function == Aggregate::Minimum || function == Aggregate::Maximum;
    const bool ofDate = extreme && chance(40);
    const FieldType type = function == Aggregate::Count ? FieldType::Whole
                           : ofDate                     ? FieldType::Date
                                                        : FieldType::Money;
    QList<Operator> operators = operatorsOf(type);
    operators.removeIf([](Operator op) { return !isFigureOperator(op); });
    const QString of = function == Aggregate::Count ? QString() : ofDate ? u"date"_s : u"amount"_s;
    return aggregate(function, of, type, pick(operators));
}

OrderAggregate RandomRules::aggregate(Aggregate function, const QString &of, FieldType type,
                                      Operator op)
{
    return OrderAggregate{function, of, operatorName(op),
                          value(type, op, {}, function == Aggregate::Average)};
}

QList<RuleGroup> RandomRules::everyCondition()
{
    QList<RuleGroup> all;
    const auto alone = [&all](const auto &item) {
        RuleGroup tree;
        tree.rules.append(RuleNode{item});
        all.append(tree);
    };
    for (const Field &field : m_catalogue.customerFields()) {
        for (const Operator op : operatorsOf(field.type))
            alone(rule(field, op));
    }
    for (const Field &field : m_catalogue.orderFields()) {
        for (const Operator op : operatorsOf(field.type)) {
            OrderRule some;
            some.where.rules.append(RuleNode{rule(field, op)});
            alone(some);
        }
    }
    for (const MatchMode mode : allMatchModes()) {
        OrderRule match = orderRule(1);
        match.condition = OrderMatch{mode, hasThreshold(mode) ? 1 : 0};
        alone(match);
    }
    for (const Aggregate function : allAggregates()) {
        const bool counts = function == Aggregate::Count;
        const FieldType type = counts ? FieldType::Whole : FieldType::Money;
        for (const Operator op : operatorsOf(type)) {
            if (!isFigureOperator(op))
                continue;
            OrderRule figure = orderRule(1);
            figure.condition = aggregate(function, counts ? QString() : u"amount"_s, type, op);
            alone(figure);
        }
    }
    return all;
}

QJsonValue RandomRules::value(FieldType type, Operator op, const QStringList &choices, bool exact)
{
    switch (op) {
    case Operator::Null:
    case Operator::NotNull:
        return QJsonValue(QJsonValue::Null);
    case Operator::InLast:
    case Operator::NotInLast:
    case Operator::InNext:
    case Operator::OlderThan:
        return span();
    case Operator::During:
    case Operator::NotDuring:
        return period();
    case Operator::Between:
    case Operator::NotBetween:
        return QJsonArray{single(type, choices, exact), single(type, choices, exact)};
    case Operator::Contains:
    case Operator::DoesNotContain:
    case Operator::BeginsWith:
    case Operator::DoesNotBeginWith:
    case Operator::EndsWith:
    case Operator::DoesNotEndWith:
        return chance(70) ? piece() : text();
    case Operator::In:
    case Operator::NotIn: {
        QJsonArray list;
        for (int i = 0; i <= below(4); ++i)
            list.append(single(type, choices, exact));
        return list;
    }
    default:
        return single(type, choices, exact);
    }
}

QJsonValue RandomRules::single(FieldType type, const QStringList &choices, bool exact)
{
    switch (type) {
    case FieldType::Text:
    case FieldType::TextSet:
        return text();
    case FieldType::Choice:
        return pick(choices);
    case FieldType::Boolean:
        return chance(50);
    case FieldType::Date:
        return day();
    case FieldType::Money:
        return amount(exact);
    case FieldType::Decimal:
        return decimal(below(30000) - 10000, 4).toDouble();
    case FieldType::Days:
        return pick(QList<int>{-1, 0, 1, 7, 29, 30, 31, 90, 180, 365, 100000});
    case FieldType::Whole:
        return chance(15) ? QJsonValue(below(5) + 0.5) : QJsonValue(below(6));
    }
    return {};
}

QJsonValue RandomRules::amount(bool exact)
{
    const qint64 minor = pick(amounts()) * (chance(10) ? -1 : 1);
    const bool between = !exact && chance(20); // a third decimal place, which no amount has
    const QString number = decimal(minor, 2) + (between ? u"5"_s : QString());
    return chance(15) ? QJsonValue(number) : QJsonValue(number.toDouble());
}

QJsonValue RandomRules::day()
{
    if (chance(20))
        return pick(QStringList{u"today"_s, u"yesterday"_s, u"tomorrow"_s, u"3 weeks ago"_s,
                                u"1 month ago"_s, u"2 days from now"_s});
    return dayOfMs(time(), m_context.zone).toString(Qt::ISODate);
}

QString RandomRules::span()
{
    return pick(QStringList{u"0 days"_s, u"1 day"_s, u"7 days"_s, u"30 days"_s, u"2 weeks"_s,
                            u"1 month"_s, u"4 months"_s, u"1 year"_s, u"90 days"_s});
}

QString RandomRules::period()
{
    return pick(QStringList{u"today"_s, u"yesterday"_s, u"tomorrow"_s, u"this week"_s,
                            u"last week"_s, u"next week"_s, u"this month"_s, u"last month"_s,
                            u"this quarter"_s, u"last quarter"_s, u"this year"_s, u"last year"_s});
}

qint64 RandomRules::time()
{
    const int back = chance(60) ? pick(QList<int>{-31, -1, 0, 1, 7, 8, 29, 30, 31, 89, 90, 91, 365})
                                : below(800) - 20;
    const qint64 begin = startOfDayMs(m_context.today.addDays(-back), m_context.zone);
    return chance(60) ? begin + below(3) - 1 : begin + below(24 * 3600 * 1000);
}

std::optional<qint64> RandomRules::maybeTime()
{
    return chance(20) ? std::nullopt : std::optional<qint64>(time());
}

QString RandomRules::maybeText()
{
    if (chance(25))
        return chance(50) ? QString() : u"  "_s;
    return text();
}

Order RandomRules::order(qint64 customer, int number)
{
    Order made;
    made.id = OrderId{customer * 100 + number + 1};
    made.externalId = u"O-%1"_s.arg(made.id.value);
    made.customer = CustomerId{customer};
    made.amountMinor = pick(amounts()) * (chance(5) ? -1 : 1);
    made.orderedAt = time();
    made.status = pick(allOrderStatuses());
    made.channel = maybeText();
    made.coupon = maybeText();
    return made;
}

QJsonObject RandomRules::attributeValues()
{
    QJsonObject values;
    for (const AttributeDefinition &definition : attributes()) {
        if (chance(30))
            continue;
        switch (definition.type) {
        case AttributeType::Text:
            values.insert(definition.key, maybeText());
            break;
        case AttributeType::Number:
            values.insert(definition.key, decimal(below(30000) - 10000, 4).toDouble());
            break;
        case AttributeType::Date:
            values.insert(definition.key, time());
            break;
        case AttributeType::Boolean:
            values.insert(definition.key, chance(50));
            break;
        }
    }
    return values;
}

Engagement RandomRules::engagement()
{
    Engagement made;
    made.sent = below(5);
    made.opened = made.sent > 0 ? below(static_cast<int>(made.sent) + 1) : 0;
    made.clicked = made.opened > 0 ? below(static_cast<int>(made.opened) + 1) : 0;
    if (made.sent > 0)
        made.lastSentAt = time();
    if (made.opened > 0)
        made.lastOpenedAt = time();
    if (made.clicked > 0)
        made.lastClickedAt = time();
    return made;
}

CustomerFacts RandomRules::customer(qint64 id)
{
    CustomerFacts facts;
    Customer &made = facts.customer;
    made.id = CustomerId{id};
    made.externalId = u"C-%1"_s.arg(id);
    made.name = maybeText();
    made.email = maybeText();
    made.phone = maybeText();
    made.city = maybeText();
    made.country = maybeText();
    for (int i = below(4); i > 0; --i)
        made.tags.append(text());
    made.consent = pick(QList<Consent>{Consent::Unknown, Consent::Granted, Consent::Denied});
    if (chance(80))
        made.visits = below(6);
    made.registeredAt = maybeTime();
    made.attributes = attributeValues();
    if (chance(30))
        made.opening = OrderTotals{pick(amounts()), below(4), maybeTime()};
    for (int i = below(6); i > 0; --i) {
        const Order one = order(id, i);
        facts.orders.append(one);
        if (countsAsCompleted(one.status))
            made.fromOrders = made.fromOrders.plus(OrderTotals{one.amountMinor, 1, one.orderedAt});
    }
    facts.engagement = engagement();
    return facts;
}

} // namespace muster::test
