// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/csvreader.h"

#include <algorithm>
#include <cstring>

namespace muster::ingest {

namespace {

constexpr unsigned char dosEndOfFile = 0x1a;

size_t index(char c)
{
    return static_cast<unsigned char>(c);
}

} // namespace

bool CsvRecord::isBlank() const
{
    if (cells.size() != 1 || problems)
        return false;
    return std::all_of(cells[0].begin(), cells[0].end(), [](char c) {
        return c == ' ' || c == '\t' || c == '\v' || c == '\f' || index(c) == dosEndOfFile;
    });
}

CsvReader::CsvReader(CsvFormat format, CsvLimits limits)
    : m_format(format)
    , m_limits(limits)
{
    m_stop[index(format.delimiter)] = true;
    m_stop[index('\r')] = true;
    m_stop[index('\n')] = true;
}

void CsvReader::feed(std::string_view bytes)
{
    compact();
    m_buffer.insert(m_buffer.end(), bytes.begin(), bytes.end());
}

void CsvReader::finish()
{
    m_finished = true;
}

// Moves what is still needed to the front: the kept text of the unfinished record, then the bytes not looked at yet.
void CsvReader::compact()
{
    const size_t kept = m_write - m_record;
    const size_t rest = m_buffer.size() - m_scan;
    if (kept > 0 && m_record > 0)
        std::memmove(m_buffer.data(), m_buffer.data() + m_record, kept);
    if (rest > 0)
        std::memmove(m_buffer.data() + kept, m_buffer.data() + m_scan, rest);
    m_buffer.resize(kept + rest);
    for (Span &span : m_spans) {
        span.begin -= m_record;
        span.end -= m_record;
    }
    m_cell -= m_record;
    m_record = 0;
    m_write = kept;
    m_scan = kept;
}

bool CsvReader::next(CsvRecord &record)
{
    if (scan()) {
        emitRecord(record);
        return true;
    }
    if (!m_finished || pendingIsNothing())
        return false;
    if (m_state == State::Quoted)
        raise(CsvProblem::UnclosedQuote);
    endCell();
    m_recordEndLine = m_line;
    emitRecord(record);
    return true;
}

bool CsvReader::pendingIsNothing() const
{
    return !m_recordBegun;
}

void CsvReader::emitRecord(CsvRecord &record)
{
    record.cells.clear();
    for (const Span &span : m_spans)
        record.cells.emplace_back(m_buffer.data() + span.begin, span.end - span.begin);
    record.line = m_recordLine;
    record.lastLine = m_recordEndLine;
    record.problemLine = m_problemLine;
    record.problems = m_problems;

    m_spans.clear();
    m_problems = {};
    m_problemLine = 0;
    m_record = m_write = m_cell = m_scan;
    m_recordLine = m_cellLine = m_line;
    m_state = State::CellStart;
    m_recordBegun = false;
    m_afterCr = false;
}

void CsvReader::raise(CsvProblem problem)
{
    if (!m_problems)
        m_problemLine = m_cellLine;
    m_problems |= problem;
}

void CsvReader::keep(char c)
{
    keepRun(&c, &c + 1);
}

void CsvReader::keepRun(const char *from, const char *to)
{
    constexpr CsvProblems dropping{CsvProblem::CellTooLarge, CsvProblem::RecordTooLarge,
                                   CsvProblem::TooManyColumns};
    const auto size = static_cast<size_t>(to - from);
    if (m_problems & dropping)
        return;
    if (m_write - m_cell + size > m_limits.cellBytes)
        return raise(CsvProblem::CellTooLarge);
    if (m_write - m_record + size > m_limits.recordBytes)
        return raise(CsvProblem::RecordTooLarge);
    if (m_buffer.data() + m_write != from)
        std::memmove(m_buffer.data() + m_write, from, size);
    m_write += size;
}

void CsvReader::endCell()
{
    constexpr CsvProblems dropping{CsvProblem::CellTooLarge, CsvProblem::RecordTooLarge,
                                   CsvProblem::TooManyColumns};
    if (m_spans.size() >= m_limits.columns)
        raise(CsvProblem::TooManyColumns);
    if (m_problems & dropping)
        m_write = m_cell;
    else
        m_spans.push_back({m_cell, m_write});
    m_cell = m_write;
    m_cellLine = m_line;
}

void CsvReader::countLine(char c)
{
    if (c == '\r' || (c == '\n' && !m_afterCr))
        ++m_line;
    m_afterCr = c == '\r';
}

const char *CsvReader::scanUnquoted(const char *p, const char *end)
{
    const char *run = p;
    while (p != end && !m_stop[index(*p)])
        ++p;
    keepRun(run, p);
    return p;
}

const char *CsvReader::scanQuoted(const char *p, const char *end)
{
    const auto *found =
            static_cast<const char *>(std::memchr(p, m_format.quote, static_cast<size_t>(end - p)));
    const char *stop = found ? found : end;
    for (const char *q = p; q != stop; ++q)
        countLine(*q);
    keepRun(p, stop);
    if (found)
        m_afterCr = false;
    return stop;
}

// Looks at bytes until a record is complete (true) or there are none left (false).
bool CsvReader::scan()
{
    const char *p = m_buffer.data() + m_scan;
    const char *end = m_buffer.data() + m_buffer.size();
    if (p != end && m_swallowLf) {
        m_swallowLf = false;
        if (*p == '\n') {
            ++p;
            if (!m_recordBegun)
                m_record = m_write = m_cell = m_scan + 1;
        }
    }
    while (p != end) {
        m_recordBegun = true;
        if (m_state == State::Quoted) {
            p = scanQuoted(p, end);
            if (p == end)
                break;
            ++p;
            m_state = State::QuoteInQuoted;
            continue;
        }
        if (*p == m_format.quote && m_state == State::CellStart) {
            m_state = State::Quoted;
            ++p;
            continue;
        }
        if (*p == m_format.quote && m_state == State::QuoteInQuoted) {
            keep(*p++);
            m_state = State::Quoted;
            continue;
        }
        if (*p == m_format.delimiter) {
            ++p;
            endCell();
            m_state = State::CellStart;
            continue;
        }
        if (*p == '\n' || *p == '\r') {
            m_swallowLf = *p == '\r';
            ++p;
            endCell();
            m_recordEndLine = m_line++;
            m_scan = static_cast<size_t>(p - m_buffer.data());
            return true;
        }
        if (m_state == State::QuoteInQuoted) {
            raise(CsvProblem::TextAfterQuote);
            m_state = State::AfterQuote;
        } else if (m_state == State::CellStart) {
            m_state = State::Unquoted;
        }
        p = scanUnquoted(p, end);
    }
    m_scan = static_cast<size_t>(p - m_buffer.data());
    return false;
}

} // namespace muster::ingest
