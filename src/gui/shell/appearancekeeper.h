// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the program light or dark as the person prefers it, or as the desktop is, from the moment that it changes. GUI
// thread.
#pragma once

#include "gui/foundation/preferences.h"

namespace muster::gui {

class AppearanceKeeper : public QObject
{
    Q_OBJECT

public:
    explicit AppearanceKeeper(Preferences &preferences, QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private Q_SLOTS:
    /// Of the desktop portal.
    void settingChanged(const QString &group, const QString &key);

private:
    void apply();
    void askPortal();

    Preferences &m_preferences;
    std::optional<bool> m_portalIsDark; ///< nothing while the desktop has not said
    std::optional<bool> m_applied;
};

} // namespace muster::gui
