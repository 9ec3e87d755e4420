// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/segments/rulehighlighter.h"

#include "gui/theme/theme.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace muster::gui {

const QStringList &ruleWords()
{
    static const QStringList words{
            u"AND"_s,     u"OR"_s,       u"NOT"_s,    u"in"_s,      u"last"_s,    u"next"_s,
            u"between"_s, u"contains"_s, u"begins"_s, u"ends"_s,    u"with"_s,    u"does"_s,
            u"is"_s,      u"null"_s,     u"older"_s,  u"than"_s,    u"during"_s,  u"orders"_s,
            u"where"_s,   u"count"_s,    u"sum"_s,    u"avg"_s,     u"min"_s,     u"max"_s,
            u"at"_s,      u"least"_s,    u"most"_s,   u"exactly"_s, u"all"_s,     u"some"_s,
            u"no"_s,      u"everyone"_s, u"true"_s,   u"false"_s,   u"today"_s,   u"yesterday"_s,
            u"days"_s,    u"day"_s,      u"weeks"_s,  u"week"_s,    u"months"_s,  u"month"_s,
            u"years"_s,   u"year"_s,     u"ago"_s,    u"this"_s,    u"quarter"_s, u"tomorrow"_s};
    return words;
}

RuleHighlighter::RuleHighlighter(QTextDocument *document)
    : QSyntaxHighlighter(document)
{
}

void RuleHighlighter::setFields(const rules::FieldCatalogue &catalogue)
{
    m_fields.clear();
    for (const rules::Field &field : catalogue.customerFields())
        m_fields.insert(field.name.toLower());
    for (const rules::Field &field : catalogue.orderFields()) {
        m_fields.insert(field.name.toLower());
        m_fields.insert(u"orders."_s + field.name.toLower());
    }
    rehighlight();
}

void RuleHighlighter::setPalette(const QPalette &palette)
{
    m_palette = palette;
    rehighlight();
}

void RuleHighlighter::highlightBlock(const QString &text)
{
    static const QRegularExpression token(
            u"(\"(?:[^\"\\\\]|\\\\.)*\"?|'(?:[^'\\\\]|\\\\.)*'?)|(`[^`]*`?)|([\\p{L}_][\\p{L}\\p{N}_.\\-]*)|([0-9][0-9.,\\-]*)"_s);
    static const QSet<QString> words = [] {
        QSet<QString> set;
        for (const QString &word : ruleWords())
            set.insert(word.toLower());
        return set;
    }();
    const Tokens &colors = tokens(m_palette);
    QTextCharFormat field;
    field.setForeground(colors.accent);
    QTextCharFormat word;
    word.setForeground(colors.muted);
    word.setFontWeight(QFont::DemiBold);
    QTextCharFormat value;
    value.setForeground(colors.success);
    auto matches = token.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const int from = static_cast<int>(match.capturedStart());
        const int length = static_cast<int>(match.capturedLength());
        const QString name = match.captured(3).toLower();
        if (match.hasCaptured(2) || m_fields.contains(name))
            setFormat(from, length, field);
        else if (words.contains(name))
            setFormat(from, length, word);
        else if (name.isEmpty())
            setFormat(from, length, value);
    }
}

} // namespace muster::gui
