// SPDX-License-Identifier: GPL-3.0-or-later
// The fields that rules can use: their names and synonyms, their types, the operators that each
// type allows, and labels for people. A rule editor builds its rows from this. Values; const use is
// thread-safe.
//
// Fields of the customer and fields of an order are two lists: "external_id" is in both. Custom
// fields are called "attributes.<key>" and come from the definitions given to the constructor.
// Names are found exactly first, then without regard to case, "_", "-" and blanks ("Total Spent"),
// then as synonyms.
#pragma once

#include "rules/predicate.h"

#include <QString>
#include <QStringList>
#include <optional>

namespace muster::rules {

enum class FieldType {
    Text,
    TextSet, ///< tags: any number of texts
    Whole,   ///< whole number
    Money,   ///< decimal amount in the workspace's currency
    Decimal, ///< decimal number, compared to four places
    Days,    ///< whole days since the last order
    Date,
    Boolean,
    Choice, ///< one of Field::choices
};

/// Names in JSON are react-querybuilder's where it has one.
enum class Operator {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Between,
    NotBetween,
    In,
    NotIn,
    Contains,
    DoesNotContain,
    BeginsWith,
    DoesNotBeginWith,
    EndsWith,
    DoesNotEndWith,
    Null,
    NotNull,
    InLast,    ///< "inLast", "30 days"
    NotInLast, ///< "notInLast"
    InNext,    ///< "inNext"
    OlderThan, ///< "olderThan", "3 months"
    During,    ///< "during", "last month"
    NotDuring, ///< "notDuring"
};

[[nodiscard]] QList<Operator> allOperators();
[[nodiscard]] QString operatorName(Operator op); ///< "doesNotContain", "=", …
/// Reads any case and common other spellings ("==", "not_in", "is null", "starts_with", …).
[[nodiscard]] std::optional<Operator> operatorFromName(const QString &name);
/// Translated, to be chosen before its value: "is more than".
[[nodiscard]] QString operatorLabel(Operator op, FieldType type);
[[nodiscard]] QList<Operator> operatorsOf(FieldType type);

/// Numbers as stored in attribute_definitions.type; never renumber.
enum class AttributeType { Text = 1, Number = 2, Date = 3, Boolean = 4 };

struct AttributeDefinition
{
    QString key;
    QString label; ///< the key is shown where this is empty
    AttributeType type = AttributeType::Text;

    bool operator==(const AttributeDefinition &) const = default;
};

struct Field
{
    QString name; ///< canonical, as in JSON
    FieldType type = FieldType::Text;
    Subject subject;
    bool nullable = true;     ///< a customer (an order) may have no value
    QStringList choices = {}; ///< of Choice: the canonical values

    bool operator==(const Field &) const = default;
};

class FieldCatalogue
{
public:
    explicit FieldCatalogue(const QList<AttributeDefinition> &attributes = {});

    [[nodiscard]] const QList<Field> &customerFields() const { return m_customerFields; }
    [[nodiscard]] const QList<Field> &orderFields() const { return m_orderFields; }

    [[nodiscard]] std::optional<Field> customerField(const QString &name) const;
    [[nodiscard]] std::optional<Field> orderField(const QString &name) const;
    /// The valid name that was probably meant, or nothing.
    [[nodiscard]] QString nearestCustomerField(const QString &name) const;
    [[nodiscard]] QString nearestOrderField(const QString &name) const;

    /// For people, translated: "last order date", or a custom field's own label.
    [[nodiscard]] QString label(const Field &field) const;

private:
    QList<Field> m_customerFields;
    QList<Field> m_orderFields;
    QList<AttributeDefinition> m_attributes;
};

/// The canonical name of a customer's field for a name or synonym ("totalSpending" → "spend");
/// other names unchanged.
[[nodiscard]] QString canonicalFieldName(const QString &name);

} // namespace muster::rules
