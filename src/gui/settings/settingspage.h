// SPDX-License-Identifier: GPL-3.0-or-later
// Settings: a list of sections to the left, the chosen one to the right.
//
// Links: {"section": "workspace"|"database"|"vendors"|"listener"|"appearance"|"language"|"shortcuts"}; to the vendors also
// with {"account": name}, which opens its form.
#pragma once

#include "gui/foundation/page.h"

class QListWidget;
class QStackedWidget;

namespace muster::gui {

class Section;

class SettingsPage : public Page
{
    Q_OBJECT

public:
    explicit SettingsPage(Services &services, QWidget *parent = nullptr);
    ~SettingsPage() override;

    [[nodiscard]] QString title() const override;
    void activate() override;
    void open(const QVariantMap &arguments) override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;

private:
    void addSection(Section *section, const QString &iconName);
    void choose(const QString &name);

    QListWidget *m_list;
    QStackedWidget *m_stack;
    QList<Section *> m_sections;
};

} // namespace muster::gui
