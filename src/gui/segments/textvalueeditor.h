// SPDX-License-Identifier: GPL-3.0-or-later
// One text, with the texts to choose from that customers have already. See valueeditor.h.
#pragma once

#include "gui/segments/valueeditor.h"

namespace muster::gui {

class TextValueEditor : public ValueEditor
{
    Q_OBJECT

public:
    TextValueEditor(const ValueNeeds &needs, QWidget *parent);
    void setValue(const QJsonValue &value) override;
    void focusEditor() override;
    void setNames(const QString &objectName, const QString &accessibleName) override;

private:
    QLineEdit *m_line;
};

/// Offers the field's existing texts below \a line.
void offerTexts(QLineEdit *line, const ValueNeeds &needs);

} // namespace muster::gui
