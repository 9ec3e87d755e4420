// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/passphrasedialog.h"

#include "gui/foundation/background.h"
#include "gui/foundation/taborder.h"
#include "gui/theme/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

constexpr int shortest = 8; ///< characters of a new passphrase
constexpr int dialogWidth = 520;
constexpr int underRadio = 26; ///< where the text of a radio button begins

} // namespace

PassphraseDialog::PassphraseDialog(std::shared_ptr<engine::SecretStore> secrets, engine::Seal seal,
                                   QWidget *parent)
    : QDialog(parent)
    , m_secrets(std::move(secrets))
    , m_seal(seal)
    , m_problem(new QLabel(this))
    , m_accept(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setObjectName(u"passphraseDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::xl, Space::xl, Space::xl, Space::xl);
    column->setSpacing(Space::s);
    if (seal == engine::Seal::Locked)
        makeUnlocking(column);
    else
        makeChoice(column);
    m_problem->setObjectName(u"passphraseProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    setLook(m_problem, Look::Bad);
    m_problem->hide();
    column->addWidget(m_problem);
    column->addStretch();
    makeButtons(column);
    orderTabsAsLaidOut(this);
    setFixedWidth(dialogWidth);
    judge();
}

QLabel *PassphraseDialog::addText(QVBoxLayout *column, const QString &text, const char *look)
{
    auto *label = new QLabel(text, this);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    if (look)
        setLook(label, look);
    column->addWidget(label);
    return label;
}

QLineEdit *PassphraseDialog::addPassphrase(QVBoxLayout *column, const char *name,
                                           const QString &label)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(QLatin1StringView(name));
    edit->setAccessibleName(label);
    edit->setPlaceholderText(label);
    edit->setEchoMode(QLineEdit::Password);
    column->addWidget(edit);
    connect(edit, &QLineEdit::textChanged, this, [this] {
        m_problem->hide();
        judge();
    });
    return edit;
}

void PassphraseDialog::makeUnlocking(QVBoxLayout *column)
{
    setWindowTitle(tr("Passphrase of the secrets"));
    addText(column, windowTitle(), Look::Heading);
    addText(column,
            tr("The passwords and vendor secrets on this computer are sealed with your "
               "passphrase. Until it is entered, vendor accounts cannot be used and nothing is "
               "sent."),
            nullptr);
    column->addSpacing(Space::s);
    m_passphrase = addPassphrase(column, "passphrase", tr("Passphrase"));
    m_accept->setText(tr("Unseal the secrets"));
    m_cancel->setText(tr("Not now"));
}

void PassphraseDialog::makeChoice(QVBoxLayout *column)
{
    setWindowTitle(tr("Seal the secrets"));
    addText(column, tr("How are secrets to be sealed?"), Look::Heading);
    addText(column,
            tr("No keyring of the desktop keeps them, so passwords and vendor secrets are in an "
               "encrypted file of Muster’s on this computer."),
            nullptr);
    column->addSpacing(Space::s);
    const auto addWay = [this, column](const char *name, const QString &text,
                                       const QString &explanation) {
        auto *way = new QRadioButton(text, this);
        way->setObjectName(QLatin1StringView(name));
        way->setAccessibleName(text);
        way->setAccessibleDescription(explanation);
        column->addWidget(way);
        auto *inside = new QVBoxLayout;
        inside->setContentsMargins(underRadio, 0, 0, Space::s);
        inside->setSpacing(Space::s);
        column->addLayout(inside);
        addText(inside, explanation, Look::Muted);
        connect(way, &QRadioButton::toggled, this, &PassphraseDialog::judge);
        return std::pair(way, inside);
    };
    const auto [passphrase, fields] =
            addWay("sealByPassphrase", tr("With a passphrase"),
                   tr("Muster asks for it after each start, and musterctl takes it from "
                      "MUSTER_PASSPHRASE. If it is forgotten, the secrets have to be entered "
                      "again."));
    m_byPassphrase = passphrase;
    m_passphrase = addPassphrase(fields, "passphrase", tr("New passphrase"));
    m_repeated = addPassphrase(fields, "passphraseAgain", tr("The same again"));
    m_byKeyFile = addWay("sealByKeyFile", tr("With a key file on this computer"),
                         tr("Nothing is asked. It protects copies of the encrypted file, but not "
                            "against somebody who can read all files of yours."))
                          .first;
    (m_seal == engine::Seal::KeyFile ? m_byKeyFile : m_byPassphrase)->setChecked(true);
    m_accept->setText(tr("Seal the secrets"));
    m_cancel->setText(tr("Cancel"));
}

void PassphraseDialog::makeButtons(QVBoxLayout *column)
{
    m_accept->setObjectName(u"sealSecrets"_s);
    m_accept->setDefault(true);
    setLook(m_accept, Look::Primary);
    m_cancel->setObjectName(u"cancelSeal"_s);
    m_cancel->setAutoDefault(false);
    connect(m_accept, &QPushButton::clicked, this, &PassphraseDialog::submit);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, Space::m, 0, 0);
    row->setSpacing(Space::s);
    row->addStretch();
    row->addWidget(m_cancel);
    row->addWidget(m_accept);
    column->addLayout(row);
}

void PassphraseDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    resize(width(), layout()->totalHeightForWidth(width()));
    if (m_passphrase->isEnabled())
        m_passphrase->setFocus();
}

void PassphraseDialog::judge()
{
    if (!m_byKeyFile)
        return m_accept->setEnabled(!m_passphrase->text().isEmpty());
    const bool byPassphrase = m_byPassphrase->isChecked();
    m_passphrase->setEnabled(byPassphrase);
    m_repeated->setEnabled(byPassphrase);
    m_accept->setEnabled(!byPassphrase || !m_passphrase->text().isEmpty());
}

void PassphraseDialog::submit()
{
    const QString typed = m_passphrase->text();
    const bool isNew = m_byPassphrase && m_byPassphrase->isChecked();
    if (isNew && typed.size() < shortest)
        return answered(fail(ErrorCode::InvalidInput,
                             tr("A passphrase has at least %n character(s).", nullptr, shortest)));
    if (isNew && typed != m_repeated->text())
        return answered(fail(ErrorCode::InvalidInput, tr("The two are not the same.")));
    setEnabled(false);
    const bool byKeyFile = m_byKeyFile && m_byKeyFile->isChecked();
    runInBackground(
            this,
            [secrets = m_secrets, byKeyFile, passphrase = typed.toUtf8()] {
                return byKeyFile ? secrets->useKeyFile() : secrets->setPassphrase(passphrase);
            },
            [this](const Result<void> &sealed) { answered(sealed); });
}

void PassphraseDialog::answered(const Result<void> &sealed)
{
    setEnabled(true);
    if (sealed)
        return accept();
    m_problem->setText(
            QStringList{sealed.error().message, sealed.error().remedy}.join(u' ').trimmed());
    m_problem->show();
    resize(width(), layout()->totalHeightForWidth(width()));
    m_passphrase->setFocus();
    m_passphrase->selectAll();
}

void askForSeal(const QFuture<std::shared_ptr<engine::SecretStore>> &secrets, SecretUse use,
                QWidget *window, std::function<void(bool ready)> then)
{
    struct Found
    {
        std::shared_ptr<engine::SecretStore> secrets;
        Result<engine::Seal> seal;
    };
    const auto look = [secrets] {
        const auto store = secrets.result();
        return Found{store, store->seal()};
    };
    const auto ask = [use, window, then = std::move(then)](const Found &found) {
        // What is wrong with the file itself is said by the use that is made of it.
        const engine::Seal seal = found.seal.value_or(engine::Seal::None);
        const bool isOpen = seal != engine::Seal::Locked &&
                            (seal != engine::Seal::Undecided || use == SecretUse::Read);
        if (isOpen)
            return then(true);
        auto *dialog = new PassphraseDialog(found.secrets, seal, window);
        QObject::connect(dialog, &QDialog::finished, window,
                         [then](int result) { then(result == QDialog::Accepted); });
        dialog->open();
    };
    runInBackground(window, look, ask);
}

} // namespace muster::gui
