// SPDX-License-Identifier: GPL-3.0-or-later
// Small builders that the views of this page share. GUI thread.
#pragma once

#include <QBoxLayout>
#include <QFrame>
#include <QLabel>

namespace muster::gui {

/// A card with a heading; \a body gets its layout.
[[nodiscard]] QFrame *makeCard(const QString &heading, QVBoxLayout *&body);
/// A label above a field, which it names for the keyboard and for screen readers; \a below is about that field.
[[nodiscard]] QLabel *addField(QBoxLayout *to, const QString &label, QWidget *field,
                               QWidget *below = nullptr);
/// Without words as yet; what it is told goes on in the next line where the width ends.
[[nodiscard]] QLabel *wordsLabel(const char *name);
[[nodiscard]] QLabel *mutedLabel(const QString &text, const char *name);

} // namespace muster::gui
