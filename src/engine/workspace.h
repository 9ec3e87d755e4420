// SPDX-License-Identifier: GPL-3.0-or-later
// An open workspace: its database, its settings and the clock that everything in it goes by.
//
// Opened and owned by a program's main thread; database() and settings() may be used from any thread. Opening an empty
// database makes the tables. The parts that run (delivery, listener) belong to Engine.
#pragma once

#include "rules/describe.h"
#include "rules/rulecheck.h"
#include "storage/database.h"
#include "storage/settingsstore.h"
#include "support/clock.h"
#include "templates/template.h"

#include <memory>
#include <mutex>

namespace muster::engine {

/// What to do with a workspace of an older version of the program.
enum class WhenOlder {
    Refuse, ///< a team's server is migrated on purpose, one's own file at once
    Ask,    ///< refuse the file too: there is somebody who can be asked
    Migrate,
};

/// What a workspace begins with where the database is empty; the settings can still change it.
struct NewWorkspace
{
    QString currency = QStringLiteral("INR"); ///< ISO 4217
    QString timeZone;                         ///< IANA name; the system's zone where none is given

    /// As the desktop has it, for programs that a person sits before: the currency of \a locale's country, if it has
    /// one, and the zone of the system.
    [[nodiscard]] static NewWorkspace ofDesktop(const QLocale &locale = QLocale::system());
    bool operator==(const NewWorkspace &) const = default;
};

class Workspace
{
public:
    /// \a clock must live longer.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> open(const storage::DatabaseUrl &url,
                                                                 const Clock &clock,
                                                                 WhenOlder whenOlder,
                                                                 const NewWorkspace &fresh = {});
    ~Workspace();
    Workspace(const Workspace &) = delete;
    Workspace &operator=(const Workspace &) = delete;

    [[nodiscard]] storage::Database &database() const { return *m_database; }
    [[nodiscard]] storage::WorkspaceSettings settings() const;
    /// After they were changed in the database: settings() says the new ones as soon as it is done.
    [[nodiscard]] QFuture<Result<void>> reloadSettings();
    [[nodiscard]] const Clock &clock() const { return m_clock; }

    /// What the meaning of a rule depends on, today.
    [[nodiscard]] rules::RuleContext ruleContext() const;
    /// How figures are written for people: the currency's own country where the system's locale is neutral.
    [[nodiscard]] QLocale locale() const;
    [[nodiscard]] templates::MergeFormat mergeFormat() const;
    /// The name under which the workspace's secret \a name is kept.
    [[nodiscard]] QString secretKey(const QString &name) const;

private:
    Workspace(std::unique_ptr<storage::Database> database, const Clock &clock);

    mutable std::mutex m_guard; ///< of the settings
    storage::WorkspaceSettings m_settings;
    std::unique_ptr<storage::Database> m_database; ///< after what its jobs write to
    const Clock &m_clock;
};

/// The fields of the workspace's rules, the custom ones included. For a job on an executor thread, as is the next.
[[nodiscard]] Result<rules::FieldCatalogue> fieldCatalogue(storage::Connection &connection);
/// The merge tags of the workspace.
[[nodiscard]] Result<templates::TagCatalogue> tagCatalogue(storage::Connection &connection);

} // namespace muster::engine
