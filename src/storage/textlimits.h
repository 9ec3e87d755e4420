// SPDX-License-Identifier: GPL-3.0-or-later
// How long texts may be, so that a workspace can live on any of the databases. Whoever takes texts in (an import, the
// window, the API) checks them and says what is too long; MySQL would refuse the row.
#pragma once

#include <QtGlobal>

namespace muster::storage {

/// UTF-16 units of a text that stands in an index or is compared: names, e-mail addresses, telephone numbers, cities,
/// countries, external ids, order channels, coupons, event keys.
inline constexpr qsizetype longestIndexedText = 255;

/// UTF-8 bytes of any other text: message bodies, rules, tags, reasons (MySQL's MEDIUMTEXT).
inline constexpr qsizetype longestText = 16'777'215;

} // namespace muster::storage
