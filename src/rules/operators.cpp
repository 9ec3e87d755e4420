// SPDX-License-Identifier: GPL-3.0-or-later
// The operators half of fieldcatalogue.h: names, other spellings, labels, and which type allows which.
#include "rules/fieldcatalogue.h"

#include "rules/namekey.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace muster::rules {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RuleOperators)
};

struct Spelling
{
    Operator op;
    const char *name;
};

constexpr Spelling canonicalNames[] = {
        {Operator::Equal, "="},
        {Operator::NotEqual, "!="},
        {Operator::Less, "<"},
        {Operator::LessOrEqual, "<="},
        {Operator::Greater, ">"},
        {Operator::GreaterOrEqual, ">="},
        {Operator::Between, "between"},
        {Operator::NotBetween, "notBetween"},
        {Operator::In, "in"},
        {Operator::NotIn, "notIn"},
        {Operator::Contains, "contains"},
        {Operator::DoesNotContain, "doesNotContain"},
        {Operator::BeginsWith, "beginsWith"},
        {Operator::DoesNotBeginWith, "doesNotBeginWith"},
        {Operator::EndsWith, "endsWith"},
        {Operator::DoesNotEndWith, "doesNotEndWith"},
        {Operator::Null, "null"},
        {Operator::NotNull, "notNull"},
        {Operator::InLast, "inLast"},
        {Operator::NotInLast, "notInLast"},
        {Operator::InNext, "inNext"},
        {Operator::OlderThan, "olderThan"},
        {Operator::During, "during"},
        {Operator::NotDuring, "notDuring"},
};

// Spellings that other programs use; keys as nameKey() gives them.
constexpr Spelling otherNames[] = {
        {Operator::Equal, "=="},
        {Operator::Equal, "equals"},
        {Operator::Equal, "equal"},
        {Operator::Equal, "eq"},
        {Operator::NotEqual, "<>"},
        {Operator::NotEqual, "notequal"},
        {Operator::NotEqual, "notequals"},
        {Operator::NotEqual, "ne"},
        {Operator::Less, "lt"},
        {Operator::LessOrEqual, "lte"},
        {Operator::Greater, "gt"},
        {Operator::GreaterOrEqual, "gte"},
        {Operator::DoesNotContain, "notcontains"},
        {Operator::DoesNotContain, "notcontain"},
        {Operator::BeginsWith, "startswith"},
        {Operator::DoesNotBeginWith, "doesnotstartwith"},
        {Operator::DoesNotBeginWith, "notstartswith"},
        {Operator::DoesNotEndWith, "notendswith"},
        {Operator::Null, "isnull"},
        {Operator::Null, "isempty"},
        {Operator::NotNull, "isnotnull"},
        {Operator::NotNull, "isnotempty"},
};

QString comparisonLabel(Operator op)
{
    switch (op) {
    case Operator::Less:
        return Text::tr("is less than");
    case Operator::LessOrEqual:
        return Text::tr("is at most");
    case Operator::Greater:
        return Text::tr("is more than");
    default:
        return Text::tr("is at least");
    }
}

QString dateComparisonLabel(Operator op)
{
    switch (op) {
    case Operator::Less:
        return Text::tr("is before");
    case Operator::LessOrEqual:
        return Text::tr("is on or before");
    case Operator::Greater:
        return Text::tr("is after");
    default:
        return Text::tr("is on or after");
    }
}

QString textLabel(Operator op)
{
    switch (op) {
    case Operator::Contains:
        return Text::tr("contains");
    case Operator::DoesNotContain:
        return Text::tr("does not contain");
    case Operator::BeginsWith:
        return Text::tr("begins with");
    case Operator::DoesNotBeginWith:
        return Text::tr("does not begin with");
    case Operator::EndsWith:
        return Text::tr("ends with");
    default:
        return Text::tr("does not end with");
    }
}

QString spanLabel(Operator op)
{
    switch (op) {
    case Operator::InLast:
        return Text::tr("is in the last");
    case Operator::NotInLast:
        return Text::tr("is not in the last");
    case Operator::InNext:
        return Text::tr("is in the next");
    case Operator::OlderThan:
        return Text::tr("is older than");
    case Operator::During:
        return Text::tr("is during");
    default:
        return Text::tr("is not during");
    }
}

} // namespace

