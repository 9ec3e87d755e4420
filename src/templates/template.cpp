// SPDX-License-Identifier: GPL-3.0-or-later
#include "templates/template.h"

#include "support/folding.h"
#include "support/oneline.h"
#include "templates/htmlcontext.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace muster::templates {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Template)
};

/// One thing in the source that may be a tag.
struct Found
{
    qsizetype offset = 0;
    qsizetype length = 0;
    QString inside;
    enum class Spelling { DoubleBrace, Brace, Bracket } spelling = Spelling::DoubleBrace;
};

// {{…}} up to the first }}; {name} and [Name] only around one or a few words, so that CSS, JSON and
// prose pass.
const QRegularExpression &tagPattern()
{
    static const QRegularExpression pattern(
            uR"(\{\{(?<double>(?:"[^"]*"|[^"{}])*)\}\}|\{(?<single>[\p{L}_][\p{L}\p{N}_.]*)\}|\[(?<bracket>[\p{L}][\p{L}\p{N}_ ]{0,40})\])"_s);
    return pattern;
}

} // namespace

/// Turns one source into pieces; lives for one compile() call.
class Compiler
{
public:
    Compiler(const QString &source, Format format, const TagCatalogue &catalogue)
        : m_source(source)
        , m_format(format)
        , m_catalogue(catalogue)
    {
    }

    tl::expected<Template, QList<Problem>> run()
    {
        if (m_format == Format::Header)
            refuseLineEnds();
        qsizetype done = 0;
        auto matches = tagPattern().globalMatch(m_source);
        while (matches.hasNext()) {
            const Found found = read(matches.next());
            addText(done, found.offset);
            done = found.offset + found.length;
            compileTag(found);
        }
        addText(done, m_source.size());
        if (!m_problems.isEmpty())
            return tl::unexpected(m_problems);
        return std::move(m_out);
    }

private:
    static Found read(const QRegularExpressionMatch &match)
    {
        Found found{match.capturedStart(), match.capturedLength(), {}, {}};
        if (match.hasCaptured(u"double"_s)) {
            found.inside = match.captured(u"double"_s).trimmed();
            found.spelling = Found::Spelling::DoubleBrace;
        } else if (match.hasCaptured(u"single"_s)) {
            found.inside = match.captured(u"single"_s);
            found.spelling = Found::Spelling::Brace;
        } else {
            found.inside = match.captured(u"bracket"_s);
            found.spelling = Found::Spelling::Bracket;
        }
        return found;
    }

    /// What follows one would be a header of its own to whoever sends the message on.
    void refuseLineEnds()
    {
        qsizetype at = 0;
        while (at < m_source.size() && isOneLine(QStringView(m_source).mid(at, 1)))
            ++at;
        if (at < m_source.size())
            refuse(at, 1, Text::tr("This text has to be one line, without control characters."),
                   Text::tr("Remove the line break or control character."));
    }

    void addText(qsizetype from, qsizetype to)
    {
        const QString text = m_source.mid(from, to - from);
        // What the pattern did not take but starts like a tag was meant as one.
        const qsizetype open = text.indexOf(u"{{"_s);
        if (open >= 0) {
            refuse(from + open, 2, Text::tr("This merge tag is not complete."),
                   Text::tr("Write it like {{name}} or {{name|friend}}."));
        }
        literal(text);
    }

    void literal(const QString &text)
    {
        if (text.isEmpty())
            return;
        m_scanner.feed(text);
        if (!m_out.m_pieces.isEmpty()) {
            if (auto *last = std::get_if<QString>(&m_out.m_pieces.last())) {
                last->append(text);
                return;
            }
        }
        m_out.m_pieces.append(text);
    }

    void compileTag(const Found &found)
    {
        if (found.spelling == Found::Spelling::DoubleBrace && found.inside.startsWith(u'"')) {
            if (found.inside.size() >= 2 && found.inside.endsWith(u'"'))
                literal(found.inside.mid(1, found.inside.size() - 2));
            else
                refuse(found.offset, found.length, Text::tr("This quoted text is not closed."),
                       Text::tr("End it with a quotation mark before }}."));
            return;
        }
        const qsizetype bar = found.inside.indexOf(u'|');
        const QString name = (bar < 0 ? found.inside : found.inside.left(bar)).trimmed();
        const std::optional<Tag> tag = m_catalogue.find(name);
        if (!tag) {
            unknown(found, name);
            return;
        }
        Template::Insert insert{
                *tag, {}, bar < 0 ? QString() : found.inside.mid(bar + 1).trimmed(), {}};
        if (tag->kind == TagKind::Constant)
            insert.constant = m_catalogue.constant(tag->key);
        if (!chooseEscape(found, insert))
            return;
        m_scanner.passValue();
        m_out.m_pieces.append(insert);
    }

    void unknown(const Found &found, const QString &name)
    {
        if (found.spelling == Found::Spelling::Bracket) {
            literal(m_source.mid(found.offset, found.length));
            return;
        }
        const QString nearest = nearestName(name, m_catalogue.names());
        QString remedy =
                nearest.isEmpty()
                        ? Text::tr("Known tags are %1.").arg(m_catalogue.names().join(u", "_s))
                        : Text::tr("Did you mean {{%1}}?").arg(nearest);
        if (found.spelling == Found::Spelling::Brace)
            remedy += u' ' +
                      Text::tr("For the text itself write %1.").arg(u"{{\"{"_s + name + u"}\"}}"_s);
        refuse(found.offset, found.length,
               name.isEmpty() ? Text::tr("This merge tag has no name.")
                              : Text::tr("There is no merge tag “%1”.").arg(name),
               remedy);
    }

    bool chooseEscape(const Found &found, Template::Insert &insert)
    {
        using Escape = Template::Escape;
        if (m_format != Format::Html) {
            insert.escape = m_format == Format::Header ? Escape::Header : Escape::None;
            return true;
        }
        switch (m_scanner.place()) {
        case HtmlPlace::Content:
        case HtmlPlace::QuotedAttribute:
            insert.escape = Escape::Html;
            return true;
        case HtmlPlace::UrlStart:
            insert.escape = Escape::Url;
            return true;
        case HtmlPlace::UrlPart:
            insert.escape = Escape::UrlPart;
            return true;
        case HtmlPlace::UnquotedAttribute:
            refuse(found.offset, found.length,
                   Text::tr("A merge tag cannot stand in an attribute without quotation marks."),
                   Text::tr("Put the attribute's value in quotation marks."));
            return false;
        case HtmlPlace::TagOrAttributeName:
        case HtmlPlace::Comment:
        case HtmlPlace::ScriptOrStyle:
        case HtmlPlace::EventHandler:
            break;
        }
        refuse(found.offset, found.length,
               Text::tr(
                       "A merge tag cannot stand in a tag's name, a comment, a script or a style."),
               Text::tr("Use it in the text, or in a quoted attribute such as alt or href."));
        return false;
    }

    void refuse(qsizetype offset, qsizetype length, const QString &message, const QString &remedy)
    {
        const QStringView before = QStringView(m_source).left(offset);
        m_problems.append({offset, length, static_cast<int>(before.count(u'\n')) + 1,
                           static_cast<int>(offset - (before.lastIndexOf(u'\n') + 1)) + 1, message,
                           remedy});
    }

    const QString &m_source;
    Format m_format;
    const TagCatalogue &m_catalogue;
    HtmlScanner m_scanner;
    Template m_out;
    QList<Problem> m_problems;
};

tl::expected<Template, QList<Problem>> Template::compile(const QString &source, Format format,
                                                         const TagCatalogue &catalogue)
{
    return Compiler(source, format, catalogue).run();
}

QString Template::escaped(const QString &value, Escape escape)
{
    switch (escape) {
    case Escape::None:
        return value;
    case Escape::Header:
        return oneLine(value);
    case Escape::Html: {
        QString out = value.toHtmlEscaped();
        return out.replace(u'\'', u"&#39;"_s);
    }
    case Escape::Url: {
        // A whole address from outside: only a web or mail address may become a link.
        const QUrl url(value.trimmed(), QUrl::StrictMode);
        const QString scheme = url.scheme();
        if (scheme != u"https"_s && scheme != u"http"_s && scheme != u"mailto"_s &&
            scheme != u"tel"_s)
            return {};
        return escaped(QString::fromLatin1(url.toEncoded()), Escape::Html);
    }
    case Escape::UrlPart:
        return QString::fromLatin1(QUrl::toPercentEncoding(value));
    }
    return {};
}

QString Template::render(const Customer &customer, const MergeFormat &format) const
{
    QString out;
    for (const auto &piece : m_pieces) {
        if (const auto *text = std::get_if<QString>(&piece)) {
            out += *text;
            continue;
        }
        out += rendered(std::get<Insert>(piece), customer, format).text;
    }
    return out;
}

QList<RenderedPiece> Template::renderPieces(const Customer &customer,
                                            const MergeFormat &format) const
{
    QList<RenderedPiece> out;
    for (const auto &piece : m_pieces) {
        if (const auto *text = std::get_if<QString>(&piece))
            out.append({RenderedPiece::Kind::Literal, *text, {}});
        else
            out.append(rendered(std::get<Insert>(piece), customer, format));
    }
    return out;
}

RenderedPiece Template::rendered(const Insert &insert, const Customer &customer,
                                 const MergeFormat &format)
{
    using Kind = RenderedPiece::Kind;
    const QString value = insert.tag.kind == TagKind::Constant
                                  ? insert.constant
                                  : mergeValue(insert.tag, customer, format);
    if (!value.trimmed().isEmpty())
        return {Kind::Value, escaped(value, insert.escape), insert.tag};
    if (!insert.fallback.isEmpty())
        return {Kind::Fallback, escaped(insert.fallback, insert.escape), insert.tag};
    return {Kind::Missing, {}, insert.tag};
}

QList<Tag> Template::tagsWithoutFallback() const
{
    QList<Tag> out;
    for (const auto &piece : m_pieces) {
        const auto *insert = std::get_if<Insert>(&piece);
        if (insert && insert->fallback.isEmpty() && !out.contains(insert->tag))
            out.append(insert->tag);
    }
    return out;
}

bool Template::usesTags() const
{
    return std::any_of(m_pieces.cbegin(), m_pieces.cend(),
                       [](const auto &piece) { return std::holds_alternative<Insert>(piece); });
}

Error toError(const QList<Problem> &problems, const QString &part)
{
    const Problem &first = problems.first();
    QString message = first.message;
    if (problems.size() > 1)
        message += u' ' + Text::tr("(and %n more problem(s))", nullptr,
                                   static_cast<int>(problems.size()) - 1);
    return {ErrorCode::InvalidInput,
            message,
            Text::tr("%1, line %2, column %3").arg(part).arg(first.line).arg(first.column),
            first.remedy,
            {}};
}

} // namespace muster::templates
