// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/vendordialog.h"

#include "gui/foundation/engineoptions.h"
#include "gui/foundation/focuskeeper.h"
#include "gui/foundation/shortcuts.h"
#include "gui/foundation/taborder.h"
#include "gui/settings/section.h"
#include "gui/theme/theme.h"
#include "gui/widgets/capitalised.h"
#include "gui/widgets/scrollareas.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

constexpr int dialogWidth = 760;
constexpr int highest = 660; ///< with a title bar and panels on a screen of 768 lines

} // namespace

VendorDialog::VendorDialog(const QString &callbackBase, const Formats &formats, QWidget *parent)
    : QDialog(parent)
    , m_callbackBase(callbackBase)
    , m_formats(formats)
    , m_area(new QScrollArea(this))
    , m_form(new QFormLayout)
    , m_name(new QLineEdit(this))
    , m_nameText(tr("Letters, digits, - and _. It stands in the address that the vendor reports "
                    "to, so it cannot be changed later."))
    , m_nameHint(makeHint(m_nameText))
    , m_url(new QLineEdit(this))
    , m_secret(new QLineEdit(this))
    , m_ownCallbackSecret(
              new QCheckBox(tr("The vendor signs its reports with a secret of its &own"), this))
    , m_callbackSecret(new QLineEdit(this))
    , m_secretText(tr("Both sides sign with it, so that nobody can pretend to be the other. Take "
                      "the vendor’s, or generate one and copy it to the vendor."))
    , m_secretHint(makeHint(m_secretText))
    , m_callback(new QLineEdit(this))
    , m_idempotent(new QCheckBox(tr("The vendor &knows messages that it has taken before"), this))
    , m_batch(new QSpinBox(this))
    , m_rate(new QDoubleSpinBox(this))
    , m_concurrency(new QSpinBox(this))
    , m_price(new QLineEdit(this))
    , m_error(new QLabel(this))
{
    setObjectName(u"vendorDialog"_s);
    setWindowTitle(tr("Add a vendor account"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::xl, Space::xl, Space::xl, Space::xl);
    column->setSpacing(Space::l);
    auto *inside = new QWidget;
    inside->setLayout(m_form);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(Space::xl);
    m_form->setVerticalSpacing(Space::s);
    m_form->setLabelAlignment(Qt::AlignLeft);
    makeForm(m_form);
    makeCallback(m_form);
    makeAbilities(m_form);
    m_area->setObjectName(u"vendorForm"_s);
    setUpScrolling(m_area);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // every line breaks
    m_area->setWidget(inside);
    m_area->setMinimumHeight(1); // see fit()
    column->addWidget(m_area, 1);
    m_error->setObjectName(u"vendorError"_s);
    m_error->setWordWrap(true);
    setLook(m_error, Look::Bad);
    m_error->hide();
    column->addWidget(m_error);
    makeButtons(column);
    connectFields();
    m_callbackRow->hide();
    orderTabsAsLaidOut(this);
    setFixedWidth(dialogWidth);
    new FocusKeeper(this);
    judge();
}

void VendorDialog::connectFields()
{
    for (QLineEdit *edit : {m_name, m_url, m_secret, m_callbackSecret, m_price}) {
        connect(edit, &QLineEdit::textChanged, this, &VendorDialog::changed);
        connect(edit, &QLineEdit::editingFinished, this, &VendorDialog::judge);
    }
    connect(m_ownCallbackSecret, &QCheckBox::toggled, this, [this](bool own) {
        m_callbackRow->setVisible(own);
        changed();
    });
}

/// In the place of the field: it cannot be changed.
void VendorDialog::showName(const QString &name)
{
    QLabel *shown = makeValue("vendorNameShown", m_name->parentWidget());
    shown->setText(name);
    auto *label = qobject_cast<QLabel *>(m_form->labelForField(m_name));
    delete m_form->replaceWidget(m_name, shown);
    m_name->hide();
    label->setText(withoutMnemonic(label->text()));
    m_nameText =
            tr("It stands in the address that the vendor reports to, so it cannot be changed.");
}

void VendorDialog::setAccount(const engine::ReadyAccount &ready)
{
    const VendorAccount &account = ready.account;
    m_needsSecret = !ready.secrets && ready.secrets.error().code == ErrorCode::NotFound;
    setWindowTitle(tr("Edit the vendor account “%1”").arg(account.name));
    m_name->setText(account.name);
    showName(account.name);
    m_url->setText(account.url.toString());
    m_idempotent->setChecked(account.idempotent);
    m_batch->setValue(account.batchSize);
    m_rate->setValue(account.ratePerSecond);
    m_concurrency->setValue(account.concurrency);
    if (account.pricePerThousand)
        m_price->setText(m_formats.amount(*account.pricePerThousand));
    if (m_needsSecret) {
        m_isMissingHere = true;
        m_secretText = tr("It is not on this computer: secrets are never kept in the database. "
                          "Enter the one that the vendor has.");
        m_secret->setFocus();
    } else {
        m_secret->setPlaceholderText(tr("unchanged"));
        m_callbackSecret->setPlaceholderText(tr("unchanged"));
        m_secretText = tr("Leave it empty to keep the one that is stored.");
        m_url->setFocus();
    }
    judge();
}

/// What was wrong may be right now.
void VendorDialog::changed()
{
    m_error->hide();
    judge();
}

/// A field is judged once it is left, and all of them when the account is to be saved.
void VendorDialog::judge()
{
    const QString name = m_name->text();
    const bool named = VendorAccount::isValidName(name);
    const bool isRunning = !m_callbackBase.isEmpty();
    m_callback->setText(isRunning ? callbackUrl(m_callbackBase, named ? name : u"…"_s) : QString());
    m_copyCallback->setEnabled(isRunning && named); // without the name no report would arrive
    for (QLineEdit *edit : {m_name, m_url, m_secret, m_callbackSecret})
        showProblem(edit, isToBeJudged(edit) ? problemOf(edit) : QString());
    if (isVisible())
        fit();
}

bool VendorDialog::isToBeJudged(const QLineEdit *edit) const
{
    return m_wasTried || (!edit->text().isEmpty() && !edit->hasFocus());
}

QString VendorDialog::problemOf(const QLineEdit *edit) const
{
    const QString text = edit->text().trimmed();
    if (edit == m_name) {
        if (text.isEmpty())
            return tr("Give the account a name.");
        return VendorAccount::isValidName(edit->text())
                       ? QString()
                       : tr("Only the letters A to Z, digits, - and _ can be used, since it stands "
                            "in the address that the vendor reports to.");
    }
    if (edit == m_url) {
        if (text.isEmpty())
            return tr("Where does the vendor take messages?");
        const auto checked = engine::checkVendorAccount({typedAccount(), {}, {}});
        return checked ? QString() : messageAndRemedy(checked.error());
    }
    if (edit == m_callbackSecret && !m_ownCallbackSecret->isChecked())
        return {};
    if (text.isEmpty())
        return m_needsSecret ? tr("Enter the secret, or generate one.") : QString();
    const auto secret = WebhookSecret::parse(text);
    return secret ? QString() : messageAndRemedy(secret.error());
}

void VendorDialog::showProblem(QLineEdit *edit, const QString &problem)
{
    edit->setAccessibleDescription(problem);
    if (edit == m_name || edit == m_secret) {
        // In the place of the hint, which says what is right.
        const bool isName = edit == m_name;
        QLabel *hint = isName ? m_nameHint : m_secretHint;
        const QString text = isName ? m_nameText : m_secretText;
        hint->setText(problem.isEmpty() ? text : problem);
        const bool isMissingHere = !isName && m_isMissingHere && edit->text().isEmpty();
        setLook(hint, problem.isEmpty() && !isMissingHere ? Look::Muted : Look::Bad);
        return;
    }
    QLabel *label = edit == m_url ? m_urlProblem : m_callbackSecretProblem;
    label->setText(problem);
    label->setVisible(!problem.isEmpty());
}

VendorAccount VendorDialog::typedAccount() const
{
    VendorAccount account;
    account.name = m_name->text();
    account.url = QUrl(m_url->text().trimmed(), QUrl::StrictMode);
    account.idempotent = m_idempotent->isChecked();
    account.batchSize = m_batch->value();
    account.ratePerSecond = m_rate->value();
    account.concurrency = m_concurrency->value();
    account.pricePerThousand = m_formats.amountOf(m_price->text().trimmed());
    return account;
}

void VendorDialog::submit()
{
    m_wasTried = true;
    judge();
    for (QLineEdit *edit : {m_name, m_url, m_secret, m_callbackSecret}) {
        if (!problemOf(edit).isEmpty())
            return edit->setFocus();
    }
    engine::NewVendorAccount entered{typedAccount(), m_secret->text().trimmed(), {}};
    if (!m_price->text().trimmed().isEmpty() && !entered.account.pricePerThousand) {
        m_price->setFocus();
        showError({ErrorCode::InvalidInput,
                   tr("Type a price like %1, without the currency.").arg(m_formats.amount(8'500)),
                   {},
                   {},
                   {}});
        return;
    }
    if (m_ownCallbackSecret->isChecked())
        entered.callbackSecret = m_callbackSecret->text().trimmed();
    m_save->setEnabled(false);
    m_error->hide();
    Q_EMIT this->entered(entered);
}

void VendorDialog::showError(const Error &error)
{
    m_save->setEnabled(true);
    m_error->setText(messageAndRemedy(error));
    m_error->show();
    fit();
}

void VendorDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    fit();
}

void VendorDialog::fit()
{
    // -1 is Qt's answer for a layout whose height does not depend on its width, as long as no error is shown.
    const auto least = [this] {
        return layout()->hasHeightForWidth() ? layout()->totalMinimumHeightForWidth(dialogWidth)
                                             : layout()->totalMinimumSize().height();
    };
    layout()->activate();
    const QMargins margins = layout()->contentsMargins();
    const int formHeight =
            m_form->totalHeightForWidth(dialogWidth - margins.left() - margins.right());
    const int rest = least() - m_area->minimumHeight();
    const bool isWhole = formHeight <= highest - rest;
    // A bar that is there takes width, so that a line breaks, for whose height the bar would stay.
    m_area->setVerticalScrollBarPolicy(isWhole ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    m_area->setMinimumHeight(std::min(formHeight, highest - rest));
    layout()->activate();
    resize(dialogWidth, least());
}

} // namespace muster::gui
