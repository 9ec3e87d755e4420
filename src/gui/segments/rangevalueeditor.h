// SPDX-License-Identifier: GPL-3.0-or-later
// Both ends of a range of numbers or days. See valueeditor.h.
#pragma once

#include "gui/segments/valueeditor.h"

namespace muster::gui {

class RangeValueEditor : public ValueEditor
{
    Q_OBJECT

public:
    RangeValueEditor(const ValueNeeds &needs, QWidget *parent);
    void setValue(const QJsonValue &value) override;
    void focusEditor() override { m_low->focusEditor(); }
    void setNames(const QString &objectName, const QString &accessibleName) override;

private:
    void send();

    ValueEditor *m_low;
    ValueEditor *m_high;
    QJsonValue m_lowValue;
    QJsonValue m_highValue;
};

} // namespace muster::gui
