// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/headersearch.h"

#include "ingest/celltext.h"
#include "support/try.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muster::ingest {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FileScan)
};

constexpr size_t headerSearch =
        20; ///< records among which the header may be; before it stand titles and comments

QStringList toStrings(const std::vector<std::string_view> &cells)
{
    QStringList strings;
    strings.reserve(static_cast<qsizetype>(cells.size()));
    for (const std::string_view cell : cells)
        strings.append(toQString(cell));
    return strings;
}

QStringList numberedHeader(size_t width)
{
    QStringList header;
    for (size_t i = 1; i <= width; ++i)
        header.append(u"#%1"_s.arg(i));
    return header;
}

tl::unexpected<Error> noHeader(const QString &path, const QStringList &first)
{
    const QString remedy = Text::tr(
            "Give the file a first line with the names of its columns, or map the columns by "
            "number: {\"header\": false, \"columns\": {\"#1\": \"external_id\"}}.");
    const QString shown = QStringList(first.mid(0, 5)).join(u", "_s).simplified().left(80);
    if (looksLikeData(first)) {
        return fail(ErrorCode::InvalidInput,
                    Text::tr("The file has no header: its first line is data (%1).").arg(shown),
                    path, remedy);
    }
    return fail(ErrorCode::InvalidInput,
                Text::tr("No column is recognised: the first line reads %1.").arg(shown), path,
                remedy);
}

} // namespace

QStringList toStrings(const CsvRecord &record)
{
    return toStrings(record.cells);
}

HeaderScore headerScore(Kind kind, const MappingFile &mapping)
{
    return [kind, mapping](const std::vector<std::string_view> &cells) {
        return knownHeaders(kind, toStrings(cells), mapping);
    };
}

Result<FoundHeader> findHeader(RecordStream &stream, const QString &path, Kind kind,
                               const MappingFile &mapping, WhenUnknown whenUnknown)
{
    const auto given = static_cast<size_t>(mapping.headerRecord);
    CsvRecord record;
    std::vector<QStringList> heads;
    while (heads.size() < std::max(headerSearch, given)) {
        MUSTER_TRY_ASSIGN(const bool more, stream.next(record));
        if (!more)
            break;
        heads.push_back(toStrings(record.cells));
    }
    if (heads.empty()) {
        return fail(ErrorCode::InvalidInput,
                    Text::tr("The file is empty: there is nothing to import."), path,
                    Text::tr("Export it again, and check that it is the right file."));
    }
    if (!mapping.header)
        return FoundHeader{numberedHeader(static_cast<size_t>(heads[0].size())), 0};
    if (given > 0 && given <= heads.size())
        return FoundHeader{heads[given - 1], given};
    if (given > 0) {
        return fail(ErrorCode::InvalidInput,
                    Text::tr("The file ends before line %1, which is to be its header.").arg(given),
                    path, Text::tr("Name a line with the names of the columns."));
    }
    int best = 0;
    FoundHeader found{heads[0], 1};
    for (size_t i = 0; i < heads.size(); ++i) {
        const int known = knownHeaders(kind, heads[i], mapping);
        if (known > best) {
            best = known;
            found = {heads[i], i + 1};
        }
    }
    const bool byNumber =
            std::any_of(mapping.columns.cbegin(), mapping.columns.cend(),
                        [](const auto &column) { return column.first.startsWith(u'#'); });
    if (best > 0 || byNumber)
        return found;
    if (whenUnknown == WhenUnknown::Refuse)
        return noHeader(path, heads[0]);
    if (looksLikeData(heads[0]))
        return FoundHeader{numberedHeader(static_cast<size_t>(heads[0].size())), 0};
    return found;
}

} // namespace muster::ingest
