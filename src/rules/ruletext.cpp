// SPDX-License-Identifier: GPL-3.0-or-later
// Reading is in textparser.h and textlexer.h; this is the writer.
#include "rules/ruletext.h"

#include "rules/decimal.h"
#include "rules/fieldcatalogue.h"
#include "rules/ruledates.h"
#include "rules/textlexer.h"
#include "rules/textparser.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace muster::rules {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RuleText)
};

bool isLoneSurrogate(const QString &text, qsizetype i)
{
    if (text[i].isHighSurrogate())
        return i + 1 >= text.size() || !text[i + 1].isLowSurrogate();
    return text[i].isLowSurrogate() && (i == 0 || !text[i - 1].isHighSurrogate());
}

QString quoted(const QString &text)
{
    QString out = u"\""_s;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'"' || c == u'\\')
            out += u'\\' + QString(c);
        else if (c == u'\n')
            out += u"\\n"_s;
        else if (c.category() == QChar::Other_Control || isLoneSurrogate(text, i))
            out += u"\\u%1"_s.arg(static_cast<uint>(c.unicode()), 4, 16, QChar(u'0'));
        else
            out += c;
    }
    return out + u'"';
}

QString inBackticks(const QString &name)
{
    QString inside = name;
    return u'`' + inside.replace(u'`', u"``"_s) + u'`';
}

QString nameText(const QString &name)
{
    return isPlainName(name) ? name : inBackticks(name);
}

QString literalText(const QJsonValue &value);

QString listText(const QJsonValue &value)
{
    QStringList parts;
    const QJsonArray list = value.toArray();
    for (const auto &item : list)
        parts.append(literalText(item));
    return u'(' + parts.join(u", "_s) + u')';
}

QString literalText(const QJsonValue &value)
{
    if (value.isString())
        return quoted(value.toString());
    if (value.isDouble())
        return decimalText(value);
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    return value.isArray() ? listText(value) : u"null"_s;
}

bool isScalar(const QJsonValue &value)
{
    return value.isString() || value.isDouble() || value.isBool();
}

bool isListOfScalars(const QJsonValue &value)
{
    const QJsonArray list = value.toArray();
    return !list.isEmpty() && std::all_of(list.begin(), list.end(), isScalar);
}

/// Written the way the reader writes it: lower case, one blank.
bool isSpan(const QJsonValue &value)
{
    static const QRegularExpression shape(
            u"^(?:0|[1-9][0-9]{0,5}) (?:days?|weeks?|months?|years?)$"_s);
    return value.isString() && shape.match(value.toString()).hasMatch();
}

bool isPeriod(const QJsonValue &value)
{
    const QString text = value.toString();
    return value.isString() && periodFromText(text) && text == text.toLower().simplified();
}

QString words(Operator op)
{
    switch (op) {
    case Operator::Contains:
        return u"contains"_s;
    case Operator::DoesNotContain:
        return u"does not contain"_s;
    case Operator::BeginsWith:
        return u"begins with"_s;
    case Operator::DoesNotBeginWith:
        return u"does not begin with"_s;
    case Operator::EndsWith:
        return u"ends with"_s;
    case Operator::DoesNotEndWith:
        return u"does not end with"_s;
    case Operator::NotIn:
        return u"not in"_s;
    case Operator::NotBetween:
        return u"not between"_s;
    case Operator::Null:
        return u"is null"_s;
    case Operator::NotNull:
        return u"is not null"_s;
    case Operator::InLast:
        return u"in last"_s;
    case Operator::NotInLast:
        return u"not in last"_s;
    case Operator::InNext:
        return u"in next"_s;
    case Operator::OlderThan:
        return u"older than"_s;
    case Operator::NotDuring:
        return u"not during"_s;
    default:
        return operatorName(op);
    }
}

