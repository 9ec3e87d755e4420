// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vendoraccounts.h"

#include "delivery/simulator/simulatedvendor.h"
#include "engine/singlesend.h"
#include "support/clock.h"

#include <QTemporaryDir>
#include <QTest>

using namespace muster;
using namespace muster::engine;
using namespace Qt::StringLiterals;

namespace {

/// Takes or refuses secrets as it is told.
class FickleStore : public SecretStore
{
public:
    Result<std::optional<QByteArray>> read(const QString &name) override
    {
        const auto found = secrets.constFind(name);
        return found == secrets.cend() ? std::optional<QByteArray>() : std::optional(*found);
    }
    Result<void> write(const QString &name, const QByteArray &secret) override
    {
        if (writesLeft == 0)
            return fail(ErrorCode::Io, u"full"_s);
        --writesLeft;
        secrets.insert(name, secret);
        return {};
    }
    Result<void> remove(const QString &name) override
    {
        secrets.remove(name);
        return {};
    }
    QString description() const override { return u"memory"_s; }

    QMap<QString, QByteArray> secrets;
    int writesLeft = -1;
};

} // namespace

class VendorAccountsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_secrets = FickleStore();
        const auto url =
                storage::DatabaseUrl::parse(u"sqlite:"_s + m_folder->filePath(u"w.db"_s)).value();
        auto opened = Workspace::open(url, m_clock, WhenOlder::Migrate);
        QVERIFY2(opened.has_value(), opened ? "" : qPrintable(opened.error().text()));
        m_workspace = std::move(*opened);
        m_added.account.name = u"acme"_s;
        m_added.account.url = QUrl(u"http://127.0.0.1:1/messages"_s);
        m_added.secret = WebhookSecret::generate().text();
        m_added.callbackSecret.clear();
        QVERIFY(addVendorAccount(*m_workspace, m_secrets, m_added));
    }

    void everythingButNameAndKindCanBeChanged()
    {
        NewVendorAccount changed = m_added;
        changed.secret.clear();
        changed.account.kind = u"pigeon"_s;
        changed.account.url = QUrl(u"http://127.0.0.1:2/other"_s);
        changed.account.batchSize = 500;
        changed.account.ratePerSecond = 12.5;
        changed.account.concurrency = 4;
        changed.account.idempotent = true;
        const auto updated = updateVendorAccount(*m_workspace, m_secrets, changed);
        QVERIFY2(updated.has_value(), updated ? "" : qPrintable(updated.error().text()));
        const VendorAccount account = stored();
        QCOMPARE(account.kind, u"http"_s);
        QCOMPARE(account.url, changed.account.url);
        QCOMPARE(account.batchSize, 500);
        QCOMPARE(account.ratePerSecond, 12.5);
        QCOMPARE(account.concurrency, 4);
        QVERIFY(account.idempotent);
        QCOMPARE(requestSecret(), m_added.secret);
    }

    void theCallbackSecretFollowsWhereItWasTheSame()
    {
        NewVendorAccount changed = m_added;
        changed.secret = WebhookSecret::generate().text();
        QVERIFY(updateVendorAccount(*m_workspace, m_secrets, changed));
        QCOMPARE(requestSecret(), changed.secret);
        QCOMPARE(callbackSecret(), changed.secret);

        NewVendorAccount own = m_added;
        own.secret.clear();
        own.callbackSecret = WebhookSecret::generate().text();
        QVERIFY(updateVendorAccount(*m_workspace, m_secrets, own));
        QCOMPARE(requestSecret(), changed.secret);
        QCOMPARE(callbackSecret(), own.callbackSecret);

        NewVendorAccount again = m_added;
        again.secret = WebhookSecret::generate().text();
        QVERIFY(updateVendorAccount(*m_workspace, m_secrets, again));
        QCOMPARE(requestSecret(), again.secret);
        QCOMPARE(callbackSecret(), own.callbackSecret);
    }

    void whatCannotBeUsedChangesNothing_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("secret");
        QTest::addColumn<int>("batch");
        QTest::newRow("address") << u"ftp://nowhere"_s << QString() << 1;
        QTest::newRow("secret") << u"http://127.0.0.1:2/"_s << u"whsec_short"_s << 1;
        QTest::newRow("batch") << u"http://127.0.0.1:2/"_s << QString() << 0;
        QTest::newRow("batch, with a new secret")
                << u"http://127.0.0.1:2/"_s << WebhookSecret::generate().text() << 1'000'000;
    }
    void whatCannotBeUsedChangesNothing()
    {
        QFETCH(QString, url);
        QFETCH(QString, secret);
        QFETCH(int, batch);
        const VendorAccount before = stored();
        NewVendorAccount changed = m_added;
        changed.account.url = QUrl(url);
        changed.account.batchSize = batch;
        changed.secret = secret;
        QVERIFY(!updateVendorAccount(*m_workspace, m_secrets, changed));
        QCOMPARE(stored(), before);
        QCOMPARE(requestSecret(), m_added.secret);
        QCOMPARE(callbackSecret(), m_added.secret);
    }

    void aStoreThatTakesOnlyOneSecretEndsAsItBegan()
    {
        const VendorAccount before = stored();
        NewVendorAccount changed = m_added;
        changed.secret = WebhookSecret::generate().text();
        changed.account.batchSize = 7;
        m_secrets.writesLeft = 0;
        QCOMPARE(updateVendorAccount(*m_workspace, m_secrets, changed).error().code, ErrorCode::Io);
        QCOMPARE(stored(), before);
        QCOMPARE(requestSecret(), m_added.secret);
    }

    void anUnknownAccountIsNotFound()
    {
        NewVendorAccount other = m_added;
        other.account.name = u"other"_s;
        QCOMPARE(updateVendorAccount(*m_workspace, m_secrets, other).error().code,
                 ErrorCode::NotFound);
    }

    void secretsMissingHereCanBeEnteredLater()
    {
        m_secrets.secrets.clear();
        NewVendorAccount changed = m_added;
        changed.secret.clear();
        QCOMPARE(updateVendorAccount(*m_workspace, m_secrets, changed).error().code,
                 ErrorCode::NotFound);
        changed.secret = WebhookSecret::generate().text();
        QVERIFY(updateVendorAccount(*m_workspace, m_secrets, changed));
        QCOMPARE(requestSecret(), changed.secret);
        QCOMPARE(callbackSecret(), changed.secret);
    }

    void aTestMessageReachesTheVendorAndNobodyElse()
    {
        delivery::SimulatorOptions options;
        options.requestSecret = WebhookSecret::parse(m_added.secret).value();
        delivery::SimulatedVendor vendor(options);
        const quint16 port = vendor.start().value();
        NewVendorAccount changed = m_added;
        changed.secret.clear();
        changed.account.url = QUrl(u"http://127.0.0.1:%1/messages"_s.arg(port));
        QVERIFY(updateVendorAccount(*m_workspace, m_secrets, changed));

        const auto sent = sendTestMessage(*m_workspace, m_secrets, u"acme"_s, Channel::Email,
                                          u" me@example.org "_s);
        QVERIFY2(sent && sent->accepted, sent ? qPrintable(sent->reason) : "failed");
        QCOMPARE(vendor.countersJson().value(u"messages"_s).toInt(-1), 1);

        QCOMPARE(sendTestMessage(*m_workspace, m_secrets, u"acme"_s, Channel::Email, u" "_s)
                         .error()
                         .code,
                 ErrorCode::InvalidInput);
        NewVendorAccount wrong = m_added;
        wrong.account.url = changed.account.url;
        wrong.secret = WebhookSecret::generate().text();
        QVERIFY(updateVendorAccount(*m_workspace, m_secrets, wrong));
        const auto refused = sendTestMessage(*m_workspace, m_secrets, u"acme"_s, Channel::Sms,
                                             u"+911234567890"_s);
        QVERIFY(refused && !refused->accepted);
        QVERIFY(!refused->reason.isEmpty());
    }

private:
    [[nodiscard]] VendorAccount stored()
    {
        return vendorAccounts(*m_workspace, m_secrets).value().first().account;
    }
    [[nodiscard]] QString requestSecret()
    {
        return secretsOf(*m_workspace, m_secrets, stored()).value().request->text();
    }
    [[nodiscard]] QString callbackSecret()
    {
        return secretsOf(*m_workspace, m_secrets, stored()).value().callback->text();
    }

    SystemClock m_clock;
    FickleStore m_secrets;
    NewVendorAccount m_added;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

QTEST_GUILESS_MAIN(VendorAccountsTest)
#include "tst_vendoraccounts.moc"
