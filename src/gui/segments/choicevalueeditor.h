// SPDX-License-Identifier: GPL-3.0-or-later
// One of a few values: a choice's own, yes or no, a period such as "last month"; or several of them. See valueeditor.h.
#pragma once

#include "gui/segments/valueeditor.h"

class QComboBox;
class QToolButton;

namespace muster::gui {

class ChoiceValueEditor : public ValueEditor
{
    Q_OBJECT

public:
    ChoiceValueEditor(const ValueNeeds &needs, QWidget *parent);
    void setValue(const QJsonValue &value) override;
    void focusEditor() override;
    void setNames(const QString &objectName, const QString &accessibleName) override;

private:
    QComboBox *m_box;
    qsizetype m_known = 0; ///< values that are offered; one from elsewhere is added behind them
};

class ChoicesValueEditor : public ValueEditor
{
    Q_OBJECT

public:
    ChoicesValueEditor(const ValueNeeds &needs, QWidget *parent);
    void setValue(const QJsonValue &value) override;
    void focusEditor() override;
    void setNames(const QString &objectName, const QString &accessibleName) override;

private:
    void send();

    QStringList m_choices;
    QList<QToolButton *> m_buttons;
};

} // namespace muster::gui
