// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/preview.h"

#include "ingest/headersearch.h"
#include "ingest/rowcheck.h"
#include "support/try.h"

namespace muster::ingest {

Result<FilePreview> previewFile(const QString &path, const PreviewOptions &options)
{
    StreamOptions streamOptions;
    streamOptions.encoding = options.mapping.encoding;
    streamOptions.delimiter = options.mapping.delimiter;
    streamOptions.quote = options.mapping.quote;
    streamOptions.headerScore = headerScore(options.kind, options.mapping);
    MUSTER_TRY_ASSIGN(RecordStream stream, RecordStream::open(path, streamOptions));
    MUSTER_TRY_ASSIGN(
            const FoundHeader header,
            findHeader(stream, path, options.kind, options.mapping, WhenUnknown::TakeFirst));
    MUSTER_TRY(stream.rewind());

    FilePreview preview;
    preview.path = path;
    preview.size = stream.bytesTotal();
    preview.compressed = stream.isCompressed();
    preview.encoding = stream.encoding().name;
    preview.encodingCertain = stream.encoding().certain;
    preview.delimiter = stream.dialect().format.delimiter;
    preview.quote = stream.dialect().format.quote;
    preview.header = header.names;
    preview.headerRecord = static_cast<int>(header.recordsBefore);
    preview.knownNames = knownHeaders(options.kind, header.names, options.mapping);

    Mapping shape;
    shape.width = static_cast<size_t>(header.names.size());
    CsvRecord record;
    for (size_t i = 0; i < header.recordsBefore; ++i)
        MUSTER_TRY(stream.next(record));
    while (true) {
        MUSTER_TRY_ASSIGN(const bool more, stream.next(record));
        preview.complete = !more;
        if (!more || preview.rows.size() >= options.rows)
            return preview;
        preview.rows.append(
                {record.line, toStrings(record), recordFault(record, shape).value_or(QString())});
    }
}

std::optional<Kind> guessKind(const QStringList &header)
{
    const int customers = knownHeaders(Kind::Customers, header, {});
    const int orders = knownHeaders(Kind::Orders, header, {});
    if (customers == orders)
        return std::nullopt;
    return customers > orders ? Kind::Customers : Kind::Orders;
}

} // namespace muster::ingest
