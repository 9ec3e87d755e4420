// SPDX-License-Identifier: GPL-3.0-or-later
// A rule in words, translated: "spend is more than ₹10,000 and city is Mumbai or Pune". Pure
// function, thread-safe.
//
// Works on any tree, checked or not: what it does not know it shows as it is written. Muted parts
// are left out, as they have no meaning.
#pragma once

#include "rules/fieldcatalogue.h"
#include "rules/ruletree.h"
#include "support/money.h"

#include <QLocale>
#include <functional>

namespace muster::rules {

/// How numbers, amounts and dates are shown.
struct WordStyle
{
    QLocale locale;
    Currency currency;
    std::function<QString(const QString &value)> choice = {}; ///< of a choice; empty: as it is
};

[[nodiscard]] QString describe(const RuleGroup &tree, const FieldCatalogue &catalogue,
                               const WordStyle &style);

} // namespace muster::rules
