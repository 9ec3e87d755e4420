// SPDX-License-Identifier: GPL-3.0-or-later
// Receiving callbacks: "musterctl serve" on a file with synchronous=FULL, 64 connections that are
// kept, one signed event a request, the next one as soon as the last is answered. The raw limit is
// our bare HTTP server with the same requests from the same client, which answers at once and does
// nothing else.
#include "bench/bench.h"
#include "bench/callbackload.h"
#include "http/server.h"
#include "storage/database.h"
#include "storage/settingsstore.h"
#include "support/signedid.h"
#include "support/try.h"
#include "support/webhooksignature.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace muster;

namespace {

constexpr int connections = 64;
/// More would take the client too much memory.
constexpr qint64 most = 300'000;

QByteArray workspaceKey(const QString &file)
{
    const auto url = storage::DatabaseUrl::parse(u"sqlite:"_s + file);
    auto database = storage::Database::open(url.value());
    if (!database)
        bench::giveUp(database.error().message);
    const auto settings = (*database)
                                  ->run(storage::Role::Read,
                                        [](storage::Connection &connection) {
                                            return storage::SettingsStore(connection).workspace();
                                        })
                                  .takeResult();
    if (!settings)
        bench::giveUp(settings.error().message);
    return settings->key;
}

/// Waits until so many messages are delivered in the file, and returns the seconds that this took.
double secondsUntilDelivered(const QString &file, qint64 count)
{
    const auto start = bench::Clock::now();
    auto database =
            storage::Database::open(storage::DatabaseUrl::parse(u"sqlite:"_s + file).value());
    if (!database)
        bench::giveUp(database.error().message);
    qint64 delivered = 0;
    while (delivered < count) {
        const auto seen =
                (*database)
                        ->run(storage::Role::Read,
                              [](storage::Connection &connection) -> Result<qint64> {
                                  MUSTER_TRY_ASSIGN(
                                          auto query,
                                          connection.prepare(u"SELECT COUNT(*) FROM messages "
                                                             "WHERE state = 4"_s));
                                  MUSTER_TRY(query.run());
                                  return query.next() ? query.integer(0) : 0;
                              })
                        .takeResult();
        if (!seen)
            bench::giveUp(seen.error().message);
        if (bench::secondsSince(start) > 60)
            bench::giveUp(u"Only %1 messages are delivered after a minute."_s.arg(*seen));
        delivered = *seen;
    }
    return bench::secondsSince(start);
}

/// Made before anything is timed.
std::vector<QByteArray> signedRequests(const QByteArray &key, qint64 count)
{
    const WebhookSecret secret = WebhookSecret::parse(bench::secretText()).value();
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const QByteArray seconds = QByteArray::number(now / 1000);
    std::vector<QByteArray> out;
    out.reserve(static_cast<size_t>(count));
    for (qint64 i = 0; i < count; ++i) {
        // Neighbours in time are not neighbours in the table.
        const qint64 message = 1 + (i * 7'368'787) % count;
        const QByteArray number = QByteArray::number(message);
        const QByteArray body = R"({"message_id":")" + signedId(MessageId{message}, key) +
                                R"(","status":"delivered","vendor_message_id":"v)" + number +
                                R"(","timestamp":)" + seconds + R"(,"event_id":"e)" + number +
                                R"("})";
        const WebhookHeaders headers = signWebhook(secret, "cb" + number, now, body);
        out.push_back("POST /callbacks/sim HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: "
                      "application/json\r\n"
                      "Content-Length: " +
                      QByteArray::number(body.size()) + "\r\nwebhook-id: " + headers.id +
                      "\r\nwebhook-timestamp: " + headers.timestamp +
                      "\r\nwebhook-signature: " + headers.signature + "\r\n\r\n" + body);
    }
    return out;
}

void makeMessages(const bench::TemporaryWorkspace &folder, qint64 count)
{
    folder.fill(count, 0);
    folder.run({u"vendor"_s, u"add"_s, u"sim"_s, u"--url"_s, u"http://127.0.0.1:9/messages"_s,
                u"--secret"_s, bench::secretText()});
    folder.run({u"segment"_s, u"save"_s, u"all"_s, u"--text"_s, u"visits >= 0"_s});
    folder.run({u"campaign"_s, u"create"_s, u"c"_s, u"--segment"_s, u"all"_s, u"--vendor"_s,
                u"sim"_s, u"--subject"_s, u"Hi"_s, u"--text"_s, u"Hello"_s});
    folder.run({u"campaign"_s, u"launch"_s, u"c"_s});
    bench::shell(folder.file(),
                 "UPDATE messages SET state = 3, accepted_at = updated_at, attempts = 1;"
                 "PRAGMA wal_checkpoint(TRUNCATE);");
}

