// SPDX-License-Identifier: GPL-3.0-or-later
// The main job through the two programs that a user runs: import, audience, campaign, vendor, callbacks, account; the
// same on every database, also when the server is killed again and again.
#include "e2e/musterctl.h"
#include "storage/campaignrepository.h"
#include "support/testdatabases.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <random>

using namespace muster;
using namespace muster::test;
using namespace Qt::StringLiterals;
using storage::Dialect;

namespace {

const QString secret = u"whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"_s;
constexpr int waitMs = 180'000;

/// A TCP port that was free a moment ago: the vendor must know the listener's address across its restarts.
int freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

qint64 figure(const QJsonObject &report, const char *name)
{
    return report.value(QLatin1StringView(name)).toInteger(-1);
}

/// Every recipient in exactly one state.
bool addsUp(const QJsonObject &report)
{
    qint64 sum = 0;
    for (const char *state : {"queued", "sending", "accepted", "delivered", "failed", "bounced",
                              "skipped", "in_doubt", "cancelled"})
        sum += figure(report, state);
    return figure(report, "audience") >= 0 && sum == figure(report, "audience");
}

/// A workspace with a vendor account "sim" whose vendor runs.
struct Stage
{
    Stage(const QString &databaseUrl, const QString &password)
        : ctl(databaseUrl, folder.filePath(u"data"_s))
        , listenPort(freePort())
    {
        ctl.setEnvironment(u"MUSTER_DB_PASSWORD"_s, password);
    }

    [[nodiscard]] bool startVendor(const QStringList &options)
    {
        const QString callbacks = u"http://127.0.0.1:%1/callbacks/sim"_s.arg(listenPort);
        vendor = ctl.start(QStringList{u"simulate-vendor"_s, u"--callback-url"_s, callbacks,
                                       u"--secret"_s, secret} +
                           options);
        return vendor != nullptr;
    }
    [[nodiscard]] Ran addAccount(const QStringList &options) const
    {
        return ctl.run(QStringList{u"vendor"_s, u"add"_s, u"sim"_s, u"--url"_s,
                                   vendor->announced().value(u"url"_s).toString(), u"--secret"_s,
                                   secret} +
                       options);
    }
    /// A draft "c" to the customers of a rule, through the account.
    [[nodiscard]] bool writeCampaign(const QString &rule) const
    {
        return ctl.run({u"segment"_s, u"save"_s, u"s"_s, u"--text"_s, rule}).exitCode == 0 &&
               ctl.run({u"campaign"_s, u"create"_s, u"c"_s, u"--segment"_s, u"s"_s, u"--vendor"_s,
                        u"sim"_s, u"--subject"_s, u"Hello"_s, u"--text"_s, u"Hi {{name|friend}}"_s})
                               .exitCode == 0;
    }
    [[nodiscard]] bool startServer()
    {
        server = ctl.start({u"serve"_s, u"--listen"_s, u"127.0.0.1:%1"_s.arg(listenPort)});
        return server != nullptr;
    }
    [[nodiscard]] QJsonObject report(const QString &campaign) const
    {
        return ctl.json({u"campaign"_s, u"report"_s, campaign}).json();
    }
    [[nodiscard]] QJsonObject counters() const
    {
        const QByteArray body =
                httpGet(u"http://127.0.0.1:%1/ledger/counters"_s.arg(vendor->port()));
        return QJsonDocument::fromJson(body).object().value(u"counters"_s).toObject();
    }
    /// Each message's id and how often it was taken.
    [[nodiscard]] QMap<QString, int> ledger() const
    {
        const QByteArray body = httpGet(u"http://127.0.0.1:%1/ledger"_s.arg(vendor->port()));
        QMap<QString, int> sent;
        for (const QJsonValue &entry :
             QJsonDocument::fromJson(body).object().value(u"messages"_s).toArray())
            sent[entry[u"id"_s].toString()] += entry[u"sent"_s].toInt();
        return sent;
    }

    QTemporaryDir folder;
    Musterctl ctl;
    int listenPort;
    std::unique_ptr<Background> vendor;
    std::unique_ptr<Background> server;
};

QString mostlyEverybody()
{
    return u"registration_date > 2000-01-01"_s;
}

} // namespace

class CampaignTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!Musterctl::isBuilt())
            QSKIP("musterctl is not built");
    }

    /// Ten thousand members, a vendor that fails one in ten and answers late: the account adds up, the ledger has each
    /// message once.
    void tenThousand_data() { databaseRows(); }
    void tenThousand()
    {
        MUSTER_TEST_DATABASE(database, TempDatabase::Content::Empty);
        database.close();
        Stage stage(database.url().text(), database.url().password);
        QCOMPARE(stage.ctl.run({u"demo"_s}).exitCode, 0);
        QVERIFY(stage.startVendor({u"--success"_s, u"0.9"_s, u"--delay-ms"_s, u"500-2500"_s,
                                   u"--callback-batch"_s, u"50"_s}));
        Ran ran = stage.addAccount({u"--concurrency"_s, u"64"_s});
        QVERIFY2(ran.exitCode == 0, ran.text().constData());
        ran = stage.ctl.run({u"segment"_s, u"save"_s, u"all"_s, u"--text"_s, mostlyEverybody()});
        QVERIFY2(ran.exitCode == 0, ran.text().constData());
        ran = stage.ctl.run({u"campaign"_s, u"create"_s, u"spring"_s, u"--segment"_s, u"all"_s,
                             u"--vendor"_s, u"sim"_s, u"--subject"_s, u"Hi {{first_name|friend}}"_s,
                             u"--text"_s, u"Dear {{name|customer}}, spring."_s});
        QVERIFY2(ran.exitCode == 0, ran.text().constData());
        ran = stage.ctl.json({u"campaign"_s, u"launch"_s, u"spring"_s});
        QVERIFY2(ran.exitCode == 0, ran.text().constData());
        QCOMPARE(figure(ran.json(), "audience"), 10'000);
        const qint64 queued = figure(ran.json(), "queued");
        QVERIFY(stage.startServer());

        QJsonObject report;
        const auto settled = [&] {
            report = stage.report(u"spring"_s);
            return addsUp(report) && figure(report, "queued") == 0 &&
                   figure(report, "sending") == 0 && figure(report, "accepted") == 0;
        };
        QTRY_VERIFY_WITH_TIMEOUT(settled(), waitMs);
        QCOMPARE(report.value(u"state"_s).toString(), u"completed"_s);
        const qint64 arrived = figure(report, "delivered");
        QCOMPARE(arrived + figure(report, "failed") + figure(report, "bounced"), queued);
        QVERIFY2(arrived > queued * 87 / 100 && arrived < queued * 93 / 100,
                 qPrintable(QString::number(arrived)));
        const QMap<QString, int> ledger = stage.ledger();
        QCOMPARE(ledger.size(), queued);
        for (const int times : ledger)
            QCOMPARE(times, 1);
        QCOMPARE(stage.server->terminate(), 0);
        ran = stage.ctl.run({u"check"_s});
        QVERIFY2(ran.exitCode == 0, ran.text().constData());
    }

    /// However many there are, the newest first.
    void listsEveryCampaign_data() { databaseRows(); }
    void listsEveryCampaign()
    {
        MUSTER_TEST_DATABASE(database);
        const auto made = transactNow(
                *database, storage::Role::Write,
                [](storage::Connection &connection) -> Result<int> {
                    for (int i = 1; i <= 1'203; ++i) {
                        Campaign campaign;
                        campaign.name = QString::number(i);
                        const auto id = storage::CampaignRepository(connection).create(campaign);
                        if (!id)
                            return fail(id.error());
                    }
                    return 0;
                });
        MUSTER_VERIFY_OK(made);
        const QString url = database.url().text();
        const QString password = database.url().password;
        database.close();
        Stage stage(url, password);
        const Ran ran = stage.ctl.json({u"campaign"_s, u"list"_s});
        QVERIFY2(ran.exitCode == 0, ran.text().constData());
        const QJsonArray list = QJsonDocument::fromJson(ran.out).array();
        QCOMPARE(list.size(), 1'203);
        QCOMPARE(list.first()[u"name"_s].toString(), u"1203"_s);
        QCOMPARE(list.last()[u"name"_s].toString(), u"1"_s);
    }

    /// The same import, counts and campaign on every database: the same ids and the same account.
    void sameEverywhere_data() { databaseRows(); }
    void sameEverywhere()
    {
        const QString folder =
                QStringLiteral(MUSTER_SHARED_DATA) + u"/customers-orders/bazaar-composed/"_s;
        if (!QFile::exists(folder + u"sample_customers.csv"_s))
            QSKIP("the shared data are not here");
        MUSTER_TEST_DATABASE(database, TempDatabase::Content::Empty);
        database.close();
        Stage stage(database.url().text(), database.url().password);
        QJsonObject outcome;
        for (const QString &kind : {u"customers"_s, u"orders"_s}) {
            const Ran ran =
                    stage.ctl.json({u"import"_s, kind, folder + u"sample_"_s + kind + u".csv"_s});
            QVERIFY2(ran.exitCode == 0, ran.text().constData());
            QJsonObject account = ran.json();
            account.remove(u"seconds"_s);
            outcome[kind] = account;
            QJsonObject again =
                    stage.ctl.json({u"import"_s, kind, folder + u"sample_"_s + kind + u".csv"_s})
                            .json();
            QCOMPARE(again[u"created"_s].toInt(), 0);
            QCOMPARE(again[u"updated"_s].toInt(), 0);
        }
        const QStringList rules{u"spend > 10000 AND orders >= 3"_s,
                                u"city in (\"Mumbai\", \"Delhi\") AND NOT visits < 3"_s,
                                u"count(orders where amount > 500 and date in last 90 days) >= 2"_s,
                                u"inactive_days is null OR last_order_date older than 6 months"_s};
        for (const QString &rule : rules) {
            const Ran ran = stage.ctl.json(
                    {u"--as-of"_s, u"2025-06-30"_s, u"segment"_s, u"members"_s, u"--text"_s, rule});
            QVERIFY2(ran.exitCode == 0, ran.text().constData());
            outcome[rule] = ran.json();
        }
        QVERIFY(stage.startVendor({u"--delay-ms"_s, u"0-50"_s}));
        QCOMPARE(stage.addAccount({}).exitCode, 0);
        QVERIFY(stage.writeCampaign(u"orders >= 1"_s));
        const Ran launched = stage.ctl.json({u"campaign"_s, u"launch"_s, u"c"_s});
        QVERIFY2(launched.exitCode == 0, launched.text().constData());
        QVERIFY(stage.startServer());
        QJsonObject report;
        const auto settled = [&] {
            report = stage.report(u"c"_s);
            return addsUp(report) && report.value(u"state"_s).toString() == u"completed"_s &&
                   figure(report, "accepted") == 0;
        };
        QTRY_VERIFY_WITH_TIMEOUT(settled(), waitMs);
        report.remove(u"launched_at"_s);
        report.remove(u"finished_at"_s);
        outcome[u"report"_s] = report;
        if (m_outcome.isEmpty())
            m_outcome = outcome;
        for (const QString &key : outcome.keys())
            QCOMPARE(QJsonDocument(outcome[key].toObject()).toJson(),
                     QJsonDocument(m_outcome[key].toObject()).toJson());
    }

    void waitsForItsTime()
    {
        const QTemporaryDir folder;
        Stage stage(u"sqlite:"_s + folder.filePath(u"schedule.db"_s), {});
        QVERIFY(stage.startVendor({}));
        QCOMPARE(stage.ctl.run({u"demo"_s}).exitCode, 0);
        QCOMPARE(stage.addAccount({}).exitCode, 0);
        QVERIFY(stage.writeCampaign(mostlyEverybody()));
        const auto launchAt = [&](const QString &time) {
            return stage.ctl.json({u"campaign"_s, u"launch"_s, u"c"_s, u"--at"_s, time});
        };
        QCOMPARE(launchAt(u"2001-01-01 10:00"_s).exitCode, 1);
        QCOMPARE(launchAt(u"soon"_s).exitCode, 1);
        const Ran ran = launchAt(u"2099-12-01 10:00"_s);
        QVERIFY2(ran.exitCode == 0, ran.text().constData());
        QCOMPARE(ran.json().value(u"state"_s).toString(), u"scheduled"_s);
        QJsonObject shown = stage.ctl.json({u"campaign"_s, u"show"_s, u"c"_s}).json();
        QCOMPARE(shown.value(u"state"_s).toString(), u"scheduled"_s);
        QVERIFY(shown.value(u"scheduled_at"_s).toString().startsWith(u"2099-1"_s));
        QCOMPARE(launchAt(u"2099-12-02 10:00"_s).exitCode, 1); // it waits already
        QCOMPARE(stage.ctl.run({u"campaign"_s, u"unschedule"_s, u"c"_s}).exitCode, 0);
        shown = stage.ctl.json({u"campaign"_s, u"show"_s, u"c"_s}).json();
        QCOMPARE(shown.value(u"state"_s).toString(), u"draft"_s);
        QVERIFY(shown.value(u"scheduled_at"_s).isNull());
        QCOMPARE(stage.ctl.run({u"campaign"_s, u"unschedule"_s, u"c"_s}).exitCode, 1);
        const Ran help = stage.ctl.run({u"campaign"_s, u"launch"_s, u"--help"_s});
        QCOMPARE(help.exitCode, 0);
        QVERIFY(help.text().contains("--at"));
    }

    /// kill -9 of the server at random moments, with restarts: nobody twice, nobody forgotten.
    void survivesKills_data()
    {
        QTest::addColumn<Dialect>("dialect");
        QTest::addColumn<bool>("idempotent");
        QTest::newRow("sqlite, idempotent") << Dialect::Sqlite << true;
        QTest::newRow("sqlite, not idempotent") << Dialect::Sqlite << false;
        QTest::newRow("postgresql, idempotent") << Dialect::Postgresql << true;
    }
    void survivesKills()
    {
        QFETCH(bool, idempotent);
        MUSTER_TEST_DATABASE(database, TempDatabase::Content::Empty);
        database.close();
        const quint64 seed = qEnvironmentVariableIsSet("MUSTER_TEST_SEED")
                                     ? qEnvironmentVariable("MUSTER_TEST_SEED").toULongLong()
                                     : std::random_device()();
        qInfo() << "seed" << seed;
        std::mt19937_64 random(seed);
        Stage stage(database.url().text(), database.url().password);
        QCOMPARE(stage.ctl.run({u"demo"_s}).exitCode, 0);
        QStringList vendorOptions{u"--delay-ms"_s, u"100-1500"_s,         u"--answer-delay-ms"_s,
                                  u"5-60"_s,       u"--callback-batch"_s, u"20"_s};
        QStringList accountOptions{u"--concurrency"_s, u"32"_s};
        if (idempotent) {
            vendorOptions.append(u"--idempotent"_s);
            accountOptions.append(u"--idempotent"_s);
        }
        QVERIFY(stage.startVendor(vendorOptions));
        QCOMPARE(stage.addAccount(accountOptions).exitCode, 0);
        QVERIFY(stage.writeCampaign(mostlyEverybody()));
        const qint64 queued =
                figure(stage.ctl.json({u"campaign"_s, u"launch"_s, u"c"_s}).json(), "queued");
        QVERIFY(queued > 8'000);

        // Each round lets a part of the campaign go out, more or less, before the server dies in the middle of it.
        for (int round = 1; round <= 10; ++round) {
            QVERIFY(stage.startServer());
            const qint64 target = queued * round / 12 +
                                  static_cast<qint64>(random() % static_cast<quint64>(queued / 15));
            const auto enough = [&] {
                return stage.counters().value(u"messages"_s).toInteger() >=
                       std::min(target, queued);
            };
            QTRY_VERIFY_WITH_TIMEOUT(enough(), waitMs);
            stage.server->kill9();
            const QJsonObject report = stage.report(u"c"_s);
            QVERIFY2(addsUp(report), QJsonDocument(report).toJson().constData());
        }
        QVERIFY(stage.startServer());
        QJsonObject report;
        const auto settled = [&] {
            report = stage.report(u"c"_s);
            // What is in doubt is settled by the vendor's own callbacks, if it took the message.
            return addsUp(report) && figure(report, "queued") == 0 &&
                   figure(report, "sending") == 0 && figure(report, "accepted") == 0 &&
                   stage.counters().value(u"events_pending"_s).toInteger() == 0;
        };
        QTRY_VERIFY_WITH_TIMEOUT(settled(), waitMs);
        QCOMPARE(report.value(u"state"_s).toString(), u"completed"_s);
        const QMap<QString, int> ledger = stage.ledger();
        for (const int times : ledger)
            QCOMPARE(times, 1);
        const qint64 doubt = figure(report, "in_doubt");
        QCOMPARE(figure(report, "delivered") + figure(report, "failed") + figure(report, "bounced"),
                 ledger.size());
        QCOMPARE(ledger.size() + doubt, queued);
        if (idempotent)
            QCOMPARE(doubt, 0);
        QVERIFY2(doubt <= 10 * 32, qPrintable(QString::number(doubt)));
        const Ran ran = stage.ctl.run({u"check"_s});
        QVERIFY2(ran.exitCode == 0, ran.text().constData());
    }

private:
    QJsonObject m_outcome;
};

QTEST_GUILESS_MAIN(CampaignTest)
#include "tst_campaign.moc"
