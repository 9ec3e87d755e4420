// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/filescan.h"

#include "ingest/celltext.h"
#include "ingest/customerrows.h"
#include "ingest/headersearch.h"
#include "ingest/orderrows.h"
#include "support/try.h"

#include <QCoreApplication>
#include <QHashFunctions>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace muster::ingest {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FileScan)
};

constexpr qint64 watchEvery = 4096; ///< rows

struct Fingerprint
{
    quint64 a;
    quint64 b;
    quint32 row;

    [[nodiscard]] bool sameAs(const Fingerprint &other) const
    {
        return a == other.a && b == other.b;
    }
    bool operator<(const Fingerprint &other) const
    {
        return std::tie(a, b, row) < std::tie(other.a, other.b, other.row);
    }
};

/// Remembers who each row is about, as a 128-bit fingerprint under a random seed: two different ones meeting by chance
/// is less likely than a fault of the memory.
class Repetitions
{
public:
    void add(std::string_view identity, qint64 row)
    {
        const auto size = identity.size();
        m_seen.push_back({qHashBits(identity.data(), size, m_seedA),
                          qHashBits(identity.data(), size, m_seedB), static_cast<quint32>(row)});
    }

    // Of equal ones all but the last.
    std::vector<bool> replaced(qint64 rows, qint64 &count)
    {
        std::sort(m_seen.begin(), m_seen.end());
        std::vector<bool> marks(static_cast<size_t>(rows), false);
        for (size_t i = 0; i + 1 < m_seen.size(); ++i) {
            if (m_seen[i].sameAs(m_seen[i + 1])) {
                marks[m_seen[i].row] = true;
                ++count;
            }
        }
        return marks;
    }

private:
    quint64 m_seedA = QRandomGenerator::global()->generate64();
    quint64 m_seedB = QRandomGenerator::global()->generate64();
    std::vector<Fingerprint> m_seen;
};

/// Which order of day and month the rows prove, by column.
class OrderEvidence
{
public:
    explicit OrderEvidence(const Mapping &mapping)
    {
        for (const MappedColumn &column : mapping.columns) {
            const bool date =
                    column.field == Field::RegistrationDate ||
                    column.field == Field::LastOrderDate || column.field == Field::Date ||
                    (column.field == Field::Attribute && column.type == AttributeType::Date);
            if (date)
                m_columns.push_back({column.index, column.header.simplified(), 0, 0, 0, {}});
        }
    }
    void look(const CsvRecord &record)
    {
        for (Column &column : m_columns) {
            if (column.index >= record.cells.size())
                continue;
            const std::string_view cell = record.cells[column.index];
            const OrderProof proof = orderProof(cell);
            column.dayFirst += proof == OrderProof::DayFirst ? 1 : 0;
            column.monthFirst += proof == OrderProof::MonthFirst ? 1 : 0;
            if (proof == OrderProof::Either && column.either++ == 0)
                column.example = toQString(cell).simplified();
        }
    }
    // The month comes first only where rows prove it and none proves the contrary.
    [[nodiscard]] QHash<size_t, DateOrder> decide(std::optional<DateOrder> given) const
    {
        QHash<size_t, DateOrder> orders;
        for (const Column &column : m_columns) {
            const bool month = column.monthFirst > 0 && column.dayFirst == 0;
            orders.insert(column.index,
                          given.value_or(month ? DateOrder::MonthFirst : DateOrder::DayFirst));
        }
        return orders;
    }
    /// Where the rows do not say, or contradict each other: which reading was taken, and for how many.
    [[nodiscard]] QList<ColumnNote> notes() const
    {
        QList<ColumnNote> notes;
        for (const Column &column : m_columns) {
            const bool isClear = (column.dayFirst > 0) != (column.monthFirst > 0);
            if (column.either == 0 || isClear)
                continue;
            const QString why =
                    column.dayFirst > 0
                            ? Text::tr("Column “%1” writes some dates with the day first and "
                                       "others with the month first.")
                            : Text::tr("Nothing in column “%1” says whether the day or the month "
                                       "comes first.");
            const QString reading =
                    Text::tr("Dates like “%1” were read with the day first. Write them like "
                             "2025-06-30 if that is wrong.");
            notes.append(
                    {why.arg(column.header) + u' ' + reading.arg(column.example), column.either});
        }
        return notes;
    }

private:
    struct Column
    {
        size_t index;
        QString header;
        qint64 dayFirst; ///< cells that can only be read so
        qint64 monthFirst;
        qint64 either;
        QString example; ///< of those
    };
    std::vector<Column> m_columns;
};

