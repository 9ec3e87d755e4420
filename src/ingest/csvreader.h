// SPDX-License-Identifier: GPL-3.0-or-later
// RFC 4180 as a stream: bytes go in, records come out, and where the bytes were cut makes no difference.
//
// Owns one buffer; the cells of a record are views into it and hold until the next call. Works on UTF-8 or any other
// encoding that keeps ASCII bytes; it does not look at the encoding itself. No allocation per cell. One thread.
//
// Never fails as a whole: what is wrong with a record is a flag on that record. Line numbers are physical lines, the
// first is 1; CR LF, LF and a lone CR each end one. Read leniently: a quote inside an unquoted cell is text, text after
// a closing quote is appended to the cell.
#pragma once

#include <QFlags>
#include <QtGlobal>
#include <string_view>
#include <vector>

namespace muster::ingest {

struct CsvFormat
{
    char delimiter = ',';
    char quote = '"';

    bool operator==(const CsvFormat &) const = default;
};

struct CsvLimits
{
    size_t cellBytes = 1 << 20;
    size_t recordBytes = 8 << 20;
    size_t columns = 4096;
};

enum class CsvProblem {
    UnclosedQuote = 1,   ///< the file ends inside a quoted cell
    TextAfterQuote = 2,  ///< text between a closing quote and the next delimiter; kept
    CellTooLarge = 4,    ///< the cell and what follows it is dropped
    RecordTooLarge = 8,  ///< likewise
    TooManyColumns = 16, ///< likewise
};
Q_DECLARE_FLAGS(CsvProblems, CsvProblem)
Q_DECLARE_OPERATORS_FOR_FLAGS(CsvProblems)

struct CsvRecord
{
    std::vector<std::string_view> cells;
    qint64 line = 0;        ///< where it begins
    qint64 lastLine = 0;    ///< where it ends
    qint64 problemLine = 0; ///< where the cell begins that the first problem is about
    CsvProblems problems;

    /// Nothing but white space (or the end-of-file byte of DOS) on the line.
    [[nodiscard]] bool isBlank() const;
};

class CsvReader
{
public:
    explicit CsvReader(CsvFormat format, CsvLimits limits = {});

    /// Appends bytes. Views of records read before become invalid.
    void feed(std::string_view bytes);
    /// No more bytes will come: what is left becomes the last record.
    void finish();
    /// The next complete record, or false where more bytes are needed or the input is over.
    [[nodiscard]] bool next(CsvRecord &record);

private:
    enum class State { CellStart, Unquoted, Quoted, QuoteInQuoted, AfterQuote };

    void compact();
    [[nodiscard]] bool scan();
    [[nodiscard]] const char *scanUnquoted(const char *p, const char *end);
    [[nodiscard]] const char *scanQuoted(const char *p, const char *end);
    void countLine(char c);
    void keep(char c);
    void keepRun(const char *from, const char *to);
    void endCell();
    void raise(CsvProblem problem);
    void emitRecord(CsvRecord &record);
    [[nodiscard]] bool pendingIsNothing() const;

    CsvFormat m_format;
    CsvLimits m_limits;
    bool m_stop[256] = {}; ///< bytes that end a run of plain text in an unquoted cell

    std::vector<char> m_buffer;
    size_t m_record = 0; ///< where the text of the current record's cells begins
    size_t m_write = 0;  ///< where its next kept byte goes; never beyond m_scan
    size_t m_scan = 0;   ///< the next byte to look at
    size_t m_cell = 0;   ///< where the current cell's text begins
    struct Span
    {
        size_t begin;
        size_t end;
    };
    std::vector<Span> m_spans;
    State m_state = State::CellStart;
    CsvProblems m_problems;
    qint64 m_line = 1;
    qint64 m_recordLine = 1;
    qint64 m_recordEndLine = 1;
    qint64 m_cellLine = 1;
    qint64 m_problemLine = 0;
    bool m_afterCr = false;     ///< inside quotes: the byte before was CR
    bool m_swallowLf = false;   ///< a record ended with CR: an LF right after belongs to it
    bool m_recordBegun = false; ///< any byte of the record was seen
    bool m_finished = false;
};

} // namespace muster::ingest
