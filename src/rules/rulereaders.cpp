// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rulereaders.h"

#include "rules/fieldcatalogue.h"
#include "rules/jsoninput.h"
#include "rules/rulejson.h"
#include "rules/ruletext.h"
#include "rules/textparser.h"
#include "support/folding.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace muster::rules {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RuleReaders)
};

tl::unexpected<Error> refuse(const QString &path, const QString &message,
                             const QString &remedy = {})
{
    return fail(ErrorCode::InvalidInput, message, path, remedy);
}

tl::unexpected<Error> refuseEmpty(const QString &path)
{
    return refuse(path, Text::tr("There are no rules here."),
                  Text::tr("Give at least one rule: an empty set would mean everybody."));
}

QString joined(const QString &path, const QString &part)
{
    return path.isEmpty() || part.startsWith(u'[') ? path + part : path + u'.' + part;
}

/// The operators of these formats; anything else is refused at once, so that the place is the file's own.
Result<Operator> operatorOf(const QString &name, const QString &path)
{
    const auto op = operatorFromName(name);
    if (op)
        return *op;
    QStringList names;
    for (const Operator known : allOperators())
        names.append(operatorName(known));
    const QString nearest = nearestName(name, names);
    return refuse(path, Text::tr("“%1” is not an operator.").arg(name.left(60)),
                  nearest.isEmpty() ? Text::tr("Use one of %1.").arg(names.join(u"  "_s))
                                    : Text::tr("Did you mean “%1”?").arg(nearest));
}

/// "older_than" counts days.
Result<QJsonValue> daysValue(const QJsonValue &value, const QString &path)
{
    bool isNumber = value.isDouble();
    const qint64 days = value.isString() ? value.toString().trimmed().toLongLong(&isNumber)
                                         : value.toInteger(-1);
    if (!isNumber || days < 0 || days > 999'999)
        return refuse(path, Text::tr("A whole number of days is needed here."));
    return QJsonValue(u"%1 days"_s.arg(days));
}

Result<Rule> ruleOf(const QJsonObject &json, const QString &operatorKey, const QString &path)
{
    Rule rule;
    MUSTER_TRY_ASSIGN(const QString field, textOf(json, u"field"_s, path));
    rule.field = canonicalFieldName(field);
    MUSTER_TRY_ASSIGN(const QString name, textOf(json, operatorKey, path));
    MUSTER_TRY_ASSIGN(const Operator op, operatorOf(name, joined(path, operatorKey)));
    rule.op = operatorName(op);
    rule.value = json.value("value"_L1);
    const bool needsNone = op == Operator::Null || op == Operator::NotNull;
    if (rule.value.isUndefined() && !needsNone)
        return refuse(joined(path, u"value"_s), Text::tr("The value is missing."));
    if (needsNone)
        rule.value = QJsonValue(QJsonValue::Null);
    MUSTER_TRY(plainValue(rule.value, joined(path, u"value"_s)));
    if (op == Operator::OlderThan) {
        MUSTER_TRY_ASSIGN(rule.value, daysValue(rule.value, joined(path, u"value"_s)));
    }
    return rule;
}

Result<QList<RuleNode>> rulesOf(const QJsonArray &list, const QStringList &keys,
                                const QString &path)
{
    if (list.isEmpty())
        return refuseEmpty(path);
    if (list.size() >= maximumNodes)
        return refuse(path, Text::tr("There are more than %n rule(s).", nullptr, maximumNodes - 1));
    QList<RuleNode> nodes;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString place = joined(path, u"[%1]"_s.arg(i));
        if (!list.at(i).isObject())
            return refuse(place, Text::tr("A rule is needed here."));
        const QJsonObject json = list.at(i).toObject();
        MUSTER_TRY(onlyKeys(json, keys, place));
        MUSTER_TRY_ASSIGN(const Rule rule, ruleOf(json, u"operator"_s, place));
        nodes.append(RuleNode{rule});
    }
    return nodes;
}

