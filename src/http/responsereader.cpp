// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/responsereader.h"

namespace muster::http {

namespace {

// "100 Continue" and "103 Early Hints" may come before the answer; an endless row of them is an attack.
constexpr int maximumInterim = 8;
constexpr int maximumFields = 200;

ResponseReader::State translate(BodyReader::State state)
{
    switch (state) {
    case BodyReader::State::NeedMore:
        return ResponseReader::State::NeedMore;
    case BodyReader::State::Complete:
        return ResponseReader::State::Complete;
    case BodyReader::State::TooLarge:
        return ResponseReader::State::TooLarge;
    case BodyReader::State::Bad:
        break;
    }
    return ResponseReader::State::Bad;
}

} // namespace

ResponseReader::ResponseReader(qsizetype headerLimit, qint64 bodyLimit)
    : m_bodyLimit(bodyLimit)
    , m_scanner({headerLimit, headerLimit, maximumFields})
{
}

void ResponseReader::begin(const QByteArray &method)
{
    m_method = method;
    m_scanner.reset();
    m_buffer.resize(0); // keeps its memory
    m_headDone = false;
    m_extraBytes = false;
    m_interim = 0;
    m_head = {};
    m_body = {};
}

ResponseReader::State ResponseReader::feed(QByteArrayView bytes)
{
    if (m_headDone)
        return readBody(bytes);
    m_buffer.append(bytes);
    return readHead();
}

ResponseReader::State ResponseReader::readHead()
{
    for (;;) {
        switch (m_scanner.scan(m_buffer)) {
        case HeadScanner::State::NeedMore:
            return State::NeedMore;
        case HeadScanner::State::BadLine:
            return State::Bad;
        case HeadScanner::State::StartLineTooLong:
        case HeadScanner::State::HeadTooLarge:
            return State::TooLarge;
        case HeadScanner::State::Complete:
            break;
        }
        m_head = {};
        const QByteArrayView head =
                QByteArrayView(m_buffer).first(m_scanner.end()).sliced(m_scanner.start());
        if (!parseResponseHead(head, m_method, m_head))
            return State::Bad;
        if (m_head.status >= 200)
            return endHead();
        if (m_head.status == 101 ||
            ++m_interim > maximumInterim) // we never ask to switch protocols
            return State::Bad;
        m_buffer.remove(0, m_scanner.end());
        m_scanner.reset();
    }
}

ResponseReader::State ResponseReader::endHead()
{
    m_headDone = true;
    m_body = BodyReader(m_head.framing, m_bodyLimit);
    return readBody(QByteArrayView(m_buffer).sliced(m_scanner.end()));
}

ResponseReader::State ResponseReader::readBody(QByteArrayView bytes)
{
    qsizetype used = 0;
    const BodyReader::State state = m_body.feed(bytes, used);
    m_extraBytes = m_extraBytes || used < bytes.size();
    return translate(state);
}

ResponseReader::State ResponseReader::close()
{
    return m_headDone ? translate(m_body.close()) : State::Bad;
}

Response ResponseReader::take()
{
    Response out;
    out.status = m_head.status;
    out.contentType = m_head.headers.value("Content-Type");
    out.headers = std::move(m_head.headers);
    out.body = m_body.takeBody();
    return out;
}

} // namespace muster::http
