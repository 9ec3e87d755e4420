// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences in which rules are described. Whole ones, not an operator put between two words: languages have it in other
// places. Thread-safe after the translators are installed.
#pragma once

#include "rules/fieldcatalogue.h"

namespace muster::rules {

/// Translated, to be filled in: %1 is the field or figure, %2 the value (the first one, of two), %3 the second one.
[[nodiscard]] QString sentenceOf(Operator op, FieldType type);

} // namespace muster::rules
