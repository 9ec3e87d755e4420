// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/headscanner.h"

namespace muster::http {

HeadScanner::State HeadScanner::scan(QByteArrayView bytes)
{
    const char *const data = bytes.data();
    while (m_scanned < bytes.size()) {
        const auto c = static_cast<unsigned char>(data[m_scanned]);
        if (c > 0x20) [[likely]] {
            ++m_scanned;
            continue;
        }
        switch (c) {
        case ' ':
        case '\t':
            if (m_scanned ==
                m_lineStart) // a folded field, or a start line that begins with a blank
                return State::BadLine;
            break;
        case '\r':
            if (m_scanned + 1 == bytes.size())
                return checkOpenLine(bytes.size());
            if (data[m_scanned + 1] != '\n')
                return State::BadLine;
            ++m_scanned;
            if (const State state = endLine(m_scanned); state != State::NeedMore)
                return state;
            break;
        default: // a line feed without its carriage return, NUL and the rest
            return State::BadLine;
        }
        ++m_scanned;
    }
    return checkOpenLine(bytes.size());
}

HeadScanner::State HeadScanner::endLine(qsizetype lineFeedAt)
{
    const qsizetype length = lineFeedAt - 1 - m_lineStart;
    m_lineStart = lineFeedAt + 1;
    if (length == 0 && m_lines == 0) {
        if (m_start > 0)
            return State::BadLine;
        m_start = m_lineStart;
        return State::NeedMore;
    }
    if (m_lineStart - m_start > m_limits.head)
        return State::HeadTooLarge;
    if (length == 0) {
        m_scanned = m_lineStart;
        return State::Complete;
    }
    ++m_lines;
    if (m_lines == 1)
        return length > m_limits.startLine ? State::StartLineTooLong : State::NeedMore;
    return m_lines - 1 > m_limits.fields ? State::HeadTooLarge : State::NeedMore;
}

HeadScanner::State HeadScanner::checkOpenLine(qsizetype size) const
{
    if (m_lines == 0 &&
        size - m_lineStart > m_limits.startLine + 1) // its carriage return may be there
        return State::StartLineTooLong;
    return size - m_start > m_limits.head ? State::HeadTooLarge : State::NeedMore;
}

} // namespace muster::http
