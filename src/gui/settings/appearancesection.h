// SPDX-License-Identifier: GPL-3.0-or-later
// Sections that say how this window looks and speaks, on this machine only. What is chosen holds at once. GUI thread.
#pragma once

#include "gui/settings/section.h"

class QButtonGroup;
class QComboBox;

namespace muster::gui {

class AppearanceSection : public Section
{
    Q_OBJECT

public:
    explicit AppearanceSection(Services &services, QWidget *parent = nullptr);
};

class LanguageSection : public Section
{
    Q_OBJECT

public:
    explicit LanguageSection(Services &services, QWidget *parent = nullptr);

private:
    void chooseLanguage(int index);
    void changeLanguage(const QString &language);
    void fillRegions();
    void showExample();

    QButtonGroup *m_languages;
    QComboBox *m_region;
    QLabel *m_example;
};

} // namespace muster::gui
