// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for a new custom field of customers: its name and what kind of value it holds. Defining it is the caller's; the
// dialog stays open until that has worked. GUI thread.
#pragma once

#include "rules/fieldcatalogue.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace muster::gui {

class CustomFieldDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a suggestion is the name of the column.
    explicit CustomFieldDialog(const QString &suggestion, QWidget *parent = nullptr);

    void showError(const QString &text);

Q_SIGNALS:
    void defined(const muster::rules::AttributeDefinition &definition);

private:
    void judge();

    QLineEdit *m_name;
    QComboBox *m_type;
    QLabel *m_error;
    QPushButton *m_save;
};

/// A field's key from its name: lower case, words joined by "_", at most 64 characters.
[[nodiscard]] QString attributeKeyOf(const QString &name);

} // namespace muster::gui
