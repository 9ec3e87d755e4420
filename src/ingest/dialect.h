// SPDX-License-Identifier: GPL-3.0-or-later
// Which delimiter and quote a file uses, read from its beginning. Pure functions; thread-safe.
//
// Excel's "sep=;" line decides. Otherwise the first records are read with each candidate, and the one wins that cuts
// them into the most even rows; a caller who knows header names can have these decide first.
#pragma once

#include "ingest/csvreader.h"

#include <functional>
#include <optional>
#include <string_view>

namespace muster::ingest {

struct Dialect
{
    CsvFormat format;
    bool separatorLine = false; ///< the first line is Excel's hint and no data
};

/// Says how many names of a header row it knows.
using HeaderScore = std::function<int(const std::vector<std::string_view> &)>;

/// \a head is UTF-8 without a byte order mark; \a complete means that the file ends there.
[[nodiscard]] Dialect guessDialect(std::string_view head, bool complete,
                                   const HeaderScore &score = {});

/// The character of a "sep=X" line at the beginning of \a head.
[[nodiscard]] std::optional<char> separatorLine(std::string_view head);

} // namespace muster::ingest
