// SPDX-License-Identifier: GPL-3.0-or-later
// A form to create or change one entry, over the window: fields with what is wrong beside them, a failure of saving
// above the buttons, and a draft that can be kept and given back. It stays open until its owner accepts it: saving takes
// time and may fail. Before what was typed is thrown away, it asks. Object names: the fields' own, "problem:NAME" beside them, "formError", "saveButton",
// "cancelButton". GUI thread.
#pragma once

#include "gui/foundation/dialogs.h"
#include "support/error.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QFormLayout>
#include <QFrame>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVariantMap>

namespace muster::gui {

class FormDialog : public QDialog
{
    Q_OBJECT

public:
    FormDialog(const QString &title, const QString &saveLabel, Dialogs &dialogs, QWidget *parent);

    /// The texts of the fields by name.
    [[nodiscard]] virtual QVariantMap draft() const;
    virtual void setDraft(const QVariantMap &draft);
    /// Saving is under way: nothing can be changed meanwhile.
    void setBusy(bool busy);
    void showFailure(const Error &error);
    /// Cancel, Escape, the window's own button.
    void reject() override;

Q_SIGNALS:
    /// What was typed is right, as far as the form can tell.
    void saveRequested();

protected:
    void addHeading(const QString &text);
    /// Labels may have a mnemonic.
    QLineEdit *addLine(const QString &name, const QString &label, const QString &hint = {});
    QComboBox *addChoice(const QString &name, const QString &label);
    void addField(const QString &name, const QString &label, QWidget *field);
    /// Across the form, with its label above it: for a table, which is the field's focus proxy where it stands in a box.
    void addWideField(const QString &name, const QString &label, QWidget *field);
    /// What is typed; of a choice its value, of a time "2025-05-31 14:30".
    [[nodiscard]] QString text(const QString &name) const;
    void setText(const QString &name, const QString &text);
    void setProblem(const QString &name, const QString &problem);
    /// Sets the problems of all fields; true where there is none.
    [[nodiscard]] virtual bool check() = 0;

    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLayout *makeCell(const QString &name, const QString &label, QWidget *field);
    void trySave();
    /// As high as its fields need, if the window is. As wide as they need it is at any time.
    void fit();
    /// The fields as they are before somebody types, or a draft is given back.
    void rememberUntouched();

    Dialogs &m_dialogs;
    QScrollArea *m_scroll;
    QFormLayout *m_form;
    QFrame *m_error;
    QLabel *m_errorText;
    QPushButton *m_save;
    QWidget *m_fields;
    QHash<QString, QWidget *> m_byName;
    QHash<QString, QLabel *> m_problems;
    QStringList m_names; ///< in their order
    std::optional<QVariantMap> m_untouched;
    bool m_wasChecked = false;
};

} // namespace muster::gui
