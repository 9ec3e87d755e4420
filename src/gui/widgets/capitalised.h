// SPDX-License-Identifier: GPL-3.0-or-later
// Texts that were written for the middle of a line, at the beginning of one. Pure functions.
#pragma once

#include "support/error.h"

namespace muster::gui {

/// Within brackets too.
[[nodiscard]] QString capitalised(const QString &text);
/// The place, if there is one, and in the next line the remedy, which begins with a small letter where it was written for
/// brackets.
[[nodiscard]] QString placeAndRemedy(const Error &error);

/// "What went wrong. What to do about it", in one line.
[[nodiscard]] QString messageAndRemedy(const Error &error);

} // namespace muster::gui
