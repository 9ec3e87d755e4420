// SPDX-License-Identifier: GPL-3.0-or-later
// How a day is written, for texts and for the fields in which it is typed.
#pragma once

#include <QLocale>

namespace muster::gui {

/// "d MMM yyyy", and "d. MMM yyyy" where a day is an ordinal number.
[[nodiscard]] QString dayFormat(const QLocale &locale);

} // namespace muster::gui
