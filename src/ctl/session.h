// SPDX-License-Identifier: GPL-3.0-or-later
// What a command runs with: its arguments, the console, and the workspace once it asks for it. Main thread only.
#pragma once

#include "ctl/commandline.h"
#include "ctl/console.h"
#include "engine/secretstore.h"
#include "engine/workspace.h"

#include <memory>

namespace muster::ctl {

class Session
{
public:
    /// \a mayMakeWorkspace: a SQLite file that is not there is made instead of refused.
    Session(Arguments arguments, Console &console, bool mayMakeWorkspace);
    ~Session();

    [[nodiscard]] const Arguments &arguments() const { return m_arguments; }
    [[nodiscard]] Console &console() { return m_console; }
    [[nodiscard]] const Clock &clock() const { return *m_clock; }
    [[nodiscard]] engine::SecretStore &secrets();

    /// Checks --as-of; called before the command runs.
    [[nodiscard]] Result<void> prepare();

    /// The database that --db, MUSTER_DB or the data folder names, with the password filled in.
    [[nodiscard]] Result<storage::DatabaseUrl> databaseUrl();
    /// Opens the workspace; an empty database gets its tables first. Fails with NotFound where the file is not there and
    /// the command does not make one: the name may be mistyped.
    [[nodiscard]] Result<engine::Workspace *> workspace();

    /// A whole number from an option, with its bounds; \a otherwise where the option is absent.
    [[nodiscard]] Result<qint64> number(const QString &option, qint64 least, qint64 most,
                                        qint64 otherwise) const;
    /// A share from 0 to 1.
    [[nodiscard]] Result<double> share(const QString &option, double otherwise) const;

private:
    Arguments m_arguments;
    Console &m_console;
    bool m_mayMakeWorkspace = false;
    std::unique_ptr<Clock> m_clock;
    std::unique_ptr<engine::SecretStore> m_secrets;
    std::unique_ptr<engine::Workspace> m_workspace;
};

/// Waits for a future; only for programs without a window.
template<typename T>
[[nodiscard]] T wait(QFuture<T> future)
{
    return future.takeResult();
}

} // namespace muster::ctl
