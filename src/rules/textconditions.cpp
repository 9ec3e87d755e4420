// SPDX-License-Identifier: GPL-3.0-or-later
// The conditions half of textparser.h: operators in words, and values.
#include "rules/fieldcatalogue.h"
#include "rules/ruledates.h"
#include "rules/textparser.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace muster::rules {

namespace {

QJsonValue null()
{
    return QJsonValue(QJsonValue::Null);
}

} // namespace

Parsed<TextParser::Test> TextParser::test(const QString &field)
{
    if (peek().kind == TokenKind::Name) {
        const QString op = take().text;
        RULE_TRY_ASSIGN(const QJsonValue found, literal());
        return Test{op, found};
    }
    if (peek().kind == TokenKind::Symbol) {
        const QString op = take().text;
        if (peek().kind == TokenKind::Days)
            return daysTest(field, op);
        RULE_TRY_ASSIGN(const QJsonValue found, value());
        return Test{op, found};
    }
    if (takeWord(u"not"))
        return negatedTest();
    if (takeWord(u"is"))
        return isTest();
    if (takeWord(u"does"))
        return doesTest();
    if (takeWord(u"in"))
        return inTest(false);
    if (takeWord(u"between"))
        return betweenTest(Operator::Between);
    if (takeWord(u"during"))
        return periodTest(Operator::During);
    if (takeWord(u"contains"))
        return textTest(Operator::Contains);
    if (peeksWords(u"begins", u"with") || peeksWords(u"starts", u"with")) {
        m_at += 2;
        return textTest(Operator::BeginsWith);
    }
    if (peeksWords(u"ends", u"with")) {
        m_at += 2;
        return textTest(Operator::EndsWith);
    }
    if (peeksWords(u"older", u"than")) {
        m_at += 2;
        return spanTest(Operator::OlderThan);
    }
    return expected(Text::tr("an operator"),
                    Text::tr("Use one of = != < <= > >=, in (…), between, contains, begins with, "
                             "ends with, is null, in last 30 days, older than 3 months, during."));
}

Parsed<TextParser::Test> TextParser::negatedTest()
{
    if (takeWord(u"in"))
        return inTest(true);
    if (takeWord(u"between"))
        return betweenTest(Operator::NotBetween);
    if (takeWord(u"during"))
        return periodTest(Operator::NotDuring);
    return expected(Text::tr("“in”, “between” or “during”"),
                    Text::tr("To negate a condition, put NOT before its field."));
}

Parsed<TextParser::Test> TextParser::isTest()
{
    const bool negated = takeWord(u"not");
    if (takeWord(u"null"))
        return Test{operatorName(negated ? Operator::NotNull : Operator::Null), null()};
    RULE_TRY_ASSIGN(const QJsonValue found, value());
    return Test{operatorName(negated ? Operator::NotEqual : Operator::Equal), found};
}

Parsed<TextParser::Test> TextParser::doesTest()
{
    if (!takeWord(u"not"))
        return expected(u"“not”"_s);
    if (takeWord(u"contain"))
        return textTest(Operator::DoesNotContain);
    if (peeksWords(u"begin", u"with") || peeksWords(u"start", u"with")) {
        m_at += 2;
        return textTest(Operator::DoesNotBeginWith);
    }
    if (peeksWords(u"end", u"with")) {
        m_at += 2;
        return textTest(Operator::DoesNotEndWith);
    }
    return expected(Text::tr("“contain”, “begin with” or “end with”"));
}

Parsed<TextParser::Test> TextParser::textTest(Operator op)
{
    RULE_TRY_ASSIGN(const QJsonValue found, value());
    return Test{operatorName(op), found};
}

Parsed<TextParser::Test> TextParser::inTest(bool negated)
{
    if (takeWord(u"the") || peek().isWord(u"last") || peek().isWord(u"next") ||
        peek().isWord(u"this")) {
        if (periodFromText(peek().text + u' ' + peek(1).text))
            return periodTest(negated ? Operator::NotDuring : Operator::During);
        const bool next = peek().isWord(u"next");
        if (negated && next)
            return expected(Text::tr("“last”"), Text::tr("Put NOT before the field instead."));
        if (!takeWord(u"last") && !takeWord(u"next"))
            return expected(Text::tr("“last” or “next”"));
        return spanTest(next ? Operator::InNext : negated ? Operator::NotInLast : Operator::InLast);
    }
    RULE_TRY_ASSIGN(const QJsonArray values, list(false));
    return Test{operatorName(negated ? Operator::NotIn : Operator::In), values};
}

Parsed<TextParser::Test> TextParser::betweenTest(Operator op)
{
    RULE_TRY_ASSIGN(const QJsonValue low, value());
    if (!takeWord(u"and"))
        return expected(u"AND"_s, Text::tr("Write “between 1000 and 5000”."));
    RULE_TRY_ASSIGN(const QJsonValue high, value());
    return Test{operatorName(op), QJsonArray{low, high}};
}

