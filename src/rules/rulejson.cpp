// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rulejson.h"

#include "rules/fieldcatalogue.h"
#include "rules/jsoninput.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace muster::rules {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RuleJson)
};

tl::unexpected<Error> refuse(const QString &path, const QString &message,
                             const QString &remedy = {})
{
    return fail(ErrorCode::InvalidInput, message, path, remedy);
}

QString joined(const QString &path, const QString &part)
{
    return path.isEmpty() ? part : path + u'.' + part;
}

bool takesList(const std::optional<Operator> &op)
{
    return op == Operator::In || op == Operator::NotIn || op == Operator::Between ||
           op == Operator::NotBetween;
}

/// "a, b\, c" is "a" and "b, c".
QJsonArray splitCommas(const QString &text)
{
    QJsonArray parts;
    QString part;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\\' && text.mid(i + 1, 1) == u",") {
            part += text[++i];
        } else if (text[i] == u',') {
            parts.append(part.trimmed());
            part.clear();
        } else {
            part += text[i];
        }
    }
    if (!parts.isEmpty() || !part.trimmed().isEmpty())
        parts.append(part.trimmed());
    return parts;
}

/// Reads one document; counts what it reads, so that a large one is refused early.
class Reader
{
public:
    Result<RuleGroup> group(const QJsonObject &json, const QString &path, int level);

private:
    Result<void> count(const QString &path);
    Result<RuleNode> node(const QJsonValue &json, const QString &path, int level);
    Result<void> children(RuleGroup &group, const QJsonArray &json, const QString &path, int level);
    Result<void> independent(RuleGroup &group, const QJsonArray &json, const QString &path,
                             int level);
    Result<Rule> rule(const QJsonObject &json, const QString &path);
    Result<OrderRule> matchRule(const QJsonObject &json, const QString &path, int level);
    Result<OrderRule> aggregateRule(const QJsonObject &json, const QString &path, int level);

    int m_nodes = 0;
};

template<typename T>
Result<void> readCommon(T &item, const QJsonObject &json, const QString &path)
{
    item.id = json.value("id"_L1).toString();
    MUSTER_TRY_ASSIGN(item.muted, flagOf(json, u"muted"_s, path));
    MUSTER_TRY_ASSIGN(item.disabled, flagOf(json, u"disabled"_s, path));
    return {};
}

Result<void> Reader::count(const QString &path)
{
    m_nodes += 1;
    if (m_nodes > maximumNodes)
        return refuse(path, Text::tr("The rule has more than %n condition(s) and groups.", nullptr,
                                     maximumNodes));
    return {};
}

bool usesIndependentCombinators(const QJsonArray &rules)
{
    return std::any_of(rules.begin(), rules.end(),
                       [](const QJsonValue &item) { return item.isString(); });
}

Result<RuleGroup> Reader::group(const QJsonObject &json, const QString &path, int level)
{
    MUSTER_TRY(count(path));
    if (level > maximumDepth)
        return refuse(path,
                      Text::tr("Groups are nested more than %n deep.", nullptr, maximumDepth));
    MUSTER_TRY(onlyKeys(
            json,
            {u"combinator"_s, u"rules"_s, u"not"_s, u"id"_s, u"path"_s, u"muted"_s, u"disabled"_s},
            path));
    RuleGroup group;
    MUSTER_TRY(readCommon(group, json, path));
    MUSTER_TRY_ASSIGN(group.negated, flagOf(json, u"not"_s, path));
    if (!json.value("rules"_L1).isArray())
        return refuse(path, Text::tr("The group has no list of rules."),
                      Text::tr("Give “rules”; an empty list means everybody."));
    const QJsonArray rules = json.value("rules"_L1).toArray();
    const QJsonValue combinator = json.value("combinator"_L1);
    const bool independent = usesIndependentCombinators(rules);
    if (combinator.isUndefined() && (independent || rules.size() <= 1)) {
        MUSTER_TRY(independent ? this->independent(group, rules, path, level)
                               : children(group, rules, path, level));
        return group;
    }
    MUSTER_TRY_ASSIGN(group.combinator, combinatorOf(combinator, joined(path, u"combinator"_s)));
    MUSTER_TRY(children(group, rules, path, level));
    return group;
}

Result<void> Reader::children(RuleGroup &group, const QJsonArray &json, const QString &path,
                              int level)
{
    for (qsizetype i = 0; i < json.size(); ++i) {
        MUSTER_TRY_ASSIGN(const RuleNode child,
                          node(json.at(i), joined(path, u"rules[%1]"_s.arg(i)), level));
        group.rules.append(child);
    }
    return {};
}

Result<void> Reader::independent(RuleGroup &group, const QJsonArray &json, const QString &path,
                                 int level)
{
    QList<RuleNode> nodes;
    QList<Combinator> links;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const QString place = joined(path, u"rules[%1]"_s.arg(i));
        const bool wantsLink = i % 2 == 1;
        if (wantsLink != json.at(i).isString() || (wantsLink && i + 1 == json.size()))
            return refuse(place, Text::tr("Rules and combinators must take turns."));
        if (wantsLink) {
            MUSTER_TRY_ASSIGN(const Combinator link, combinatorOf(json.at(i), place));
            links.append(link);
        } else {
            MUSTER_TRY_ASSIGN(const RuleNode child, node(json.at(i), place, level));
            nodes.append(child);
        }
    }
    const RuleGroup bound = andBeforeOr(nodes, links);
    group.combinator = bound.combinator;
    group.rules = bound.rules;
    return {};
}

