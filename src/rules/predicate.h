// SPDX-License-Identifier: GPL-3.0-or-later
// A rule tree after checking: every field resolved, every value typed and normalised, nothing left
// to interpret.
//
// The evaluator and the SQL of each database are both written from this form, so they cannot read a
// rule differently. Meaning is two-valued: a test on a missing value is false, IsNull is the one
// test that a missing value passes, and "negated" is the plain complement. Plain values.
//
// Normalised means: money in minor units; a decimal threshold that no whole number can equal is
// already rounded to the whole number that decides ("orders > 2.5" is "orders >= 3"); a calendar
// day is already the half-open range of UTC milliseconds that it covers in the workspace's zone;
// "inactive_days" is already a range of the last order date; text is folded; the ends of a between
// are in order.
#pragma once

#include <QList>
#include <QString>
#include <memory>
#include <optional>
#include <variant>

namespace muster::rules {

/// What a test can look at. The comment says the type of its value.
enum class Column {
    // of the customer
    Spend,            ///< whole number, minor units
    Orders,           ///< whole number
    Visits,           ///< whole number, may be missing
    LastOrderAt,      ///< UTC ms, may be missing
    RegisteredAt,     ///< UTC ms, may be missing
    ExternalId,       ///< text
    Name,             ///< text, may be missing
    Email,            ///< text, may be missing
    Phone,            ///< text, may be missing
    City,             ///< text, may be missing
    Country,          ///< text, may be missing
    Tags,             ///< a set of texts
    Consent,          ///< text: unknown, granted, denied
    AttributeText,    ///< custom field, text, may be missing
    AttributeNumber,  ///< custom field, whole number of 1/10000, may be missing
    AttributeDate,    ///< custom field, UTC ms, may be missing
    AttributeBoolean, ///< custom field, 0 or 1, may be missing
    MessagesSent,     ///< whole number: messages that a vendor accepted
    MessagesOpened,   ///< whole number
    MessagesClicked,  ///< whole number
    LastSentAt,       ///< UTC ms, may be missing
    LastOpenedAt,     ///< UTC ms, may be missing
    LastClickedAt,    ///< UTC ms, may be missing
    // of an order, inside OrderTest only
    OrderAmount,     ///< whole number, minor units
    OrderedAt,       ///< UTC ms
    OrderStatusCode, ///< whole number: muster::OrderStatus
    OrderChannel,    ///< text, may be missing
    OrderCoupon,     ///< text, may be missing
    OrderExternalId, ///< text
};

struct Subject
{
    Column column = Column::Spend;
    QString attribute; ///< the key, for the Attribute… columns

    bool operator==(const Subject &) const = default;
};

/// value in [low, high], both included; a missing end is open.
struct RangeTest
{
    Subject subject;
    std::optional<qint64> low;
    std::optional<qint64> high;

    bool operator==(const RangeTest &) const = default;
};

/// value is one of these whole numbers.
struct NumberSetTest
{
    Subject subject;
    QList<qint64> values;

    bool operator==(const NumberSetTest &) const = default;
};

enum class TextMatch { Equal, Contains, BeginsWith, EndsWith };

/// The folded text matches one of these folded texts. For Tags: one of the customer's tags does.
struct TextTest
{
    Subject subject;
    TextMatch match = TextMatch::Equal;
    QList<QString> values;

    bool operator==(const TextTest &) const = default;
};

/// Nothing is there: no value, or empty text, or no tag at all.
struct IsNullTest
{
    Subject subject;

    bool operator==(const IsNullTest &) const = default;
};

/// A constant: an empty group is true.
struct ConstantTest
{
    bool value = true;

    bool operator==(const ConstantTest &) const = default;
};

struct Group;
struct OrderTest;

struct Node
{
    /// The plain complement of what the node says. "city != Mumbai" is not the complement of "city
    /// = Mumbai" (a customer without a city matches neither): it becomes a group of "not null" and
    /// the negated test.
    bool negated = false;
    std::variant<ConstantTest, RangeTest, NumberSetTest, TextTest, IsNullTest,
                 std::shared_ptr<const Group>, std::shared_ptr<const OrderTest>>
            test;
};

enum class Combinator { And, Or };

/// All or any of the children; a group without children is true.
struct Group
{
    Combinator combinator = Combinator::And;
    QList<Node> children;
};

enum class Aggregate { Count, Sum, Average, Minimum, Maximum };

/// A figure over the customer's own orders that satisfy one nested condition, compared with a
/// range.
///
/// Count of no orders is 0 and so is their sum; average, minimum and maximum of no orders are
/// missing (the test is then false). The nested condition is about one order at a time. An average
/// is compared exactly: low * count <= sum <= high * count, and since it lies between whole numbers
/// too, its ends can be left out of the range. Orders of every status count unless the condition says
/// otherwise.
struct OrderTest
{
    Aggregate aggregate = Aggregate::Count;
    Subject of{Column::OrderAmount, {}}; ///< what Sum, Average, Minimum, Maximum look at
    Node where;                          ///< over the Order… columns
    std::optional<qint64> low;
    std::optional<qint64> high;
    bool endsExcluded = false; ///< Average only: low < average < high
};

} // namespace muster::rules
