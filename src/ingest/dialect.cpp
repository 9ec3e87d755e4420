// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/dialect.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace muster::ingest {

namespace {

constexpr size_t sampledRecords = 100;
constexpr int sampledHeaders = 20; ///< the header may stand below a few lines of title

struct Fitness
{
    int knownNames = 0;
    double evenness = 0; ///< share of the records that have the commonest number of cells
    size_t columns = 0;  ///< that number
};

// More known names win; then a clearly more even table; then more columns.
bool better(const Fitness &a, const Fitness &b)
{
    if (a.knownNames != b.knownNames)
        return a.knownNames > b.knownNames;
    if ((a.columns > 1) != (b.columns > 1))
        return a.columns > 1;
    if (std::abs(a.evenness - b.evenness) > 0.05)
        return a.evenness > b.evenness;
    return a.columns > b.columns;
}

Fitness fitness(std::string_view head, bool complete, CsvFormat format, const HeaderScore &score)
{
    CsvReader reader(format);
    reader.feed(head);
    if (complete)
        reader.finish();
    Fitness fit;
    std::map<size_t, int> counts;
    CsvRecord record;
    int records = 0;
    while (counts.size() < sampledRecords && records < static_cast<int>(sampledRecords) &&
           reader.next(record)) {
        if (record.isBlank())
            continue;
        if (score && records < sampledHeaders)
            fit.knownNames = std::max(fit.knownNames, score(record.cells));
        ++counts[record.cells.size()];
        ++records;
    }
    int most = 0;
    for (const auto &[columns, count] : counts) {
        if (count >= most) {
            most = count;
            fit.columns = columns;
        }
    }
    fit.evenness = records > 0 ? static_cast<double>(most) / records : 0;
    return fit;
}

// Cells that begin and end with the quote, minus cells that only begin with it.
int quotedCells(std::string_view head, bool complete, CsvFormat plain, char quote)
{
    plain.quote = '\0'; // taken as text, so that the quotes are still there to be counted
    CsvReader reader(plain);
    reader.feed(head);
    if (complete)
        reader.finish();
    CsvRecord record;
    int balance = 0;
    while (reader.next(record)) {
        for (const std::string_view cell : record.cells) {
            const bool begins = cell.size() > 1 && cell.front() == quote;
            balance += begins ? (cell.back() == quote ? 1 : -1) : 0;
        }
    }
    return balance;
}

} // namespace

std::optional<char> separatorLine(std::string_view head)
{
    if (head.size() < 5 || !(head.starts_with("sep=") || head.starts_with("SEP=")))
        return std::nullopt;
    if (head.size() > 5 && head[5] != '\r' && head[5] != '\n')
        return std::nullopt;
    return head[4];
}

Dialect guessDialect(std::string_view head, bool complete, const HeaderScore &score)
{
    Dialect dialect;
    if (const auto separator = separatorLine(head)) {
        dialect.format.delimiter = *separator;
        dialect.separatorLine = true;
        return dialect;
    }
    std::optional<Fitness> best;
    for (const char delimiter : {',', ';', '\t', '|', '^'}) {
        const CsvFormat format{delimiter, '"'};
        const Fitness fit = fitness(head, complete, format, score);
        if (!best || better(fit, *best)) {
            best = fit;
            dialect.format = format;
        }
    }
    const int doubles = quotedCells(head, complete, dialect.format, '"');
    const int singles = quotedCells(head, complete, dialect.format, '\'');
    if (doubles == 0 && singles > 1)
        dialect.format.quote = '\'';
    return dialect;
}

} // namespace muster::ingest
