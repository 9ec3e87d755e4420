// SPDX-License-Identifier: GPL-3.0-or-later
// A span of time, "30 days": a number and a unit. See valueeditor.h.
#pragma once

#include "gui/segments/valueeditor.h"

class QComboBox;

namespace muster::gui {

class SpanValueEditor : public ValueEditor
{
    Q_OBJECT

public:
    SpanValueEditor(const ValueNeeds &needs, QWidget *parent);
    void setValue(const QJsonValue &value) override;
    void focusEditor() override;
    void setNames(const QString &objectName, const QString &accessibleName) override;

private:
    void send();
    void nameUnits(int amount);

    QLineEdit *m_amount;
    QComboBox *m_unit;
};

} // namespace muster::gui
