// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a rule's text form (ruletext.h). Internal to rules; pure, thread-safe.
#pragma once

#include "rules/ruletext.h"

namespace muster::rules {

enum class TokenKind {
    End,
    Word,   ///< letters, digits, "_", "." and "-"; begins with a letter or "_"
    Name,   ///< between backticks
    String, ///< between quotes
    Number, ///< a plain decimal, whatever way it was written
    Date,   ///< 2025-05-31
    Days,   ///< 30d: a span in the short text form only
    Symbol, ///< = != < <= > >=
    LeftParenthesis,
    RightParenthesis,
    Comma,
};

struct Token
{
    TokenKind kind = TokenKind::End;
    QString text;           ///< of a name or string without its quotes; of Number the plain decimal
    QJsonValue number;      ///< of Number
    bool isPlain = true;    ///< of Number: written as digits alone
    bool isGrouped = false; ///< of Number: written with commas
    qsizetype offset = 0;
    qsizetype length = 0;

    /// A word, in any case.
    [[nodiscard]] bool isWord(QStringView word) const;
};

[[nodiscard]] tl::expected<QList<Token>, TextProblem> tokenise(const QString &text);

/// A problem at a place of \a text.
[[nodiscard]] TextProblem problemAt(const QString &text, qsizetype offset, qsizetype length,
                                    const QString &message, const QString &remedy = {});

/// Words that mean something in the text form; names that are spelt like them need backticks.
[[nodiscard]] bool isKeyword(const QString &word);
/// \a name can stand as it is, outside of backticks.
[[nodiscard]] bool isPlainName(const QString &name);

} // namespace muster::rules
