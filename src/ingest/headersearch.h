// SPDX-License-Identifier: GPL-3.0-or-later
// Where the header of a file is: in the record that the mapping names, or in the one of the first records with the most
// known names. Functions; one thread for each stream.
#pragma once

#include "ingest/mapping.h"
#include "ingest/recordstream.h"

namespace muster::ingest {

struct FoundHeader
{
    QStringList names;        ///< "#1", "#2", … where the file has none
    size_t recordsBefore = 0; ///< before the data, the header's own included
};

/// What to do with a file in whose beginning no name is known: to import it would be to guess, to show it is not.
enum class WhenUnknown { Refuse, TakeFirst };

/// Reads on from the beginning of \a stream; rewind it afterwards. Among equals the first record is the header. An empty
/// file is refused.
[[nodiscard]] Result<FoundHeader> findHeader(RecordStream &stream, const QString &path, Kind kind,
                                             const MappingFile &mapping,
                                             WhenUnknown whenUnknown = WhenUnknown::Refuse);

/// Lets known names decide about the delimiter.
[[nodiscard]] HeaderScore headerScore(Kind kind, const MappingFile &mapping);

[[nodiscard]] QStringList toStrings(const CsvRecord &record);

} // namespace muster::ingest
