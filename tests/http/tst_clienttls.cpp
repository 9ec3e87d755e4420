// SPDX-License-Identifier: GPL-3.0-or-later
// Secure connections: whom the client believes, and what it says when it does not. The certificates are made here.
#include "http/clienttest.h"
#include "http/scriptedserver.h"

#include <QProcess>
#include <QSslKey>
#include <QSslServer>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace muster::http;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;
using Kind = Outcome::Kind;
using Reason = Outcome::Reason;

namespace {

// Answers the first requests of a connection, then closes it.
class TlsServer : public QSslServer
{
public:
    TlsServer(const QSslCertificate &certificate, const QSslKey &key, int answers = 1'000)
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(certificate);
        configuration.setPrivateKey(key);
        setSslConfiguration(configuration);
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::pendingConnectionAvailable, this, [this, answers] {
            QTcpSocket *socket = nextPendingConnection();
            ++connections;
            connect(socket, &QTcpSocket::readyRead, this, [this, socket, left = answers]() mutable {
                bytes += socket->readAll();
                if (left-- > 0)
                    socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
                else
                    socket->disconnectFromHost();
            });
        });
    }

    [[nodiscard]] QUrl url(const QString &host) const
    {
        return QUrl(u"https://%1:%2/send"_s.arg(host).arg(serverPort()));
    }

    int connections = 0;
    QByteArray bytes;
};

} // namespace

class TestClientTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString openssl = QStandardPaths::findExecutable(u"openssl"_s);
        if (openssl.isEmpty() || !QSslSocket::supportsSsl())
            QSKIP("The openssl program, or TLS in Qt, is missing.");
        QVERIFY(m_folder.isValid());
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(openssl, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s,
                                u"-keyout"_s, u"key.pem"_s, u"-out"_s, u"certificate.pem"_s,
                                u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=localhost"_s, u"-addext"_s,
                                u"subjectAltName=DNS:localhost"_s});
        QVERIFY(process.waitForFinished(30'000));
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
        m_certificate = QSslCertificate::fromPath(m_folder.filePath(u"certificate.pem"_s)).value(0);
        QVERIFY(!m_certificate.isNull());
        QFile file(m_folder.filePath(u"key.pem"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_key = QSslKey(&file, QSsl::Rsa);
        QVERIFY(!m_key.isNull());
    }

    void unknownAuthorityIsRefused()
    {
        TlsServer server(m_certificate, m_key);
        Client client;
        const auto outcome = exchange(client, postTo(server.url(u"localhost"_s), "secret"));
        QVERIFY(outcome);
        QCOMPARE(outcome->kind, Kind::NotSent);
        QCOMPARE(outcome->reason, Reason::Tls);
        QVERIFY2(outcome->text.contains(u"self-signed"_s), qPrintable(outcome->text));
        QVERIFY(server.bytes.isEmpty());
    }

    void namedAuthorityIsBelieved()
    {
        TlsServer server(m_certificate, m_key);
        Client client(trusting());
        for (int i = 0; i < 20; ++i) {
            const auto outcome = exchange(client, postTo(server.url(u"localhost"_s), "secret"));
            QVERIFY(outcome);
            QVERIFY2(outcome->answered(), qPrintable(outcome->text));
            QCOMPARE(outcome->response.body, QByteArray("ok"));
        }
        QCOMPARE(server.connections, 1);
        QCOMPARE(server.bytes.count("secret"), 20);
    }

    void theNameIsCheckedThoughTheAddressWasFiltered()
    {
        TlsServer server(m_certificate, m_key);
        ClientOptions options = trusting();
        options.addressAllowed = [](const QHostAddress &) { return true; };
        Client client(options);
        const auto outcome = exchange(client, postTo(server.url(u"localhost"_s)));
        QVERIFY(outcome);
        QVERIFY2(outcome->answered(), qPrintable(outcome->text));
    }

    void anotherHostsCertificateIsRefused()
    {
        TlsServer server(m_certificate, m_key);
        Client client(trusting());
        const auto outcome = exchange(client, postTo(server.url(u"127.0.0.1"_s)));
        QVERIFY(outcome);
        QCOMPARE(outcome->kind, Kind::NotSent);
        QCOMPARE(outcome->reason, Reason::Tls);
        QVERIFY2(outcome->text.contains(u"host name"_s), qPrintable(outcome->text));
        QVERIFY(server.bytes.isEmpty());
    }

    void plainServerIsRefused()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, &server, [&server] {
            server.nextPendingConnection()->write("HTTP/1.1 400 Bad Request\r\n\r\n");
        });
        Client client(trusting());
        const auto outcome =
                exchange(client, postTo(QUrl(u"https://127.0.0.1:%1/"_s.arg(server.serverPort()))));
        QVERIFY(outcome);
        QCOMPARE(outcome->kind, Kind::NotSent);
        QCOMPARE(outcome->reason, Reason::Tls);
    }

    void closedInTheHandshake()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, &server, [&server] {
            QTcpSocket *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, &QTcpSocket::abort);
        });
        Client client(trusting());
        const auto outcome =
                exchange(client, postTo(QUrl(u"https://127.0.0.1:%1/"_s.arg(server.serverPort()))));
        QVERIFY(outcome);
        QCOMPARE(outcome->kind, Kind::NotSent);
    }

    void silentHandshakeTimesOut()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        ClientOptions options = trusting();
        options.connectTimeout = milliseconds(100);
        Client client(options);
        const auto outcome =
                exchange(client, postTo(QUrl(u"https://127.0.0.1:%1/"_s.arg(server.serverPort()))));
        QVERIFY(outcome);
        QCOMPARE(outcome->kind, Kind::NotSent);
        QCOMPARE(outcome->reason, Reason::ConnectTimeout);
    }

    void closedAfterTheRequestIsUnknown()
    {
        TlsServer server(m_certificate, m_key, 1);
        Client client(trusting());
        const OutgoingRequest request = postTo(server.url(u"localhost"_s), "body");
        auto outcome = exchange(client, request);
        QVERIFY(outcome && outcome->answered());
        outcome = exchange(client, request);
        QVERIFY(outcome);
        QCOMPARE(outcome->kind, Kind::Unknown);
        QCOMPARE(outcome->reason, Reason::ConnectionLost);
        QVERIFY(outcome->reusedConnection);
    }

private:
    [[nodiscard]] ClientOptions trusting() const
    {
        ClientOptions options;
        options.extraAuthorities = {m_certificate};
        return options;
    }

    QTemporaryDir m_folder;
    QSslCertificate m_certificate;
    QSslKey m_key;
};

QTEST_GUILESS_MAIN(TestClientTls)
#include "tst_clienttls.moc"
