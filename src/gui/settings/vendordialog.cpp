// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/vendordialog.h"

#include "gui/foundation/engineoptions.h"
#include "gui/foundation/shortcuts.h"
#include "gui/foundation/taborder.h"
#include "gui/settings/section.h"
#include "gui/theme/theme.h"
#include "gui/widgets/formrows.h"
#include "gui/widgets/scrollareas.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDialogButtonBox>
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
    , m_nameHint(makeHint(tr("Letters, digits, - and _. It stands in the address that the vendor "
                             "reports to, so it cannot be changed later.")))
    , m_url(new QLineEdit(this))
    , m_secret(new QLineEdit(this))
    , m_ownCallbackSecret(
              new QCheckBox(tr("The vendor signs its reports with a secret of its &own"), this))
    , m_callbackSecret(new QLineEdit(this))
    , m_secretHint(makeHint(tr("Both sides sign with it, so that nobody can pretend to be the "
                               "other. Take the vendor’s, or generate one and copy it to the "
                               "vendor.")))
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
    for (QLineEdit *edit : {m_name, m_url, m_secret, m_callbackSecret})
        connect(edit, &QLineEdit::textChanged, this, &VendorDialog::judge);
    connect(m_ownCallbackSecret, &QCheckBox::toggled, this, [this](bool own) {
        m_callbackRow->setVisible(own);
        judge();
        fit();
    });
    m_callbackRow->hide();
    orderTabsAsLaidOut(this);
    setFixedWidth(dialogWidth);
    judge();
}

void VendorDialog::makeButtons(QVBoxLayout *column)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    m_save = buttons->addButton(tr("Save account"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"saveVendor"_s);
    m_save->setDefault(true);
    setLook(m_save, Look::Primary);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &VendorDialog::submit);
}

void VendorDialog::makeForm(QFormLayout *form)
{
    m_name->setObjectName(u"vendorName"_s);
    m_name->setMaxLength(64);
    m_name->setPlaceholderText(u"acme"_s);
    m_url->setObjectName(u"vendorUrl"_s);
    m_url->setPlaceholderText(u"https://vendor.example/messages"_s);
    m_ownCallbackSecret->setObjectName(u"ownCallbackSecret"_s);
    m_secretHint->setObjectName(u"vendorSecretHint"_s);
    form->addRow(tr("&Name"), m_name);
    addUnlabelledRow(form, m_nameHint);
    form->addRow(tr("&Address for messages"), m_url);
    QWidget *secret = makeSecretField(m_secret, "vendorSecret", tr("Secret"));
    auto *label = new QLabel(tr("&Secret"), this);
    label->setBuddy(m_secret);
    form->addRow(label, secret);
    addUnlabelledRow(form, m_secretHint);
    addUnlabelledRow(form, m_ownCallbackSecret);
    m_callbackRow = makeSecretField(m_callbackSecret, "callbackSecret",
                                    tr("Secret of the vendor’s reports"));
    addUnlabelledRow(form, m_callbackRow);
}

void VendorDialog::makeCallback(QFormLayout *form)
{
    m_callback->setObjectName(u"vendorCallback"_s);
    m_callback->setReadOnly(true);
    m_callback->setPlaceholderText(tr("known once the listener runs"));
    m_callback->setAccessibleName(tr("Reports go to"));
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Space::s);
    m_copyCallback = new QPushButton(tr("Copy"), row);
    m_copyCallback->setObjectName(u"copyCallback"_s);
    m_copyCallback->setAutoDefault(false);
    m_copyCallback->setAccessibleName(tr("Copy the address for reports"));
    line->addWidget(m_callback, 1);
    line->addWidget(m_copyCallback);
    connect(m_copyCallback, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(m_callback->text()); });
    auto *callbackLabel = new QLabel(tr("&Reports go to"), this);
    callbackLabel->setBuddy(m_callback);
    form->addRow(callbackLabel, row);
    addUnlabelledRow(
            form, makeHint(tr("Give this address to the vendor. Set a public URL in the listener’s "
                              "settings if the vendor is not on this computer.")));
}

void VendorDialog::makeAbilities(QFormLayout *form)
{
    m_idempotent->setObjectName(u"vendorIdempotent"_s);
    m_batch->setObjectName(u"vendorBatch"_s);
    m_batch->setRange(1, VendorAccount::largestBatch);
    m_rate->setObjectName(u"vendorRate"_s);
    m_rate->setRange(0, VendorAccount::highestRate);
    m_rate->setDecimals(1);
    m_rate->setSpecialValueText(tr("no limit"));
    m_concurrency->setObjectName(u"vendorConcurrency"_s);
    m_concurrency->setRange(1, VendorAccount::mostConcurrency);
    m_concurrency->setValue(VendorAccount().concurrency);
    addUnlabelledRow(form, m_idempotent);
    addUnlabelledRow(form, makeHint(tr("Then a message whose fate is unknown, after a crash or a "
                                       "lost answer, is simply sent again under the same ID. "
                                       "Otherwise it is put in doubt, and you decide.")));
    m_price->setObjectName(u"vendorPrice"_s);
    m_price->setPlaceholderText(tr("not known"));
    auto *rate = new QLabel(tr("&Messages a second, at most"), this);
    auto *price =
            new QLabel(tr("&Price of 1,000 messages (%1)").arg(m_formats.currency().code), this);
    const int second = std::max(rate->sizeHint().width(), price->sizeHint().width());
    for (QLabel *label : {rate, price})
        label->setFixedWidth(second);
    addPair(form, new QLabel(tr("Messages a re&quest"), this), m_batch, rate, m_rate);
    addPair(form, new QLabel(tr("Requests at on&ce, at most"), this), m_concurrency, price,
            m_price);
}

