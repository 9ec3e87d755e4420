// SPDX-License-Identifier: GPL-3.0-or-later
// Looking for a keyring without touching it: D-Bus is asked who answers to the Secret Service's name
// (specifications.freedesktop.org/secret-service) or KWallet's, and the service whether its default collection is
// locked.
#include "engine/keychainsecretstore.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLocalSocket>
#include <QUuid>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace muster::engine {

namespace {

const QString busService = u"org.freedesktop.DBus"_s;
const QString busPath = u"/org/freedesktop/DBus"_s;
const QString secretService = u"org.freedesktop.secrets"_s;
QStringList walletServices()
{
    return {u"org.kde.kwalletd6"_s, u"org.kde.kwalletd5"_s};
}

/// Of D-Bus's own rules for finding the session's bus those that start nothing.
QString sessionAddress()
{
    const QString given = qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS");
    if (!given.isEmpty())
        return given;
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const QString socket = runtime + u"/bus"_s;
    return !runtime.isEmpty() && QFileInfo::exists(socket) ? u"unix:path="_s + socket : QString();
}

// The D-Bus library waits for its greeting without a limit of ours, so a socket behind which nobody answers is told apart
// here, by the first line of the protocol's authentication.
bool answers(const QString &address, std::chrono::milliseconds limit)
{
    const QString first = address.section(u';', 0, 0);
    if (!first.startsWith(u"unix:path="_s))
        return true;
    const QString path = first.mid(10).section(u',', 0, 0);
    QLocalSocket socket;
    socket.connectToServer(path);
    const int wait = static_cast<int>(limit.count());
    if (!socket.waitForConnected(wait))
        return false;
    socket.write(QByteArray(1, '\0') + "AUTH EXTERNAL " + QByteArray::number(::getuid()).toHex() +
                 "\r\n");
    QElapsedTimer timer;
    timer.start();
    while (!socket.canReadLine()) {
        const qint64 left = wait - timer.elapsed();
        if (left <= 0 || !socket.waitForReadyRead(static_cast<int>(left)))
            return false;
    }
    return true;
}

class Bus
{
public:
    Bus(const QString &address, std::chrono::milliseconds limit)
        : m_name(u"muster-keyring-"_s + QUuid::createUuid().toString(QUuid::Id128))
        , m_connection(QDBusConnection::connectToBus(address, m_name))
        , m_limit(static_cast<int>(limit.count()))
    {
    }
    ~Bus() { QDBusConnection::disconnectFromBus(m_name); }
    Bus(const Bus &) = delete;
    Bus &operator=(const Bus &) = delete;

    [[nodiscard]] bool isConnected() const { return m_connection.isConnected(); }
    [[nodiscard]] QVariant call(const QString &service, const QString &path,
                                const QString &interface, const QString &method,
                                const QVariantList &arguments)
    {
        QDBusMessage message = QDBusMessage::createMethodCall(service, path, interface, method);
        message.setArguments(arguments);
        const QDBusMessage reply = m_connection.call(message, QDBus::Block, m_limit);
        return reply.type() == QDBusMessage::ReplyMessage ? reply.arguments().value(0) : QVariant();
    }
    /// Somebody has the name, or would be started for it.
    [[nodiscard]] bool knows(const QString &service, bool mayStart)
    {
        if (call(busService, busPath, busService, u"NameHasOwner"_s, {service}).toBool())
            return true;
        return mayStart && call(busService, busPath, busService, u"ListActivatableNames"_s, {})
                                   .toStringList()
                                   .contains(service);
    }

private:
    QString m_name;
    QDBusConnection m_connection;
    int m_limit;
};

KeyringState stateOfSecretService(Bus &bus)
{
    const QVariant alias =
            bus.call(secretService, u"/org/freedesktop/secrets"_s,
                     u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s, {u"default"_s});
    if (!alias.isValid())
        return {KeyringState::Kind::Absent,
                QT_TRANSLATE_NOOP("KeychainSecretStore", "the keyring does not answer")};
    const QString path = alias.value<QDBusObjectPath>().path();
    if (path.isEmpty() || path == u"/"_s)
        return {KeyringState::Kind::Locked,
                QT_TRANSLATE_NOOP("KeychainSecretStore", "the keyring has not been set up yet")};
    const QVariant locked =
            bus.call(secretService, path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s,
                     {u"org.freedesktop.Secret.Collection"_s, u"Locked"_s});
    if (!locked.isValid())
        return {KeyringState::Kind::Absent,
                QT_TRANSLATE_NOOP("KeychainSecretStore", "the keyring does not answer")};
    if (locked.value<QDBusVariant>().variant().toBool())
        return {KeyringState::Kind::Locked,
                QT_TRANSLATE_NOOP("KeychainSecretStore", "the keyring is locked")};
    return {KeyringState::Kind::Open, nullptr};
}

} // namespace

QString KeyringState::reasonInWords() const
{
    return QCoreApplication::translate("KeychainSecretStore", reason);
}

KeyringState keyringState(std::chrono::milliseconds limit, bool mayStart)
{
    const QString address = sessionAddress();
    if (address.isEmpty())
        return {KeyringState::Kind::Absent,
                QT_TRANSLATE_NOOP("KeychainSecretStore", "there is no desktop session")};
    if (!answers(address, limit))
        return {KeyringState::Kind::Absent,
                QT_TRANSLATE_NOOP("KeychainSecretStore", "the desktop session does not answer")};
    Bus bus(address, limit);
    if (!bus.isConnected())
        return {KeyringState::Kind::Absent,
                QT_TRANSLATE_NOOP("KeychainSecretStore", "the desktop session does not answer")};
    if (bus.knows(secretService, mayStart))
        return stateOfSecretService(bus);
    for (const QString &wallet : walletServices()) {
        // Whether KWallet is open is known only to those who ask for a secret, which may show its dialog.
        if (bus.knows(wallet, mayStart))
            return {KeyringState::Kind::Locked,
                    QT_TRANSLATE_NOOP("KeychainSecretStore", "KWallet may ask for its password")};
    }
    return {KeyringState::Kind::Absent,
            QT_TRANSLATE_NOOP("KeychainSecretStore", "this desktop session has no keyring")};
}

} // namespace muster::engine
