// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/vendorssection.h"

#include "gui/foundation/engineoptions.h"
#include "gui/settings/vendordialog.h"
#include "gui/theme/icons.h"
#include "gui/theme/theme.h"
#include "gui/widgets/flowlayout.h"
#include "gui/widgets/passphrasedialog.h"
#include "storage/whendone.h"

#include <QApplication>
#include <QClipboard>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace muster::gui {

VendorsSection::VendorsSection(Services &services, QWidget *parent)
    : Section("vendors", tr("Vendor accounts"),
              tr("A vendor delivers your messages and reports what became of them."), services,
              parent)
    , m_add(new QPushButton(icon(u"add"_s), tr("Add a vendor account…"), this))
    , m_list(new QWidget(this))
    , m_cards(new QVBoxLayout(m_list))
    , m_secrets(makeHint())
    , m_changeSeal(new QPushButton(tr("Change how they are sealed…"), this))
{
    m_add->setObjectName(u"addVendor"_s);
    setLook(m_add, Look::Primary);
    m_secrets->setObjectName(u"secretsPlace"_s);
    m_cards->setContentsMargins(0, 0, 0, 0);
    m_cards->setSpacing(Space::m);
    // Beside the accounts and not around them: it is as high as the highest thing that it may have to say, and would
    // leave a gap below them.
    m_state = new StateView(new QWidget(this), this);
    m_state->setObjectName(u"vendorsState"_s);
    column()->addWidget(m_add, 0, Qt::AlignLeft);
    column()->addWidget(m_list);
    column()->addWidget(m_state);
    m_list->hide();
    column()->addWidget(m_secrets);
    m_changeSeal->setObjectName(u"changeSeal"_s);
    m_changeSeal->hide();
    column()->addWidget(m_changeSeal, 0, Qt::AlignLeft);
    connect(m_changeSeal, &QPushButton::clicked, this, &VendorsSection::changeSeal);
    column()->addStretch();
    connect(m_add, &QPushButton::clicked, this, &VendorsSection::add);
    connect(m_state, &StateView::actionRequested, this, &VendorsSection::add);
    connect(m_state, &StateView::retryRequested, this, &VendorsSection::load);
    connect(&session(), &engine::Session::changed, this, [this](engine::Change change) {
        if (change == engine::Change::VendorAccounts && isVisible())
            load();
    });
    connect(&services.preferences, &Preferences::listenerChanged, this, [this] {
        if (isVisible())
            load();
    });
    m_state->showLoading();
}

void VendorsSection::activate()
{
    load();
}

void VendorsSection::open(const QVariantMap &arguments)
{
    m_wanted = arguments.value(u"account"_s).toString();
}

void VendorsSection::load()
{
    m_loading.reset();
    m_loading.whenDone(
            QtConcurrent::run([&workspace = session().workspace(), secrets = session().secrets()] {
                return Loaded{engine::vendorAccounts(workspace, *secrets), secrets->description(),
                              secrets->seal()};
            }),
            this, [this](const Loaded &loaded) { show(loaded); });
}