/// The operator and its value in words, or nothing where they do not fit together.
QString fluentTest(Operator op, const QJsonValue &value)
{
    switch (op) {
    case Operator::Null:
    case Operator::NotNull:
        return value.isNull() ? words(op) : QString();
    case Operator::In:
    case Operator::NotIn:
        return isListOfScalars(value) ? words(op) + u' ' + listText(value) : QString();
    case Operator::Between:
    case Operator::NotBetween:
        if (!isListOfScalars(value) || value.toArray().size() != 2)
            return {};
        return words(op) + u' ' + literalText(value.toArray().at(0)) + u" and "_s +
               literalText(value.toArray().at(1));
    case Operator::InLast:
    case Operator::NotInLast:
    case Operator::InNext:
    case Operator::OlderThan:
        return isSpan(value) ? words(op) + u' ' + value.toString() : QString();
    case Operator::During:
    case Operator::NotDuring:
        return isPeriod(value) ? words(op) + u' ' + value.toString() : QString();
    default:
        return isScalar(value) ? words(op) + u' ' + literalText(value) : QString();
    }
}

QString testText(const QString &name, const QJsonValue &value)
{
    const auto op = operatorFromName(name);
    const QString fluent = op && operatorName(*op) == name ? fluentTest(*op, value) : QString();
    return fluent.isEmpty() ? inBackticks(name) + u' ' + literalText(value) : fluent;
}

QString wholeText(const RuleGroup &group);

QString matchText(const OrderMatch &match)
{
    switch (match.mode) {
    case MatchMode::All:
        return u"all orders"_s;
    case MatchMode::Some:
        return u"some orders"_s;
    case MatchMode::None:
        return u"no orders"_s;
    case MatchMode::AtLeast:
        return u"at least %1 orders"_s.arg(match.threshold);
    case MatchMode::AtMost:
        return u"at most %1 orders"_s.arg(match.threshold);
    case MatchMode::Exactly:
        return u"exactly %1 orders"_s.arg(match.threshold);
    }
    return {};
}

QString orderRuleText(const OrderRule &rule)
{
    const bool everyOrder = rule.where == RuleGroup();
    const QString where = everyOrder ? QString() : wholeText(rule.where);
    if (const auto *match = std::get_if<OrderMatch>(&rule.condition))
        return matchText(*match) + (everyOrder ? QString() : u" where ("_s + where + u')');
    const auto &aggregate = std::get<OrderAggregate>(rule.condition);
    const QString of = aggregate.of.isEmpty() ? u"orders"_s : nameText(u"orders."_s + aggregate.of);
    return aggregateName(aggregate.function) + u'(' + of +
           (everyOrder ? QString() : u" where "_s + where) + u") "_s +
           testText(aggregate.op, aggregate.value);
}

/// The rules of a group with nothing around them; not for an empty group.
QString contentText(const RuleGroup &group);

QString nodeText(const RuleNode &node)
{
    if (const auto *group = std::get_if<RuleGroup>(&node.item)) {
        const QString inside =
                group->rules.isEmpty() ? u"everyone"_s : u'(' + contentText(*group) + u')';
        return group->negated ? u"NOT "_s + inside : inside;
    }
    if (const auto *orders = std::get_if<OrderRule>(&node.item))
        return orderRuleText(*orders);
    const auto &rule = std::get<Rule>(node.item);
    return nameText(rule.field) + u' ' + testText(rule.op, rule.value);
}

QString contentText(const RuleGroup &group)
{
    QStringList parts;
    for (const RuleNode &node : group.rules)
        parts.append(nodeText(node));
    return parts.join(group.combinator == Combinator::And ? u" AND "_s : u" OR "_s);
}

/// A group that what stands around it delimits. Parentheses keep a group of one group from being taken for that one.
QString wholeText(const RuleGroup &group)
{
    const bool holdsOneGroup = group.rules.size() == 1 &&
                               std::holds_alternative<RuleGroup>(group.rules.constFirst().item);
    if (group.negated || group.rules.isEmpty() || holdsOneGroup)
        return nodeText(RuleNode{group});
    return contentText(group);
}

} // namespace

Error TextProblem::toError() const
{
    return Error{ErrorCode::InvalidInput,
                 message,
                 Text::tr("line %1, column %2").arg(line).arg(column),
                 remedy,
                 {}};
}

tl::expected<RuleGroup, TextProblem> readRuleText(const QString &text)
{
    return parseRuleText(text, TextDialect::Full);
}

QString writeRuleText(const RuleGroup &tree)
{
    const RuleGroup meaning = meaningOf(tree);
    return meaning.muted ? QString() : wholeText(meaning);
}

} // namespace muster::rules
