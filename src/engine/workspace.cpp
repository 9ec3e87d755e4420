// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/workspace.h"

#include "engine/olderworkspace.h"
#include "storage/attributerepository.h"
#include "storage/deferredindexes.h"
#include "storage/migration.h"
#include "storage/receiptjournal.h"
#include "support/log.h"
#include "support/try.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muster::engine {

using storage::Connection;
using storage::Database;
using storage::Role;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Workspace)
};

Result<void> bringUpToDate(Database &database, WhenOlder whenOlder)
{
    auto version =
            database.run(Role::Write,
                         [](Connection &connection) { return storage::currentVersion(connection); })
                    .takeResult();
    if (!version)
        return fail(version.error());
    MUSTER_TRY_ASSIGN(const int latest, storage::latestVersion(database.dialect()));
    if (*version == latest) {
        // What an import that was killed had put off. Nobody waits: until then all is only slower.
        std::ignore = database.run(Role::Write, [](Connection &connection) -> Result<void> {
            storage::restoreIndexesIfPossible(connection);
            return {};
        });
        return {};
    }
    const bool isOwnFile = database.dialect() == storage::Dialect::Sqlite;
    const bool isRefused =
            whenOlder == WhenOlder::Ask || (whenOlder == WhenOlder::Refuse && !isOwnFile);
    if (*version != 0 && isRefused)
        return fail({ErrorCode::Conflict,
                     Text::tr("The workspace has version %1 and this program needs version %2.")
                             .arg(*version)
                             .arg(latest),
                     database.url().text(),
                     isOwnFile ? Text::tr("Bringing it up to date takes a moment. Older versions "
                                          "of Muster cannot open it afterwards.")
                               : Text::tr("Run “musterctl migrate” once nobody else is working on "
                                          "it."),
                     olderWorkspaceDetail()});
    MUSTER_TRY(storage::migrate(database).takeResult());
    return {};
}

/// Callbacks that a program kept and was killed before it took them in: whoever looks at messages, or decides what becomes
/// of those in doubt, shall see them. Where they cannot be taken in now they stay, and the workspace is opened all the same.
void takeInWhatWasLeft(Database &database, const Clock &clock)
{
    constexpr qsizetype most = 10'000;
    const auto isEmpty = database.run(Role::Read,
                                      [](Connection &connection) {
                                          return storage::ReceiptJournal(connection).isEmpty();
                                      })
                                 .takeResult();
    Result<storage::TakenIn> taken;
    if (!isEmpty)
        taken = fail(isEmpty.error());
    else
        taken->isEmpty = *isEmpty;
    while (taken && !taken->isEmpty)
        taken = storage::takeInReceipts(database, most, clock.nowMs());
    if (!taken)
        qCWarning(logEngine).noquote()
                << "callbacks wait in the journal:" << redacted(taken.error().text());
}

} // namespace

Workspace::Workspace(std::unique_ptr<Database> database, const Clock &clock)
    : m_database(std::move(database))
    , m_clock(clock)
{
}

Workspace::~Workspace() = default;

Result<std::unique_ptr<Workspace>> Workspace::open(const storage::DatabaseUrl &url,
                                                   const Clock &clock, WhenOlder whenOlder)
{
    MUSTER_TRY_ASSIGN(auto database, Database::open(url));
    MUSTER_TRY(bringUpToDate(*database, whenOlder));
    std::unique_ptr<Workspace> workspace(new Workspace(std::move(database), clock));
    takeInWhatWasLeft(workspace->database(), clock);
    MUSTER_TRY_ASSIGN(workspace->m_settings,
                      workspace->database()
                              .run(Role::Read,
                                   [](Connection &connection) {
                                       return storage::SettingsStore(connection).workspace();
                                   })
                              .takeResult());
    return workspace;
}

rules::RuleContext Workspace::ruleContext() const
{
    return {m_clock.today(m_settings.timeZone), m_settings.timeZone, m_settings.currency};
}

QLocale Workspace::locale() const
{
    const QLocale system;
    if (system.language() != QLocale::C)
        return system;
    return m_settings.currency.code == u"INR"_s ? QLocale(QLocale::English, QLocale::India)
                                                : system;
}

templates::MergeFormat Workspace::mergeFormat() const
{
    return {m_settings.currency, locale(), m_settings.timeZone};
}

QString Workspace::secretKey(const QString &name) const
{
    return m_settings.id + u'/' + name;
}

Result<rules::FieldCatalogue> fieldCatalogue(Connection &connection)
{
    MUSTER_TRY_ASSIGN(const auto attributes, storage::AttributeRepository(connection).list());
    return rules::FieldCatalogue(attributes);
}

Result<templates::TagCatalogue> tagCatalogue(Connection &connection)
{
    MUSTER_TRY_ASSIGN(const auto attributes, storage::AttributeRepository(connection).list());
    MUSTER_TRY_ASSIGN(const auto settings, storage::SettingsStore(connection).workspace());
    QStringList keys;
    for (const rules::AttributeDefinition &attribute : attributes)
        keys.append(attribute.key);
    QHash<QString, QString> constants;
    if (!settings.name.isEmpty())
        constants.insert(u"store_name"_s, settings.name);
    return templates::TagCatalogue(keys, constants);
}

} // namespace muster::engine