void VendorsSection::show(const Loaded &loaded)
{
    m_secrets->setText(tr("Secrets are never kept in the database but on this computer, in %1.")
                               .arg(loaded.secretsPlace));
    m_seal = loaded.seal.value_or(engine::Seal::None);
    m_changeSeal->setText(m_seal == engine::Seal::Locked ? tr("Enter the passphrase…")
                                                         : tr("Change how they are sealed…"));
    m_changeSeal->setVisible(m_seal != engine::Seal::None);
    const bool isListed = loaded.accounts && !loaded.accounts->isEmpty();
    m_list->setVisible(isListed);
    m_state->setVisible(!isListed);
    if (!loaded.accounts) {
        session().noticeFailure(loaded.accounts.error());
        return m_state->showError(loaded.accounts.error());
    }
    while (QLayoutItem *item = m_cards->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    m_add->setVisible(isListed);
    if (!isListed) {
        return m_state->showEmpty(
                u"deliveries"_s, tr("There is no vendor account yet"),
                tr("Messages are sent through a vendor that takes them over HTTP. Add your account "
                   "with its address and the secret that you share with it. To try things out, "
                   "“musterctl simulate-vendor” plays a vendor on this computer."),
                tr("Add a vendor account…"));
    }
    const QString wanted = std::exchange(m_wanted, {});
    for (const engine::ReadyAccount &ready : *loaded.accounts) {
        m_cards->addWidget(makeCard(ready));
        if (ready.account.name == wanted && m_seal != engine::Seal::Locked)
            edit(ready);
    }
    m_state->showContent();
    if (!wanted.isEmpty() && m_seal == engine::Seal::Locked)
        changeSeal(); // without the passphrase no account can be used
}

QPushButton *VendorsSection::addButton(QLayout *row, const QString &name, const QString &text,
                                       const QString &account)
{
    auto *button = new QPushButton(text, m_list);
    button->setObjectName(name + u'-' + account);
    button->setAccessibleName(tr("%1, account %2").arg(text, account));
    row->addWidget(button);
    return button;
}

/// Beside each other, and below where there is no more room; dots between them would stand at the ends of lines.
QWidget *VendorsSection::makeFacts(const QStringList &facts)
{
    auto *line = new QWidget(m_list);
    auto *flow = new FlowLayout(Space::xs, line);
    for (const QString &fact : facts) {
        auto *label = new QLabel(fact, line);
        // Lines are closer to each other than what stands beside each other.
        label->setContentsMargins(0, 0, Space::l, 0);
        setLook(label, Look::Muted);
        flow->addWidget(label);
    }
    return line;
}

QWidget *VendorsSection::makeCard(const engine::ReadyAccount &ready)
{
    const VendorAccount &account = ready.account;
    const Formats &formats = services().formats;
    auto *card = new QFrame(m_list);
    card->setObjectName(u"vendor-"_s + account.name);
    setLook(card, Look::Card);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(Space::l, Space::l, Space::l, Space::l);
    inside->setSpacing(Space::s);
    auto *name = new QLabel(account.name, card);
    name->setTextFormat(Qt::PlainText);
    setLook(name, Look::Heading);
    inside->addWidget(name);
    inside->addWidget(makeHint(account.url.toDisplayString(QUrl::RemoveUserInfo)));
    QStringList facts{tr("%n message(s) a request", nullptr, account.batchSize),
                      tr("%n request(s) at once", nullptr, account.concurrency),
                      account.ratePerSecond > 0
                              ? tr("at most %1 messages a second")
                                        .arg(formats.locale().toString(account.ratePerSecond))
                              : tr("no rate limit")};
    facts.append(account.idempotent ? tr("knows repeated messages")
                                    : tr("does not recognise repeated messages"));
    if (account.pricePerThousand)
        facts.append(tr("%1 for 1,000 messages").arg(formats.money(*account.pricePerThousand)));
    inside->addWidget(makeFacts(facts));
    const QString base = callbackBase(services().preferences, session().status());
    if (!base.isEmpty())
        inside->addWidget(makeHint(tr("Reports go to %1").arg(callbackUrl(base, account.name))));

    auto *result = new QLabel(card);
    result->setObjectName(u"result-"_s + account.name);
    result->setWordWrap(true);
    result->setTextFormat(Qt::PlainText);
    result->hide();
    if (!ready.secrets) {
        showAnswer(result, false,
                   QStringList{ready.secrets.error().message, ready.secrets.error().remedy}.join(
                           u' '));
    }
    auto *row = new FlowLayout(Space::s);
    auto *check = addButton(row, u"check"_s, tr("Check connection"), account.name);
    auto *test = addButton(row, u"test"_s, tr("Send a test…"), account.name);
    auto *edit = addButton(row, u"edit"_s, tr("Edit…"), account.name);
    auto *remove = addButton(row, u"remove"_s, tr("Remove…"), account.name);
    inside->addWidget(result);
    inside->addLayout(row);
    const QString key = account.name;
    connect(check, &QPushButton::clicked, this,
            [this, key, check, result] { this->check(key, check, result); });
    connect(test, &QPushButton::clicked, this,
            [this, key, test, result] { askForTest(key, test, result); });
    connect(edit, &QPushButton::clicked, this, [this, ready] { this->edit(ready); });
    connect(remove, &QPushButton::clicked, this, [this, key] { this->remove(key); });
    return card;
}

void VendorsSection::showAnswer(QLabel *result, bool good, const QString &text)
{
    setLook(result, good ? Look::Good : Look::Bad);
    result->setText(text);
    result->show();
}

void VendorsSection::add()
{
    auto *dialog = new VendorDialog(callbackBase(services().preferences, session().status()),
                                    services().formats, this);
    openDialog(dialog, true);
}

void VendorsSection::edit(const engine::ReadyAccount &ready)
{
    auto *dialog = new VendorDialog(callbackBase(services().preferences, session().status()),
                                    services().formats, this);
    dialog->setAccount(ready);
    openDialog(dialog, false);
}

void VendorsSection::openDialog(VendorDialog *dialog, bool isNew)
{
    connect(dialog, &VendorDialog::entered, this,
            [this, dialog, isNew](const engine::NewVendorAccount &entered) {
                const auto secrets = storage::readyFuture(session().secrets());
                askForSeal(secrets, SecretUse::Write, dialog,
                           [this, dialog, isNew, entered](bool ready) {
                               if (ready)
                                   return save(dialog, isNew, entered);
                               dialog->showError(
                                       {ErrorCode::Cancelled,
                                        tr("The account was not saved, as its secret would not be "
                                           "sealed."),
                                        {},
                                        {},
                                        {}});
                           });
            });
    dialog->open();
}

void VendorsSection::save(VendorDialog *dialog, bool isNew, const engine::NewVendorAccount &entered)
{
    runInBackground(
            dialog,
            [&workspace = session().workspace(), secrets = session().secrets(), entered,
             isNew]() -> Result<void> {
                if (!isNew)
                    return engine::updateVendorAccount(workspace, *secrets, entered);
                const auto id = engine::addVendorAccount(workspace, *secrets, entered);
                return id ? Result<void>() : fail(id.error());
            },
            [this, dialog](const Result<void> &saved) {
                if (!saved) {
                    session().noticeFailure(saved.error());
                    return dialog->showError(saved.error());
                }
                dialog->accept();
                services().notices.success(tr("The vendor account is saved."));
                session().announce(engine::Change::VendorAccounts);
            });
}

void VendorsSection::changeSeal()
{
    auto *dialog = new PassphraseDialog(session().secrets(), m_seal, this);
    connect(dialog, &QDialog::accepted, this, [this] {
        services().notices.success(m_seal == engine::Seal::Locked
                                           ? tr("The secrets can be used.")
                                           : tr("The secrets are sealed anew."));
        session().announce(engine::Change::VendorAccounts);
    });
    dialog->open();
}

void VendorsSection::remove(const QString &name)
{
    services().dialogs.ask(
            this,
            {tr("Remove the vendor account"),
             tr("Remove the account “%1” and its secrets?").arg(name),
             tr("Reports on messages that it has sent will no longer be accepted."),
             {tr("Remove account")},
             true},
            [this, name](int choice) {
                if (choice != 0)
                    return;
                runInBackground(
                        this,
                        [&workspace = session().workspace(), secrets = session().secrets(), name] {
                            return engine::removeVendorAccount(workspace, *secrets, name);
                        },
                        [this](const Result<void> &removed) {
                            if (!removed)
                                return tellFailure(removed.error());
                            services().notices.success(tr("The vendor account is removed."));
                            session().announce(engine::Change::VendorAccounts);
                        });
            });
}

void VendorsSection::check(const QString &name, QPushButton *button, QLabel *result)
{
    button->setEnabled(false);
    setLook(result, Look::Muted);
    result->setText(tr("Asking the vendor…"));
    result->show();
    // The card may be made anew meanwhile: then nobody waits for the answer.
    runInBackground(
            result,
            [&workspace = session().workspace(), secrets = session().secrets(), name] {
                return engine::probeVendorAccount(workspace, *secrets, name);
            },
            [this, button, result](const Result<engine::VendorProbe> &probe) {
                button->setEnabled(true);
                if (!probe) {
                    session().noticeFailure(probe.error());
                    return showAnswer(
                            result, false,
                            QStringList{probe.error().message, probe.error().remedy}.join(u' '));
                }
                showAnswer(result, probe->reached,
                           probe->reached ? tr("The vendor answers and takes the secret.")
                                          : tr("The account cannot be used: %1").arg(probe->text));
            });
}

void VendorsSection::askForTest(const QString &name, QPushButton *button, QLabel *result)
{
    // An account says nothing about channels: the address does.
    const auto channelOf = [](const QString &typed) {
        return typed.contains(u'@') ? Channel::Email : Channel::Sms;
    };
    services().dialogs.askText(
            this, tr("Send a test"), tr("E-mail address or phone number of your own"), QString(),
            [this, name, channelOf, button = QPointer(button),
             result = QPointer(result)](const QString &typed) {
                const Channel channel = channelOf(typed);
                const auto to = engine::testAddress(channel, typed);
                if (to && button && result)
                    sendTest(name, channel, *to, button, result);
            },
            [channelOf](const QString &typed) {
                const Channel channel = channelOf(typed);
                const auto to = engine::testAddress(channel, typed);
                return to                          ? QString()
                       : channel == Channel::Email ? to.error().message
                                                   : tr("This is neither an e-mail address nor a "
                                                        "phone number.");
            });
}

void VendorsSection::sendTest(const QString &name, Channel channel, const QString &to,
                              QPushButton *button, QLabel *result)
{
    button->setEnabled(false);
    setLook(result, Look::Muted);
    result->setText(tr("Sending…"));
    result->show();
    runInBackground(
            result,
            [&workspace = session().workspace(), secrets = session().secrets(), name, channel, to] {
                return engine::sendTestMessage(workspace, *secrets, name, channel, to);
            },
            [this, to, button, result](const Result<engine::TestResult> &sent) {
                button->setEnabled(true);
                if (!sent) {
                    session().noticeFailure(sent.error());
                    return showAnswer(
                            result, false,
                            QStringList{sent.error().message, sent.error().remedy}.join(u' '));
                }
                showAnswer(result, sent->accepted,
                           sent->accepted
                                   ? tr("The vendor accepted the test for %1.").arg(to)
                                   : tr("The vendor refused the test: %1").arg(sent->reason));
            });
}

} // namespace muster::gui
