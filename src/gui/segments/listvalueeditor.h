// SPDX-License-Identifier: GPL-3.0-or-later
// Several texts or numbers as chips, and a field to add more: Return or a comma adds what is typed, Backspace in the empty
// field takes the last one back, and what is still being typed counts already. See valueeditor.h.
#pragma once

#include "gui/segments/valueeditor.h"

#include <QJsonArray>

class QToolButton;

namespace muster::gui {

class FlowLayout;

class ListValueEditor : public ValueEditor
{
    Q_OBJECT

public:
    ListValueEditor(const ValueNeeds &needs, QWidget *parent);
    void setValue(const QJsonValue &value) override;
    void focusEditor() override;
    void setNames(const QString &objectName, const QString &accessibleName) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QJsonValue valueOf(const QString &typed) const;
    [[nodiscard]] QJsonArray everything() const;
    void add(const QString &typed);
    void addMany(const QString &typed);
    void removeAt(qsizetype index);
    void send();
    void showChips();

    bool m_isNumber;
    QLocale m_locale;
    QJsonArray m_values;
    QString m_name;
    QString m_label;
    FlowLayout *m_layout;
    QLineEdit *m_line;
    QList<QToolButton *> m_chips;
};

} // namespace muster::gui