QList<Operator> allOperators()
{
    QList<Operator> all;
    for (const Spelling &spelling : canonicalNames)
        all.append(spelling.op);
    return all;
}

QString operatorName(Operator op)
{
    for (const Spelling &spelling : canonicalNames) {
        if (spelling.op == op)
            return QString::fromLatin1(spelling.name);
    }
    return {};
}

std::optional<Operator> operatorFromName(const QString &name)
{
    static const QHash<QString, Operator> known = [] {
        QHash<QString, Operator> table{{u"≠"_s, Operator::NotEqual},
                                       {u"≤"_s, Operator::LessOrEqual},
                                       {u"≥"_s, Operator::GreaterOrEqual}};
        for (const Spelling &spelling : canonicalNames)
            table.insert(nameKey(QString::fromLatin1(spelling.name)), spelling.op);
        for (const Spelling &spelling : otherNames)
            table.insert(QString::fromLatin1(spelling.name), spelling.op);
        return table;
    }();
    const auto found = known.constFind(nameKey(name));
    if (found == known.cend())
        return std::nullopt;
    return *found;
}

QString operatorLabel(Operator op, FieldType type)
{
    switch (op) {
    case Operator::Equal:
        return Text::tr("is");
    case Operator::NotEqual:
        return Text::tr("is not");
    case Operator::Between:
        return Text::tr("is between");
    case Operator::NotBetween:
        return Text::tr("is not between");
    case Operator::In:
        return Text::tr("is one of");
    case Operator::NotIn:
        return Text::tr("is none of");
    case Operator::Null:
        return Text::tr("is missing");
    case Operator::NotNull:
        return Text::tr("is known");
    case Operator::Less:
    case Operator::LessOrEqual:
    case Operator::Greater:
    case Operator::GreaterOrEqual:
        return type == FieldType::Date ? dateComparisonLabel(op) : comparisonLabel(op);
    case Operator::Contains:
    case Operator::DoesNotContain:
    case Operator::BeginsWith:
    case Operator::DoesNotBeginWith:
    case Operator::EndsWith:
    case Operator::DoesNotEndWith:
        return textLabel(op);
    default:
        return spanLabel(op);
    }
}

QList<Operator> operatorsOf(FieldType type)
{
    switch (type) {
    case FieldType::Text:
    case FieldType::TextSet:
        return {Operator::Equal,          Operator::NotEqual,       Operator::Contains,
                Operator::DoesNotContain, Operator::BeginsWith,     Operator::DoesNotBeginWith,
                Operator::EndsWith,       Operator::DoesNotEndWith, Operator::In,
                Operator::NotIn,          Operator::Null,           Operator::NotNull};
    case FieldType::Whole:
    case FieldType::Money:
    case FieldType::Decimal:
    case FieldType::Days:
        return {Operator::Equal,       Operator::NotEqual,   Operator::Less,
                Operator::LessOrEqual, Operator::Greater,    Operator::GreaterOrEqual,
                Operator::Between,     Operator::NotBetween, Operator::In,
                Operator::NotIn,       Operator::Null,       Operator::NotNull};
    case FieldType::Date:
        return {Operator::Equal,       Operator::NotEqual,   Operator::Less,
                Operator::LessOrEqual, Operator::Greater,    Operator::GreaterOrEqual,
                Operator::Between,     Operator::NotBetween, Operator::InLast,
                Operator::NotInLast,   Operator::InNext,     Operator::OlderThan,
                Operator::During,      Operator::NotDuring,  Operator::Null,
                Operator::NotNull};
    case FieldType::Boolean:
        return {Operator::Equal, Operator::NotEqual, Operator::Null, Operator::NotNull};
    case FieldType::Choice:
        return {Operator::Equal, Operator::NotEqual, Operator::In,
                Operator::NotIn, Operator::Null,     Operator::NotNull};
    }
    return {};
}

} // namespace muster::rules
