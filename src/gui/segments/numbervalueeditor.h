// SPDX-License-Identifier: GPL-3.0-or-later
// A number: an amount in the workspace's currency, a whole number, days. Every usual way to write one is understood. See
// valueeditor.h.
#pragma once

#include "gui/segments/valueeditor.h"

namespace muster::gui {

class NumberValueEditor : public ValueEditor
{
    Q_OBJECT

public:
    NumberValueEditor(const ValueNeeds &needs, QWidget *parent);
    void setValue(const QJsonValue &value) override;
    void focusEditor() override;
    void setNames(const QString &objectName, const QString &accessibleName) override;

private:
    QLineEdit *m_line;
    QLocale m_locale;
    QJsonValue m_value;
};

/// "₹" or "INR", as the language writes it.
[[nodiscard]] QString currencySign(const Formats &formats);

} // namespace muster::gui
