// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/recordstream.h"

#include "support/try.h"

namespace muster::ingest {

namespace {

constexpr size_t encodingSample =
        1 << 20; ///< enough to meet a non-ASCII byte in nearly every file that has any
constexpr size_t dialectSample = 256 * 1024;

std::string_view view(const std::vector<char> &bytes)
{
    return {bytes.data(), bytes.size()};
}

} // namespace

RecordStream::RecordStream(ByteSource source, TextDecoder decoder)
    : m_source(std::move(source))
    , m_decoder(std::move(decoder))
{
}

Result<RecordStream> RecordStream::open(const QString &path, const StreamOptions &options)
{
    MUSTER_TRY_ASSIGN(ByteSource source, ByteSource::open(path));
    MUSTER_TRY_ASSIGN(TextDecoder decoder, TextDecoder::create(QStringLiteral("UTF-8")));
    RecordStream stream(std::move(source), std::move(decoder));
    MUSTER_TRY(stream.recognise(options));
    MUSTER_TRY(stream.rewind());
    return stream;
}

Result<void> RecordStream::recognise(const StreamOptions &options)
{
    std::vector<char> head;
    bool more = true;
    while (more && head.size() < encodingSample) {
        MUSTER_TRY_ASSIGN(more, m_source.read(head));
    }
    m_encoding = guessEncoding(view(head));
    if (more && options.encoding.isEmpty() && tellsNothing(view(head))) {
        MUSTER_TRY_ASSIGN(m_encoding, guessFromLater());
    }
    if (!options.encoding.isEmpty()) {
        // A mark in the file is left out also where the person named the encoding.
        m_encoding.name = options.encoding;
        m_encoding.certain = true;
    }
    MUSTER_TRY_ASSIGN(m_decoder, TextDecoder::create(m_encoding.name));

    const bool complete = !more && head.size() <= dialectSample;
    std::string_view sample = view(head).substr(0, dialectSample);
    sample.remove_prefix(std::min(sample.size(), static_cast<size_t>(m_encoding.markBytes)));
    std::vector<char> text;
    m_decoder.decode(sample, text);
    m_dialect = guessDialect(view(text), complete, options.headerScore);
    if (options.delimiter)
        m_dialect.format.delimiter = *options.delimiter;
    if (options.quote)
        m_dialect.format.quote = *options.quote;
    return {};
}

// The head holds nothing but ASCII: looks on until there is something to see.
Result<EncodingGuess> RecordStream::guessFromLater()
{
    std::vector<char> sample;
    bool more = true;
    while (more && sample.size() < encodingSample) {
        if (tellsNothing(view(sample)))
            sample.clear();
        MUSTER_TRY_ASSIGN(more, m_source.read(sample));
    }
    return guessEncoding(view(sample));
}

Result<void> RecordStream::rewind()
{
    MUSTER_TRY(m_source.rewind());
    MUSTER_TRY_ASSIGN(m_decoder, TextDecoder::create(m_encoding.name));
    m_reader = CsvReader(m_dialect.format);
    m_markLeft = m_encoding.markBytes;
    m_hintPending = m_dialect.separatorLine;
    m_atEnd = false;
    m_blank = 0;
    return {};
}

Result<void> RecordStream::feed()
{
    m_raw.clear();
    MUSTER_TRY_ASSIGN(const bool more, m_source.read(m_raw));
    std::string_view bytes = view(m_raw);
    const size_t mark = std::min(bytes.size(), static_cast<size_t>(m_markLeft));
    bytes.remove_prefix(mark);
    m_markLeft -= static_cast<int>(mark);
    if (m_decoder.isUtf8()) {
        m_reader.feed(bytes);
    } else {
        m_text.clear();
        m_decoder.decode(bytes, m_text);
        if (!more)
            m_decoder.finish(m_text);
        m_reader.feed(view(m_text));
    }
    if (!more) {
        m_atEnd = true;
        m_reader.finish();
    }
    return {};
}

Result<bool> RecordStream::next(CsvRecord &record)
{
    while (true) {
        if (m_reader.next(record)) {
            if (m_hintPending) {
                m_hintPending = false;
                continue;
            }
            if (!record.isBlank())
                return true;
            ++m_blank;
            continue;
        }
        if (m_atEnd)
            return false;
        MUSTER_TRY(feed());
    }
}

bool RecordStream::undecodable(const CsvRecord &record)
{
    return !std::all_of(record.cells.begin(), record.cells.end(), isValidUtf8);
}

} // namespace muster::ingest
