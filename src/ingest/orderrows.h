// SPDX-License-Identifier: GPL-3.0-or-later
// Records of an order file → rows of a batch. One thread.
//
// An order without a usable amount, date, status or customer is refused: any of them guessed would put a wrong figure into
// somebody's spend. An order without an id gets one made from what it says, so that the same file read again is the
// same orders.
#pragma once

#include "ingest/rowcheck.h"

namespace muster::ingest {

class OrderRows
{
public:
    explicit OrderRows(RowRules rules);

    /// Which order the record is, as bytes that are equal for equal orders; empty where it is to be refused.
    [[nodiscard]] std::string_view identity(const CsvRecord &record);

    /// Appends the row to \a batch, or says why not.
    [[nodiscard]] std::optional<QString> append(const CsvRecord &record, storage::OrderBatch &batch,
                                                QList<storage::ImportNote> &warnings);
    /// How many of the orders came with a number of pieces in place of their items; nothing where none did.
    [[nodiscard]] QList<ColumnNote> itemsNote() const;

private:
    struct Checked
    {
        std::string id;
        std::string customerId;
        std::string customerEmail; ///< folded
        qint64 amount = 0;
        qint64 orderedAt = 0;
        OrderStatus status = OrderStatus::Completed;
        std::string channel;
        std::string coupon;
        std::optional<QList<OrderItem>> items;
    };
    [[nodiscard]] tl::expected<Checked, QString> check(const CsvRecord &record);
    [[nodiscard]] std::optional<QString> checkWhose(const CsvRecord &record, Checked &order);
    [[nodiscard]] std::optional<QString> checkFigures(const CsvRecord &record, Checked &order);
    [[nodiscard]] std::optional<QString> checkCurrency(const CsvRecord &record) const;

    RowRules m_rules;
    FieldCells m_cells;
    DateReader m_dates;
    std::string m_scratch;
    std::string m_identity;
    qint64 m_pieceCounts = 0;
};

/// A mere number of pieces.
[[nodiscard]] bool isPieceCount(std::string_view cell);

/// The items of a cell: a JSON list of {"sku","name","quantity","price"}, or names separated by ; or |. A mere number
/// of pieces says nothing about items: no value.
[[nodiscard]] std::optional<QList<OrderItem>> readItems(std::string_view cell,
                                                        const AmountRules &rules);

} // namespace muster::ingest
