// SPDX-License-Identifier: GPL-3.0-or-later
// Merge tags in words, and where they stand in a text. Pure functions.
#pragma once

#include "templates/template.h"

namespace muster::gui {

/// "First word of the name", for the completion list.
[[nodiscard]] QString describeTag(const templates::TagCatalogue &catalogue, const QString &name);

struct TagSpan
{
    qsizetype offset = 0; ///< UTF-16 units
    qsizetype length = 0;
};
/// The {{…}} of one line, for highlighting; whether they are right is Template::compile()'s to say.
[[nodiscard]] QList<TagSpan> tagSpans(const QString &line);

/// What stands between an open "{{" and the end of \a before: what completion goes by. Nothing where no tag is open.
[[nodiscard]] std::optional<QString> openTag(const QString &before);

} // namespace muster::gui
