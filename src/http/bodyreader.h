// SPDX-License-Identifier: GPL-3.0-or-later
// Takes a message body out of raw bytes, however they are cut into pieces, under a limit.
//
// Chunked bodies follow RFC 9112 7.1 to the letter: up to 16 hexadecimal digits, CR LF after the size and after the
// data. Chunk extensions are skipped; trailers are checked, limited and dropped. A plain value.
#pragma once

#include "http/headparser.h"

namespace muster::http {

class BodyReader
{
public:
    enum class State {
        NeedMore,
        Complete,
        Bad,      ///< not the chunked coding
        TooLarge, ///< over the limit; decided as soon as a length or a chunk's size says so
    };

    BodyReader() = default;
    BodyReader(BodyFraming framing, qint64 limit);

    /// Appends what \a bytes hold of the body to body(); \a used is how many bytes belonged to this message.
    [[nodiscard]] State feed(QByteArrayView bytes, qsizetype &used);
    /// The connection was closed: Complete if that is how the body ends, otherwise Bad.
    [[nodiscard]] State close();
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] qint64 received() const { return m_body.size(); }
    [[nodiscard]] QByteArray takeBody() { return std::move(m_body); }

private:
    enum class Part {
        Size,
        SizeBlank,
        Extension,
        SizeLineFeed,
        Data,
        DataEnd,
        DataLineFeed,
        TrailerStart,
        TrailerName,
        TrailerValue,
        TrailerLineFeed,
        LastLineFeed
    };

    [[nodiscard]] State append(QByteArrayView bytes, qsizetype &used);
    [[nodiscard]] State feedChunked(QByteArrayView bytes, qsizetype &used);
    [[nodiscard]] State step(char c);
    [[nodiscard]] State stepSize(char c);
    [[nodiscard]] State stepTrailer(char c);
    [[nodiscard]] State expect(char c, char wanted, Part next);
    [[nodiscard]] State endSizeLine(char c);

    BodyFraming m_framing;
    qint64 m_limit = 0;
    qint64 m_left = 0; ///< of the body or the chunk
    QByteArray m_body;
    State m_state = State::Complete;
    Part m_part = Part::Size;
    int m_digits = 0;
    quint64 m_size = 0;
    qsizetype m_overhead = 0; ///< bytes of extensions and trailers so far
};

} // namespace muster::http
