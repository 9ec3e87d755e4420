// SPDX-License-Identifier: GPL-3.0-or-later
// Letters that are underlined twice: with Alt, the keyboard goes to neither of the two at once. As sentences, one for each.
#pragma once

#include <QStringList>
#include <QWidget>

namespace muster::gui::test {

/// Among what is seen of \a root (labels of fields, buttons, tabs and the menu bar), and within each of its menus.
[[nodiscard]] QStringList mnemonicFaults(QWidget *root);

} // namespace muster::gui::test