Result<RuleNode> Reader::node(const QJsonValue &json, const QString &path, int level)
{
    if (!json.isObject())
        return refuse(path, Text::tr("A rule or a group is needed here."));
    const QJsonObject object = json.toObject();
    if (object.contains("rules"_L1) || object.contains("combinator"_L1)) {
        MUSTER_TRY_ASSIGN(const RuleGroup inner, group(object, path, level + 1));
        return RuleNode{inner};
    }
    MUSTER_TRY(count(path));
    if (object.contains("match"_L1)) {
        MUSTER_TRY_ASSIGN(const OrderRule match, matchRule(object, path, level));
        return RuleNode{match};
    }
    if (object.contains("aggregate"_L1)) {
        MUSTER_TRY_ASSIGN(const OrderRule aggregate, aggregateRule(object, path, level));
        return RuleNode{aggregate};
    }
    MUSTER_TRY_ASSIGN(const Rule one, rule(object, path));
    return RuleNode{one};
}

Result<Rule> Reader::rule(const QJsonObject &json, const QString &path)
{
    MUSTER_TRY(onlyKeys(json,
                        {u"field"_s, u"operator"_s, u"value"_s, u"valueSource"_s, u"id"_s,
                         u"path"_s, u"muted"_s, u"disabled"_s},
                        path));
    Rule rule;
    MUSTER_TRY(readCommon(rule, json, path));
    MUSTER_TRY_ASSIGN(rule.field, textOf(json, u"field"_s, path));
    MUSTER_TRY_ASSIGN(rule.op, textOf(json, u"operator"_s, path));
    const QString source = json.value("valueSource"_L1).toString(u"value"_s);
    if (source != u"value")
        return refuse(joined(path, u"valueSource"_s),
                      Text::tr("Comparing two fields is not possible."),
                      Text::tr("Compare the field with a value."));
    const auto op = operatorFromName(rule.op);
    QJsonValue value = json.value("value"_L1);
    if (op == Operator::Null || op == Operator::NotNull || value.isUndefined())
        value = QJsonValue(QJsonValue::Null);
    else if (takesList(op) && value.isString())
        value = splitCommas(value.toString());
    MUSTER_TRY(plainValue(value, joined(path, u"value"_s)));
    rule.value = value;
    return rule;
}

Result<void> checkOrdersField(const QJsonObject &json, const QString &path)
{
    if (json.value("field"_L1).toString() == ordersField())
        return {};
    return refuse(joined(path, u"field"_s), Text::tr("Only orders can be matched and counted."),
                  Text::tr("Give “%1” as the field.").arg(ordersField()));
}

Result<qint64> thresholdOf(const QJsonObject &match, const QString &path)
{
    const QJsonValue threshold = match.value("threshold"_L1);
    const double number = threshold.toDouble(-1);
    const auto whole = static_cast<qint64>(qBound(-1.0, number, 1e12));
    if (number < 0 || static_cast<double>(whole) != number)
        return refuse(joined(path, u"match.threshold"_s),
                      Text::tr("The threshold must be a whole number of orders."),
                      Text::tr("Give 0, 1, 2 and so on; shares of the orders are not possible."));
    return whole;
}

Result<OrderRule> Reader::matchRule(const QJsonObject &json, const QString &path, int level)
{
    MUSTER_TRY(onlyKeys(json,
                        {u"field"_s, u"operator"_s, u"match"_s, u"value"_s, u"valueSource"_s,
                         u"id"_s, u"path"_s, u"muted"_s, u"disabled"_s},
                        path));
    MUSTER_TRY(checkOrdersField(json, path));
    if (json.value("operator"_L1).toString(u"="_s) != u"=")
        return refuse(joined(path, u"operator"_s),
                      Text::tr("A match has no operator of its own but “=”."));
    const QJsonObject match = json.value("match"_L1).toObject();
    MUSTER_TRY(onlyKeys(match, {u"mode"_s, u"threshold"_s}, joined(path, u"match"_s)));
    const auto mode = matchModeFromName(match.value("mode"_L1).toString());
    if (!mode)
        return refuse(joined(path, u"match.mode"_s),
                      Text::tr("The mode of the match is not known."),
                      Text::tr("Use all, some, none, atLeast, atMost or exactly."));
    OrderMatch condition{*mode, 0};
    if (hasThreshold(*mode)) {
        MUSTER_TRY_ASSIGN(condition.threshold, thresholdOf(match, path));
    }
    if (!json.value("value"_L1).isObject())
        return refuse(joined(path, u"value"_s),
                      Text::tr("A match needs a group of conditions on the orders."));
    OrderRule rule;
    MUSTER_TRY(readCommon(rule, json, path));
    rule.condition = condition;
    MUSTER_TRY_ASSIGN(rule.where, group(json.value("value"_L1).toObject(), joined(path, u"value"_s),
                                        level + 1));
    return rule;
}