/// Milliseconds that the disk takes to make a few pages durable: no group of callbacks can be answered
/// sooner, and with one request under way on each connection no group is larger than their number.
double syncMs(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        bench::giveUp(file.errorString());
    const QByteArray pages(32 * 1024, 'x');
    QList<double> times;
    for (int i = 0; i < 100; ++i) {
        if (file.write(pages) != pages.size() || !file.flush())
            bench::giveUp(file.errorString());
        const auto start = bench::Clock::now();
        if (::fdatasync(file.handle()) != 0)
            bench::giveUp(qt_error_string());
        times.append(bench::secondsSince(start) * 1000);
    }
    return bench::median(times);
}

/// This program again, as the server that does nothing: in a process of its own like the other.
int serveBare()
{
    const http::Route route{"/callbacks/{account}", {"POST"}, 1'000'000, {"application/json"}};
    http::Server server([&route](QByteArrayView) { return &route; },
                        [](const http::Request &, const http::Responder &responder) {
                            http::Response response;
                            response.contentType = "application/json";
                            response.body = R"({"status":"ok"})";
                            responder.respond(response);
                        });
    http::ServerOptions options;
    options.requestsPerConnection = 0;
    const auto port = server.start(options);
    if (!port)
        bench::giveUp(port.error().message);
    std::printf("{\"port\":%d}\n", *port);
    std::fflush(stdout);
    return QCoreApplication::exec();
}

quint16 portOf(bench::Child &child)
{
    return static_cast<quint16>(
            QJsonDocument::fromJson(child.readLine()).object().value(u"port"_s).toInt());
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (argc == 2 && QByteArrayView(argv[1]) == "--bare-server")
        return serveBare();
    const bench::Options options = bench::readOptions(argc, argv);
    const qint64 count = std::min(options.size, most);
    const bench::TemporaryWorkspace folder(options);
    makeMessages(folder, count);

    const auto requests = signedRequests(workspaceKey(folder.file()), count);
    bench::LoadResult raw;
    {
        bench::Child server(QCoreApplication::applicationFilePath(), {u"--bare-server"_s});
        raw = bench::sendAll(portOf(server), requests, connections);
    }
    const double sync = syncMs(folder.path(u"sync"_s));
    const auto serve = folder.start({u"serve"_s});
    const bench::LoadResult own = bench::sendAll(portOf(*serve), requests, connections);
    const double behind = secondsUntilDelivered(folder.file(), count);
    const double untilDelivered = static_cast<double>(count) / own.perSecond + behind;
    serve->terminate();
    const bench::Usage usage = serve->wait();

    const double limit = connections * 1000 / sync;
    bench::print(
            options,
            {u"callbacks %1 k, %2 connections"_s.arg(count / 1000).arg(connections),
             bench::perSecond(own.perSecond),
             u"bare HTTP server: %1"_s.arg(bench::perSecond(raw.perSecond)),
             bench::rounded(own.perSecond / raw.perSecond), u"≥ 30000/s"_s, own.perSecond >= 30'000,
             u"%1 s of processor time, peak memory %2 MiB"_s.arg(bench::rounded(usage.cpuSeconds))
                     .arg(bench::rounded(usage.peakMiB, 0))});
    bench::print(options, {u"  until the messages say so"_s,
                           bench::perSecond(static_cast<double>(count) / untilDelivered),
                           u"answered: %1; the last %2 s later"_s.arg(
                                   bench::perSecond(own.perSecond), bench::rounded(behind)),
                           bench::rounded(1 - behind / untilDelivered),
                           u"≥ 30000/s"_s,
                           static_cast<double>(count) / untilDelivered >= 30'000,
                           {}});
    bench::print(options, {u"  held against the disk"_s,
                           bench::perSecond(own.perSecond),
                           u"%1 in each fdatasync of %2 ms: %3"_s.arg(connections)
                                   .arg(bench::rounded(sync), bench::perSecond(limit)),
                           bench::rounded(own.perSecond / limit),
                           u"come close"_s,
                           std::nullopt,
                           {}});
    bench::print(options, {u"  the slowest of 100"_s,
                           bench::rounded(own.p99Ms, 1) + u" ms"_s,
                           u"bare HTTP server: %1 ms"_s.arg(bench::rounded(raw.p99Ms, 1)),
                           bench::rounded(own.p99Ms / raw.p99Ms),
                           u"≤ 50 ms"_s,
                           own.p99Ms <= 50,
                           {}});
    return 0;
}