/// Two short fields beside each other.
void VendorDialog::addPair(QFormLayout *form, QLabel *first, QWidget *firstField, QLabel *second,
                           QWidget *secondField)
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Space::m);
    line->addWidget(firstField, 1);
    line->addWidget(second);
    line->addWidget(secondField, 1);
    for (const auto &[label, field] :
         {std::pair(first, firstField), std::pair(second, secondField)}) {
        label->setBuddy(field);
        field->setAccessibleName(withoutMnemonic(label->text()));
    }
    form->addRow(first, row);
}

QWidget *VendorDialog::makeSecretField(QLineEdit *edit, const char *name,
                                       const QString &accessibleName)
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Space::s);
    const QString base = QString::fromLatin1(name);
    edit->setObjectName(base);
    edit->setAccessibleName(accessibleName);
    edit->setEchoMode(QLineEdit::Password);
    edit->setPlaceholderText(u"whsec_…"_s);
    auto *show = new QPushButton(tr("Show"), row);
    show->setObjectName(base + u"Show"_s);
    show->setCheckable(true);
    show->setAccessibleName(tr("Show: %1").arg(accessibleName));
    auto *generate = new QPushButton(tr("Generate"), row);
    generate->setObjectName(base + u"Generate"_s);
    generate->setAccessibleName(tr("Generate: %1").arg(accessibleName));
    auto *copy = new QPushButton(tr("Copy"), row);
    copy->setObjectName(base + u"Copy"_s);
    copy->setAccessibleName(tr("Copy: %1").arg(accessibleName));
    for (QPushButton *button : {show, generate, copy})
        button->setAutoDefault(false);
    line->addWidget(edit, 1);
    line->addWidget(show);
    line->addWidget(generate);
    line->addWidget(copy);
    connect(show, &QPushButton::toggled, edit, [edit](bool shown) {
        edit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    });
    connect(generate, &QPushButton::clicked, edit,
            [edit] { edit->setText(WebhookSecret::generate().text()); });
    connect(copy, &QPushButton::clicked, edit,
            [edit] { QApplication::clipboard()->setText(edit->text()); });
    const auto judgeButtons = [show, copy](const QString &secret) {
        for (QPushButton *button : {show, copy})
            button->setEnabled(!secret.isEmpty());
    };
    connect(edit, &QLineEdit::textChanged, row, judgeButtons);
    judgeButtons(edit->text());
    return row;
}

QLabel *VendorDialog::makeHint(const QString &text)
{
    auto *hint = new QLabel(text, this);
    hint->setWordWrap(true);
    hint->setAlignment(Qt::AlignLeft | Qt::AlignTop); // close to what it explains
    setLook(hint, Look::Muted);
    return hint;
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
    m_nameHint->setText(
            tr("It stands in the address that the vendor reports to, so it cannot be changed."));
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
        m_secretHint->setText(tr("It is not on this computer: secrets are never kept in the "
                                 "database. Enter the one that the vendor has."));
        setLook(m_secretHint, Look::Bad);
        m_secret->setFocus();
    } else {
        m_secret->setPlaceholderText(tr("unchanged"));
        m_callbackSecret->setPlaceholderText(tr("unchanged"));
        m_secretHint->setText(tr("Leave it empty to keep the one that is stored."));
        m_url->setFocus();
    }
    judge();
}

void VendorDialog::judge()
{
    const QString name = m_name->text();
    const bool named = VendorAccount::isValidName(name);
    const bool isRunning = !m_callbackBase.isEmpty();
    m_callback->setText(isRunning ? callbackUrl(m_callbackBase, named ? name : u"…"_s) : QString());
    m_copyCallback->setEnabled(isRunning && named); // without the name no report would arrive
    const bool secret = !m_needsSecret || !m_secret->text().trimmed().isEmpty();
    const bool callbackSecret = !m_needsSecret || !m_ownCallbackSecret->isChecked() ||
                                !m_callbackSecret->text().trimmed().isEmpty();
    m_save->setEnabled(named && !m_url->text().trimmed().isEmpty() && secret && callbackSecret);
}

void VendorDialog::submit()
{
    const QString typedPrice = m_price->text().trimmed();
    const std::optional<qint64> price = m_formats.amountOf(typedPrice);
    if (!typedPrice.isEmpty() && !price) {
        m_price->setFocus();
        showError({ErrorCode::InvalidInput,
                   tr("Type a price like %1, without the currency.").arg(m_formats.amount(8'500)),
                   {},
                   {},
                   {}});
        return;
    }
    m_save->setEnabled(false);
    m_error->hide();
    engine::NewVendorAccount entered;
    entered.account.name = m_name->text();
    entered.account.url = QUrl(m_url->text().trimmed(), QUrl::StrictMode);
    entered.account.idempotent = m_idempotent->isChecked();
    entered.account.batchSize = m_batch->value();
    entered.account.ratePerSecond = m_rate->value();
    entered.account.concurrency = m_concurrency->value();
    entered.account.pricePerThousand = price;
    entered.secret = m_secret->text().trimmed();
    if (m_ownCallbackSecret->isChecked())
        entered.callbackSecret = m_callbackSecret->text().trimmed();
    Q_EMIT this->entered(entered);
}

void VendorDialog::showError(const Error &error)
{
    m_error->setText(QStringList{error.message, error.remedy}.join(u' ').trimmed());
    m_error->show();
    judge();
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
    m_area->setMinimumHeight(std::min(formHeight, highest - rest));
    layout()->activate();
    resize(dialogWidth, least());
}

} // namespace muster::gui
