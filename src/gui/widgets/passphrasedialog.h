// SPDX-License-Identifier: GPL-3.0-or-later
// Where there is no keyring: how the file of secrets is to be sealed, or the passphrase that it is sealed with. The
// dialog closes when that has worked, and stays with the reason until then. What is typed is handed to the secrets and
// kept nowhere else. GUI thread; deriving a key takes a moment and happens on a pool thread.
#pragma once

#include "engine/secretstore.h"

#include <QDialog>
#include <QFuture>
#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace muster::gui {

class PassphraseDialog : public QDialog
{
    Q_OBJECT

public:
    /// Locked: asks for the passphrase. Else asks how secrets are to be sealed, beginning with how they are now.
    PassphraseDialog(std::shared_ptr<engine::SecretStore> secrets, engine::Seal seal,
                     QWidget *parent);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeUnlocking(QVBoxLayout *column);
    void makeChoice(QVBoxLayout *column);
    void makeButtons(QVBoxLayout *column);
    QLabel *addText(QVBoxLayout *column, const QString &text, const char *look);
    QLineEdit *addPassphrase(QVBoxLayout *column, const char *name, const QString &label);
    void judge();
    void submit();
    void answered(const Result<void> &sealed);

    std::shared_ptr<engine::SecretStore> m_secrets;
    engine::Seal m_seal;
    QRadioButton *m_byPassphrase = nullptr; ///< none where one is asked for
    QRadioButton *m_byKeyFile = nullptr;
    QLineEdit *m_passphrase = nullptr;
    QLineEdit *m_repeated = nullptr;
    QLabel *m_problem;
    QPushButton *m_accept;
    QPushButton *m_cancel;
};

enum class SecretUse { Read, Write };

/// Before secrets are used: asks for the passphrase while they are locked and, before the first one is written, how they
/// are to be sealed. \a then is called on the GUI thread, at once where nothing is to be asked, with false where the
/// person gave up; not at all if \a window is gone by then.
void askForSeal(const QFuture<std::shared_ptr<engine::SecretStore>> &secrets, SecretUse use,
                QWidget *window, std::function<void(bool ready)> then);

} // namespace muster::gui
