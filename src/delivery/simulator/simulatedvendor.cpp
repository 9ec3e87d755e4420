// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/simulator/simulatedvendor.h"

#include "delivery/simulator/callbackposter.h"
#include "delivery/simulator/delayedanswers.h"
#include "http/server.h"
#include "support/try.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QThread>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace muster::delivery {

namespace {

constexpr qint64 sendBodyLimit = 64 * 1024 * 1024;
constexpr qint64 secondReportAfterMs = 300;

struct RequestCounters
{
    std::atomic<qint64> requests = 0; ///< to send messages
    std::atomic<qint64> unauthorised = 0;
    std::atomic<qint64> malformed = 0;
    std::atomic<qint64> throttled = 0;
    std::atomic<qint64> unavailable = 0;
    std::atomic<qint64> brokenAfter = 0;
    std::atomic<qint64> cutBefore = 0;
    std::atomic<qint64> cutAfter = 0;
    std::atomic<qint64> repeats = 0; ///< messages answered as before
    std::atomic<qint64> rejected = 0;
};

http::Response jsonAnswer(int status, const QByteArray &body)
{
    http::Response response;
    response.status = status;
    response.contentType = "application/json";
    response.body = body;
    return response;
}

http::Response errorAnswer(int status, const Error &error)
{
    const QJsonObject body{{u"error"_s, error.message}, {u"place"_s, error.place}};
    return jsonAnswer(status, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

http::Response hangUp()
{
    http::Response none;
    none.status = 0;
    return none;
}

/// What identifies a request when it comes again.
QByteArray requestKey(const http::Request &request)
{
    const QByteArray key = request.headers.value("idempotency-key");
    return key.isEmpty() ? request.headers.value("webhook-id") : key;
}

} // namespace

struct SimulatedVendor::Private
{
    explicit Private(const SimulatorOptions &given)
        : options(given)
        , server([this](QByteArrayView path) { return route(path); },
                 [this](const http::Request &request, const http::Responder &responder) {
                     handle(request, responder);
                 })
    {
    }

    [[nodiscard]] const http::Route *route(QByteArrayView path) const
    {
        const bool isRead = path == "/ledger" || path == "/ledger/counters" || path == "/health";
        return isRead ? &readRoute : &sendRoute;
    }

    void handle(const http::Request &request, const http::Responder &responder);
    [[nodiscard]] http::Response read(const http::Request &request) const;
    [[nodiscard]] http::Response receive(const http::Request &request);
    [[nodiscard]] http::Response serve(const http::Request &request,
                                       const QList<TakenMessage> &messages);
    [[nodiscard]] http::Response fault(RequestFate fate);
    [[nodiscard]] http::Response taken(const QList<TakenMessage> &messages);
    void schedule(const TakenMessage &message, const MessagePlan &plan, int sending, qint64 takenAt,
                  std::vector<ScheduledEvent> &events) const;
    void resume();
    [[nodiscard]] Result<void> startPoster();
    [[nodiscard]] qint64 answerDelay(const http::Request &request) const;
    [[nodiscard]] QJsonObject counters() const;

    const SimulatorOptions options;
    const http::Route readRoute{"/ledger", {"GET"}, 0, {}};
    const http::Route sendRoute{"/send", {"POST"}, sendBodyLimit, {"application/json"}};
    Ledger ledger;
    RequestCounters requests;
    QHash<QByteArray, int> turns; ///< faults a request has met; only the server's thread uses it
    QThread thread;
    CallbackPoster *poster = nullptr;  ///< lives on the thread
    DelayedAnswers *answers = nullptr; ///< lives on the thread
    http::Server server;
};

void SimulatedVendor::Private::handle(const http::Request &request,
                                      const http::Responder &responder)
{
    if (request.method != "POST") {
        responder.respond(read(request));
        return;
    }
    http::Response answer = receive(request);
    const qint64 delay = answerDelay(request);
    if (delay > 0)
        answers->add(delay, responder, std::move(answer));
    else
        DelayedAnswers::give(responder, std::move(answer));
}

qint64 SimulatedVendor::Private::answerDelay(const http::Request &request) const
{
    const RangeMs &range = options.answerDelay;
    if (range.to == 0)
        return 0;
    const double chance = roll(options.seed, requestKey(request), "answer delay");
    return range.from +
           static_cast<qint64>(chance * static_cast<double>(range.to - range.from + 1));
}

http::Response SimulatedVendor::Private::read(const http::Request &request) const
{
    if (request.path == "/health")
        return jsonAnswer(200, R"({"status":"ok"})");
    const QByteArray totals = QJsonDocument(counters()).toJson(QJsonDocument::Compact);
    if (request.path == "/ledger/counters")
        return jsonAnswer(200, R"({"counters":)" + totals + '}');
    const QUrlQuery query(QString::fromUtf8(request.query));
    const bool hasCount = query.hasQueryItem(u"count"_s);
    const qint64 from = query.queryItemValue(u"from"_s).toLongLong();
    const qint64 count = hasCount ? query.queryItemValue(u"count"_s).toLongLong() : ledger.size();
    if (query.queryItemValue(u"format"_s) == "lines"_L1) {
        http::Response lines = jsonAnswer(200, ledger.json(from, count, true));
        lines.contentType = "application/x-ndjson";
        return lines;
    }
    return jsonAnswer(200, R"({"counters":)" + totals + R"(,"messages":)" +
                                   ledger.json(from, count, false) + '}');
}

http::Response SimulatedVendor::Private::receive(const http::Request &request)
{
    ++requests.requests;
    if (options.requestSecret) {
        const WebhookHeaders signature{request.headers.value("webhook-id"),
                                       request.headers.value("webhook-timestamp"),
                                       request.headers.value("webhook-signature")};
        const auto verified = verifyWebhook(*options.requestSecret, signature,
                                            QDateTime::currentMSecsSinceEpoch(), request.body);
        if (!verified) {
            ++requests.unauthorised;
            return errorAnswer(401, verified.error());
        }
    }
    const auto messages = readSendRequest(request.body);
    if (!messages) {
        ++requests.malformed;
        return errorAnswer(400, messages.error());
    }
    return serve(request, *messages);
}

http::Response SimulatedVendor::Private::serve(const http::Request &request,
                                               const QList<TakenMessage> &messages)
{
    if (messages.isEmpty())
        return jsonAnswer(200, writeSendAnswer({}));
    const QByteArray given = requestKey(request);
    const QByteArray key = given.isEmpty() ? messages.first().id : given;
    const RequestFate fate = requestFate(options, key, turns.value(key));
    if (fate == RequestFate::Served)
        return taken(messages);
    ++turns[key];
    if (takesMessages(fate)) {
        if (http::Response answer = taken(messages); answer.status != 200)
            return answer;
    }
    return fault(fate);
}

http::Response SimulatedVendor::Private::fault(RequestFate fate)
{
    const auto overloaded = [this](int status, const QByteArray &text) {
        http::Response answer = jsonAnswer(status, R"({"error":")" + text + R"("})");
        if (options.retryAfterSeconds > 0)
            answer.headers.add("retry-after", QByteArray::number(options.retryAfterSeconds));
        return answer;
    };
    switch (fate) {
    case RequestFate::Throttled:
        ++requests.throttled;
        return overloaded(429, "too many requests");
    case RequestFate::Unavailable:
        ++requests.unavailable;
        return overloaded(503, "not available at the moment");
    case RequestFate::BrokenAfter:
        ++requests.brokenAfter;
        return jsonAnswer(500, R"({"error":"broken"})");
    case RequestFate::CutBefore:
        ++requests.cutBefore;
        return hangUp();
    case RequestFate::CutAfter:
        ++requests.cutAfter;
        return hangUp();
    case RequestFate::Served:
        break;
    }
    return jsonAnswer(500, {});
}

http::Response SimulatedVendor::Private::taken(const QList<TakenMessage> &messages)
{
    QList<MessagePlan> plans;
    plans.reserve(messages.size());
    for (const TakenMessage &message : messages)
        plans.append(planMessage(options, message.to));
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const auto takings = ledger.take(messages, plans, options.idempotent, now);
    if (!takings)
        return errorAnswer(507, takings.error());

    QList<SendAnswer> results;
    results.reserve(messages.size());
    std::vector<ScheduledEvent> events;
    for (qsizetype i = 0; i < messages.size(); ++i) {
        const QByteArray &id = messages.at(i).id;
        const Ledger::Taking &taking = takings->at(i);
        if (taking.repeated)
            ++requests.repeats;
        else if (taking.rejected)
            ++requests.rejected;
        else
            schedule(messages.at(i), plans.at(i), taking.sent, now, events);
        results.append({id, !taking.rejected, vendorMessageIdOf(options.seed, id, taking.sent),
                        plans.at(i).reason});
    }
    if (poster)
        poster->schedule(events);
    return jsonAnswer(200, writeSendAnswer(results));
}

void SimulatedVendor::Private::schedule(const TakenMessage &message, const MessagePlan &plan,
                                        int sending, qint64 takenAt,
                                        std::vector<ScheduledEvent> &events) const
{
    if (!poster)
        return;
    for (const PlannedEvent &event : plan.events) {
        events.push_back(
                {takenAt + event.afterMs, message.id, message.to, event.kind, sending, false});
        if (event.twice)
            events.push_back({takenAt + event.afterMs + secondReportAfterMs, message.id, message.to,
                              event.kind, sending, true});
    }
}

void SimulatedVendor::Private::resume()
{
    if (!poster)
        return;
    std::vector<ScheduledEvent> events;
    for (const LedgerEntry &entry : ledger.unsettled())
        schedule({entry.id, entry.to, {}}, planMessage(options, entry.to), entry.sent,
                 entry.takenAt, events);
    poster->schedule(events);
}

Result<void> SimulatedVendor::Private::startPoster()
{
    if (!options.callbackUrl.isEmpty()) {
        MUSTER_TRY_ASSIGN(http::Endpoint endpoint, http::Endpoint::fromUrl(options.callbackUrl));
        poster = new CallbackPoster(options, std::move(endpoint), ledger);
        poster->moveToThread(&thread);
        QObject::connect(&thread, &QThread::finished, poster, &QObject::deleteLater);
    }
    answers = new DelayedAnswers;
    answers->moveToThread(&thread);
    QObject::connect(&thread, &QThread::finished, answers, &QObject::deleteLater);
    thread.start();
    return {};
}

QJsonObject SimulatedVendor::Private::counters() const
{
    QJsonObject out{{u"messages"_s, ledger.size()}, {u"sent"_s, ledger.sent()}};
    const auto add = [&out](const char *name, qint64 value) {
        out.insert(QLatin1StringView(name), value);
    };
    add("requests", requests.requests);
    add("unauthorised", requests.unauthorised);
    add("malformed", requests.malformed);
    add("throttled", requests.throttled);
    add("unavailable", requests.unavailable);
    add("broken_after", requests.brokenAfter);
    add("cut_before", requests.cutBefore);
    add("cut_after", requests.cutAfter);
    add("repeats", requests.repeats);
    add("rejected", requests.rejected);
    if (poster) {
        add("callback_requests", poster->counters().requests);
        add("callback_failures", poster->counters().failures);
        add("events_acknowledged", poster->counters().acknowledged);
        add("events_pending", poster->pending());
    }
    return out;
}

SimulatedVendor::SimulatedVendor(const SimulatorOptions &options)
    : d(std::make_unique<Private>(options))
{
}

SimulatedVendor::~SimulatedVendor()
{
    stop();
}

Result<quint16> SimulatedVendor::start()
{
    MUSTER_TRY(d->options.check());
    if (!d->options.ledgerFile.isEmpty())
        MUSTER_TRY(d->ledger.open(d->options.ledgerFile));
    MUSTER_TRY(d->startPoster());
    http::ServerOptions server;
    server.address = d->options.address;
    server.port = d->options.port;
    server.connectionLimit = 4'096;
    server.requestsPerConnection = 0;
    server.allowedHosts = {"*"};
    auto port = d->server.start(server);
    if (!port)
        stop();
    else
        d->resume();
    return port;
}

void SimulatedVendor::stop()
{
    d->server.stop();
    if (!d->thread.isRunning())
        return;
    d->thread.quit();
    d->thread.wait();
    d->poster = nullptr;
    d->answers = nullptr;
}

const Ledger &SimulatedVendor::ledger() const
{
    return d->ledger;
}

qint64 SimulatedVendor::pendingCallbacks() const
{
    return d->poster ? d->poster->pending() : 0;
}

QJsonObject SimulatedVendor::countersJson() const
{
    return d->counters();
}

} // namespace muster::delivery
