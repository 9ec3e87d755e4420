// SPDX-License-Identifier: GPL-3.0-or-later
// Sending a campaign: "musterctl serve" on a file with synchronous=FULL against the simulated
// vendor in a process of its own, which answers and never calls back. The raw limit is our HTTP
// client with the same requests to the same vendor, built and signed but neither rendered nor
// recorded: what the way over loopback and the vendor themselves allow.
#include "bench/bench.h"
#include "delivery/vendors/generichttp.h"
#include "support/signedid.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QThread>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace muster;

namespace {

struct Task
{
    QString work;
    qint64 messages = 0;
    int batch = 1;
    int concurrency = 64;
    int answerDelayMs = 0;
    double mark = 0;
    bool idempotent = true;
};

std::unique_ptr<bench::Child> startVendor(const bench::TemporaryWorkspace &folder, const Task &task,
                                          QString *url)
{
    const QString delay = QString::number(task.answerDelayMs);
    auto vendor = folder.start({u"simulate-vendor"_s, u"--success"_s, u"1"_s,
                                u"--answer-delay-ms"_s, delay + u"-"_s + delay});
    *url = QJsonDocument::fromJson(vendor->readLine()).object().value(u"url"_s).toString();
    return vendor;
}

/// Keeps the client's connections busy until all messages are answered.
class RawSender : public QObject
{
public:
    RawSender(const Task &task, const QString &url)
        : m_task(task)
        , m_client([&task] {
            http::ClientOptions options;
            options.connectionsPerOrigin = task.concurrency;
            return options;
        }())
    {
        VendorAccount account;
        account.name = u"sim"_s;
        account.url = QUrl(url);
        account.batchSize = task.batch;
        account.concurrency = task.concurrency;
        delivery::VendorSecrets secrets;
        secrets.request = WebhookSecret::parse(bench::secretText()).value();
        m_account = m_vendor.prepare(account, secrets).value();
    }

