// SPDX-License-Identifier: GPL-3.0-or-later
// A cell's text made clean: trimmed, without what no database column takes, digits of every script as 0-9.
// Pure functions over UTF-8; thread-safe. Plain ASCII text takes a path without allocation.
#pragma once

#include <QString>
#include <string>
#include <string_view>

namespace muster::ingest {

[[nodiscard]] bool isAscii(std::string_view text);

/// Without Unicode white space, zero-width and direction marks at both ends and without NUL characters anywhere. The
/// result views \a cell, or \a scratch where something inside had to go.
[[nodiscard]] std::string_view cleaned(std::string_view cell, std::string &scratch);

/// cleaned(), and without the apostrophe that spreadsheets put before text that looks like a number.
[[nodiscard]] std::string_view cleanedId(std::string_view cell, std::string &scratch);

/// The text for reading numbers and dates: cleaned, lower case, decimal digits of every script as 0-9, full-width and
/// typographic forms as their ASCII ones, every kind of space a plain one.
[[nodiscard]] std::string plainForm(std::string_view cell);

/// A word that stands for "no value" in exports: n/a, -, NULL, none, नहीं है …
[[nodiscard]] bool isPlaceholder(std::string_view cleanedText);
/// The few of them that no city or country can be called.
[[nodiscard]] bool isTextPlaceholder(std::string_view cleanedText);

/// muster::folded() over UTF-8.
void appendFolded(std::string_view text, std::string &out);

[[nodiscard]] inline QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace muster::ingest
