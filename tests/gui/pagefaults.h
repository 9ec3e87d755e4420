// SPDX-License-Identifier: GPL-3.0-or-later
// What would keep somebody from using a page by keyboard, with a screen reader or with weak eyes: as sentences, one for
// each fault, so that a test says at once what is wrong. The page is shown and its window is active.
#pragma once

#include <QStringList>
#include <QWidget>

namespace muster::gui::test {

/// Walks through \a page with the Tab key, once around: every widget that is seen, enabled and takes the focus by Tab is
/// reached, none keeps it, and it goes as one reads: down, or to the right. A radio button that is not the chosen one of
/// its group is left to the arrows.
[[nodiscard]] QStringList tabFaults(QWidget *page);
/// Texts that are seen, in widgets and in the cells of lists, whose painted colours have a contrast below 4.5 : 1 (WCAG
/// AA); those of what is disabled do not count.
[[nodiscard]] QStringList contrastFaults(QWidget *page);
/// Names for screen readers, the walk by Tab, and the contrast in both themes; the theme is afterwards what it was.
[[nodiscard]] QStringList pageFaults(QWidget *page);

} // namespace muster::gui::test
