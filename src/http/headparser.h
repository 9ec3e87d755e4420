// SPDX-License-Identifier: GPL-3.0-or-later
// The meaning of a message head: start line, fields, and how the body is delimited. Pure functions over bytes that the
// head scanner found complete. The grammar is Boost.Beast's parser; what it lets through and RFC 9112 forbids
// (other codings, several lengths, versions, …) is checked here.
#pragma once

#include "http/message.h"

namespace muster::http {

struct BodyFraming
{
    enum class Kind {
        None,
        Length,
        Chunked,
        UntilClose, ///< answers only
    };
    Kind kind = Kind::None;
    qint64 length = 0; ///< a number of more than 18 digits counts as the largest
};

struct RequestHead
{
    QByteArray method;
    QByteArray target;
    int minorVersion = 1; ///< of HTTP/1
    Headers headers;
    BodyFraming framing;
    bool keepAlive = true;
};

struct ResponseHead
{
    int status = 0;
    Headers headers;
    BodyFraming framing;
    bool keepAlive = true;
};

/// 0, or the status to refuse the request with: 400, or 505 for a version other than 1.0 and 1.1.
[[nodiscard]] int parseRequestHead(QByteArrayView head, RequestHead &out);

/// \a method is the request's: an answer to HEAD has no body. False if this is not HTTP/1.
[[nodiscard]] bool parseResponseHead(QByteArrayView head, QByteArrayView method, ResponseHead &out);

/// Whether a comma-separated list in the fields named \a name holds \a member.
[[nodiscard]] bool listHolds(const Headers &headers, QByteArrayView name, QByteArrayView member);

} // namespace muster::http
