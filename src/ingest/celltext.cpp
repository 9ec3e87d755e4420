// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/celltext.h"

#include "support/folding.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace muster::ingest {

namespace {

bool isAsciiSpace(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

// Characters that carry no text at the edge of a cell: spaces and invisible format characters.
bool isEdge(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Format;
}

std::string_view trimmedAscii(std::string_view text)
{
    while (!text.empty() && isAsciiSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isAsciiSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

bool edgesAreAscii(std::string_view text)
{
    return text.empty() || (static_cast<signed char>(text.front()) >= 0 &&
                            static_cast<signed char>(text.back()) >= 0);
}

std::string_view intoScratch(const QString &text, std::string &scratch)
{
    scratch = text.toStdString();
    return scratch;
}

template<size_t N>
bool oneOf(const std::array<std::string_view, N> &words, std::string_view lower)
{
    return std::find(words.begin(), words.end(), lower) != words.end();
}

std::string asciiLower(std::string_view text)
{
    std::string lower(text);
    for (char &c : lower) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c + ('a' - 'A'));
    }
    return lower;
}

constexpr std::array<std::string_view, 20> placeholders{
        "-",      "--",  "---",       "n/a", "#n/a", "na",  "n.a.",  "null",   "none",   "nil",
        "(null)", "\\n", "undefined", "nan", "?",    "xxx", "नहीं है", "\u2013", "\u2014", "keine"};
constexpr std::array<std::string_view, 7> textPlaceholders{"-",    "--",   "---",   "n/a",
                                                           "#n/a", "null", "(null)"};

} // namespace

bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return static_cast<signed char>(c) >= 0; });
}

std::string_view cleaned(std::string_view cell, std::string &scratch)
{
    std::string_view text = trimmedAscii(cell);
    // Qt's decoder leaves a mark at the beginning out by itself, which would look as if nothing had changed.
    constexpr std::string_view mark = "\xef\xbb\xbf";
    while (text.starts_with(mark))
        text = trimmedAscii(text.substr(mark.size()));
    const bool nul = text.find('\0') != std::string_view::npos;
    if (!nul && edgesAreAscii(text))
        return text;
    QString wide = toQString(text);
    wide.remove(QChar(0));
    qsizetype begin = 0;
    qsizetype end = wide.size();
    while (begin < end && isEdge(wide[begin]))
        ++begin;
    while (end > begin && isEdge(wide[end - 1]))
        --end;
    if (!nul && begin == 0 && end == wide.size())
        return text;
    return intoScratch(wide.mid(begin, end - begin), scratch);
}

std::string_view cleanedId(std::string_view cell, std::string &scratch)
{
    std::string_view text = cleaned(cell, scratch);
    if (text.size() > 1 && text.front() == '\'' && text[1] >= '0' && text[1] <= '9')
        text.remove_prefix(1);
    return text;
}

std::string plainForm(std::string_view cell)
{
    const std::string_view trimmed = trimmedAscii(cell);
    if (isAscii(trimmed))
        return asciiLower(trimmed);
    const QString wide = toQString(trimmed).normalized(QString::NormalizationForm_KC).toLower();
    QString out;
    out.reserve(wide.size());
    for (const QChar c : wide) {
        if (c.isDigit() && c.unicode() > 0x7f)
            out += QChar(u'0' + c.digitValue());
        else if (c.isSpace())
            out += u' ';
        else if (c == u'\u2212' || c == u'\u2010' || c == u'\u2011' || c == u'\u2013')
            out += u'-';
        else if (c == u'\u066b')
            out += u'.';
        else if (c == u'\u066c')
            out += u',';
        else if (c.category() != QChar::Other_Format && !c.isNull())
            out += c;
    }
    return out.trimmed().toStdString();
}

bool isPlaceholder(std::string_view cleanedText)
{
    return cleanedText.empty() ||
           (cleanedText.size() <= 24 && oneOf(placeholders, asciiLower(cleanedText)));
}

bool isTextPlaceholder(std::string_view cleanedText)
{
    return cleanedText.empty() ||
           (cleanedText.size() <= 8 && oneOf(textPlaceholders, asciiLower(cleanedText)));
}

void appendFolded(std::string_view text, std::string &out)
{
    if (!isAscii(text)) {
        const QByteArray wide = folded(toQString(text)).toUtf8();
        out.append(wide.constData(), static_cast<size_t>(wide.size()));
        return;
    }
    for (const char c : trimmedAscii(text))
        out += c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

} // namespace muster::ingest
