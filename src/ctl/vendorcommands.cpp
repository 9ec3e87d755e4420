// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"
#include "ctl/session.h"
#include "engine/singlesend.h"
#include "support/money.h"
#include "support/try.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::ctl {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(VendorCommands)
};

QList<Option> settableOptions();

QJsonObject toJson(const VendorAccount &account, const Currency &currency)
{
    const QJsonValue price =
            account.pricePerThousand
                    ? QJsonValue(minorToDecimal(*account.pricePerThousand, currency))
                    : QJsonValue(QJsonValue::Null);
    return {{u"name"_s, account.name},
            {u"kind"_s, account.kind},
            {u"url"_s, account.url.toString(QUrl::RemoveUserInfo)},
            {u"idempotent"_s, account.idempotent},
            {u"batch"_s, account.batchSize},
            {u"rate"_s, account.ratePerSecond},
            {u"concurrency"_s, account.concurrency},
            {u"price_per_thousand"_s, price}};
}

/// "50/s" or "50": messages a second; 0 where there is "none".
Result<double> rateOf(const QString &text)
{
    QString figure = text.trimmed();
    if (figure == u"none"_s)
        return 0.0;
    if (figure.endsWith(u"/s"_s))
        figure.chop(2);
    bool isNumber = false;
    const double rate = figure.toDouble(&isNumber);
    if (!isNumber || !(rate > 0) || rate > VendorAccount::highestRate)
        return fail(ErrorCode::InvalidInput, Text::tr("“%1” is not a rate.").arg(text), u"--rate"_s,
                    Text::tr("Write messages a second, like 50/s, or none for no limit."));
    return rate;
}

/// Nothing where it is "none".
Result<std::optional<qint64>> priceOf(const QString &text, const Currency &currency)
{
    if (text.trimmed() == u"none"_s)
        return std::optional<qint64>();
    const auto price = parseMinor(text, currency);
    if (!price)
        return fail(ErrorCode::InvalidInput, Text::tr("“%1” is not a price.").arg(text),
                    u"--price"_s,
                    Text::tr("Write an amount like 120.00, without the currency, or none."));
    return std::optional(*price);
}

