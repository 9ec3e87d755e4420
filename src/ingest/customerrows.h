// SPDX-License-Identifier: GPL-3.0-or-later
// Records of a customer file → rows of a batch. One thread.
//
// A customer is refused only where nobody could say who it is (neither id nor usable e-mail address) or the record
// itself is broken. A value that cannot be used is left out, and a warning says so: losing an address is better than
// losing the customer, and nothing wrong is stored.
#pragma once

#include "ingest/rowcheck.h"

namespace muster::ingest {

class CustomerRows
{
public:
    explicit CustomerRows(RowRules rules);

    /// Who the record is about, as bytes that are equal for equal people; empty where it is to be refused.
    [[nodiscard]] std::string_view identity(const CsvRecord &record);

    /// Whether it is the address that says so.
    [[nodiscard]] static bool isByEmail(std::string_view identity)
    {
        return identity.starts_with(emailMark);
    }

    /// Appends the row to \a batch, or says why not.
    [[nodiscard]] std::optional<QString> append(const CsvRecord &record,
                                                storage::CustomerBatch &batch,
                                                QList<storage::ImportNote> &warnings);

private:
    static constexpr char emailMark = '\n'; ///< no id begins so
    [[nodiscard]] std::optional<QString> putIdentity(const CsvRecord &record,
                                                     storage::ImportedCustomer &row);
    [[nodiscard]] std::string_view fitting(std::string_view text, Field field, qint64 line);
    void putTexts(const CsvRecord &record, storage::ImportedCustomer &row);
    void putNumbers(const CsvRecord &record, storage::ImportedCustomer &row);
    void putAttributes(const CsvRecord &record, storage::ImportedCustomer &row);
    void put(storage::ImportedCustomer &row, storage::CustomerText field, std::string_view text);
    [[nodiscard]] std::string_view wholeName(const CsvRecord &record);
    [[nodiscard]] QJsonValue attribute(const MappedColumn &column, std::string_view cell,
                                       qint64 line);
    template<typename T>
    [[nodiscard]] std::optional<T> usable(Cell<T> cell, Field field, qint64 line);

    RowRules m_rules;
    FieldCells m_cells;
    DateReader m_dates;
    QList<MappedColumn> m_attributes;
    std::string m_scratch;
    std::string m_identity;
    std::string m_name;
    std::string m_folded;
    std::string m_cut;
    storage::CustomerBatch *m_batch = nullptr;
    QList<storage::ImportNote> *m_warnings = nullptr;
};

/// The id of a customer whom only the address identifies: always the same for the same address.
[[nodiscard]] std::string idFromEmail(std::string_view foldedEmail);

} // namespace muster::ingest
