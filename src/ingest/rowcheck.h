// SPDX-License-Identifier: GPL-3.0-or-later
// What the readers of customers and of orders have in common: is the record usable at all, what stands in a field, who
// is it about. One thread.
#pragma once

#include "ingest/csvreader.h"
#include "ingest/mapping.h"
#include "storage/importbatch.h"

#include <QHash>

namespace muster::ingest {

/// What a reader needs to know about the file and the workspace.
struct RowRules
{
    Mapping mapping;
    Currency currency;
    bool currencyIsFixed = true; ///< the workspace's; else the settings can change it
    QTimeZone zone = QTimeZone::utc();
    DecimalMark decimal = DecimalMark::Unknown;
    QHash<size_t, DateOrder> dateOrders; ///< by column
};

/// What is to be said about a column, and how many rows it concerns.
struct ColumnNote
{
    QString text;
    qint64 rows = 0;
};

/// Why the record cannot be used whatever stands in it, or nothing. A short record is usable: what is missing is empty.
[[nodiscard]] std::optional<QString> recordFault(const CsvRecord &record, const Mapping &mapping);

/// "TOTAL", "Summe", …: the line below a table, not a row of it.
[[nodiscard]] bool isTotalsLine(std::string_view id, const CsvRecord &record,
                                const Mapping &mapping);

/// Finds the cells of a record by field; cells that are missing are empty.
class FieldCells
{
public:
    explicit FieldCells(const Mapping &mapping);

    [[nodiscard]] std::string_view cell(const CsvRecord &record, Field field) const
    {
        const int at = m_columns[static_cast<size_t>(field)];
        if (at < 0 || static_cast<size_t>(at) >= record.cells.size())
            return {};
        return record.cells[static_cast<size_t>(at)];
    }
    /// The cell, or the field's default where that is empty.
    [[nodiscard]] std::string_view value(const CsvRecord &record, Field field) const
    {
        const std::string_view text = cell(record, field);
        return text.empty() ? std::string_view(m_defaults[static_cast<size_t>(field)]) : text;
    }
    [[nodiscard]] int column(Field field) const { return m_columns[static_cast<size_t>(field)]; }

private:
    static constexpr size_t fields = static_cast<size_t>(Field::Currency) + 1;
    std::array<int, fields> m_columns{};
    std::array<std::string, fields> m_defaults;
};

/// "column “Amount”: ": where in the line something is.
[[nodiscard]] QString inColumn(const Mapping &mapping, Field field, const QString &text);

} // namespace muster::ingest
