// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/opensecretstore.h"

#include "engine/keychainsecretstore.h"
#include "support/log.h"
#include "support/try.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QStandardPaths>

#include <functional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace muster::engine {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SecretStore)
};

constexpr auto timeToUnlock = 60s;
constexpr std::chrono::milliseconds afterRefusal = 60s;

/// The keyring, and behind it the file of the time before it.
class KeyringThenFile : public SecretStore
{
public:
    KeyringThenFile(std::unique_ptr<SecretStore> keyring, std::unique_ptr<SecretStore> file)
        : m_keyring(std::move(keyring))
        , m_file(std::move(file))
    {
    }

    Result<std::optional<QByteArray>> read(const QString &name) override
    {
        const auto kept = readKeyring(name);
        if (kept && *kept)
            return kept;
        const auto older = m_file->read(name);
        if (older && *older)
            return older;
        // Of two failures the keyring's is the one that can be mended first.
        return kept ? older : kept;
    }

    Result<void> write(const QString &name, const QByteArray &secret) override
    {
        MUSTER_TRY(m_keyring->write(name, secret));
        forgetRefusal();
        // An older one left in the file would come back to life without the keyring. That the file cannot be written
        // does not undo what the keyring has taken.
        if (const auto removed = m_file->remove(name); !removed)
            qCWarning(logEngine).noquote() << redacted(removed.error().text());
        return {};
    }

    Result<void> remove(const QString &name) override
    {
        MUSTER_TRY(m_keyring->remove(name));
        return m_file->remove(name);
    }

    [[nodiscard]] QString description() const override { return m_keyring->description(); }

    /// Nothing new goes into the file, so its seal matters only while it cannot be read.
    Result<Seal> seal() override
    {
        const auto seal = m_file->seal();
        return !seal || *seal == Seal::Locked ? seal : Seal::None;
    }
    Result<void> setPassphrase(const QByteArray &passphrase) override
    {
        return m_file->setPassphrase(passphrase);
    }

private:
    // The delivery worker asks for its accounts' secrets every few seconds: whoever has closed the keyring's dialog must
    // not be shown it again at once.
    Result<std::optional<QByteArray>> readKeyring(const QString &name)
    {
        const std::lock_guard guard(m_mutex);
        if (m_refusal && !m_sinceRefusal.hasExpired(afterRefusal.count()))
            return fail(*m_refusal);
        auto kept = m_keyring->read(name);
        m_refusal.reset();
        if (!kept) {
            m_refusal = kept.error();
            m_sinceRefusal.start();
        }
        return kept;
    }
    void forgetRefusal()
    {
        const std::lock_guard guard(m_mutex);
        m_refusal.reset();
    }

    std::mutex m_mutex;
    std::optional<Error> m_refusal;
    QElapsedTimer m_sinceRefusal;
    std::unique_ptr<SecretStore> m_keyring;
    std::unique_ptr<SecretStore> m_file;
};

/// The file, and the reason why it is not the keyring.
class FileForWantOfKeyring : public FileSecretStore
{
public:
    using Reason = std::function<QString()>; ///< in words of the language of now

    FileForWantOfKeyring(const QString &folder, const QByteArray &passphrase, Reason reason)
        : FileSecretStore(folder, passphrase)
        , m_reason(std::move(reason))
    {
    }

    [[nodiscard]] QString description() const override
    {
        return Text::tr("%1 (no keyring is used: %2)")
                .arg(FileSecretStore::description(), m_reason());
    }

private:
    Reason m_reason;
};

} // namespace

QString secretFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/muster"_s;
}

QString databaseSecretName(const storage::DatabaseUrl &url)
{
    return u"database/"_s + url.text();
}

std::unique_ptr<SecretStore> openSecretStore(const SecretStoreOptions &options)
{
    const QString folder = options.folder.isEmpty() ? secretFolder() : options.folder;
    const auto fileBecause = [&](FileForWantOfKeyring::Reason reason) {
        return std::make_unique<FileForWantOfKeyring>(folder, options.passphrase,
                                                      std::move(reason));
    };
    if (qEnvironmentVariable("MUSTER_KEYRING") == u"off"_s)
        return fileBecause([] { return Text::tr("MUSTER_KEYRING is off"); });
    const KeyringState state = keyringState(options.patience, options.attended);
    if (state.kind == KeyringState::Kind::Absent ||
        (state.kind == KeyringState::Kind::Locked && !options.attended))
        return fileBecause([state] { return state.reasonInWords(); });

    const std::chrono::milliseconds limit = options.attended ? timeToUnlock : options.patience;
    auto keyring = std::make_unique<KeychainSecretStore>(limit);
    if (state.kind == KeyringState::Kind::Open) {
        // It is open, so it can be tried without a dialog; only an answer proves that it works.
        if (const auto tried = KeychainSecretStore(options.patience).read(u"probe"_s); !tried)
            return fileBecause([message = tried.error().message] { return message; });
    }
    return std::make_unique<KeyringThenFile>(
            std::move(keyring), std::make_unique<FileSecretStore>(folder, options.passphrase));
}

} // namespace muster::engine
