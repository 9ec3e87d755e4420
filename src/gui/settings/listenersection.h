// SPDX-License-Identifier: GPL-3.0-or-later
// The door through which vendors report: whether it is open, where, and what came in lately. A change starts the engine
// anew. GUI thread.
#pragma once

#include "engine/databasecare.h"
#include "gui/settings/section.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace muster::gui {

class ListenerSection : public Section
{
    Q_OBJECT

public:
    explicit ListenerSection(Services &services, QWidget *parent = nullptr);

    void activate() override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;

private:
    void makeState();
    void makeAddress();
    void makeRecent();
    void showStatus();
    [[nodiscard]] QString figuresText(const listener::ListenerFigures &figures) const;
    void showPreferences();
    void loadRecent();
    /// What is wrong with the public URL; empty: nothing.
    [[nodiscard]] QString fault() const;
    [[nodiscard]] bool isChanged() const;
    void judge();
    void apply();

    QLabel *m_state;
    QLabel *m_figures;
    QPushButton *m_restart;
    QComboBox *m_address;
    QSpinBox *m_port;
    QLineEdit *m_publicUrl;
    QLabel *m_hint;
    QPushButton *m_apply;
    QLabel *m_recent;
    Latest m_loading;
    bool m_isApplying = false;
};

} // namespace muster::gui
