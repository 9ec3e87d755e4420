// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/rowcheck.h"

#include "ingest/celltext.h"
#include "ingest/recordstream.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muster::ingest {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RowCheck)
};

bool isEmptyCell(std::string_view cell)
{
    std::string scratch;
    return cleaned(cell, scratch).empty();
}

} // namespace

std::optional<QString> recordFault(const CsvRecord &record, const Mapping &mapping)
{
    if (record.problems & CsvProblem::UnclosedQuote) {
        return Text::tr("The quotation mark that opens a cell in line %1 is never closed. "
                        "Everything after it "
                        "up to line %2 belongs to that cell and was not read. Close it, and import "
                        "again.")
                .arg(record.problemLine)
                .arg(record.lastLine);
    }
    if (record.problems & (CsvProblems(CsvProblem::CellTooLarge) | CsvProblem::RecordTooLarge)) {
        return Text::tr("The cell that begins in line %1 is larger than any real one. Is a "
                        "quotation mark "
                        "missing at its end?")
                .arg(record.problemLine);
    }
    if (record.problems & CsvProblem::TooManyColumns)
        return Text::tr("The line has far too many cells. Is the delimiter the right one?");
    for (size_t i = mapping.width; i < record.cells.size(); ++i) {
        if (!isEmptyCell(record.cells[i])) {
            return Text::tr("The line has %1 cells and the header %2, so it is unclear what "
                            "belongs where. "
                            "Put cells that contain the delimiter into quotation marks.")
                    .arg(record.cells.size())
                    .arg(mapping.width);
        }
    }
    if (RecordStream::undecodable(record)) {
        return Text::tr("The line holds characters that are not in the file's encoding. Save the "
                        "file as UTF-8, "
                        "or name its encoding.");
    }
    return std::nullopt;
}

bool isTotalsLine(std::string_view id, const CsvRecord &record, const Mapping &mapping)
{
    if (id.size() < 3 || id.size() > 24 || record.cells.size() < 2)
        return false;
    static const QStringList words{u"total"_s, u"totals"_s, u"grand total"_s, u"sum"_s,
                                   u"summe"_s, u"gesamt"_s, u"suma"_s,        u"कुल"_s,
                                   u"count"_s, u"total:"_s, u"subtotal"_s};
    const std::string lower = plainForm(id);
    if (!words.contains(toQString(lower)))
        return false;
    // A customer could be called so: only a line with nothing but numbers beside the word is a sum.
    return std::all_of(record.cells.begin(), record.cells.end(),
                       [&](std::string_view cell) {
                           const auto number = readNumber(cell, DecimalMark::Unknown);
                           return cell.data() == id.data() || isEmptyCell(cell) ||
                                  plainForm(cell) == lower || number.has_value();
                       }) &&
           mapping.width > 1;
}

FieldCells::FieldCells(const Mapping &mapping)
{
    m_columns.fill(-1);
    for (const MappedColumn &column : mapping.columns)
        m_columns[static_cast<size_t>(column.field)] = static_cast<int>(column.index);
    for (auto it = mapping.defaults.cbegin(); it != mapping.defaults.cend(); ++it)
        m_defaults[static_cast<size_t>(it.key())] = it.value().toStdString();
}

QString inColumn(const Mapping &mapping, Field field, const QString &text)
{
    const MappedColumn *column = mapping.column(field);
    if (!column)
        return text;
    return Text::tr("Column “%1”: %2").arg(column->header.simplified(), text);
}

} // namespace muster::ingest
