// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/sentences.h"

#include <QCoreApplication>

namespace muster::rules {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RuleSentences)
};

QString comparison(Operator op)
{
    switch (op) {
    case Operator::Less:
        return Text::tr("%1 is less than %2");
    case Operator::LessOrEqual:
        return Text::tr("%1 is at most %2");
    case Operator::Greater:
        return Text::tr("%1 is more than %2");
    default:
        return Text::tr("%1 is at least %2");
    }
}

QString dateComparison(Operator op)
{
    switch (op) {
    case Operator::Less:
        return Text::tr("%1 is before %2");
    case Operator::LessOrEqual:
        return Text::tr("%1 is on or before %2");
    case Operator::Greater:
        return Text::tr("%1 is after %2");
    default:
        return Text::tr("%1 is on or after %2");
    }
}

QString textTest(Operator op)
{
    switch (op) {
    case Operator::Contains:
        return Text::tr("%1 contains %2");
    case Operator::DoesNotContain:
        return Text::tr("%1 does not contain %2");
    case Operator::BeginsWith:
        return Text::tr("%1 begins with %2");
    case Operator::DoesNotBeginWith:
        return Text::tr("%1 does not begin with %2");
    case Operator::EndsWith:
        return Text::tr("%1 ends with %2");
    default:
        return Text::tr("%1 does not end with %2");
    }
}

QString spanTest(Operator op)
{
    switch (op) {
    case Operator::InLast:
        return Text::tr("%1 is in the last %2", "a date, a number of days");
    case Operator::NotInLast:
        return Text::tr("%1 is not in the last %2", "a date, a number of days");
    case Operator::InNext:
        return Text::tr("%1 is in the next %2", "a date, a number of days");
    case Operator::OlderThan:
        return Text::tr("%1 is older than %2", "a date, a number of days");
    case Operator::During:
        return Text::tr("%1 is during %2", "a date, a period such as last week");
    default:
        return Text::tr("%1 is not during %2", "a date, a period such as last week");
    }
}

} // namespace

QString sentenceOf(Operator op, FieldType type)
{
    switch (op) {
    case Operator::Equal:
    case Operator::In:
        return Text::tr("%1 is %2");
    case Operator::NotEqual:
    case Operator::NotIn:
        return Text::tr("%1 is not %2");
    case Operator::Between:
        return Text::tr("%1 is between %2 and %3");
    case Operator::NotBetween:
        return Text::tr("%1 is not between %2 and %3");
    case Operator::Null:
        return Text::tr("%1 is missing");
    case Operator::NotNull:
        return Text::tr("%1 is known");
    case Operator::Less:
    case Operator::LessOrEqual:
    case Operator::Greater:
    case Operator::GreaterOrEqual:
        return type == FieldType::Date ? dateComparison(op) : comparison(op);
    case Operator::Contains:
    case Operator::DoesNotContain:
    case Operator::BeginsWith:
    case Operator::DoesNotBeginWith:
    case Operator::EndsWith:
    case Operator::DoesNotEndWith:
        return textTest(op);
    default:
        return spanTest(op);
    }
}

} // namespace muster::rules
