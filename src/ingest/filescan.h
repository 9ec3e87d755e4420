// SPDX-License-Identifier: GPL-3.0-or-later
// The first of two readings of a file: where the header is, what the columns mean, in which order dates are written,
// which rows a later row of the same file replaces, and that the file can be read to its end.
//
// Nothing is written before this has succeeded, so a truncated or damaged file changes nothing. One thread; keeps 24
// bytes a row while it reads and one bit a row afterwards.
#pragma once

#include "ingest/recordstream.h"
#include "ingest/rowcheck.h"

#include <functional>

namespace muster::ingest {

struct ScanOptions
{
    Kind kind = Kind::Customers;
    MappingFile mapping;
    QString encoding; ///< overrides the mapping's
    Currency currency;
    QTimeZone zone = QTimeZone::utc();
};

struct FileScan
{
    RecordStream stream; ///< at the first row of data
    RowRules rules;
    QStringList header;
    size_t recordsBeforeData = 0;
    qint64 rows = 0;
    qint64 replacedRows = 0;
    qint64 rowsByEmail = 0;        ///< customers without an id of their own
    QList<ColumnNote> columnNotes; ///< on dates that can be read in two ways
    std::vector<bool> replaced;    ///< by row: a later one is about the same customer or order

    /// Back to the first row of data.
    [[nodiscard]] Result<void> rewind();
};

/// Says how far the reading is and whether to go on.
using ScanWatch = std::function<bool(qint64 bytesRead, qint64 rows)>;

[[nodiscard]] Result<FileScan> scanFile(const QString &path, const ScanOptions &options,
                                        const ScanWatch &watch);

} // namespace muster::ingest
