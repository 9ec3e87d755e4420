// SPDX-License-Identifier: GPL-3.0-or-later
// The beginning of a file as an import would read it: for the person to look at before anything is done.
//
// Blocks on the file: for a worker thread. Fails as an import would where the file cannot be read or is empty; a file
// without known names is shown all the same, since the person can still say what its columns are.
#pragma once

#include "ingest/mapping.h"

namespace muster::ingest {

struct PreviewOptions
{
    Kind kind = Kind::Customers;
    MappingFile mapping; ///< what is settled already: encoding, delimiter, quote, header
    int rows = 50;
};

struct PreviewRow
{
    qint64 line = 0;
    QStringList cells;
    QString fault; ///< why an import would refuse the row whatever stands in it; empty: it would not
};

struct FilePreview
{
    QString path;
    qint64 size = 0; ///< bytes on disk
    bool compressed = false;
    QString encoding;
    bool encodingCertain = true;
    char delimiter = ',';
    char quote = '"';
    QStringList header;   ///< "#1", "#2", … where the file has none
    int headerRecord = 0; ///< from 1; 0: the file has no header
    QList<PreviewRow> rows;
    bool complete = false; ///< these are all rows of the file
    int knownNames = 0;    ///< how many names of the header are fields of this kind
};

[[nodiscard]] Result<FilePreview> previewFile(const QString &path, const PreviewOptions &options);

/// What a file is about, by the names in its header; nothing where that is not clear.
[[nodiscard]] std::optional<Kind> guessKind(const QStringList &header);

} // namespace muster::ingest