    /// Seconds for all.
    double run()
    {
        const auto start = bench::Clock::now();
        QTimer::singleShot(0, this, [this] { fill(); });
        QTimer::singleShot(600'000, this, [] { bench::giveUp(u"The vendor is too slow."_s); });
        QCoreApplication::exec();
        return bench::secondsSince(start);
    }

private:
    void fill()
    {
        while (m_sent < m_task.messages && m_client.freeSlots(m_account.endpoint) > 0)
            sendNext();
        if (m_answered == m_task.messages)
            QCoreApplication::quit();
    }

    void sendNext()
    {
        QList<delivery::OutgoingMessage> batch;
        while (batch.size() < m_task.batch && m_sent < m_task.messages) {
            ++m_sent;
            delivery::OutgoingMessage message;
            // Above those that the campaign has: the vendor must not know them already.
            message.id = signedId(MessageId{1'000'000'000 + m_sent}, QByteArray(32, 'k'));
            message.to = u"c%1@example.com"_s.arg(m_sent);
            message.subject = u"Hi Customer"_s;
            message.text = u"Dear Customer %1, spring is here."_s.arg(m_sent);
            batch.append(message);
        }
        const auto request =
                m_vendor.request(batch, m_account, QDateTime::currentMSecsSinceEpoch());
        if (!request || request->messages != batch.size())
            bench::giveUp(u"No request could be made of a batch."_s);
        m_client.send(request->request, this,
                      [this, count = batch.size()](const http::Outcome &outcome) {
                          if (!outcome.answered() || outcome.response.status != 200)
                              bench::giveUp(u"The vendor failed: "_s + outcome.text);
                          m_answered += count;
                          fill();
                      });
    }

    const Task m_task;
    http::Client m_client;
    delivery::GenericHttp m_vendor;
    delivery::SendingAccount m_account;
    qint64 m_sent = 0;
    qint64 m_answered = 0;
};

double rawRate(const bench::TemporaryWorkspace &folder, const Task &task)
{
    QString url;
    const auto vendor = startVendor(folder, task, &url);
    RawSender sender(task, url);
    const double seconds = sender.run();
    vendor->terminate();
    (void)vendor->wait();
    return static_cast<double>(task.messages) / seconds;
}

void prepareCampaign(const bench::TemporaryWorkspace &folder, const Task &task, const QString &url)
{
    folder.fill(task.messages, 0);
    QStringList vendor{u"vendor"_s,
                       u"add"_s,
                       u"sim"_s,
                       u"--url"_s,
                       url,
                       u"--secret"_s,
                       bench::secretText(),
                       u"--batch"_s,
                       QString::number(task.batch),
                       u"--concurrency"_s,
                       QString::number(task.concurrency)};
    if (task.idempotent)
        vendor.append(u"--idempotent"_s);
    folder.run(vendor);
    folder.run({u"segment"_s, u"save"_s, u"all"_s, u"--text"_s, u"visits >= 0"_s});
    folder.run({u"campaign"_s, u"create"_s, u"c"_s, u"--segment"_s, u"all"_s, u"--vendor"_s,
                u"sim"_s, u"--subject"_s, u"Hi {{first_name|friend}}"_s, u"--text"_s,
                u"Dear {{name|customer}}, spring is here."_s});
    folder.run({u"campaign"_s, u"launch"_s, u"c"_s});
}

struct Sending
{
    double perSecond = 0;
    double peakMiB = 0;
    double cpuSeconds = 0;
};

/// From the time that serve is up to the last message's record, by the workspace's own clock.
Sending sendCampaign(const bench::Options &options, const Task &task)
{
    const bench::TemporaryWorkspace folder(options);
    QString url;
    const auto vendor = startVendor(folder, task, &url);
    prepareCampaign(folder, task, url + u"/messages"_s);
    const auto serve = folder.start({u"serve"_s});
    (void)serve->readLine();
    const qint64 start = QDateTime::currentMSecsSinceEpoch();
    qint64 finished = 0;
    for (int polls = 0; finished == 0; ++polls) {
        if (polls > 3000)
            bench::giveUp(u"The campaign does not end."_s);
        QThread::msleep(250);
        finished = bench::shell(folder.file(), "SELECT coalesce(finished_at, 0) FROM campaigns;")
                           .trimmed()
                           .toLongLong();
    }
    const qint64 accepted =
            bench::shell(folder.file(), "SELECT count(*) FROM messages WHERE state = 3;")
                    .trimmed()
                    .toLongLong();
    if (accepted != task.messages)
        bench::giveUp(u"Only %1 messages were accepted."_s.arg(accepted));
    serve->terminate();
    const bench::Usage usage = serve->wait();
    vendor->terminate();
    (void)vendor->wait();
    return {static_cast<double>(task.messages) * 1000 / static_cast<double>(finished - start),
            usage.peakMiB, usage.cpuSeconds};
}

double measure(const bench::Options &options, const Task &task)
{
    double raw = 0;
    {
        const bench::TemporaryWorkspace folder(options);
        raw = rawRate(folder, task);
    }
    const Sending own = sendCampaign(options, task);
    bench::print(options, {u"dispatch %1 k, %2"_s.arg(task.messages / 1000).arg(task.work),
                           bench::perSecond(own.perSecond),
                           u"bare HTTP client, no database: %1"_s.arg(bench::perSecond(raw)),
                           bench::rounded(own.perSecond / raw), u"≥ %1/s"_s.arg(task.mark),
                           own.perSecond >= task.mark,
                           u"%1 s of processor time, peak memory %2 MiB"_s
                                   .arg(bench::rounded(own.cpuSeconds))
                                   .arg(bench::rounded(own.peakMiB, 0))});
    return own.peakMiB;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const bench::Options options = bench::readOptions(argc, argv);
    double peak = measure(options, {u"singly, 64 connections"_s, options.size, 1, 64, 0, 5'000});
    peak = std::max(peak, measure(options, {u"batches of 500"_s, options.size, 500, 8, 0, 30'000}));
    // Where a commit stands before each slot of the wire.
    measure(options, {u"not idempotent, 16 connections"_s, std::min<qint64>(options.size, 100'000),
                      1, 16, 0, 5'000, false});
    measure(options, {u"200 ms an answer, 512 at once"_s, std::min<qint64>(options.size, 20'000), 1,
                      512, 200, 1'000});
    bench::print(options, {u"memory while sending %1 k"_s.arg(options.size / 1000),
                           bench::rounded(peak, 0) + u" MiB"_s,
                           {},
                           {},
                           u"≤ 150 MB"_s,
                           peak <= 150 / 1.048576,
                           {}});
    return 0;
}
