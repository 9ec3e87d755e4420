// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for an account with a vendor: its address, its secrets and what it can do, in words. Saving is the caller's; the
// dialog stays open, and enabled for another try, until that has worked. GUI thread.
#pragma once

#include "engine/vendoraccounts.h"
#include "gui/foundation/formats.h"

#include <QDialog>

class QCheckBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QSpinBox;
class QVBoxLayout;

namespace muster::gui {

class VendorDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a callbackBase may be empty while the listener does not run.
    VendorDialog(const QString &callbackBase, const Formats &formats, QWidget *parent);

    /// To be changed: its name stays, and secrets that are left empty stay too. One that is missing on this computer has to
    /// be entered.
    void setAccount(const engine::ReadyAccount &ready);
    void showError(const Error &error);

Q_SIGNALS:
    void entered(const muster::engine::NewVendorAccount &account);

protected:
    void showEvent(QShowEvent *event) override;

private:
    /// As high as its broken lines need, which a dialog does not see to by itself, and no higher than small screens are:
    /// beyond that the form is scrolled.
    void fit();
    void connectFields();
    void makeButtons(QVBoxLayout *column);
    void makeForm(QFormLayout *form);
    void makeCallback(QFormLayout *form);
    void makeAbilities(QFormLayout *form);
    void addPair(QFormLayout *form, QLabel *first, QWidget *firstField, QLabel *second,
                 QWidget *secondField);
    void showName(const QString &name);
    QWidget *makeSecretField(QLineEdit *edit, const char *name, const QString &accessibleName);
    QLabel *makeHint(const QString &text);
    QLabel *makeProblem(const char *name);
    QLabel *makeCallbackHint();
    void changed();
    void judge();
    [[nodiscard]] bool isToBeJudged(const QLineEdit *edit) const;
    [[nodiscard]] QString problemOf(const QLineEdit *edit) const;
    void showProblem(QLineEdit *edit, const QString &problem);
    [[nodiscard]] VendorAccount typedAccount() const;
    void submit();

    QString m_callbackBase;
    Formats m_formats;
    bool m_needsSecret = true;    ///< none is stored
    bool m_isMissingHere = false; ///< of an account that exists
    bool m_wasTried = false;      ///< to be saved
    QScrollArea *m_area;
    QFormLayout *m_form;
    QLineEdit *m_name;
    QString m_nameText; ///< the hint while nothing is wrong
    QLabel *m_nameHint;
    QLineEdit *m_url;
    QLabel *m_urlProblem = nullptr;
    QLineEdit *m_secret;
    QCheckBox *m_ownCallbackSecret;
    QLineEdit *m_callbackSecret;
    QWidget *m_callbackRow = nullptr;
    QLabel *m_callbackSecretProblem = nullptr;
    QString m_secretText; ///< the hint while nothing is wrong
    QLabel *m_secretHint;
    QLineEdit *m_callback;
    QPushButton *m_copyCallback = nullptr;
    QCheckBox *m_idempotent;
    QSpinBox *m_batch;
    QDoubleSpinBox *m_rate;
    QSpinBox *m_concurrency;
    QLineEdit *m_price;
    QLabel *m_error;
    QPushButton *m_save;
};

} // namespace muster::gui
