// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/textparser.h"

#include "rules/fieldcatalogue.h"

using namespace Qt::StringLiterals;

namespace muster::rules {

namespace {

// A level of the tree can take a parenthesis and a NOT.
constexpr int deepestNesting = 3 * maximumDepth;

/// The field of "orders.amount".
QString ordersPart(const Token &token)
{
    const QString prefix = u"orders."_s;
    const bool isName = token.kind == TokenKind::Word || token.kind == TokenKind::Name;
    return isName && token.text.startsWith(prefix, Qt::CaseInsensitive)
                   ? token.text.mid(prefix.size())
                   : QString();
}

} // namespace

const Token &TextParser::peek(qsizetype ahead) const
{
    return m_tokens.at(std::min(m_at + ahead, m_tokens.size() - 1));
}

const Token &TextParser::take()
{
    const Token &token = peek();
    m_at = std::min(m_at + 1, m_tokens.size() - 1);
    return token;
}

bool TextParser::takeWord(QStringView word)
{
    const bool found = peek().isWord(word);
    if (found)
        take();
    return found;
}

bool TextParser::takeKind(TokenKind kind)
{
    const bool found = peek().kind == kind;
    if (found)
        take();
    return found;
}

bool TextParser::peeksWords(QStringView first, QStringView second) const
{
    return peek().isWord(first) && peek(1).isWord(second);
}

tl::unexpected<TextProblem> TextParser::problem(const Token &at, const QString &message,
                                                const QString &remedy) const
{
    return tl::unexpected(problemAt(m_text, at.offset, at.length, message, remedy));
}

tl::unexpected<TextProblem> TextParser::expected(const QString &what, const QString &remedy) const
{
    const Token &at = peek();
    if (at.kind == TokenKind::End)
        return problem(at, Text::tr("The rule ends where %1 is expected.").arg(what), remedy);
    const QString found = m_text.mid(at.offset, at.length).left(60);
    return problem(at, Text::tr("“%1” stands where %2 is expected.").arg(found, what), remedy);
}

Parsed<RuleGroup> TextParser::run()
{
    if (peek().kind == TokenKind::End)
        return expected(Text::tr("a condition"), Text::tr("Write “everyone” to mean everybody."));
    RULE_TRY_ASSIGN(const RuleGroup tree, whole());
    if (peek().kind != TokenKind::End) {
        const bool closing = peek().kind == TokenKind::RightParenthesis;
        return expected(Text::tr("AND or OR"),
                        closing ? Text::tr("There is one “)” too many.")
                                : Text::tr("Put a text of several words in quotes."));
    }
    const Token all{TokenKind::Word, {}, {}, true, false, 0, m_text.size()};
    if (depthOf(tree) > maximumDepth)
        return problem(all, Text::tr("Groups are nested more than %n deep.", nullptr, maximumDepth),
                       Text::tr("Make the rule flatter."));
    if (nodeCount(tree) > maximumNodes)
        return problem(all, Text::tr("The rule has more than %n condition(s) and groups.", nullptr,
                                     maximumNodes));
    return tree;
}

/// A group as its surroundings delimit it: one that is written in parentheses and stands alone is the group itself.
Parsed<RuleGroup> TextParser::whole()
{
    RULE_TRY_ASSIGN(const RuleGroup group, alternatives());
    if (group.rules.size() == 1) {
        if (const auto *only = std::get_if<RuleGroup>(&group.rules.constFirst().item))
            return *only;
    }
    return group;
}

Parsed<RuleGroup> TextParser::alternatives()
{
    RULE_TRY_ASSIGN(const QList<RuleNode> first, conjunction());
    RuleGroup group;
    if (!peek().isWord(u"or")) {
        group.rules = first;
        return group;
    }
    const auto alternative = [](const QList<RuleNode> &nodes) {
        RuleGroup all;
        all.rules = nodes;
        return nodes.size() == 1 ? nodes.constFirst() : RuleNode{all};
    };
    group.combinator = Combinator::Or;
    group.rules.append(alternative(first));
    while (takeWord(u"or")) {
        RULE_TRY_ASSIGN(const QList<RuleNode> next, conjunction());
        group.rules.append(alternative(next));
    }
    return group;
}

Parsed<QList<RuleNode>> TextParser::conjunction()
{
    QList<RuleNode> nodes;
    do {
        RULE_TRY_ASSIGN(const RuleNode node, unary());
        nodes.append(node);
    } while (takeWord(u"and"));
    return nodes;
}

Parsed<RuleNode> TextParser::unary()
{
    if (m_nesting > deepestNesting)
        return problem(peek(),
                       Text::tr("Groups are nested more than %n deep.", nullptr, maximumDepth),
                       Text::tr("Make the rule flatter."));
    m_nesting += 1;
    const bool negates = takeWord(u"not");
    auto node = negates ? unary() : parenthesised();
    m_nesting -= 1;
    if (!node || !negates)
        return node;
    RuleGroup negated;
    const auto *group = std::get_if<RuleGroup>(&node->item);
    if (group && !group->negated)
        negated = *group;
    else
        negated.rules.append(*node);
    negated.negated = true;
    return RuleNode{negated};
}

Parsed<RuleNode> TextParser::parenthesised()
{
    if (takeWord(u"everyone"))
        return RuleNode{RuleGroup()};
    if (!takeKind(TokenKind::LeftParenthesis))
        return condition();
    if (takeKind(TokenKind::RightParenthesis))
        return RuleNode{RuleGroup()};
    RULE_TRY_ASSIGN(const RuleGroup group, alternatives());
    if (!takeKind(TokenKind::RightParenthesis))
        return expected(Text::tr("AND, OR or “)”"),
                        Text::tr("Put a text of several words in quotes."));
    return RuleNode{group};
}

std::optional<MatchMode> TextParser::takeMatchMode()
{
    static const QList<std::pair<QString, MatchMode>> words{
            {u"all"_s, MatchMode::All},  {u"every"_s, MatchMode::All}, {u"some"_s, MatchMode::Some},
            {u"any"_s, MatchMode::Some}, {u"no"_s, MatchMode::None},
    };
    for (const auto &[word, mode] : words) {
        if (takeWord(word))
            return mode;
    }
    if (takeWord(u"exactly"))
        return MatchMode::Exactly;
    for (const auto mode : {MatchMode::AtLeast, MatchMode::AtMost}) {
        if (peeksWords(u"at", mode == MatchMode::AtLeast ? u"least" : u"most")) {
            m_at += 2;
            return mode;
        }
    }
    return std::nullopt;
}

Parsed<RuleNode> TextParser::condition()
{
    const Token &first = peek();
    if (first.kind == TokenKind::Word && peek(1).kind == TokenKind::LeftParenthesis) {
        if (const auto function = aggregateFromName(first.text))
            return aggregate(*function);
    }
    if (const auto mode = takeMatchMode())
        return match(*mode);
    const bool isName = first.kind == TokenKind::Name ||
                        (first.kind == TokenKind::Word && !isKeyword(first.text));
    if (!isName)
        return expected(Text::tr("a condition"),
                        Text::tr("Begin a condition with the name of a field."));
    take();
    RULE_TRY_ASSIGN(const Test found, test(first.text));
    return RuleNode{Rule{{}, first.text, found.op, found.value, false, false}};
}

Parsed<RuleNode> TextParser::match(MatchMode mode)
{
    OrderMatch condition{mode, 0};
    if (hasThreshold(mode)) {
        const Token &number = peek();
        const double count = number.number.toDouble(-1);
        if (number.kind != TokenKind::Number || count < 0 || count > 1e9 ||
            static_cast<double>(static_cast<qint64>(count)) != count)
            return expected(Text::tr("a whole number of orders"));
        condition.threshold = static_cast<qint64>(count);
        take();
    }
    if (!takeWord(u"orders") && !takeWord(u"order"))
        return expected(u"“orders”"_s, Text::tr("Write “at least 2 orders where (amount > 500)”."));
    OrderRule rule;
    rule.condition = condition;
    if (!takeWord(u"where"))
        return RuleNode{rule};
    if (!takeKind(TokenKind::LeftParenthesis))
        return expected(u"“(”"_s, Text::tr("Put the condition on the orders in parentheses."));
    if (!takeKind(TokenKind::RightParenthesis)) {
        RULE_TRY_ASSIGN(rule.where, whole());
        if (!takeKind(TokenKind::RightParenthesis))
            return expected(Text::tr("AND, OR or “)”"));
    }
    return RuleNode{rule};
}

Parsed<RuleNode> TextParser::aggregate(Aggregate function)
{
    m_at += 2;
    OrderAggregate condition;
    condition.function = function;
    condition.of = ordersPart(peek());
    if (!condition.of.isEmpty())
        take();
    else if (!takeWord(u"orders"))
        return expected(Text::tr("“orders” or “orders.amount”"),
                        Text::tr("Write “sum(orders.amount where status = completed) > 500”."));
    OrderRule rule;
    if (takeWord(u"where")) {
        RULE_TRY_ASSIGN(rule.where, whole());
    }
    if (!takeKind(TokenKind::RightParenthesis))
        return expected(Text::tr("“where” or “)”"));
    RULE_TRY_ASSIGN(const Test found, test({}));
    condition.op = found.op;
    condition.value = found.value;
    rule.condition = condition;
    return RuleNode{rule};
}

Parsed<RuleGroup> parseRuleText(const QString &text, TextDialect dialect)
{
    RULE_TRY_ASSIGN(const QList<Token> tokens, tokenise(text));
    return TextParser(text, tokens, dialect).run();
}

} // namespace muster::rules
