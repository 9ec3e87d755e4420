// SPDX-License-Identifier: GPL-3.0-or-later
// How the form of a vendor account is laid out.
#include "gui/foundation/engineoptions.h"
#include "gui/foundation/shortcuts.h"
#include "gui/settings/vendordialog.h"
#include "gui/theme/theme.h"
#include "gui/widgets/formrows.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace muster::gui {

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
    m_nameHint->setObjectName(u"vendorNameHint"_s);
    m_secretHint->setObjectName(u"vendorSecretHint"_s);
    form->addRow(tr("&Name"), m_name);
    addUnlabelledRow(form, m_nameHint);
    form->addRow(tr("&Address for messages"), m_url);
    m_urlProblem = makeProblem("vendorUrlProblem");
    addUnlabelledRow(form, m_urlProblem);
    QWidget *secret = makeSecretField(m_secret, "vendorSecret", tr("Secret"));
    auto *label = new QLabel(tr("&Secret"), this);
    label->setBuddy(m_secret);
    form->addRow(label, secret);
    addUnlabelledRow(form, m_secretHint);
    addUnlabelledRow(form, m_ownCallbackSecret);
    m_callbackRow = makeSecretField(m_callbackSecret, "callbackSecret",
                                    tr("Secret of the vendor’s reports"));
    addUnlabelledRow(form, m_callbackRow);
    m_callbackSecretProblem = makeProblem("callbackSecretProblem");
    addUnlabelledRow(form, m_callbackSecretProblem);
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
    addUnlabelledRow(form, makeCallbackHint());
}

/// Whether the address is of use to a vendor.
QLabel *VendorDialog::makeCallbackHint()
{
    const Reach reach = m_callbackBase.isEmpty() ? Reach::Named : reachOf(m_callbackBase);
    QString text = tr("Give this address to the vendor.");
    if (reach == Reach::ThisComputer)
        text = tr("Only programs on this computer reach this address. If the vendor is elsewhere, "
                  "set a public URL in the listener’s settings first.");
    else if (reach == Reach::Unnamed)
        text = tr("No vendor can call this address: it stands for all networks of this computer. "
                  "Set a public URL in the listener’s settings first.");
    QLabel *hint = makeHint(text);
    hint->setObjectName(u"vendorCallbackHint"_s);
    if (reach != Reach::Named)
        setLook(hint, Look::Caution);
    return hint;
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

/// Of the field above; hidden where there is none.
QLabel *VendorDialog::makeProblem(const char *name)
{
    QLabel *problem = makeHint({});
    problem->setObjectName(QLatin1StringView(name));
    setLook(problem, Look::Bad);
    problem->hide();
    return problem;
}

QLabel *VendorDialog::makeHint(const QString &text)
{
    auto *hint = new QLabel(text, this);
    hint->setWordWrap(true);
    hint->setAlignment(Qt::AlignLeft | Qt::AlignTop); // close to what it explains
    setLook(hint, Look::Muted);
    return hint;
}

} // namespace muster::gui
