// SPDX-License-Identifier: GPL-3.0-or-later
// An open workspace: its database, its settings and the clock that everything in it goes by.
//
// Opened and owned by a program's main thread; database() may be used from any thread, the values are const. Opening
// an empty database makes the tables. The parts that run (delivery, listener) belong to Engine.
#pragma once

#include "rules/describe.h"
#include "rules/rulecheck.h"
#include "storage/database.h"
#include "storage/settingsstore.h"
#include "support/clock.h"
#include "templates/template.h"

#include <memory>

namespace muster::engine {

/// What to do with a workspace of an older version of the program.
enum class WhenOlder {
    Refuse, ///< a team's server is migrated on purpose, one's own file at once
    Ask,    ///< refuse the file too: there is somebody who can be asked
    Migrate,
};

class Workspace
{
public:
    /// \a clock must live longer.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>>
    open(const storage::DatabaseUrl &url, const Clock &clock, WhenOlder whenOlder);
    ~Workspace();
    Workspace(const Workspace &) = delete;
    Workspace &operator=(const Workspace &) = delete;

    [[nodiscard]] storage::Database &database() const { return *m_database; }
    [[nodiscard]] const storage::WorkspaceSettings &settings() const { return m_settings; }
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

    std::unique_ptr<storage::Database> m_database;
    storage::WorkspaceSettings m_settings;
    const Clock &m_clock;
};

/// The fields of the workspace's rules, the custom ones included. For a job on an executor thread, as is the next.
[[nodiscard]] Result<rules::FieldCatalogue> fieldCatalogue(storage::Connection &connection);
/// The merge tags of the workspace.
[[nodiscard]] Result<templates::TagCatalogue> tagCatalogue(storage::Connection &connection);

} // namespace muster::engine
