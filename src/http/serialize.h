// SPDX-License-Identifier: GPL-3.0-or-later
// Messages to bytes. Pure functions; the caller has checked that the fields are safe.
#pragma once

#include "http/message.h"

namespace muster::http {

struct AnswerStyle
{
    QByteArrayView date; ///< of the Date field
    bool toHead = false; ///< the answer to HEAD: a length, but no body
    bool close = false;  ///< announce the end of the connection
};

/// Whether a handler's answer can be put on the wire: a final status and safe fields.
[[nodiscard]] bool isSendable(const Response &response);

/// Whether a body follows the head: not after HEAD, 204 and 304.
[[nodiscard]] bool hasBody(const Response &response, const AnswerStyle &style);

/// Appends the head, up to and with the empty line.
void appendAnswerHead(QByteArray &out, const Response &response, const AnswerStyle &style);

/// "404 Not Found\n" as plain text: all that is said about an error of the protocol.
[[nodiscard]] Response plainAnswer(int status);

/// Appends a whole request; Content-Length and Host in \a headers are left out, the right ones written.
void appendRequest(QByteArray &out, QByteArrayView method, QByteArrayView target,
                   QByteArrayView host, const Headers &headers, QByteArrayView body);

} // namespace muster::http
