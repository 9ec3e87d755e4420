// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/encoding.h"

#include "ingest/celltext.h"

#include <QCoreApplication>
#include <QHash>
#include <QUtf8StringView>
#include <algorithm>
#include <cerrno>
#include <iconv.h>
#include <uchardet/uchardet.h>

using namespace Qt::StringLiterals;

namespace muster::ingest {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TextDecoder)
};

constexpr char undecodable = '\xff';

// Of the lines that hold non-ASCII bytes: how many are valid UTF-8, how many are not. The last line may be cut.
std::pair<int, int> utf8Lines(std::string_view head)
{
    std::pair<int, int> lines{0, 0};
    while (!head.empty()) {
        const size_t end = head.find_first_of("\r\n");
        const std::string_view line = head.substr(0, end);
        if (end == std::string_view::npos && lines.first + lines.second > 0)
            break;
        head.remove_prefix(end == std::string_view::npos ? head.size() : end + 1);
        if (isAscii(line))
            continue;
        ++(isValidUtf8(line) ? lines.first : lines.second);
    }
    return lines;
}

// UTF-16 without a mark: text that is mostly ASCII has a NUL in nearly every second byte.
std::optional<QString> utf16WithoutMark(std::string_view head)
{
    const std::string_view sample = head.substr(0, 4096);
    size_t even = 0;
    size_t odd = 0;
    for (size_t i = 0; i < sample.size(); ++i)
        (i % 2 == 0 ? even : odd) += sample[i] == '\0' ? 1 : 0;
    const size_t pairs = sample.size() / 2;
    if (pairs < 4)
        return std::nullopt;
    if (odd * 2 > pairs && even * 10 < pairs)
        return u"UTF-16LE"_s;
    if (even * 2 > pairs && odd * 10 < pairs)
        return u"UTF-16BE"_s;
    return std::nullopt;
}

QString guessLegacy(std::string_view head)
{
    uchardet_t detector = uchardet_new();
    uchardet_handle_data(detector, head.data(), head.size());
    uchardet_data_end(detector);
    QString name = QString::fromLatin1(uchardet_get_charset(detector));
    uchardet_delete(detector);
    // Files that claim Latin-1 are Windows-1252 in practice, which holds the same letters and the euro sign.
    if (name.isEmpty() || name == u"ASCII"_s || name == u"ISO-8859-1"_s ||
        name.startsWith(u"UTF-"_s))
        return u"WINDOWS-1252"_s;
    if (name == u"GB2312"_s)
        return u"GB18030"_s;
    if (name == u"SHIFT_JIS"_s)
        return u"CP932"_s;
    return name;
}

} // namespace

bool tellsNothing(std::string_view bytes)
{
    return isAscii(bytes);
}

bool isValidUtf8(std::string_view text)
{
    return QUtf8StringView(text.data(), static_cast<qsizetype>(text.size())).isValidUtf8();
}

EncodingGuess guessEncoding(std::string_view head)
{
    if (head.starts_with("\xef\xbb\xbf"))
        return {u"UTF-8"_s, true, 3};
    if (head.starts_with("\xff\xfe"))
        return {u"UTF-16LE"_s, true, 2};
    if (head.starts_with("\xfe\xff"))
        return {u"UTF-16BE"_s, true, 2};
    if (const auto utf16 = utf16WithoutMark(head))
        return {*utf16, false, 0};
    const auto [valid, broken] = utf8Lines(head);
    if (broken == 0)
        return {};
    if (valid > broken)
        return {u"UTF-8"_s, false, 0};
    return {guessLegacy(head), false, 0};
}

struct TextDecoder::Private
{
    bool utf8 = false;
    iconv_t converter = reinterpret_cast<iconv_t>(-1);
    std::string pending; ///< the beginning of a character whose end is in the next chunk

    ~Private()
    {
        if (converter != reinterpret_cast<iconv_t>(-1))
            iconv_close(converter);
    }
};

TextDecoder::TextDecoder(std::unique_ptr<Private> owned)
    : d(std::move(owned))
{
}
TextDecoder::~TextDecoder() = default;
TextDecoder::TextDecoder(TextDecoder &&) noexcept = default;
TextDecoder &TextDecoder::operator=(TextDecoder &&) noexcept = default;

Result<TextDecoder> TextDecoder::create(const QString &encoding)
{
    auto owned = std::make_unique<Private>();
    const QString upper = encoding.trimmed().toUpper();
    owned->utf8 = upper == u"UTF-8"_s || upper == u"UTF8"_s || upper == u"UTF-8-SIG"_s;
    if (!owned->utf8) {
        // Names that other programs use and iconv does not know.
        static const QHash<QString, QString> otherNames{{u"MAC-ROMAN"_s, u"MACINTOSH"_s},
                                                        {u"UTF-16-LE"_s, u"UTF-16LE"_s},
                                                        {u"UTF-16-BE"_s, u"UTF-16BE"_s},
                                                        {u"ANSI"_s, u"WINDOWS-1252"_s}};
        const QByteArray known = otherNames.value(upper, upper).toLatin1();
        owned->converter = iconv_open("UTF-8", known.constData());
        if (owned->converter == reinterpret_cast<iconv_t>(-1)) {
            return fail(ErrorCode::InvalidInput,
                        Text::tr("“%1” is not an encoding that can be read.").arg(encoding), {},
                        Text::tr("Use a name such as UTF-8, UTF-16LE, WINDOWS-1252 or KOI8-R."));
        }
    }
    return TextDecoder(std::move(owned));
}

bool TextDecoder::isUtf8() const
{
    return d->utf8;
}

void TextDecoder::decode(std::string_view bytes, std::vector<char> &out)
{
    if (d->utf8) {
        out.insert(out.end(), bytes.begin(), bytes.end());
        return;
    }
    d->pending.append(bytes);
    char *in = d->pending.data();
    size_t left = d->pending.size();
    char piece[16 * 1024];
    while (left > 0) {
        char *to = piece;
        size_t room = sizeof piece;
        const size_t result = iconv(d->converter, &in, &left, &to, &room);
        const int why = errno;
        out.insert(out.end(), piece, to);
        if (result != static_cast<size_t>(-1) || why == E2BIG)
            continue;
        if (why == EINVAL)
            break; // the rest of this character is still to come
        out.push_back(undecodable);
        ++in;
        --left;
    }
    d->pending.erase(0, d->pending.size() - left);
}

void TextDecoder::finish(std::vector<char> &out)
{
    if (!d->pending.empty())
        out.push_back(undecodable);
    d->pending.clear();
    if (!d->utf8)
        iconv(d->converter, nullptr, nullptr, nullptr, nullptr);
}

} // namespace muster::ingest
