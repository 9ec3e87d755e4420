// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rulecheck.h"

#include "rules/conditions.h"
#include "rules/predicates.h"
#include "support/folding.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace muster::rules {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RuleCheck)
};

QString didYouMean(const QString &nearest)
{
    return nearest.isEmpty() ? QString() : Text::tr("Did you mean “%1”?").arg(nearest);
}

QStringList operatorNames(const QList<Operator> &operators)
{
    QStringList names;
    for (const Operator op : operators)
        names.append(operatorName(op));
    return names;
}

/// A figure is always there to be compared, so its operators are fewer.
QList<Operator> aggregateOperators(FieldType type)
{
    QList<Operator> operators = operatorsOf(type);
    operators.removeIf([](Operator op) {
        return op == Operator::In || op == Operator::NotIn || op == Operator::Null ||
               op == Operator::NotNull;
    });
    return operators;
}

QString joined(const QString &path, const QString &part)
{
    return path.isEmpty() ? part : path + u'.' + part;
}

/// One walk through one tree. Problems are collected; nodes below a problem are of no use.
class Check
{
public:
    Check(const FieldCatalogue &catalogue, const RuleContext &context)
        : m_catalogue(catalogue)
        , m_context(context)
    {
    }

    Node group(const RuleGroup &group, const QString &path, bool onOrders);
    void checkSize(const RuleGroup &tree);

    QList<RuleProblem> problems;

private:
    void add(const QString &path, const QString &message, const QString &remedy = {},
             const QString &nearest = {});
    Node take(const Condition &condition, const QString &path);
    Node rule(const Rule &rule, const QString &path, bool onOrders);
    Node orderRule(const OrderRule &rule, const QString &path, bool onOrders);
    Node aggregate(const OrderAggregate &aggregate, const Node &where, const QString &path);
    std::optional<Field> aggregatedField(const OrderAggregate &aggregate, const QString &path);
    void unknownField(const QString &name, const QString &path, bool onOrders);
    std::optional<Field> field(const QString &name, const QString &path, bool onOrders);
    std::optional<Operator> allowed(const QString &name, const QList<Operator> &operators,
                                    const QString &what, const QString &path);
    bool fits(const QJsonValue &value, const QString &path);

    const FieldCatalogue &m_catalogue;
    const RuleContext &m_context;
    qsizetype m_listValues = 0;
};

void Check::add(const QString &path, const QString &message, const QString &remedy,
                const QString &nearest)
{
    problems.append(
            RuleProblem{path, message, remedy.isEmpty() ? didYouMean(nearest) : remedy, nearest});
}

Node Check::take(const Condition &condition, const QString &path)
{
    if (condition)
        return *condition;
    const Fault &fault = condition.error();
    add(path, fault.message, fault.remedy, fault.nearest);
    return {};
}

void Check::checkSize(const RuleGroup &tree)
{
    if (depthOf(tree) > maximumDepth)
        add({}, Text::tr("Groups are nested more than %n deep.", nullptr, maximumDepth),
            Text::tr("Make the rule flatter."));
    else if (nodeCount(tree) > maximumNodes)
        add({},
            Text::tr("The rule has more than %n condition(s) and groups.", nullptr, maximumNodes),
            Text::tr("Use “in” with a list instead of many conditions."));
    else if (tree.muted)
        add({}, Text::tr("The whole rule is muted: nothing is left of it."),
            Text::tr("Unmute it."));
}

Node Check::group(const RuleGroup &group, const QString &path, bool onOrders)
{
    QList<Node> nodes;
    for (qsizetype i = 0; i < group.rules.size(); ++i) {
        const RuleNode &node = group.rules.at(i);
        if (isMuted(node))
            continue;
        const QString place = joined(path, u"rules[%1]"_s.arg(i));
        if (const auto *inner = std::get_if<RuleGroup>(&node.item))
            nodes.append(this->group(*inner, place, onOrders));
        else if (const auto *orders = std::get_if<OrderRule>(&node.item))
            nodes.append(orderRule(*orders, place, onOrders));
        else
            nodes.append(rule(std::get<Rule>(node.item), place, onOrders));
    }
    if (nodes.isEmpty() && !group.rules.isEmpty())
        add(path, Text::tr("Everything in this group is muted: it would match everybody."),
            Text::tr("Mute the group itself, or unmute one of its conditions."));
    const Node all = combined(group.combinator, nodes);
    return group.negated ? complementOf(all) : all;
}

void Check::unknownField(const QString &name, const QString &path, bool onOrders)
{
    const QString nearest =
            onOrders ? m_catalogue.nearestOrderField(name) : m_catalogue.nearestCustomerField(name);
    QStringList names;
    for (const Field &one : onOrders ? m_catalogue.orderFields() : m_catalogue.customerFields())
        names.append(one.name);
    add(path,
        onOrders ? Text::tr("“%1” is not a field of orders.").arg(name.left(60))
                 : Text::tr("“%1” is not a field of customers.").arg(name.left(60)),
        nearest.isEmpty() ? Text::tr("Use one of %1.").arg(names.join(u", "_s)) : QString(),
        nearest);
}

