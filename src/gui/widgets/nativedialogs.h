// SPDX-License-Identifier: GPL-3.0-or-later
// The real dialogs: here and not beside their interface, because they look as the theme says. GUI thread.
#pragma once

#include "gui/foundation/dialogs.h"

namespace muster::gui {

class NativeDialogs : public Dialogs
{
public:
    void openFile(QWidget *parent, const FileQuestion &question,
                  std::function<void(const QString &path)> then) override;
    void saveFile(QWidget *parent, const FileQuestion &question,
                  std::function<void(const QString &path)> then) override;
    void ask(QWidget *parent, const Question &question,
             std::function<void(int choice)> then) override;
    void askText(QWidget *parent, const QString &title, const QString &label,
                 const QString &suggestion, std::function<void(const QString &text)> then,
                 Fault fault) override;
};

} // namespace muster::gui
