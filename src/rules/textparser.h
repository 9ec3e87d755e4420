// SPDX-License-Identifier: GPL-3.0-or-later
// The grammar of a rule's text form, with the one difference of the short form: a descent through the tokens, one
// function a construct. Internal to rules; pure, thread-safe; errors carry their place.
#pragma once

#include "rules/fieldcatalogue.h"
#include "rules/textlexer.h"
#include "support/try.h"

#include <QCoreApplication>

namespace muster::rules {

enum class TextDialect {
    Full,
    Short, ///< "lastActive > 30d" means "active within the last 30 days"
};

[[nodiscard]] tl::expected<RuleGroup, TextProblem> parseRuleText(const QString &text,
                                                                 TextDialect dialect);

template<typename T>
using Parsed = tl::expected<T, TextProblem>;

// NOLINTBEGIN(bugprone-macro-parentheses): a declaration cannot stand in parentheses
#define RULE_TRY_ASSIGN(declaration, expression)                                                   \
    auto MUSTER_TRY_JOIN(ruleResult, __LINE__) = (expression);                                     \
    if (!MUSTER_TRY_JOIN(ruleResult, __LINE__))                                                    \
        return tl::unexpected(MUSTER_TRY_JOIN(ruleResult, __LINE__).error());                      \
    declaration = *std::move(MUSTER_TRY_JOIN(ruleResult, __LINE__))
// NOLINTEND(bugprone-macro-parentheses)

class TextParser
{
public:
    TextParser(const QString &text, const QList<Token> &tokens, TextDialect dialect)
        : m_text(text)
        , m_tokens(tokens)
        , m_dialect(dialect)
    {
    }

    Parsed<RuleGroup> run();

private:
    struct Text
    {
        Q_DECLARE_TR_FUNCTIONS(RuleText)
    };

    /// What an operator's words and its value say.
    struct Test
    {
        QString op;
        QJsonValue value;
    };

    // Groups
    Parsed<RuleGroup> whole();
    Parsed<RuleGroup> alternatives();
    Parsed<QList<RuleNode>> conjunction();
    Parsed<RuleNode> unary();
    Parsed<RuleNode> parenthesised();

    // Conditions
    Parsed<RuleNode> condition();
    Parsed<RuleNode> match(MatchMode mode);
    Parsed<RuleNode> aggregate(Aggregate function);
    std::optional<MatchMode> takeMatchMode();
    Parsed<Test> test(const QString &field);
    Parsed<Test> negatedTest();
    Parsed<Test> isTest();
    Parsed<Test> doesTest();
    Parsed<Test> textTest(Operator op);
    Parsed<Test> inTest(bool negated);
    Parsed<Test> betweenTest(Operator op);
    Parsed<Test> spanTest(Operator op);
    Parsed<Test> periodTest(Operator op);
    Parsed<Test> daysTest(const QString &field, const QString &op);

    // Values
    Parsed<QJsonValue> value();
    Parsed<QJsonValue> numberValue(const Token &token);
    Parsed<QJsonArray> list(bool mayBeEmpty);
    Parsed<QJsonValue> literal();

    // Tokens
    [[nodiscard]] const Token &peek(qsizetype ahead = 0) const;
    const Token &take();
    bool takeWord(QStringView word);
    bool takeKind(TokenKind kind);
    [[nodiscard]] bool peeksWords(QStringView first, QStringView second) const;
    [[nodiscard]] tl::unexpected<TextProblem> problem(const Token &at, const QString &message,
                                                      const QString &remedy = {}) const;
    [[nodiscard]] tl::unexpected<TextProblem> expected(const QString &what,
                                                       const QString &remedy = {}) const;

    const QString &m_text;
    const QList<Token> &m_tokens;
    TextDialect m_dialect;
    qsizetype m_at = 0;
    int m_nesting = 0;
};

} // namespace muster::rules