/// Changes what the options say, and leaves the rest.
Result<void> apply(const Session &session, const Currency &currency,
                   engine::NewVendorAccount &account)
{
    const Arguments &arguments = session.arguments();
    VendorAccount &row = account.account;
    if (arguments.has(u"url"_s))
        row.url = QUrl(arguments.value(u"url"_s), QUrl::StrictMode);
    account.secret = arguments.value(u"secret"_s);
    account.callbackSecret = arguments.value(u"callback-secret"_s);
    if (arguments.has(u"idempotent"_s) && arguments.has(u"not-idempotent"_s))
        return fail(ErrorCode::InvalidInput, Text::tr("An account is the one or the other."),
                    u"--not-idempotent"_s, Text::tr("Give one of the two options."));
    if (arguments.has(u"idempotent"_s) || arguments.has(u"not-idempotent"_s))
        row.idempotent = arguments.has(u"idempotent"_s);
    MUSTER_TRY_ASSIGN(const qint64 batch, session.number(u"batch"_s, 1, 100'000, row.batchSize));
    MUSTER_TRY_ASSIGN(const qint64 concurrency,
                      session.number(u"concurrency"_s, 1, 1000, row.concurrency));
    row.batchSize = static_cast<int>(batch);
    row.concurrency = static_cast<int>(concurrency);
    if (arguments.has(u"rate"_s)) {
        MUSTER_TRY_ASSIGN(row.ratePerSecond, rateOf(arguments.value(u"rate"_s)));
    }
    if (arguments.has(u"price"_s)) {
        MUSTER_TRY_ASSIGN(row.pricePerThousand, priceOf(arguments.value(u"price"_s), currency));
    }
    return {};
}

Result<int> add(Session &session)
{
    const Arguments &arguments = session.arguments();
    engine::NewVendorAccount added;
    added.account.name = arguments.positional.first();
    added.account.kind = arguments.value(u"kind"_s, added.account.kind);
    for (const QString &needed : {u"url"_s, u"secret"_s}) {
        if (arguments.value(needed).isEmpty())
            return fail(ErrorCode::InvalidInput, Text::tr("It is needed to add a vendor account."),
                        u"--"_s + needed, Text::tr("See musterctl vendor add --help."));
    }
    MUSTER_TRY_ASSIGN(engine::Workspace * workspace, session.workspace());
    const Currency &currency = workspace->settings().currency;
    MUSTER_TRY(apply(session, currency, added));
    MUSTER_TRY(engine::addVendorAccount(*workspace, session.secrets(), added));
    session.console().say(Text::tr("Added the vendor account “%1”. Its secrets are in %2.")
                                  .arg(added.account.name, session.secrets().description()));
    session.console().result(toJson(added.account, currency));
    return 0;
}

Result<int> set(Session &session)
{
    const Arguments &arguments = session.arguments();
    const QString name = arguments.positional.first();
    const QList<Option> options = settableOptions();
    if (std::none_of(options.cbegin(), options.cend(),
                     [&](const Option &option) { return arguments.has(option.name); }))
        return fail(ErrorCode::InvalidInput, Text::tr("Nothing is said that should change."), name,
                    Text::tr("See musterctl vendor set --help."));
    MUSTER_TRY_ASSIGN(engine::Workspace * workspace, session.workspace());
    const Currency &currency = workspace->settings().currency;
    engine::NewVendorAccount changed;
    MUSTER_TRY_ASSIGN(changed.account, engine::vendorAccountNamed(*workspace, name));
    MUSTER_TRY(apply(session, currency, changed));
    MUSTER_TRY(engine::updateVendorAccount(*workspace, session.secrets(), changed));
    session.console().say(Text::tr("Changed the vendor account “%1”.").arg(name));
    session.console().result(toJson(changed.account, currency));
    return 0;
}

Result<int> list(Session &session)
{
    MUSTER_TRY_ASSIGN(engine::Workspace * workspace, session.workspace());
    MUSTER_TRY_ASSIGN(const auto accounts, engine::vendorAccounts(*workspace, session.secrets()));
    QJsonArray out;
    for (const engine::ReadyAccount &ready : accounts) {
        QJsonObject entry = toJson(ready.account, workspace->settings().currency);
        entry[u"ready"_s] = ready.secrets.has_value();
        out.append(entry);
        session.console().say(
                ready.account.name.leftJustified(20) + u"  "_s + ready.account.kind + u"  "_s +
                ready.account.url.toString(QUrl::RemoveUserInfo) +
                (ready.secrets ? QString() : u"  "_s + ready.secrets.error().message));
    }
    if (accounts.isEmpty())
        session.console().say(
                Text::tr("There is no vendor account. “musterctl vendor add” makes one."));
    session.console().result(out);
    return 0;
}

Result<int> remove(Session &session)
{
    const QString name = session.arguments().positional.first();
    MUSTER_TRY_ASSIGN(engine::Workspace * workspace, session.workspace());
    MUSTER_TRY(engine::removeVendorAccount(*workspace, session.secrets(), name));
    session.console().say(Text::tr("Removed the vendor account “%1” and its secrets.").arg(name));
    session.console().result(QJsonObject{{u"removed"_s, name}});
    return 0;
}

Result<int> check(Session &session)
{
    const QString name = session.arguments().positional.first();
    MUSTER_TRY_ASSIGN(engine::Workspace * workspace, session.workspace());
    MUSTER_TRY_ASSIGN(const engine::VendorProbe probe,
                      engine::probeVendorAccount(*workspace, session.secrets(), name));
    session.console().say(probe.reached
                                  ? Text::tr("“%1” answers: %2").arg(name, probe.text)
                                  : Text::tr("“%1” cannot be used: %2").arg(name, probe.text));
    session.console().result(
            QJsonObject{{u"name"_s, name}, {u"ok"_s, probe.reached}, {u"text"_s, probe.text}});
    return probe.reached ? 0 : 1;
}

/// What can be said of an account, when it is added and later.
QList<Option> settableOptions()
{
    return {{u"url"_s, u"URL"_s, Text::tr("Where messages are posted to.")},
            {u"secret"_s, u"whsec_…"_s,
             Text::tr("The secret that signs our requests (Standard Webhooks).")},
            {u"callback-secret"_s, u"whsec_…"_s,
             Text::tr("The secret that signs the vendor's callbacks; without it, the one of "
                      "--secret.")},
            {u"idempotent"_s,
             {},
             Text::tr("The vendor does not send a message again whose id it took already. Then a "
                      "message whose "
                      "fate is unknown is simply sent again instead of being put in doubt.")},
            {u"not-idempotent"_s, {}, Text::tr("It may send such a message again (the default).")},
            {u"batch"_s, u"N"_s, Text::tr("Messages a request (1).")},
            {u"rate"_s, u"N/s"_s,
             Text::tr("Messages a second at most, by each “musterctl serve” and each Muster that "
                      "sends: where several share a database, give each its part. Without it, and "
                      "with none, there is no limit.")},
            {u"concurrency"_s, u"N"_s, Text::tr("Requests under way at once (16).")},
            {u"price"_s, u"AMOUNT"_s,
             Text::tr("What the vendor charges for 1,000 messages, in the workspace's currency; "
                      "the "
                      "window shows what a launch costs.")}};
}

} // namespace

QList<Command> vendorCommands()
{
    return {
            {u"vendor add"_s,
             u"NAME"_s,
             Text::tr("Add an account with a vendor."),
             Text::tr("Stores where messages go and what the vendor can do. NAME stands in the "
                      "path of the vendor's "
                      "callbacks: /callbacks/NAME. Secrets are kept outside the database; every "
                      "machine that sends "
                      "needs them (“musterctl vendor set” enters them there)."),
             QList<Option>{
                     {u"kind"_s, u"KIND"_s, Text::tr("The kind of vendor: http (the default).")}} +
                     settableOptions(),
             {u"musterctl vendor add acme --kind http --url https://acme.example/messages --secret whsec_…"_s},
             add},
            {u"vendor set"_s,
             u"NAME"_s,
             Text::tr("Change a vendor account, or enter its secrets on this machine."),
             Text::tr("Changes what the options say and leaves the rest. Secrets are kept on the "
                      "machine where they are entered: enter them on every one that sends or "
                      "receives callbacks."),
             settableOptions(),
             {u"musterctl vendor set acme --secret whsec_…"_s},
             set},
            {u"vendor list"_s,
             {},
             Text::tr("Show the vendor accounts."),
             Text::tr("Shows each account and whether its secrets are on this machine."),
             {},
             {},
             list},
            {u"vendor check"_s,
             u"NAME"_s,
             Text::tr("Ask a vendor whether the account works."),
             Text::tr("Sends a signed request without messages and says what came back. No message "
                      "is sent."),
             {},
             {},
             check},
            {u"vendor remove"_s,
             u"NAME"_s,
             Text::tr("Remove a vendor account and its secrets."),
             Text::tr("An account that campaigns use cannot be removed."),
             {},
             {},
             remove},
    };
}

} // namespace muster::ctl