template<typename Rows>
Result<void> readThrough(FileScan &scan, const ScanOptions &options, const ScanWatch &watch)
{
    Rows rows(scan.rules);
    Repetitions repetitions;
    OrderEvidence evidence(scan.rules.mapping);
    CsvRecord record;
    while (true) {
        MUSTER_TRY_ASSIGN(const bool more, scan.stream.next(record));
        if (!more)
            break;
        if (const std::string_view identity = rows.identity(record); !identity.empty()) {
            repetitions.add(identity, scan.rows);
            if constexpr (std::is_same_v<Rows, CustomerRows>)
                scan.rowsByEmail += CustomerRows::isByEmail(identity) ? 1 : 0;
        }
        evidence.look(record);
        ++scan.rows;
        if (scan.rows % watchEvery == 0 && watch && !watch(scan.stream.bytesRead(), scan.rows))
            return fail(ErrorCode::Cancelled,
                        Text::tr("The import was cancelled; nothing was changed."));
    }
    scan.replaced = repetitions.replaced(scan.rows, scan.replacedRows);
    scan.rules.dateOrders = evidence.decide(options.mapping.dateOrder);
    if (!options.mapping.dateOrder)
        scan.columnNotes = evidence.notes();
    return {};
}

} // namespace

Result<void> FileScan::rewind()
{
    MUSTER_TRY(stream.rewind());
    CsvRecord record;
    for (size_t i = 0; i < recordsBeforeData; ++i)
        MUSTER_TRY(stream.next(record));
    return {};
}

Result<FileScan> scanFile(const QString &path, const ScanOptions &options, const ScanWatch &watch)
{
    StreamOptions streamOptions;
    streamOptions.encoding =
            options.encoding.isEmpty() ? options.mapping.encoding : options.encoding;
    streamOptions.delimiter = options.mapping.delimiter;
    streamOptions.quote = options.mapping.quote;
    streamOptions.headerScore = headerScore(options.kind, options.mapping);
    MUSTER_TRY_ASSIGN(RecordStream stream, RecordStream::open(path, streamOptions));
    MUSTER_TRY_ASSIGN(const FoundHeader header,
                      findHeader(stream, path, options.kind, options.mapping));
    MUSTER_TRY_ASSIGN(const Mapping mapping,
                      resolveMapping(options.kind, header.names, options.mapping, path));

    FileScan scan{std::move(stream), {}, header.names, header.recordsBefore, 0, 0, 0, {}, {}};
    scan.rules.mapping = mapping;
    scan.rules.currency = options.currency;
    scan.rules.zone = options.zone;
    scan.rules.decimal = options.mapping.decimal;
    MUSTER_TRY(scan.rewind());
    if (options.kind == Kind::Customers)
        MUSTER_TRY(readThrough<CustomerRows>(scan, options, watch));
    else
        MUSTER_TRY(readThrough<OrderRows>(scan, options, watch));
    if (scan.rows == 0) {
        return fail(
                ErrorCode::InvalidInput,
                Text::tr("The file has a header and no rows below it: there is nothing to import."),
                path, Text::tr("Export it again, and check that it is the right file."));
    }
    MUSTER_TRY(scan.rewind());
    return scan;
}

} // namespace muster::ingest
