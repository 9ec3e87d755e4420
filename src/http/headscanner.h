// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the end of a message head in raw bytes, and refuses what no parser should be lenient about.
//
// Refused: a bare CR or LF, NUL and other control characters, folded fields, and heads over the limits. Bytes may come
// in any pieces; each byte is looked at once. What a line means is the head parser's task. A plain value.
#pragma once

#include <QByteArrayView>

namespace muster::http {

class HeadScanner
{
public:
    struct Limits
    {
        qsizetype startLine = 8 * 1024;
        qsizetype head = 16 * 1024;
        int fields = 100;
    };
    enum class State {
        NeedMore,
        Complete,
        BadLine,
        StartLineTooLong,
        HeadTooLarge,
    };

    explicit HeadScanner(Limits limits)
        : m_limits(limits)
    {
    }

    /// \a bytes is everything since the start of the message, each time.
    [[nodiscard]] State scan(QByteArrayView bytes);
    /// When complete: where the start line begins (one empty line may precede it, RFC 9112 2.2) and the head ends.
    [[nodiscard]] qsizetype start() const { return m_start; }
    [[nodiscard]] qsizetype end() const { return m_scanned; }
    void reset() { *this = HeadScanner(m_limits); }

private:
    [[nodiscard]] State endLine(qsizetype lineFeedAt);
    [[nodiscard]] State checkOpenLine(qsizetype size) const;

    Limits m_limits;
    qsizetype m_scanned = 0;
    qsizetype m_start = 0;
    qsizetype m_lineStart = 0;
    int m_lines = 0;
};

} // namespace muster::http
