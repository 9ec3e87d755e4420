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

Result<void> bringUpToDate(Database &database, WhenOlder whenOlder, const NewWorkspace &fresh)
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
    storage::MigrationOptions options;
    options.currency = fresh.currency;
    options.timeZone = fresh.timeZone;
    MUSTER_TRY(storage::migrate(database, options).takeResult());
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

NewWorkspace NewWorkspace::ofDesktop(const QLocale &locale)
{
    NewWorkspace fresh;
    if (const auto known = currencyOf(locale.currencySymbol(QLocale::CurrencyIsoCode)))
        fresh.currency = known->code;
    return fresh;
}

Result<std::unique_ptr<Workspace>> Workspace::open(const storage::DatabaseUrl &url,
                                                   const Clock &clock, WhenOlder whenOlder,
                                                   const NewWorkspace &fresh)
{
    MUSTER_TRY_ASSIGN(auto database, Database::open(url));
    MUSTER_TRY(bringUpToDate(*database, whenOlder, fresh));
    std::unique_ptr<Workspace> workspace(new Workspace(std::move(database), clock));
    takeInWhatWasLeft(workspace->database(), clock);
    MUSTER_TRY(workspace->reloadSettings().takeResult());
    return workspace;
}

storage::WorkspaceSettings Workspace::settings() const
{
    const std::scoped_lock lock(m_guard);
    return m_settings;
}

QFuture<Result<void>> Workspace::reloadSettings()
{
    return m_database->run(Role::Read, [this](Connection &connection) -> Result<void> {
        MUSTER_TRY_ASSIGN(auto settings, storage::SettingsStore(connection).workspace());
        const std::scoped_lock lock(m_guard);
        m_settings = std::move(settings);
        return {};
    });
}

rules::RuleContext Workspace::ruleContext() const
{
    const storage::WorkspaceSettings now = settings();
    return {m_clock.today(now.timeZone), now.timeZone, now.currency};
}

QLocale Workspace::locale() const
{
    const QLocale system;
    if (system.language() != QLocale::C)
        return system;
    return settings().currency.code == u"INR"_s ? QLocale(QLocale::English, QLocale::India)
                                                : system;
}

templates::MergeFormat Workspace::mergeFormat() const
{
    const storage::WorkspaceSettings now = settings();
    return {now.currency, locale(), now.timeZone};
}

QString Workspace::secretKey(const QString &name) const
{
    return settings().id + u'/' + name;
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
