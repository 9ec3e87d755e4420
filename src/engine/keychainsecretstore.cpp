// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/keychainsecretstore.h"

#include <QCoreApplication>
#include <QLibrary>
#include <QThread>
#include <future>
#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace muster::engine {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(KeychainSecretStore)
};

constexpr auto serviceName = "muster";
constexpr unsigned long goodbyeMs = 2000;

struct Answer
{
    QKeychain::Error code = QKeychain::NoError;
    QString text;
    QByteArray secret;
};

// A program that speaks to the session's bus through GLib (as libsecret does) is ended by it when the bus goes away:
// right for a program on the desktop, wrong for a server started in a session that ends. GLib is told so here, on the
// connection that libsecret will share. It is loaded with libsecret, not linked; where it is missing, nothing needs it.
void outliveTheSession()
{
    QLibrary gio(u"gio-2.0"_s, 0);
    using Get = void *(*)(int type, void *cancellable, void **error);
    using SetExit = void (*)(void *connection, int exit);
    const auto get = reinterpret_cast<Get>(gio.resolve("g_bus_get_sync"));
    const auto setExit =
            reinterpret_cast<SetExit>(gio.resolve("g_dbus_connection_set_exit_on_close"));
    constexpr int sessionBus = 2;
    if (void *connection = get && setExit ? get(sessionBus, nullptr, nullptr) : nullptr)
        setExit(connection, 0);
}

// One thread for all stores of the program: QtKeychain keeps its queue of jobs, and libsecret its connection, for the whole
// process, and they work only while the event loop of the thread that made them runs.
QThread *sharedThread = nullptr;

void endSharedThread()
{
    sharedThread->quit();
    // A keyring that hangs must not keep the program: its thread is left behind then.
    sharedThread->wait(goodbyeMs);
}

/// An object that lives on it.
QObject *keyringThread()
{
    static QObject *const there = [] {
        sharedThread = new QThread;
        sharedThread->setObjectName(u"keyring"_s);
        auto *object = new QObject;
        object->moveToThread(sharedThread);
        QObject::connect(sharedThread, &QThread::started, object, [] { outliveTheSession(); });
        sharedThread->start();
        qAddPostRoutine(endSharedThread);
        return object;
    }();
    return there;
}

/// Runs a job on the store's thread and waits for it, at most for \a limit.
template<typename Job, typename Prepare>
std::optional<Answer> ask(QObject *there, std::chrono::milliseconds limit, const QString &name,
                          Prepare prepare)
{
    const auto promise = std::make_shared<std::promise<Answer>>();
    std::future<Answer> future = promise->get_future();
    QMetaObject::invokeMethod(
            there,
            [there, promise, name, prepare] {
                auto *job = new Job(QString::fromLatin1(serviceName), there);
                job->setKey(name);
                prepare(job);
                QObject::connect(job, &QKeychain::Job::finished, there,
                                 [promise, job](QKeychain::Job *) {
                                     Answer answer{job->error(), job->errorString(), {}};
                                     if constexpr (std::is_same_v<Job, QKeychain::ReadPasswordJob>)
                                         answer.secret = job->binaryData();
                                     promise->set_value(answer);
                                 });
                job->start();
            },
            Qt::QueuedConnection);
    if (future.wait_for(limit) != std::future_status::ready)
        return std::nullopt;
    return future.get();
}

tl::unexpected<Error> failure(const std::optional<Answer> &answer)
{
    if (!answer)
        return fail(ErrorCode::Busy, Text::tr("The keyring does not answer."), {},
                    Text::tr("Unlock it, or see whether a window of it is waiting for you, and try "
                             "again."));
    Error error;
    switch (answer->code) {
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        error = {ErrorCode::Busy,
                 Text::tr("The keyring was not unlocked."),
                 {},
                 Text::tr("Try again and unlock it."),
                 {}};
        break;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        error = {ErrorCode::Unsupported,
                 Text::tr("There is no keyring here."),
                 {},
                 Text::tr("Start one, such as GNOME Keyring or KWallet."),
                 {}};
        break;
    default:
        error = {ErrorCode::Io,
                 Text::tr("The keyring refused: %1").arg(answer->text),
                 {},
                 Text::tr("See in your desktop's keyring program whether it works."),
                 {}};
    }
    error.detail = u"QtKeychain %1: %2"_s.arg(answer->code).arg(answer->text);
    return fail(error);
}

} // namespace

KeychainSecretStore::KeychainSecretStore(std::chrono::milliseconds limit)
    : m_limit(limit)
    , m_there(keyringThread())
{
}

Result<std::optional<QByteArray>> KeychainSecretStore::read(const QString &name)
{
    const auto answer = ask<QKeychain::ReadPasswordJob>(m_there, m_limit, name, [](auto *) {});
    if (answer && answer->code == QKeychain::EntryNotFound)
        return std::optional<QByteArray>();
    if (!answer || answer->code != QKeychain::NoError)
        return failure(answer);
    return std::optional(answer->secret);
}

Result<void> KeychainSecretStore::write(const QString &name, const QByteArray &secret)
{
    const auto answer = ask<QKeychain::WritePasswordJob>(
            m_there, m_limit, name, [secret](auto *job) { job->setBinaryData(secret); });
    if (!answer || answer->code != QKeychain::NoError)
        return failure(answer);
    return {};
}

Result<void> KeychainSecretStore::remove(const QString &name)
{
    const auto answer = ask<QKeychain::DeletePasswordJob>(m_there, m_limit, name, [](auto *) {});
    const bool gone = answer && (answer->code == QKeychain::NoError ||
                                 answer->code == QKeychain::EntryNotFound);
    if (gone)
        return {};
    // Some keyrings answer a removal of what is not there with an error of their own.
    if (answer) {
        if (const auto left = read(name); left && !*left)
            return {};
    }
    return failure(answer);
}

QString KeychainSecretStore::description() const
{
    return Text::tr("the keyring of this desktop");
}

} // namespace muster::engine
