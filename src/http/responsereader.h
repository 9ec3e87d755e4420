// SPDX-License-Identifier: GPL-3.0-or-later
// Takes one answer out of raw bytes, however they are cut, under limits. Knows nothing of sockets. A plain value.
#pragma once

#include "http/bodyreader.h"
#include "http/headscanner.h"

namespace muster::http {

class ResponseReader
{
public:
    enum class State {
        NeedMore,
        Complete,
        Bad,      ///< not an answer in HTTP/1.1
        TooLarge, ///< head or body over the limit
    };

    ResponseReader(qsizetype headerLimit, qint64 bodyLimit);

    /// Starts over, for the answer to a request with \a method.
    void begin(const QByteArray &method);
    /// \a bytes are those that came since the last call.
    [[nodiscard]] State feed(QByteArrayView bytes);
    /// The connection was closed.
    [[nodiscard]] State close();
    [[nodiscard]] Response take();
    /// When complete: another request may use the connection. Not if bytes came that nobody asked for.
    [[nodiscard]] bool keepsAlive() const { return m_head.keepAlive && !m_extraBytes; }

private:
    [[nodiscard]] State readHead();
    [[nodiscard]] State endHead();
    [[nodiscard]] State readBody(QByteArrayView bytes);

    const qint64 m_bodyLimit;
    QByteArray m_method;
    HeadScanner m_scanner;
    QByteArray m_buffer; ///< the head, as far as it came
    bool m_headDone = false;
    bool m_extraBytes = false;
    int m_interim = 0;
    ResponseHead m_head;
    BodyReader m_body;
};

} // namespace muster::http