Parsed<TextParser::Test> TextParser::spanTest(Operator op)
{
    const Token &number = peek();
    const Token &unit = peek(1);
    const QString span = number.text + u' ' + unit.text.toLower();
    if (number.kind == TokenKind::Days)
        return expected(Text::tr("a span of time"), Text::tr("Write “%1 days”.").arg(number.text));
    if (number.kind != TokenKind::Number || !number.isPlain || unit.kind != TokenKind::Word ||
        !spanFromText(span))
        return expected(Text::tr("a span of time"), Text::tr("Write “30 days” or “3 months”."));
    m_at += 2;
    return Test{operatorName(op), span};
}

Parsed<TextParser::Test> TextParser::periodTest(Operator op)
{
    const QString one = peek().text.toLower();
    const QString two = one + u' ' + peek(1).text.toLower();
    const bool areWords = peek().kind == TokenKind::Word && peek(1).kind == TokenKind::Word;
    if (areWords && periodFromText(two)) {
        m_at += 2;
        return Test{operatorName(op), two};
    }
    if (peek().kind == TokenKind::Word && periodFromText(one)) {
        take();
        return Test{operatorName(op), one};
    }
    return expected(
            Text::tr("a period"),
            Text::tr("Write “today”, “this week”, “last month”, “last 30 days” and so on."));
}

/// "> 30d", which only the short form knows: elsewhere it reads as its own opposite.
Parsed<TextParser::Test> TextParser::daysTest(const QString &field, const QString &op)
{
    const Token &days = peek();
    static const FieldCatalogue catalogue;
    const auto known = catalogue.customerField(field);
    const bool isSpan = known && known->type == FieldType::Date && op != u"=" && op != u"!=" &&
                        spanFromText(days.text + u" days"_s);
    if (m_dialect == TextDialect::Full || !isSpan)
        return problem(days, Text::tr("“%1d” cannot be compared with.").arg(days.text),
                       Text::tr("Write “in last %1 days” or “older than %1 days”.").arg(days.text));
    take();
    if (op == u"<=")
        return Test{op, u"%1 days ago"_s.arg(days.text)};
    return Test{operatorName(op == u"<" ? Operator::OlderThan : Operator::InLast),
                u"%1 days"_s.arg(days.text)};
}

/// "30 days ago" and "2 weeks from now" begin with a number too.
Parsed<QJsonValue> TextParser::numberValue(const Token &token)
{
    const bool ago = peek(1).isWord(u"ago");
    const bool fromNow = peek(1).isWord(u"from") && peek(2).isWord(u"now");
    if (peek().kind != TokenKind::Word || (!ago && !fromNow))
        return token.number;
    const QString day =
            token.text + u' ' + peek().text.toLower() + (ago ? u" ago"_s : u" from now"_s);
    if (!token.isPlain || !dayFromText(day))
        return problem(token, Text::tr("This is not a day."), Text::tr("Write “30 days ago”."));
    m_at += ago ? 2 : 3;
    return QJsonValue(day);
}

Parsed<QJsonValue> TextParser::value()
{
    const Token &token = peek();
    switch (token.kind) {
    case TokenKind::String:
    case TokenKind::Date:
        take();
        return QJsonValue(token.text);
    case TokenKind::Number:
        take();
        return numberValue(token);
    case TokenKind::Word:
        if (isKeyword(token.text))
            break;
        take();
        if (token.isWord(u"true") || token.isWord(u"false"))
            return QJsonValue(token.isWord(u"true"));
        return QJsonValue(token.text);
    case TokenKind::Days:
        return problem(token, Text::tr("“%1d” is not a value.").arg(token.text),
                       Text::tr("Write “%1 days ago”.").arg(token.text));
    default:
        break;
    }
    const QString remedy = token.isWord(u"null") ? Text::tr("Write “is null” or “is not null”.")
                                                 : Text::tr("Put text in quotes.");
    return expected(Text::tr("a value"), remedy);
}

Parsed<QJsonArray> TextParser::list(bool mayBeEmpty)
{
    if (!takeKind(TokenKind::LeftParenthesis))
        return expected(u"“(”"_s, Text::tr("Write “in (\"Pune\", \"Delhi\")”."));
    QJsonArray values;
    if (mayBeEmpty && takeKind(TokenKind::RightParenthesis))
        return values;
    do {
        if (peek().isGrouped)
            return problem(peek(),
                           Text::tr("It is not clear whether this is one number or several."),
                           Text::tr("In a list, write numbers without commas inside and put a "
                                    "space after each comma."));
        RULE_TRY_ASSIGN(const QJsonValue item, mayBeEmpty ? literal() : value());
        values.append(item);
    } while (takeKind(TokenKind::Comma));
    if (!takeKind(TokenKind::RightParenthesis))
        return expected(Text::tr("“,” or “)”"), Text::tr("Put a text of several words in quotes."));
    return values;
}

/// A value behind an operator in backticks: null and lists are values too.
Parsed<QJsonValue> TextParser::literal()
{
    if (takeWord(u"null"))
        return null();
    if (peek().kind == TokenKind::LeftParenthesis) {
        RULE_TRY_ASSIGN(const QJsonArray values, list(true));
        return QJsonValue(values);
    }
    return value();
}

} // namespace muster::rules
