// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"
#include "ctl/session.h"
#include "engine/singlesend.h"
#include "support/money.h"
#include "support/try.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muster::ctl {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(VendorCommands)
};

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

/// "50/s" or "50": messages a second.
Result<double> rateOf(const QString &text)
{
    QString figure = text.trimmed();
    if (figure.endsWith(u"/s"_s))
        figure.chop(2);
    bool isNumber = false;
    const double rate = figure.toDouble(&isNumber);
    if (!isNumber || !(rate > 0) || rate > VendorAccount::highestRate)
        return fail(ErrorCode::InvalidInput, Text::tr("“%1” is not a rate.").arg(text), u"--rate"_s,
                    Text::tr("Write messages a second, like 50/s."));
    return rate;
}

Result<int> add(Session &session)
{
    const Arguments &arguments = session.arguments();
    engine::NewVendorAccount added;
    added.account.name = arguments.positional.first();
    added.account.kind = arguments.value(u"kind"_s, u"http"_s);
    added.account.url = QUrl(arguments.value(u"url"_s), QUrl::StrictMode);
    added.account.idempotent = arguments.has(u"idempotent"_s);
    added.secret = arguments.value(u"secret"_s);
    added.callbackSecret = arguments.value(u"callback-secret"_s);
    for (const QString &needed : {u"url"_s, u"secret"_s}) {
        if (arguments.value(needed).isEmpty())
            return fail(ErrorCode::InvalidInput, Text::tr("It is needed to add a vendor account."),
                        u"--"_s + needed, Text::tr("See musterctl vendor add --help."));
    }
    MUSTER_TRY_ASSIGN(const qint64 batch, session.number(u"batch"_s, 1, 100'000, 1));
    MUSTER_TRY_ASSIGN(const qint64 concurrency, session.number(u"concurrency"_s, 1, 1000, 16));
    added.account.batchSize = static_cast<int>(batch);
    added.account.concurrency = static_cast<int>(concurrency);
    if (arguments.has(u"rate"_s)) {
        MUSTER_TRY_ASSIGN(added.account.ratePerSecond, rateOf(arguments.value(u"rate"_s)));
    }
    MUSTER_TRY_ASSIGN(engine::Workspace * workspace, session.workspace());
    const Currency &currency = workspace->settings().currency;
    if (arguments.has(u"price"_s)) {
        const auto price = parseMinor(arguments.value(u"price"_s), currency);
        if (!price)
            return fail(ErrorCode::InvalidInput,
                        Text::tr("“%1” is not a price.").arg(arguments.value(u"price"_s)),
                        u"--price"_s,
                        Text::tr("Write an amount like 120.00, without the currency."));
        added.account.pricePerThousand = *price;
    }
    MUSTER_TRY(engine::addVendorAccount(*workspace, session.secrets(), added));
    session.console().say(Text::tr("Added the vendor account “%1”. Its secrets are in %2.")
                                  .arg(added.account.name, session.secrets().description()));
    session.console().result(toJson(added.account, currency));
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
                      "needs them."),
             {{u"kind"_s, u"KIND"_s, Text::tr("The kind of vendor: http (the default).")},
              {u"url"_s, u"URL"_s, Text::tr("Where messages are posted to.")},
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
              {u"batch"_s, u"N"_s, Text::tr("Messages a request (1).")},
              {u"rate"_s, u"N/s"_s,
               Text::tr("Messages a second at most; without it there is no limit.")},
              {u"concurrency"_s, u"N"_s, Text::tr("Requests under way at once (16).")},
              {u"price"_s, u"AMOUNT"_s,
               Text::tr("What the vendor charges for 1,000 messages, in the workspace's currency; "
                        "the "
                        "window shows what a launch costs.")}},
             {u"musterctl vendor add acme --kind http --url https://acme.example/messages --secret whsec_…"_s},
             add},
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