std::optional<Field> Check::field(const QString &name, const QString &path, bool onOrders)
{
    auto found = onOrders ? m_catalogue.orderField(name) : m_catalogue.customerField(name);
    if (found)
        return found;
    if (name.trimmed().isEmpty() || name == u"~") {
        add(path, Text::tr("No field is chosen."), Text::tr("Choose a field, or remove the rule."));
    } else if (name == ordersField()) {
        add(path, Text::tr("A rule on orders needs a “match” or an “aggregate”."));
    } else {
        unknownField(name, path, onOrders);
    }
    return std::nullopt;
}

std::optional<Operator> Check::allowed(const QString &name, const QList<Operator> &operators,
                                       const QString &what, const QString &path)
{
    const auto op = operatorFromName(name);
    if (op && operators.contains(*op))
        return op;
    const QStringList names = operatorNames(operators);
    const QString nearest = nearestName(name, op ? QStringList() : names);
    const QString list = Text::tr("Use one of %1.").arg(names.join(u"  "_s));
    if (op)
        add(path, Text::tr("“%1” cannot be used with %2.").arg(name.left(60), what), list);
    else
        add(path, Text::tr("“%1” is not an operator.").arg(name.left(60)),
            nearest.isEmpty() ? list : QString(), nearest);
    return std::nullopt;
}

bool Check::fits(const QJsonValue &value, const QString &path)
{
    m_listValues += value.isArray() ? value.toArray().size() : 0;
    if (m_listValues <= maximumListValues)
        return true;
    add(path, Text::tr("The rule's lists have more than %n value(s).", nullptr, maximumListValues),
        Text::tr("Import a tag for these customers and use the tag."));
    return false;
}

Node Check::rule(const Rule &rule, const QString &path, bool onOrders)
{
    const auto found = field(rule.field, path, onOrders);
    if (!found)
        return {};
    const auto op = allowed(rule.op, operatorsOf(found->type), found->name, path);
    if (!op || !fits(rule.value, path))
        return {};
    return take(conditionOn(*found, *op, rule.value, m_context), path);
}

Node Check::orderRule(const OrderRule &rule, const QString &path, bool onOrders)
{
    if (onOrders) {
        add(path, Text::tr("A condition on orders cannot stand inside another one."),
            Text::tr("Put it beside the other one."));
        return {};
    }
    const auto *match = std::get_if<OrderMatch>(&rule.condition);
    const QString inside = joined(path, match ? u"value"_s : u"where"_s);
    if (rule.where.muted) {
        add(inside, Text::tr("The condition on the orders is muted as a whole."),
            Text::tr("Mute the rule itself."));
        return {};
    }
    const qsizetype before = problems.size();
    const Node where = group(rule.where, inside, true);
    if (problems.size() > before)
        return {};
    if (match)
        return take(matchOn(*match, where), path);
    return aggregate(std::get<OrderAggregate>(rule.condition), where, path);
}

std::optional<Field> Check::aggregatedField(const OrderAggregate &aggregate, const QString &path)
{
    if (aggregate.function == Aggregate::Count) {
        if (aggregate.of.isEmpty())
            return Field{};
        add(path, Text::tr("“count” counts orders, not “%1”.").arg(aggregate.of.left(60)),
            Text::tr("Leave the field out."));
        return std::nullopt;
    }
    auto of = field(aggregate.of, path, true);
    if (!of)
        return std::nullopt;
    const bool extreme =
            aggregate.function == Aggregate::Minimum || aggregate.function == Aggregate::Maximum;
    if (of->type == FieldType::Money || (extreme && of->type == FieldType::Date))
        return of;
    add(path,
        Text::tr("“%1” of %2 cannot be computed.").arg(aggregateName(aggregate.function), of->name),
        extreme ? Text::tr("Use amount or date.") : Text::tr("Use amount."));
    return std::nullopt;
}

Node Check::aggregate(const OrderAggregate &aggregate, const Node &where, const QString &path)
{
    const auto of = aggregatedField(aggregate, path);
    if (!of)
        return {};
    const auto op =
            allowed(aggregate.op, aggregateOperators(aggregateType(aggregate.function, *of)),
                    aggregateName(aggregate.function), path);
    if (!op)
        return {};
    return take(aggregateOn(aggregate.function, *of, *op, aggregate.value, where, m_context), path);
}

} // namespace

CheckedRule check(const RuleGroup &tree, const FieldCatalogue &catalogue,
                  const RuleContext &context)
{
    Check walk(catalogue, context);
    walk.checkSize(tree);
    if (!walk.problems.isEmpty())
        return tl::unexpected(walk.problems);
    const Node node = walk.group(tree, {}, false);
    if (!walk.problems.isEmpty())
        return tl::unexpected(walk.problems);
    return node;
}

Error toError(const QList<RuleProblem> &problems)
{
    const RuleProblem &first = problems.constFirst();
    Error error{ErrorCode::InvalidInput, first.message, first.path, first.remedy, {}};
    if (problems.size() > 1)
        error.message += u' ' + Text::tr("There are %n more problem(s).", nullptr,
                                         static_cast<int>(problems.size() - 1));
    return error;
}

} // namespace muster::rules
