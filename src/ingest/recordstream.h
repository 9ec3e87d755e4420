// SPDX-License-Identifier: GPL-3.0-or-later
// A CSV file as checked records in UTF-8: bytes, encoding, dialect and CSV reading put together.
//
// Owns the open file. One thread. open() reads the head to recognise what the options leave open; next() then streams.
// Blank lines are counted and left out. Fails where the file itself cannot be read; what is wrong with one record is
// in its flags and in undecodable().
#pragma once

#include "ingest/bytesource.h"
#include "ingest/dialect.h"
#include "ingest/encoding.h"

namespace muster::ingest {

struct StreamOptions
{
    QString encoding;              ///< empty: recognise it
    std::optional<char> delimiter; ///< likewise
    std::optional<char> quote;
    HeaderScore headerScore; ///< helps to recognise the delimiter
};

class RecordStream
{
public:
    [[nodiscard]] static Result<RecordStream> open(const QString &path,
                                                   const StreamOptions &options);

    /// False at the end of the file. The record's cells hold until the next call.
    [[nodiscard]] Result<bool> next(CsvRecord &record);
    /// Back to the first record.
    [[nodiscard]] Result<void> rewind();

    [[nodiscard]] const EncodingGuess &encoding() const { return m_encoding; }
    [[nodiscard]] const Dialect &dialect() const { return m_dialect; }
    [[nodiscard]] qint64 blankLines() const { return m_blank; }
    [[nodiscard]] qint64 bytesRead() const { return m_source.consumed(); }
    [[nodiscard]] qint64 bytesTotal() const { return m_source.size(); }

    [[nodiscard]] bool isCompressed() const { return m_source.isCompressed(); }

    /// The record holds bytes that are not text in the file's encoding.
    [[nodiscard]] static bool undecodable(const CsvRecord &record);

private:
    RecordStream(ByteSource source, TextDecoder decoder);
    [[nodiscard]] Result<void> recognise(const StreamOptions &options);
    [[nodiscard]] Result<EncodingGuess> guessFromLater();
    [[nodiscard]] Result<void> feed();

    ByteSource m_source;
    TextDecoder m_decoder;
    EncodingGuess m_encoding;
    Dialect m_dialect;
    CsvReader m_reader{CsvFormat{}};
    std::vector<char> m_raw;
    std::vector<char> m_text;
    int m_markLeft = 0;         ///< bytes of the byte order mark still to be left out
    bool m_hintPending = false; ///< the "sep=" record is still to be left out
    bool m_atEnd = false;
    qint64 m_blank = 0;
};

} // namespace muster::ingest
