// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/bodyreader.h"

namespace muster::http {

namespace {

constexpr int maximumDigits = 16;
// Extensions and trailers of one message together: nobody we know sends any.
constexpr qsizetype maximumOverhead = 16 * 1024;

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

bool isText(char c)
{
    return isFieldValue(QByteArrayView(&c, 1));
}

} // namespace

BodyReader::BodyReader(BodyFraming framing, qint64 limit)
    : m_framing(framing)
    , m_limit(limit)
    , m_left(framing.length)
    , m_state(framing.kind == BodyFraming::Kind::None ? State::Complete : State::NeedMore)
{
    if (framing.kind != BodyFraming::Kind::Length)
        return;
    if (framing.length > limit)
        m_state = State::TooLarge;
    else // memory follows the bytes that came, not the number that was claimed
        m_body.reserve(std::min<qint64>(framing.length, 64 * 1024));
}

BodyReader::State BodyReader::feed(QByteArrayView bytes, qsizetype &used)
{
    used = 0;
    if (m_state != State::NeedMore)
        return m_state;
    m_state = m_framing.kind == BodyFraming::Kind::Chunked ? feedChunked(bytes, used)
                                                           : append(bytes, used);
    return m_state;
}

BodyReader::State BodyReader::close()
{
    if (m_state == State::NeedMore)
        m_state = m_framing.kind == BodyFraming::Kind::UntilClose ? State::Complete : State::Bad;
    return m_state;
}

BodyReader::State BodyReader::append(QByteArrayView bytes, qsizetype &used)
{
    if (m_framing.kind == BodyFraming::Kind::UntilClose) {
        used = bytes.size();
        if (m_body.size() + bytes.size() > m_limit)
            return State::TooLarge;
        m_body.append(bytes);
        return State::NeedMore;
    }
    used = std::min<qint64>(bytes.size(), m_left);
    m_body.append(bytes.first(used));
    m_left -= used;
    return m_left == 0 ? State::Complete : State::NeedMore;
}

BodyReader::State BodyReader::feedChunked(QByteArrayView bytes, qsizetype &used)
{
    while (used < bytes.size()) {
        if (m_part == Part::Data) {
            const qsizetype length = std::min<qint64>(bytes.size() - used, m_left);
            m_body.append(bytes.sliced(used, length));
            used += length;
            m_left -= length;
            if (m_left == 0)
                m_part = Part::DataEnd;
            continue;
        }
        const State state = step(bytes[used]);
        ++used;
        if (state != State::NeedMore)
            return state;
    }
    return State::NeedMore;
}

BodyReader::State BodyReader::step(char c)
{
    switch (m_part) {
    case Part::Size:
    case Part::SizeBlank:
    case Part::Extension:
        return stepSize(c);
    case Part::SizeLineFeed:
        return endSizeLine(c);
    case Part::Data:
        break;
    case Part::DataEnd:
        return expect(c, '\r', Part::DataLineFeed);
    case Part::DataLineFeed:
        m_digits = 0;
        m_size = 0;
        return expect(c, '\n', Part::Size);
    case Part::TrailerStart:
    case Part::TrailerName:
    case Part::TrailerValue:
        return stepTrailer(c);
    case Part::TrailerLineFeed:
        return expect(c, '\n', Part::TrailerStart);
    case Part::LastLineFeed:
        return c == '\n' ? State::Complete : State::Bad;
    }
    return State::Bad;
}

BodyReader::State BodyReader::expect(char c, char wanted, Part next)
{
    m_part = next;
    return c == wanted ? State::NeedMore : State::Bad;
}

BodyReader::State BodyReader::stepSize(char c)
{
    if (m_part == Part::Size) {
        if (const int digit = hexDigit(c); digit >= 0) {
            m_size = m_size * 16 + static_cast<quint64>(digit);
            return ++m_digits > maximumDigits ? State::Bad : State::NeedMore;
        }
        if (m_digits == 0)
            return State::Bad;
    }
    if (c == '\r') {
        const bool afterBlank = m_part == Part::SizeBlank;
        m_part = Part::SizeLineFeed;
        return afterBlank ? State::Bad : State::NeedMore;
    }
    if (m_part != Part::Extension) {
        if (c == ';')
            m_part = Part::Extension;
        else if (c == ' ' || c == '\t')
            m_part = Part::SizeBlank; // bad white space, allowed before an extension only
        else
            return State::Bad;
    }
    return isText(c) && ++m_overhead <= maximumOverhead ? State::NeedMore : State::Bad;
}

BodyReader::State BodyReader::endSizeLine(char c)
{
    if (c != '\n')
        return State::Bad;
    if (m_size == 0) {
        m_part = Part::TrailerStart;
        return State::NeedMore;
    }
    if (m_size > static_cast<quint64>(std::max<qint64>(0, m_limit - m_body.size())))
        return State::TooLarge;
    m_left = static_cast<qint64>(m_size);
    m_part = Part::Data;
    return State::NeedMore;
}

BodyReader::State BodyReader::stepTrailer(char c)
{
    if (++m_overhead > maximumOverhead)
        return State::Bad;
    if (m_part == Part::TrailerValue) {
        if (c == '\r')
            m_part = Part::TrailerLineFeed;
        else if (!isText(c))
            return State::Bad;
        return State::NeedMore;
    }
    if (m_part == Part::TrailerStart && c == '\r') {
        m_part = Part::LastLineFeed;
        return State::NeedMore;
    }
    if (m_part == Part::TrailerName && c == ':') {
        m_part = Part::TrailerValue;
        return State::NeedMore;
    }
    m_part = Part::TrailerName;
    return isToken(QByteArrayView(&c, 1)) ? State::NeedMore : State::Bad;
}

} // namespace muster::http
