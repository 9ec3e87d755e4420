// SPDX-License-Identifier: GPL-3.0-or-later
// The language of the program's texts, and how figures are written in it. GUI thread.
#pragma once

#include "engine/workspace.h"
#include "gui/foundation/preferences.h"

#include <QTranslator>

namespace muster::gui {

/// Keeps the translations of the language that the person prefers installed in the application, and follows changes. Make
/// it before any window; the windows hear of a change by languageChanged() of the preferences, after this.
class Languages : public QObject
{
    Q_OBJECT

public:
    explicit Languages(Preferences &preferences, QObject *parent = nullptr);
    ~Languages() override;

    /// "en", "de" or "hi"; what the system speaks where the person has chosen none, and English where there is no
    /// translation.
    [[nodiscard]] static QString current(const Preferences &preferences);
    /// Languages that there are translations for, and English.
    [[nodiscard]] static QStringList available();

private:
    void install();

    Preferences &m_preferences;
    QTranslator m_texts;
    QTranslator m_qtTexts;
};

/// By the region that the person prefers, else by the language and the workspace's country.
[[nodiscard]] QLocale figuresLocale(const Preferences &preferences,
                                    const engine::Workspace &workspace);

} // namespace muster::gui