/// The combinators between the rules of a flat list.
Result<QList<Combinator>> linksOf(const QJsonArray &list)
{
    const qsizetype last = list.size() - 1;
    const auto isGiven = [&list](qsizetype i) {
        const QJsonValue logic = list.at(i).toObject().value("logic"_L1);
        return !logic.isUndefined() && !logic.isNull() && logic != QJsonValue(QString());
    };
    bool onlyLast = last > 0 && isGiven(last);
    for (qsizetype i = 0; i < last; ++i)
        onlyLast = onlyLast && !isGiven(i);
    if (onlyLast && last > 1)
        return refuse(u"[0].logic"_s, Text::tr("Nothing says how this rule is joined to the next."),
                      Text::tr("Give “logic”: AND or OR."));
    QList<Combinator> links;
    for (qsizetype i = 0; i < last; ++i) {
        const qsizetype from = onlyLast ? last : i;
        const QString place = u"[%1].logic"_s.arg(from);
        if (!isGiven(from))
            return refuse(place, Text::tr("Nothing says how this rule is joined to the next."),
                          Text::tr("Give “logic”: AND or OR."));
        MUSTER_TRY_ASSIGN(const Combinator link,
                          combinatorOf(list.at(from).toObject().value("logic"_L1), place));
        links.append(link);
    }
    return links;
}

Result<QJsonArray> listOf(const QByteArray &json)
{
    MUSTER_TRY_ASSIGN(const QJsonValue value, parseJson(json));
    if (!value.isArray())
        return refuse({}, Text::tr("A list of rules is needed here."));
    return value.toArray();
}

Result<QJsonObject> objectOf(const QByteArray &json)
{
    MUSTER_TRY_ASSIGN(const QJsonValue value, parseJson(json));
    if (!value.isObject())
        return refuse({}, Text::tr("A group of rules is needed here."));
    return value.toObject();
}

/// Reads {"and":[…]} and what is in it.
class TreeReader
{
public:
    Result<RuleGroup> group(const QJsonObject &json, const QString &path, int level);

private:
    Result<RuleNode> node(const QJsonValue &json, const QString &path, int level);

    int m_nodes = 0;
};

Result<RuleGroup> TreeReader::group(const QJsonObject &json, const QString &path, int level)
{
    if (level > maximumDepth)
        return refuse(path,
                      Text::tr("Groups are nested more than %n deep.", nullptr, maximumDepth));
    if (json.size() != 1)
        return refuse(path, Text::tr("A group has one key, “and” or “or”."),
                      json.isEmpty() ? Text::tr("An empty group would mean everybody: remove it.")
                                     : Text::tr("Put one group inside the other."));
    const QString key = json.constBegin().key();
    const QString place = joined(path, key.left(60));
    RuleGroup group;
    MUSTER_TRY_ASSIGN(group.combinator, combinatorOf(QJsonValue(key), place));
    if (!json.value(key).isArray())
        return refuse(place, Text::tr("A list of rules is needed here."));
    const QJsonArray list = json.value(key).toArray();
    if (list.isEmpty())
        return refuseEmpty(place);
    for (qsizetype i = 0; i < list.size(); ++i) {
        MUSTER_TRY_ASSIGN(const RuleNode child,
                          node(list.at(i), joined(place, u"[%1]"_s.arg(i)), level));
        group.rules.append(child);
    }
    return group;
}

Result<RuleNode> TreeReader::node(const QJsonValue &json, const QString &path, int level)
{
    m_nodes += 1;
    if (m_nodes >= maximumNodes)
        return refuse(path, Text::tr("The rule has more than %n condition(s) and groups.", nullptr,
                                     maximumNodes));
    if (!json.isObject())
        return refuse(path, Text::tr("A rule or a group is needed here."));
    const QJsonObject object = json.toObject();
    if (!object.contains("field"_L1)) {
        MUSTER_TRY_ASSIGN(const RuleGroup inner, group(object, path, level + 1));
        return RuleNode{inner};
    }
    MUSTER_TRY(onlyKeys(object, {u"field"_s, u"op"_s, u"value"_s, u"id"_s}, path));
    MUSTER_TRY_ASSIGN(const Rule rule, ruleOf(object, u"op"_s, path));
    return RuleNode{rule};
}

Result<ReadRule> as(RuleFormat format, const Result<RuleGroup> &tree)
{
    if (!tree)
        return fail(tree.error());
    return ReadRule{format, *tree};
}

