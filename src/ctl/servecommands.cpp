// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"
#include "ctl/sendingnews.h"
#include "ctl/session.h"
#include "ctl/termination.h"
#include "delivery/simulator/simulatedvendor.h"
#include "engine/engine.h"
#include "storage/campaignrepository.h"
#include "support/try.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muster::ctl {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ServeCommands)
};

struct Address
{
    QString host = QStringLiteral("127.0.0.1");
    quint16 port = 0;
};

/// "ADDR:PORT", ":PORT" or "[::1]:PORT".
Result<Address> addressOf(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    bool isNumber = false;
    const uint port = text.mid(colon + 1).toUInt(&isNumber);
    if (colon < 0 || !isNumber || port > 65'535)
        return fail(ErrorCode::InvalidInput,
                    Text::tr("“%1” is not an address with a port.").arg(text), u"--listen"_s,
                    Text::tr("Write it like 127.0.0.1:8080."));
    Address address;
    address.port = static_cast<quint16>(port);
    QString host = text.left(colon);
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    if (!host.isEmpty())
        address.host = host;
    return address;
}

/// "500-2500" or "500".
Result<delivery::RangeMs> rangeOf(const Session &session, const QString &option,
                                  delivery::RangeMs otherwise)
{
    if (!session.arguments().has(option))
        return otherwise;
    const QString text = session.arguments().value(option);
    const QStringList ends = text.split(u'-');
    bool firstIsNumber = false;
    bool lastIsNumber = false;
    const delivery::RangeMs range{ends.first().toLongLong(&firstIsNumber),
                                  ends.last().toLongLong(&lastIsNumber)};
    if (!firstIsNumber || !lastIsNumber || ends.size() > 2 || range.from < 0 ||
        range.to < range.from)
        return fail(ErrorCode::InvalidInput,
                    Text::tr("“%1” is not a range of milliseconds.").arg(text), u"--"_s + option,
                    Text::tr("Write it like 500-2500."));
    return range;
}

Result<std::optional<WebhookSecret>> secretOf(const Session &session, const QString &option)
{
    if (!session.arguments().has(option))
        return std::optional<WebhookSecret>();
    const Result<WebhookSecret> secret = WebhookSecret::parse(session.arguments().value(option));
    if (!secret)
        return fail(ErrorCode::InvalidInput, secret.error().message, u"--"_s + option,
                    secret.error().remedy);
    return std::optional(*secret);
}

Result<delivery::SimulatorOptions> simulatorOptions(const Session &session)
{
    const Arguments &arguments = session.arguments();
    delivery::SimulatorOptions options;
    MUSTER_TRY_ASSIGN(const qint64 port, session.number(u"port"_s, 0, 65'535, 0));
    options.port = static_cast<quint16>(port);
    MUSTER_TRY_ASSIGN(const qint64 seed,
                      session.number(u"seed"_s, 0, std::numeric_limits<qint64>::max(), 1));
    options.seed = static_cast<quint64>(seed);
    struct Share
    {
        QString option;
        double *value;
    };
    for (const Share &share :
         {Share{u"success"_s, &options.success}, Share{u"reject"_s, &options.reject},
          Share{u"opened"_s, &options.opened}, Share{u"clicked"_s, &options.clicked},
          Share{u"throttled"_s, &options.throttled}, Share{u"unavailable"_s, &options.unavailable},
          Share{u"broken-after"_s, &options.brokenAfter},
          Share{u"cut-before"_s, &options.cutBefore}, Share{u"cut-after"_s, &options.cutAfter},
          Share{u"duplicates"_s, &options.duplicates}, Share{u"disorder"_s, &options.disorder}}) {
        MUSTER_TRY_ASSIGN(*share.value, session.share(share.option, *share.value));
    }
    MUSTER_TRY_ASSIGN(options.delay, rangeOf(session, u"delay-ms"_s, options.delay));
    MUSTER_TRY_ASSIGN(options.answerDelay,
                      rangeOf(session, u"answer-delay-ms"_s, options.answerDelay));
    MUSTER_TRY_ASSIGN(const qint64 batch, session.number(u"callback-batch"_s, 1, 5000, 1));
    MUSTER_TRY_ASSIGN(const qint64 concurrency,
                      session.number(u"callback-concurrency"_s, 1, 256, 16));
    MUSTER_TRY_ASSIGN(const qint64 retryAfter, session.number(u"retry-after"_s, 0, 3600, 1));
    options.callbackBatch = static_cast<int>(batch);
    options.callbackConcurrency = static_cast<int>(concurrency);
    options.retryAfterSeconds = static_cast<int>(retryAfter);
    options.idempotent = arguments.has(u"idempotent"_s);
    options.sentEvents = arguments.has(u"sent-events"_s);
    options.callbackUrl = QUrl(arguments.value(u"callback-url"_s), QUrl::StrictMode);
    options.ledgerFile = arguments.value(u"ledger"_s);
    MUSTER_TRY_ASSIGN(options.requestSecret, secretOf(session, u"secret"_s));
    MUSTER_TRY_ASSIGN(options.callbackSecret, secretOf(session, u"callback-secret"_s));
    if (!options.callbackSecret)
        options.callbackSecret = options.requestSecret;
    MUSTER_TRY(options.check());
    return options;
}

Result<int> simulateVendor(Session &session)
{
    MUSTER_TRY_ASSIGN(const delivery::SimulatorOptions options, simulatorOptions(session));
    Termination termination;
    QObject::connect(&termination, &Termination::requested, &termination, &QCoreApplication::quit,
                     Qt::QueuedConnection);
    delivery::SimulatedVendor vendor(options);
    MUSTER_TRY_ASSIGN(const quint16 port, vendor.start());
    const QString url = u"http://127.0.0.1:%1"_s.arg(port);
    session.console().say(Text::tr("The simulated vendor listens at %1/messages; %1/ledger shows "
                                   "what it took. It sends nothing "
                                   "to anybody. Ctrl-C stops it.")
                                  .arg(url));
    session.console().result(QJsonObject{{u"port"_s, port}, {u"url"_s, url + u"/messages"_s}});
    if (!termination.wasRequested())
        QCoreApplication::exec();
    vendor.stop();
    session.console().result(vendor.countersJson());
    return 0;
}

/// Of a campaign that something is said about; blocks for a moment.
QString nameOf(const engine::Workspace &workspace, CampaignId id)
{
    const Result<Campaign> campaign = wait(
            workspace.database().run(storage::Role::Read, [id](storage::Connection &connection) {
                return storage::CampaignRepository(connection).find(id);
            }));
    return campaign ? campaign->name : QString::number(id.value);
}

/// Says what becomes of campaigns while the engine lives.
void sayCampaigns(engine::Engine &engine, const engine::Workspace &workspace,
                  const Console &console)
{
    const auto name = [&workspace](CampaignId id) { return nameOf(workspace, id); };
    QObject::connect(&engine, &engine::Engine::campaignPaused, &engine,
                     [&console, name](CampaignId id, const QString &reason) {
                         console.say(Text::tr("“%1” was paused: %2").arg(name(id), reason));
                     });
    QObject::connect(&engine, &engine::Engine::campaignLaunched, &engine,
                     [&console, name](CampaignId id) {
                         console.say(Text::tr("“%1” was launched.").arg(name(id)));
                     });
    QObject::connect(
            &engine, &engine::Engine::campaignHeld, &engine,
            [&console, name](CampaignId id, const QString &reason) {
                console.say(
                        Text::tr("“%1” was scheduled and not launched: %2").arg(name(id), reason));
            });
    QObject::connect(&engine, &engine::Engine::campaignCompleted, &engine,
                     [&console, name](CampaignId id) {
                         console.say(Text::tr("“%1” is completed.").arg(name(id)));
                     });
}

void sayProgress(Console &console, const engine::Engine &engine,
                 const QList<delivery::AccountProgress> &accounts)
{
    const listener::ListenerFigures figures = engine.listenerFigures();
    qint64 onTheWire = 0;
    for (const delivery::AccountProgress &account : accounts)
        onTheWire += account.onWire;
    console.progress(
            Text::tr("on the wire: %1, callbacks: %2").arg(onTheWire).arg(figures.requests));
}

Result<int> serve(Session &session)
{
    engine::EngineOptions options;
    MUSTER_TRY_ASSIGN(const Address address,
                      addressOf(session.arguments().value(u"listen"_s, u"127.0.0.1:0"_s)));
    options.listener.address = address.host;
    options.listener.port = address.port;
    for (const QString &host :
         session.arguments().value(u"public-host"_s).split(u',', Qt::SkipEmptyParts))
        options.listener.publicHosts.append(host.trimmed().toLatin1());
    options.deliver = !session.arguments().has(u"no-delivery"_s);

    MUSTER_TRY_ASSIGN(const engine::Workspace *workspace, session.workspace());
    Termination termination;
    QObject::connect(&termination, &Termination::requested, &termination, &QCoreApplication::quit,
                     Qt::QueuedConnection);
    engine::Engine engine(*workspace, session.secrets());
    Console &console = session.console();
    SendingNews news(*workspace, [&console](const QString &line) { console.say(line); });
    sayCampaigns(engine, *workspace, console);
    QObject::connect(&engine, &engine::Engine::progressed, &engine, [&](const auto &accounts) {
        sayProgress(console, engine, accounts);
        news.update(accounts);
    });
    MUSTER_TRY_ASSIGN(const quint16 port, engine.start(options));
    const bool isOpen = address.host != u"127.0.0.1"_s && address.host != u"::1"_s;
    const bool isIpv6 = address.host.contains(u':');
    console.say(Text::tr("Listening at %1:%2 for callbacks. Ctrl-C stops in order.")
                        .arg(isIpv6 ? u'[' + address.host + u']' : address.host)
                        .arg(port));
    if (isOpen)
        console.say(
                Text::tr("Other machines can reach this address: put a proxy with TLS before it."));
    MUSTER_TRY_ASSIGN(const auto accounts, engine::vendorAccounts(*workspace, session.secrets()));
    news.tellOfSecrets(accounts);
    console.result(QJsonObject{{u"address"_s, address.host}, {u"port"_s, port}});
    if (!termination.wasRequested())
        QCoreApplication::exec();
    engine.stop();
    console.say(Text::tr("Stopped."));
    return 0;
}

QList<Option> simulatorOptionTable()
{
    const auto share = [](const QString &name, const QString &description) {
        return Option{name, u"SHARE"_s, description};
    };
    return {{u"port"_s, u"PORT"_s,
             Text::tr("Where to listen on 127.0.0.1; 0 (the default) takes a free one.")},
            share(u"success"_s, Text::tr("Share of the messages taken that arrive (0.9).")),
            {u"delay-ms"_s, u"A-B"_s,
             Text::tr("From taking a message to its callback (500-2500).")},
            {u"answer-delay-ms"_s, u"A-B"_s,
             Text::tr("How long a request waits for its answer (0).")},
            {u"callback-url"_s, u"URL"_s,
             Text::tr("Where callbacks go; without it none are sent.")},
            {u"secret"_s, u"whsec_…"_s, Text::tr("Refuse requests that are not signed with it.")},
            {u"callback-secret"_s, u"whsec_…"_s,
             Text::tr("What callbacks are signed with; without it, the one of --secret.")},
            {u"idempotent"_s,
             {},
             Text::tr("Answer an id that was taken already as before, and do not send it again.")},
            share(u"reject"_s, Text::tr("Share of the messages refused in the answer.")),
            share(u"opened"_s, Text::tr("Share of the delivered that are opened.")),
            share(u"clicked"_s, Text::tr("Share of the opened that are clicked.")),
            share(u"throttled"_s, Text::tr("Share of the requests answered 429.")),
            share(u"unavailable"_s, Text::tr("Share of the requests answered 503.")),
            {u"retry-after"_s, u"SECONDS"_s,
             Text::tr("What 429 and 503 ask for (1); 0 leaves it out.")},
            share(u"broken-after"_s,
                  Text::tr("Share of the requests taken and then answered 500.")),
            share(u"cut-before"_s,
                  Text::tr("Share of the connections closed without taking anything.")),
            share(u"cut-after"_s,
                  Text::tr("Share of the connections closed after taking the messages.")),
            {u"sent-events"_s, {}, Text::tr("Report “sent” before the outcome.")},
            share(u"duplicates"_s, Text::tr("Share of the events reported twice.")),
            share(u"disorder"_s,
                  Text::tr("Share of the messages whose events come in the wrong order.")),
            {u"callback-batch"_s, u"N"_s, Text::tr("Events in one callback (1).")},
            {u"callback-concurrency"_s, u"N"_s, Text::tr("Callbacks under way at once (16).")},
            {u"seed"_s, u"N"_s,
             Text::tr("What chance starts from; the same seed does the same to the same messages "
                      "(1).")},
            {u"ledger"_s, u"FILE"_s,
             Text::tr("Keep the ledger in this file as well, also across restarts.")}};
}

} // namespace

QList<Command> serveCommands()
{
    return {
            {u"simulate-vendor"_s,
             {},
             Text::tr("Run a vendor to try things out with."),
             Text::tr("A real HTTP server on this machine that takes messages, behaves as badly as "
                      "it is told to, calls back, "
                      "and keeps a ledger (GET /ledger). With --json the first line is "
                      "{\"port\",\"url\"}."),
             simulatorOptionTable(),
             {u"musterctl simulate-vendor --port 9000 --success 0.9 --delay-ms 500-2500 \\\n"
              "      --callback-url http://127.0.0.1:8080/callbacks/sim --secret whsec_…"_s},
             simulateVendor},
            {u"serve"_s,
             {},
             Text::tr("Send what is launched and receive callbacks."),
             Text::tr("Runs the delivery worker and the listener until SIGTERM or Ctrl-C; then it "
                      "finishes what is on the wire. "
                      "Any number can run on one shared database. With --json the first line is "
                      "{\"address\",\"port\"}."),
             {{u"listen"_s, u"ADDR:PORT"_s,
               Text::tr("Where to receive callbacks (127.0.0.1 and a free port).")},
              {u"public-host"_s, u"NAMES"_s,
               Text::tr("Host names under which a tunnel or proxy calls this listener, separated "
                        "by commas.")},
              {u"no-delivery"_s, {}, Text::tr("Only receive callbacks; send nothing.")}},
             {u"musterctl serve --listen 127.0.0.1:8080"_s},
             serve},
    };
}

} // namespace muster::ctl
