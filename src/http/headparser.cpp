// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/headparser.h"

#include <boost/beast/http/basic_parser.hpp>
#include <limits>

namespace muster::http {

namespace {

namespace beast = boost::beast;
using boost::beast::error_code;
using boost::beast::string_view;

constexpr qsizetype usualFields = 16; ///< of a request; more cost another allocation

QByteArrayView bytesOf(string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

// Hands the start line and the fields over as Beast finds them, without containers of its own. It never sees a body.
template<bool isRequest>
class HeadReader final : public beast::http::basic_parser<isRequest>
{
public:
    explicit HeadReader(Headers &headers)
        : m_headers(headers)
    {
        this->body_limit(boost::none);
        this->header_limit(std::numeric_limits<std::uint32_t>::max());
    }

    QByteArrayView method;
    QByteArrayView target;
    int status = 0;
    int version = 0;

private:
    void on_request_impl(beast::http::verb, string_view methodText, string_view targetText,
                         int versionNumber, error_code &) override
    {
        method = bytesOf(methodText);
        target = bytesOf(targetText);
        version = versionNumber;
    }
    void on_response_impl(int code, string_view, int versionNumber, error_code &) override
    {
        status = code;
        version = versionNumber;
    }
    void on_field_impl(beast::http::field, string_view name, string_view value,
                       error_code &) override
    {
        m_headers.add(bytesOf(name), bytesOf(value));
    }
    void on_header_impl(error_code &) override {}
    void on_body_init_impl(const boost::optional<std::uint64_t> &, error_code &) override {}
    std::size_t on_body_impl(string_view, error_code &) override { return 0; }
    void on_chunk_header_impl(std::uint64_t, string_view, error_code &) override {}
    std::size_t on_chunk_body_impl(std::uint64_t, string_view, error_code &) override { return 0; }
    void on_finish_impl(error_code &) override {}

    Headers &m_headers;
};

template<bool isRequest>
[[nodiscard]] bool read(HeadReader<isRequest> &reader, QByteArrayView head)
{
    error_code error;
    const auto size = static_cast<std::size_t>(head.size());
    const std::size_t used = reader.put(boost::asio::const_buffer(head.data(), size), error);
    return !error && used == size && reader.is_header_done();
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// "… HTTP/2.0": well formed, but not ours.
bool namesOtherVersion(QByteArrayView head)
{
    const QByteArrayView line = head.first(head.indexOf('\r'));
    if (line.size() < 9)
        return false;
    const QByteArrayView version = line.last(9);
    return version.startsWith(" HTTP/") && isDigit(version[6]) && version[7] == '.' &&
           isDigit(version[8]) && version != " HTTP/1.1" && version != " HTTP/1.0";
}

std::optional<qint64> parseLength(QByteArrayView digits)
{
    if (digits.isEmpty() || !std::all_of(digits.begin(), digits.end(), isDigit))
        return std::nullopt;
    if (digits.size() > 18)
        return std::numeric_limits<qint64>::max();
    qint64 length = 0;
    for (const char c : digits)
        length = length * 10 + (c - '0');
    return length;
}

// Requests and answers alike: one coding, "chunked", or one length, never both. RFC 9112 6.1 and 6.3.
std::optional<BodyFraming> framingOf(const Headers &headers, int minorVersion)
{
    const qsizetype codings = headers.count("Transfer-Encoding");
    const qsizetype lengths = headers.count("Content-Length");
    if (codings > 0) {
        if (codings > 1 || lengths > 0 || minorVersion == 0 ||
            !equalFolded(headers.view("Transfer-Encoding"), "chunked"))
            return std::nullopt;
        return BodyFraming{BodyFraming::Kind::Chunked, 0};
    }
    if (lengths == 0)
        return BodyFraming{};
    const auto length = parseLength(headers.view("Content-Length"));
    if (lengths > 1 || !length)
        return std::nullopt;
    return BodyFraming{*length > 0 ? BodyFraming::Kind::Length : BodyFraming::Kind::None, *length};
}

bool keepsAlive(const Headers &headers, int minorVersion)
{
    if (listHolds(headers, "Connection", "close"))
        return false;
    return minorVersion >= 1 || listHolds(headers, "Connection", "keep-alive");
}

} // namespace

bool listHolds(const Headers &headers, QByteArrayView name, QByteArrayView member)
{
    for (qsizetype i = 0; i < headers.size(); ++i) {
        if (!equalFolded(headers.nameAt(i), name))
            continue;
        QByteArrayView rest = headers.valueAt(i);
        while (!rest.isEmpty()) {
            const qsizetype comma = rest.indexOf(',');
            const qsizetype length = comma < 0 ? rest.size() : comma;
            if (equalFolded(rest.first(length).trimmed(), member))
                return true;
            rest = rest.sliced(comma < 0 ? length : length + 1);
        }
    }
    return false;
}

int parseRequestHead(QByteArrayView head, RequestHead &out)
{
    out.headers.reserve(usualFields, head.size());
    HeadReader<true> reader(out.headers);
    if (!read(reader, head))
        return namesOtherVersion(head) ? 505 : 400;
    out.method = reader.method.toByteArray();
    out.target = reader.target.toByteArray();
    out.minorVersion = reader.version - 10;
    const auto framing = framingOf(out.headers, out.minorVersion);
    if (!framing)
        return 400;
    out.framing = *framing;
    out.keepAlive = keepsAlive(out.headers, out.minorVersion);
    return 0;
}

bool parseResponseHead(QByteArrayView head, QByteArrayView method, ResponseHead &out)
{
    HeadReader<false> reader(out.headers);
    reader.skip(true); // it must not judge the body, which an answer to HEAD does not have
    if (!read(reader, head) || reader.status < 100)
        return false;
    out.status = reader.status;
    const int minorVersion = reader.version - 10;
    out.keepAlive = keepsAlive(out.headers, minorVersion);
    const bool bodiless =
            method == "HEAD" || out.status < 200 || out.status == 204 || out.status == 304;
    const auto framing = framingOf(out.headers, minorVersion);
    if (!framing)
        return false;
    out.framing = bodiless ? BodyFraming{} : *framing;
    const bool delimited = out.headers.contains("Content-Length") ||
                           out.framing.kind == BodyFraming::Kind::Chunked;
    if (!bodiless && !delimited) {
        out.framing.kind = BodyFraming::Kind::UntilClose;
        out.keepAlive = false;
    }
    return true;
}

} // namespace muster::http
