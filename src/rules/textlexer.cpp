// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/textlexer.h"

#include "rules/decimal.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <cmath>

using namespace Qt::StringLiterals;

namespace muster::rules {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RuleText)
};

char32_t codePointAt(const QString &text, qsizetype i)
{
    if (i + 1 < text.size() && text[i].isHighSurrogate() && text[i + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(text[i], text[i + 1]);
    return text[i].unicode();
}

qsizetype unitsOf(char32_t c)
{
    return QChar::requiresSurrogates(c) ? 2 : 1;
}

bool beginsWord(char32_t c)
{
    return QChar::isLetter(c) || c == U'_';
}

bool continuesWord(char32_t c)
{
    return QChar::isLetterOrNumber(c) || QChar::isMark(c) || c == U'_' || c == U'.' || c == U'-';
}

qsizetype wordEnd(const QString &text, qsizetype begin)
{
    qsizetype i = begin;
    while (i < text.size() && continuesWord(codePointAt(text, i)))
        i += unitsOf(codePointAt(text, i));
    return i;
}

bool isDigit(const QString &text, qsizetype i)
{
    return i < text.size() && text[i] >= u'0' && text[i] <= u'9';
}

QChar closingQuote(QChar c)
{
    if (c == u'“')
        return u'”';
    return c == u'‘' ? QChar(u'’') : c;
}

class Lexer
{
public:
    explicit Lexer(const QString &text)
        : m_text(text)
    {
    }

    tl::expected<QList<Token>, TextProblem> run();

private:
    using Step = std::optional<TextProblem>;

    Step next();
    Step word();
    Step quoted();
    Step escape(QString &out);
    Step backticks();
    Step symbol();
    Step number(qsizetype begin);
    [[nodiscard]] bool beginsNumber(qsizetype at, qsizetype *digits) const;
    [[nodiscard]] qsizetype numberCore(qsizetype begin);
    [[nodiscard]] qsizetype digitsEnd(qsizetype begin) const;
    [[nodiscard]] qsizetype wholeEnd(qsizetype begin);
    [[nodiscard]] qsizetype exponentEnd(qsizetype begin) const;
    [[nodiscard]] qsizetype dayEnd(qsizetype begin) const;
    [[nodiscard]] qsizetype afterBlanks(qsizetype begin) const;
    [[nodiscard]] qsizetype magnitudeEnd(qsizetype end) const;
    void add(TokenKind kind, const QString &text, qsizetype begin);
    [[nodiscard]] TextProblem problem(qsizetype begin, qsizetype end, const QString &message,
                                      const QString &remedy = {}) const;

    const QString &m_text;
    qsizetype m_at = 0;
    qsizetype m_listEnd = 0; ///< of digits and commas that are several numbers
    QList<Token> m_tokens;
};

TextProblem Lexer::problem(qsizetype begin, qsizetype end, const QString &message,
                           const QString &remedy) const
{
    return problemAt(m_text, begin, end - begin, message, remedy);
}

void Lexer::add(TokenKind kind, const QString &text, qsizetype begin)
{
    Token token;
    token.kind = kind;
    token.text = text;
    token.offset = begin;
    token.length = m_at - begin;
    m_tokens.append(token);
}

tl::expected<QList<Token>, TextProblem> Lexer::run()
{
    while (m_at < m_text.size()) {
        if (m_text[m_at].isSpace()) {
            ++m_at;
            continue;
        }
        if (const Step problem = next())
            return tl::unexpected(*problem);
    }
    add(TokenKind::End, {}, m_at);
    return m_tokens;
}

Lexer::Step Lexer::next()
{
    const QChar c = m_text[m_at];
    qsizetype digits = 0;
    if (beginsNumber(m_at, &digits))
        return number(digits);
    if (beginsWord(codePointAt(m_text, m_at)))
        return word();
    if (c == u'"' || c == u'\'' || c == u'“' || c == u'‘')
        return quoted();
    if (c == u'`')
        return backticks();
    return symbol();
}

Lexer::Step Lexer::word()
{
    const qsizetype begin = m_at;
    m_at = wordEnd(m_text, begin);
    QString found = m_text.mid(begin, m_at - begin);
    // A full stop at the end belongs to the sentence, not to the word.
    while (found.endsWith(u'.') || found.endsWith(u'-')) {
        found.chop(1);
        --m_at;
    }
    add(TokenKind::Word, found, begin);
    return {};
}

Lexer::Step Lexer::escape(QString &out)
{
    const QChar c = m_at + 1 < m_text.size() ? m_text[m_at + 1] : QChar();
    static const QHash<QChar, QChar> simple{
            {u'n', u'\n'},  {u'r', u'\r'}, {u't', u'\t'}, {u'"', u'"'}, {u'\'', u'\''},
            {u'\\', u'\\'}, {u'“', u'“'},  {u'”', u'”'},  {u'‘', u'‘'}, {u'’', u'’'}};
    if (simple.contains(c)) {
        out += simple.value(c);
        m_at += 2;
        return {};
    }
    bool fits = false;
    const QString digits = m_text.mid(m_at + 2, 4);
    const ushort unit = digits.toUShort(&fits, 16);
    if (c == u'u' && digits.size() == 4 && fits) {
        out += QChar(unit);
        m_at += 6;
        return {};
    }
    return problem(m_at, std::min(m_at + 2, m_text.size()),
                   Text::tr("A backslash must stand before a quote or a backslash."),
                   Text::tr("Write \\\\ for a backslash."));
}

Lexer::Step Lexer::quoted()
{
    const qsizetype begin = m_at;
    const QChar end = closingQuote(m_text[begin]);
    QString found;
    ++m_at;
    while (m_at < m_text.size() && m_text[m_at] != end) {
        if (m_text[m_at] == u'\\') {
            if (Step problem = escape(found))
                return problem;
        } else {
            found += m_text[m_at++];
        }
    }
    if (m_at >= m_text.size())
        return problem(begin, m_text.size(), Text::tr("The quoted text does not end."),
                       Text::tr("Put %1 behind it.").arg(end));
    ++m_at;
    add(TokenKind::String, found, begin);
    return {};
}

Lexer::Step Lexer::backticks()
{
    const qsizetype begin = m_at;
    QString found;
    for (++m_at; m_at < m_text.size(); ++m_at) {
        if (m_text[m_at] == u'`') {
            if (m_text.mid(m_at + 1, 1) != u"`") {
                ++m_at;
                add(TokenKind::Name, found, begin);
                return {};
            }
            ++m_at;
        }
        found += m_text[m_at];
    }
    return problem(begin, m_text.size(), Text::tr("The name between backticks does not end."),
                   Text::tr("Put ` behind it."));
}

Lexer::Step Lexer::symbol()
{
    const qsizetype begin = m_at;
    static const QStringList symbols{u"<="_s, u">="_s, u"!="_s, u"<>"_s, u"=="_s, u"="_s,
                                     u"<"_s,  u">"_s,  u"≠"_s,  u"≤"_s,  u"≥"_s};
    for (const QString &symbol : symbols) {
        if (!QStringView(m_text).sliced(begin).startsWith(symbol))
            continue;
        m_at += symbol.size();
        static const QHash<QString, QString> plain{{u"<>"_s, u"!="_s},
                                                   {u"=="_s, u"="_s},
                                                   {u"≠"_s, u"!="_s},
                                                   {u"≤"_s, u"<="_s},
                                                   {u"≥"_s, u">="_s}};
        add(TokenKind::Symbol, plain.value(symbol, symbol), begin);
        return {};
    }
    const qsizetype end = begin + unitsOf(codePointAt(m_text, begin));
    m_at = end;
    if (m_text[begin] == u'(')
        add(TokenKind::LeftParenthesis, u"("_s, begin);
    else if (m_text[begin] == u')')
        add(TokenKind::RightParenthesis, u")"_s, begin);
    else if (m_text[begin] == u',')
        add(TokenKind::Comma, u","_s, begin);
    else
        return problem(begin, end,
                       Text::tr("“%1” has no meaning here.").arg(m_text.mid(begin, end - begin)),
                       Text::tr("Put text in quotes."));
    return {};
}

/// A sign and a currency may stand before the digits.
bool Lexer::beginsNumber(qsizetype at, qsizetype *digits) const
{
    qsizetype i = at;
    if (m_text[i] == u'+' || m_text[i] == u'-')
        i = afterBlanks(i + 1);
    static const QStringList currencies{u"₹"_s,   u"$"_s,  u"€"_s,  u"£"_s,
                                        u"Rs."_s, u"Rs"_s, u"INR"_s};
    for (const QString &currency : currencies) {
        if (!QStringView(m_text).sliced(i).startsWith(currency, Qt::CaseInsensitive))
            continue;
        i = afterBlanks(i + currency.size());
        break;
    }
    *digits = i;
    return isDigit(m_text, i);
}

qsizetype Lexer::digitsEnd(qsizetype begin) const
{
    qsizetype end = begin;
    while (isDigit(m_text, end))
        ++end;
    return end;
}

/// The end of the digits with their commas. Digits and commas in a row are one number as a whole, or a list: there only
/// a pair that can be read as one number stays together, for the parser to refuse.
qsizetype Lexer::wholeEnd(qsizetype begin)
{
    const auto groupEnd = [this](qsizetype end) {
        const bool goes = m_text.mid(end, 1) == u"," && isDigit(m_text, end + 1);
        return goes ? digitsEnd(end + 1) : end;
    };
    const auto isNumber = [this, begin](qsizetype end) {
        return plainDecimal(QStringView(m_text).sliced(begin, end - begin)).has_value();
    };
    const qsizetype first = digitsEnd(begin);
    if (begin >= m_listEnd) {
        qsizetype end = first;
        while (groupEnd(end) > end)
            end = groupEnd(end);
        if (isNumber(end))
            return end;
        m_listEnd = end;
    }
    const qsizetype pair = groupEnd(first);
    return isNumber(pair) ? pair : first;
}

/// The end of the digits with their commas, decimal places and exponent.
qsizetype Lexer::numberCore(qsizetype begin)
{
    qsizetype end = wholeEnd(begin);
    if (m_text.mid(end, 1) == u"." && isDigit(m_text, end + 1))
        end = digitsEnd(end + 1);
    return exponentEnd(end);
}

/// The end of "e+12" at \a begin; \a begin where there is none.
qsizetype Lexer::exponentEnd(qsizetype begin) const
{
    if (m_text.mid(begin, 1).compare(u"e", Qt::CaseInsensitive) != 0)
        return begin;
    qsizetype end = begin + 1;
    if (end < m_text.size() && (m_text[end] == u'+' || m_text[end] == u'-'))
        ++end;
    return isDigit(m_text, end) ? digitsEnd(end) : begin;
}

/// The end of a day such as 2025-05-31 at \a begin; \a begin where there is none.
qsizetype Lexer::dayEnd(qsizetype begin) const
{
    static const QString shape = u"0000-00-00"_s;
    for (qsizetype i = 0; i < shape.size(); ++i) {
        const bool fits = shape[i] == u'0' ? isDigit(m_text, begin + i)
                                           : m_text.mid(begin + i, 1) == shape[i];
        if (!fits)
            return begin;
    }
    const qsizetype end = begin + shape.size();
    return wordEnd(m_text, end) == end ? end : begin;
}

qsizetype Lexer::afterBlanks(qsizetype begin) const
{
    qsizetype i = begin;
    while (i < m_text.size() && m_text[i].isSpace())
        ++i;
    return i;
}

/// The end of a word such as "lakh" that multiplies the number before it; \a end where there is none.
qsizetype Lexer::magnitudeEnd(qsizetype end) const
{
    qsizetype begin = end;
    while (begin < m_text.size() && (m_text[begin] == u' ' || m_text[begin] == u'\t'))
        ++begin;
    const qsizetype after = wordEnd(m_text, begin);
    const QString word = m_text.mid(begin, after - begin);
    const bool multiplies = !word.isEmpty() && plainDecimal(QString(u"1 "_s + word)).has_value();
    return multiplies ? after : end;
}

Lexer::Step Lexer::number(qsizetype digits)
{
    const qsizetype begin = m_at;
    if (const qsizetype end = dayEnd(begin); end > begin) {
        m_at = end;
        add(TokenKind::Date, m_text.mid(begin, end - begin), begin);
        return {};
    }
    const qsizetype core = numberCore(digits);
    const qsizetype end = magnitudeEnd(core);
    const QString written = m_text.mid(begin, end - begin);
    const QString bare = m_text.mid(digits, core - digits);
    m_at = end;
    if (end == core && m_text.mid(core, 1).compare(u"d", Qt::CaseInsensitive) == 0 &&
        wordEnd(m_text, core) == core + 1) {
        ++m_at;
        add(TokenKind::Days, bare, begin);
        return {};
    }
    const auto plain = plainDecimal(written);
    bool isFloat = false;
    const double scientific = written.toDouble(&isFloat);
    if ((!plain && !(isFloat && std::isfinite(scientific))) || wordEnd(m_text, m_at) != m_at)
        return problem(begin, std::max(wordEnd(m_text, m_at), m_at),
                       Text::tr("“%1” is not a number.")
                               .arg(m_text.mid(begin, wordEnd(m_text, m_at) - begin).left(60)),
                       Text::tr("Put text in quotes."));
    add(TokenKind::Number, plain.value_or(written), begin);
    Token &token = m_tokens.last();
    token.number = plain ? decimalValue(*plain) : QJsonValue(scientific);
    token.isPlain = plain == written;
    token.isGrouped = bare.contains(u',');
    return {};
}

} // namespace

tl::expected<QList<Token>, TextProblem> tokenise(const QString &text)
{
    if (text.size() > maximumInputSize)
        return tl::unexpected(
                problemAt(text, 0, 0, Text::tr("The rule is longer than 1,048,576 characters.")));
    return Lexer(text).run();
}

bool isPlainName(const QString &name)
{
    static const QRegularExpression amount(u"^(?:rs\\.?|inr)[0-9]"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    if (name.isEmpty() || isKeyword(name) || amount.match(name).hasMatch() ||
        !beginsWord(codePointAt(name, 0)))
        return false;
    return wordEnd(name, 0) == name.size() && !name.endsWith(u'.') && !name.endsWith(u'-');
}

} // namespace muster::rules
