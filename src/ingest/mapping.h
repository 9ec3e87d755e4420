// SPDX-License-Identifier: GPL-3.0-or-later
// Which column of a file is which of our fields. Pure functions and values; thread-safe.
//
// Columns are recognised by name (fields.h). A mapping file, JSON, says what differs; everything in it is optional:
//
//     {"columns":    {"Freight": "amount", "Fax": "", "#3": "name", "Segment": "attributes.segment:text"},
//      "header":     true,            false: the file has no header, columns are given by number ("#1" is the first);
//                                     a number: the header is in that row (blank lines are not counted)
//      "delimiter":  ";",             one character, or "tab"
//      "quote":      "'",
//      "encoding":   "WINDOWS-1252",
//      "date_order": "mdy",           or "dmy"; for dates that can be read in two ways
//      "decimal":    ",",             or "."
//      "defaults":   {"status": "completed", "country": "India"},   where the cell is empty or the column is missing
//      "unmapped":   "attributes"}    or "ignore" (the default): what becomes of columns that nothing else claims
//
// "" leaves a column out. A custom field is "attributes.KEY", with ":number", ":date", ":boolean" or ":text" (the
// default) behind it. What is not known is refused with the nearest known name.
#pragma once

#include "ingest/dates.h"
#include "ingest/fields.h"
#include "rules/fieldcatalogue.h"

#include <QMap>

namespace muster::ingest {

using rules::AttributeType;

struct MappingFile
{
    QList<std::pair<QString, QString>> columns; ///< header or "#number", target
    bool header = true;
    int headerRecord = 0; ///< where the header is, from 1; 0: recognise it
    std::optional<char> delimiter;
    std::optional<char> quote;
    QString encoding;
    std::optional<DateOrder> dateOrder;
    DecimalMark decimal = DecimalMark::Unknown;
    QMap<QString, QString> defaults; ///< field name → text as it would stand in a cell
    bool unmappedToAttributes = false;
    QString path; ///< the file it was read from; empty if none
};

[[nodiscard]] Result<MappingFile> parseMapping(const QByteArray &json, const QString &place);
[[nodiscard]] Result<MappingFile> loadMapping(const QString &path);

/// The JSON from which parseMapping() makes the same again.
[[nodiscard]] QByteArray mappingJson(const MappingFile &mapping);

/// How a mapping, and the header of a file that we wrote, names a custom field: "attributes.key:number".
[[nodiscard]] QString attributeTarget(const QString &key, AttributeType type);

struct MappedColumn
{
    size_t index = 0;
    QString header;
    Field field = Field::Name;
    QString attribute; ///< the key, for Field::Attribute
    AttributeType type = AttributeType::Text;
};

struct Mapping
{
    QList<MappedColumn> columns;
    QStringList unmapped; ///< headers that nothing is done with
    QMap<Field, QString> defaults;
    size_t width = 0; ///< columns of the file; rows must not have more filled cells

    [[nodiscard]] const MappedColumn *column(Field field) const;
    [[nodiscard]] bool has(Field field) const { return column(field) || defaults.contains(field); }
};

/// Fails where the header and the mapping do not fit, or what an import of this kind needs is missing.
[[nodiscard]] Result<Mapping> resolveMapping(Kind kind, const QStringList &header,
                                             const MappingFile &file, const QString &place);

/// What resolveMapping() makes of it before it looks whether anything is missing: for somebody who can still be asked.
[[nodiscard]] Result<Mapping> proposedMapping(Kind kind, const QStringList &header,
                                              const MappingFile &file, const QString &place);

/// How many of these header cells are known names.
[[nodiscard]] int knownHeaders(Kind kind, const QStringList &header, const MappingFile &file);

/// Some cell can only be a value: an e-mail address, a number, a date.
[[nodiscard]] bool looksLikeData(const QStringList &cells);

} // namespace muster::ingest
