// SPDX-License-Identifier: GPL-3.0-or-later
// The tokens half of textlexer.h.
#include "rules/textlexer.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace muster::rules {

bool Token::isWord(QStringView word) const
{
    return kind == TokenKind::Word && QStringView(text).compare(word, Qt::CaseInsensitive) == 0;
}

TextProblem problemAt(const QString &text, qsizetype offset, qsizetype length,
                      const QString &message, const QString &remedy)
{
    const QStringView before = QStringView(text).left(offset);
    TextProblem problem;
    problem.offset = offset;
    problem.length = length;
    problem.line = static_cast<int>(before.count(u'\n')) + 1;
    problem.column = static_cast<int>(offset - (before.lastIndexOf(u'\n') + 1)) + 1;
    problem.message = message;
    problem.remedy = remedy;
    return problem;
}

bool isKeyword(const QString &word)
{
    static const QSet<QString> keywords{
            u"and"_s,   u"or"_s,      u"not"_s,      u"in"_s,     u"is"_s,       u"null"_s,
            u"where"_s, u"between"_s, u"everyone"_s, u"does"_s,   u"contains"_s, u"begins"_s,
            u"ends"_s,  u"starts"_s,  u"older"_s,    u"during"_s, u"all"_s,      u"some"_s,
            u"no"_s,    u"at"_s,      u"exactly"_s,  u"count"_s,  u"sum"_s,      u"avg"_s,
            u"min"_s,   u"max"_s,     u"any"_s,      u"every"_s,  u"contain"_s,  u"begin"_s,
            u"end"_s,   u"start"_s,   u"rs"_s,       u"inr"_s};
    return keywords.contains(word.toLower());
}

} // namespace muster::rules