Result<ReadRule> readAnyText(const QString &text)
{
    const auto full = readRuleText(text);
    if (full)
        return ReadRule{RuleFormat::Text, *full};
    if (const auto shortForm = readShortText(text))
        return ReadRule{RuleFormat::ShortText, *shortForm};
    return fail(full.error().toError());
}

} // namespace

QString ruleFormatName(RuleFormat format)
{
    switch (format) {
    case RuleFormat::Canonical:
        return u"canonical"_s;
    case RuleFormat::FlatList:
        return u"flat-list"_s;
    case RuleFormat::OneLevel:
        return u"one-level"_s;
    case RuleFormat::AndOrTree:
        return u"and-or-tree"_s;
    case RuleFormat::Text:
        return u"text"_s;
    case RuleFormat::ShortText:
        return u"short-text"_s;
    }
    return {};
}

Result<RuleGroup> readFlatList(const QByteArray &json)
{
    MUSTER_TRY_ASSIGN(const QJsonArray list, listOf(json));
    const QStringList keys{u"id"_s, u"field"_s, u"operator"_s, u"value"_s, u"logic"_s};
    MUSTER_TRY_ASSIGN(const QList<RuleNode> nodes, rulesOf(list, keys, {}));
    MUSTER_TRY_ASSIGN(const QList<Combinator> links, linksOf(list));
    return andBeforeOr(nodes, links);
}

Result<RuleGroup> readOneLevel(const QByteArray &json)
{
    MUSTER_TRY_ASSIGN(const QJsonObject object, objectOf(json));
    MUSTER_TRY(onlyKeys(object, {u"logic"_s, u"operator"_s, u"conditions"_s}, {}));
    const QJsonValue logic = object.value("logic"_L1);
    const QJsonValue op = object.value("operator"_L1);
    if (!logic.isUndefined() && !op.isUndefined())
        return refuse(u"logic"_s, Text::tr("“logic” and “operator” say the same thing."),
                      Text::tr("Give only one of them."));
    const QString place = logic.isUndefined() ? u"operator"_s : u"logic"_s;
    RuleGroup group;
    MUSTER_TRY_ASSIGN(group.combinator, combinatorOf(logic.isUndefined() ? op : logic, place));
    if (!object.value("conditions"_L1).isArray())
        return refuse(u"conditions"_s, Text::tr("A list of rules is needed here."));
    MUSTER_TRY_ASSIGN(group.rules,
                      rulesOf(object.value("conditions"_L1).toArray(),
                              {u"id"_s, u"field"_s, u"operator"_s, u"value"_s}, u"conditions"_s));
    return group;
}

Result<RuleGroup> readAndOrTree(const QByteArray &json)
{
    MUSTER_TRY_ASSIGN(const QJsonObject object, objectOf(json));
    return TreeReader().group(object, {}, 1);
}

Result<RuleGroup> readShortText(const QString &text)
{
    auto tree = parseRuleText(text, TextDialect::Short);
    if (!tree)
        return fail(tree.error().toError());
    return *tree;
}

Result<ReadRule> readAnyFormat(const QByteArray &bytes)
{
    QStringDecoder decode(QStringConverter::Utf8);
    const QString text = decode.decode(bytes);
    if (decode.hasError())
        return refuse({}, Text::tr("The rule is not UTF-8 text."), Text::tr("Save it as UTF-8."));
    const QString start = text.trimmed();
    if (start.startsWith(u'['))
        return as(RuleFormat::FlatList, readFlatList(bytes));
    if (!start.startsWith(u'{'))
        return readAnyText(text);
    MUSTER_TRY_ASSIGN(const QJsonObject object, objectOf(bytes));
    if (object.contains("conditions"_L1))
        return as(RuleFormat::OneLevel, readOneLevel(bytes));
    const auto isAndOr = [](const QString &key) {
        return key.compare(u"and"_s, Qt::CaseInsensitive) == 0 ||
               key.compare(u"or"_s, Qt::CaseInsensitive) == 0;
    };
    const QStringList keys = object.keys();
    if (std::any_of(keys.cbegin(), keys.cend(), isAndOr))
        return as(RuleFormat::AndOrTree, readAndOrTree(bytes));
    return as(RuleFormat::Canonical, readRuleJson(bytes));
}

} // namespace muster::rules