Result<OrderRule> Reader::aggregateRule(const QJsonObject &json, const QString &path, int level)
{
    MUSTER_TRY(onlyKeys(json,
                        {u"field"_s, u"operator"_s, u"aggregate"_s, u"where"_s, u"value"_s, u"id"_s,
                         u"path"_s, u"muted"_s, u"disabled"_s},
                        path));
    MUSTER_TRY(checkOrdersField(json, path));
    const QJsonObject aggregate = json.value("aggregate"_L1).toObject();
    MUSTER_TRY(onlyKeys(aggregate, {u"function"_s, u"of"_s}, joined(path, u"aggregate"_s)));
    const auto function = aggregateFromName(aggregate.value("function"_L1).toString());
    if (!function)
        return refuse(joined(path, u"aggregate.function"_s), Text::tr("The figure is not known."),
                      Text::tr("Use count, sum, avg, min or max."));
    OrderAggregate condition;
    condition.function = *function;
    condition.of = aggregate.value("of"_L1).toString();
    MUSTER_TRY_ASSIGN(condition.op, textOf(json, u"operator"_s, path));
    condition.value = json.value("value"_L1);
    if (condition.value.isUndefined())
        condition.value = QJsonValue(QJsonValue::Null);
    else if (takesList(operatorFromName(condition.op)) && condition.value.isString())
        condition.value = splitCommas(condition.value.toString());
    MUSTER_TRY(plainValue(condition.value, joined(path, u"value"_s)));
    OrderRule rule;
    MUSTER_TRY(readCommon(rule, json, path));
    rule.condition = condition;
    const QJsonValue where = json.value("where"_L1);
    if (where.isUndefined())
        return rule;
    if (!where.isObject())
        return refuse(joined(path, u"where"_s), Text::tr("A group is needed here."));
    MUSTER_TRY_ASSIGN(rule.where, group(where.toObject(), joined(path, u"where"_s), level + 1));
    return rule;
}

template<typename T>
QJsonObject commonToJson(const T &item)
{
    QJsonObject json;
    if (!item.id.isEmpty())
        json.insert("id"_L1, item.id);
    if (item.muted)
        json.insert("muted"_L1, true);
    if (item.disabled)
        json.insert("disabled"_L1, true);
    return json;
}

QJsonObject toJson(const Rule &rule)
{
    QJsonObject json = commonToJson(rule);
    json.insert("field"_L1, rule.field);
    json.insert("operator"_L1, rule.op);
    json.insert("value"_L1, rule.value);
    return json;
}

QJsonObject toJson(const OrderRule &rule)
{
    QJsonObject json = commonToJson(rule);
    json.insert("field"_L1, ordersField());
    if (const auto *match = std::get_if<OrderMatch>(&rule.condition)) {
        QJsonObject mode{{u"mode"_s, matchModeName(match->mode)}};
        if (hasThreshold(match->mode))
            mode.insert("threshold"_L1, match->threshold);
        json.insert("operator"_L1, u"="_s);
        json.insert("match"_L1, mode);
        json.insert("value"_L1, ruleToJson(rule.where));
        return json;
    }
    const auto &aggregate = std::get<OrderAggregate>(rule.condition);
    QJsonObject figure{{u"function"_s, aggregateName(aggregate.function)}};
    if (!aggregate.of.isEmpty())
        figure.insert("of"_L1, aggregate.of);
    json.insert("aggregate"_L1, figure);
    json.insert("where"_L1, ruleToJson(rule.where));
    json.insert("operator"_L1, aggregate.op);
    json.insert("value"_L1, aggregate.value);
    return json;
}

QJsonObject toJson(const RuleGroup &group)
{
    return ruleToJson(group);
}

} // namespace

Result<RuleGroup> readRuleJson(const QByteArray &json)
{
    MUSTER_TRY_ASSIGN(const QJsonValue value, parseJson(json));
    if (!value.isObject())
        return refuse({}, Text::tr("A rule is a JSON object with “combinator” and “rules”."));
    return ruleFromJson(value.toObject());
}

Result<RuleGroup> ruleFromJson(const QJsonObject &json)
{
    return Reader().group(json, {}, 1);
}

QJsonObject ruleToJson(const RuleGroup &tree)
{
    QJsonObject json = commonToJson(tree);
    json.insert("combinator"_L1, combinatorName(tree.combinator));
    if (tree.negated)
        json.insert("not"_L1, true);
    QJsonArray rules;
    for (const RuleNode &node : tree.rules)
        rules.append(std::visit([](const auto &item) { return toJson(item); }, node.item));
    json.insert("rules"_L1, rules);
    return json;
}

QByteArray writeRuleJson(const RuleGroup &tree)
{
    return QJsonDocument(ruleToJson(tree)).toJson(QJsonDocument::Compact);
}

} // namespace muster::rules
