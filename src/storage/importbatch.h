// SPDX-License-Identifier: GPL-3.0-or-later
// Checked rows of an import on their way from the reader to the database. Plain values, handed over whole.
//
// Texts are UTF-8 and lie one after the other in the batch's own buffer; a row refers to them. Nothing here allocates
// for a row or a text of its own: a million rows pass through.
#pragma once

#include "domain/customer.h"
#include "domain/order.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace muster::storage {

struct TextRef
{
    quint32 at = 0;
    quint32 size = 0; ///< 0: nothing is there

    [[nodiscard]] bool isEmpty() const { return size == 0; }
};

/// The texts of a customer that have a folded twin. In the order of the columns of the import_customer_… queries.
enum CustomerText {
    ExternalIdText,
    NameText,
    EmailText,
    PhoneText,
    CityText,
    CountryText,
    TagsText
};
constexpr size_t customerTexts = 7;
/// The whole numbers, likewise.
enum CustomerNumber {
    VisitsNumber,
    RegisteredNumber,
    OpeningSpendNumber,
    OpeningOrdersNumber,
    OpeningLastNumber
};
constexpr size_t customerNumbers = 5;

/// What a row says about a customer; what it does not say is empty or missing and leaves the stored value alone.
struct ImportedCustomer
{
    qint64 line = 0;
    bool byEmail =
            false; ///< the row has no id: found by e-mail; the id given is for a new customer
    std::array<TextRef, customerTexts> text;
    std::array<TextRef, customerTexts> folded;
    std::array<std::optional<qint64>, customerNumbers> numbers;
    Consent consent = Consent::Unknown;
    TextRef attributes; ///< JSON object of the custom fields given
};

struct ImportedOrder
{
    qint64 line = 0;
    TextRef externalId;
    TextRef externalIdFolded;
    TextRef customerId;    ///< the customer's external id; may be empty
    TextRef customerEmail; ///< folded; may be empty
    qint64 amountMinor = 0;
    qint64 orderedAt = 0;
    OrderStatus status = OrderStatus::Completed;
    TextRef channel;
    TextRef channelFolded;
    TextRef coupon;
    TextRef couponFolded;
    int items = -1; ///< index into OrderBatch::items; -1: the row says nothing about items
};

struct BatchText
{
    std::string bytes;

    [[nodiscard]] std::string_view view(TextRef ref) const
    {
        return std::string_view(bytes).substr(ref.at, ref.size);
    }
    TextRef add(std::string_view text)
    {
        const TextRef ref{static_cast<quint32>(bytes.size()), static_cast<quint32>(text.size())};
        bytes.append(text);
        return ref;
    }
};

struct CustomerBatch
{
    BatchText text;
    std::vector<ImportedCustomer> rows;
};

struct OrderBatch
{
    BatchText text;
    std::vector<ImportedOrder> rows;
    std::vector<QList<OrderItem>> items;
};

/// One line of the file and what is to be said about it.
struct ImportNote
{
    qint64 line = 0;
    QString text;

    bool operator==(const ImportNote &) const = default;
};

/// The account: rows = created + updated + unchanged + refused, always.
struct ImportAccount
{
    qint64 rows = 0;
    qint64 created = 0;
    qint64 updated = 0;
    qint64 unchanged = 0; ///< also rows that a later row of the same file replaces
    qint64 refused = 0;
    qint64 skippedBlank = 0; ///< empty lines; no rows

    [[nodiscard]] bool balances() const { return rows == created + updated + unchanged + refused; }
    ImportAccount &operator+=(const ImportAccount &other)
    {
        rows += other.rows;
        created += other.created;
        updated += other.updated;
        unchanged += other.unchanged;
        refused += other.refused;
        skippedBlank += other.skippedBlank;
        return *this;
    }
    bool operator==(const ImportAccount &) const = default;
};

/// What happens where the file speaks of somebody who is stored already. An empty cell never erases anything.
enum class OnConflict {
    Update, ///< what the row says replaces what is stored
    Skip,   ///< what is stored stays
    Fill,   ///< only what is missing is filled in
};

} // namespace muster::storage
