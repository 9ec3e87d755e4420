// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"
#include "ctl/session.h"
#include "ctl/termination.h"
#include "ingest/importer.h"
#include "storage/importstore.h"
#include "support/try.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace muster::ctl {

using storage::Connection;
using storage::Role;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ImportCommands)
};

constexpr int shownNotes = 20;

QJsonObject toJson(const storage::ImportAccount &account)
{
    return {{u"rows"_s, account.rows},       {u"created"_s, account.created},
            {u"updated"_s, account.updated}, {u"unchanged"_s, account.unchanged},
            {u"refused"_s, account.refused}, {u"skipped_blank"_s, account.skippedBlank}};
}

Result<storage::OnConflict> conflictMode(const Arguments &arguments)
{
    const QString name = arguments.value(u"on-conflict"_s, u"update"_s);
    if (name == u"update"_s)
        return storage::OnConflict::Update;
    if (name == u"skip"_s)
        return storage::OnConflict::Skip;
    if (name == u"fill"_s)
        return storage::OnConflict::Fill;
    return fail(ErrorCode::InvalidInput,
                Text::tr("“%1” is no way to treat rows that are there already.").arg(name),
                u"--on-conflict"_s, Text::tr("Use update, skip or fill."));
}

Result<ingest::ImportOptions> optionsOf(Session &session, ingest::Kind kind)
{
    const Arguments &arguments = session.arguments();
    MUSTER_TRY_ASSIGN(const engine::Workspace *workspace, session.workspace());
    ingest::ImportOptions options;
    options.kind = kind;
    options.path = arguments.positional.first();
    options.encoding = arguments.value(u"encoding"_s);
    if (arguments.has(u"mapping"_s)) {
        MUSTER_TRY_ASSIGN(options.mapping, ingest::loadMapping(arguments.value(u"mapping"_s)));
    }
    MUSTER_TRY_ASSIGN(options.onConflict, conflictMode(arguments));
    options.dryRun = arguments.has(u"dry-run"_s);
    options.refusedPath = arguments.value(u"errors"_s);
    options.currency = workspace->settings().currency;
    options.zone = workspace->settings().timeZone;
    return options;
}

void sayNotes(Console &console, const QString &title, const QList<storage::ImportNote> &notes,
              qint64 total)
{
    if (notes.isEmpty())
        return;
    console.say(title);
    for (const storage::ImportNote &note : notes.mid(0, shownNotes))
        console.say(Text::tr("  line %1: %2").arg(note.line).arg(note.text));
    if (total > shownNotes)
        console.say(Text::tr("  … and %n more", nullptr, static_cast<int>(total - shownNotes)));
}

int sayReport(Console &console, const ingest::ImportReport &report, bool dryRun)
{
    const storage::ImportAccount &account = report.account;
    if (!report.unmapped.isEmpty())
        console.say(Text::tr("Columns not used: %1").arg(report.unmapped.join(u", "_s)));
    for (const ingest::ColumnNote &note : report.columnNotes)
        console.say(Text::tr("%n row(s): %1", nullptr, static_cast<int>(note.rows)).arg(note.text));
    sayNotes(console, Text::tr("Warnings:"), report.warnings, report.warningCount);
    sayNotes(console, Text::tr("Refused rows:"), report.refused, account.refused);
    const bool nothingDone = report.error && account.rows == 0;
    if (!nothingDone) {
        console.say(
                (dryRun ? Text::tr("Nothing was written. It would be: ") : QString()) +
                Text::tr("%n row(s): %1 created, %2 updated, %3 unchanged, %4 refused; %5 blank "
                         "lines; %6 s",
                         nullptr, static_cast<int>(account.rows))
                        .arg(account.created)
                        .arg(account.updated)
                        .arg(account.unchanged)
                        .arg(account.refused)
                        .arg(account.skippedBlank)
                        .arg(report.seconds, 0, 'f', 2));
        if (report.replacedRows > 0) {
            console.say(Text::tr("%n of the unchanged rows: a later row of the file took its place",
                                 nullptr, static_cast<int>(report.replacedRows)));
        }
    }
    QJsonObject out = toJson(account);
    out[u"seconds"_s] = report.seconds;
    out[u"warnings"_s] = report.warningCount;
    if (report.error) {
        console.say(report.error->text());
        out[u"error"_s] = QJsonObject{{u"code"_s, errorCodeName(report.error->code)},
                                      {u"message"_s, report.error->message},
                                      {u"place"_s, report.error->place},
                                      {u"remedy"_s, report.error->remedy}};
    }
    console.result(out);
    return report.error ? 1 : 0;
}

Result<int> importFile(Session &session, ingest::Kind kind)
{
    MUSTER_TRY_ASSIGN(const ingest::ImportOptions options, optionsOf(session, kind));
    MUSTER_TRY_ASSIGN(const engine::Workspace *workspace, session.workspace());
    Termination termination;
    ingest::Importer importer(workspace->database(), session.clock());
    ingest::ImportReport report;
    QObject::connect(
            &importer, &ingest::Importer::progressed, &importer,
            [&](const ingest::ImportProgress &progress) {
                const qint64 percent = progress.bytesTotal > 0
                                               ? 100 * progress.bytesRead / progress.bytesTotal
                                               : 0;
                session.console().progress(progress.phase == ingest::ImportProgress::Phase::Checking
                                                   ? Text::tr("Checking: %1 %").arg(percent)
                                                   : Text::tr("Writing: %1 %, %2 rows")
                                                             .arg(percent)
                                                             .arg(progress.rows));
            });
    QObject::connect(&importer, &ingest::Importer::finished, &importer,
                     [&](const ingest::ImportReport &finished) {
                         report = finished;
                         QCoreApplication::quit();
                     });
    QObject::connect(&termination, &Termination::requested, &importer, &ingest::Importer::cancel);
    MUSTER_TRY(importer.start(options));
    QCoreApplication::exec();
    return sayReport(session.console(), report, options.dryRun);
}

Result<int> list(Session &session)
{
    MUSTER_TRY_ASSIGN(const engine::Workspace *workspace, session.workspace());
    MUSTER_TRY_ASSIGN(const QList<storage::ImportRecord> records,
                      wait(workspace->database().run(
                              Role::Read, [now = session.clock().nowMs()](Connection &connection) {
                                  return storage::ImportStore(connection).list(200, now);
                              })));
    QJsonArray out;
    for (const storage::ImportRecord &record : records) {
        QJsonObject entry = toJson(record.account);
        entry[u"id"_s] = record.id.value;
        entry[u"kind"_s] = record.kind;
        entry[u"file"_s] = record.fileName;
        entry[u"state"_s] = record.state;
        const QString started =
                QDateTime::fromMSecsSinceEpoch(record.startedAt).toUTC().toString(Qt::ISODate);
        entry[u"started_at"_s] = started;
        out.append(entry);
        session.console().say(Text::tr("%1  %2  %3  %4: %5 rows, %6 refused (%7)")
                                      .arg(record.id.value)
                                      .arg(started, record.kind, record.fileName)
                                      .arg(record.account.rows)
                                      .arg(record.account.refused)
                                      .arg(record.state));
    }
    if (records.isEmpty())
        session.console().say(Text::tr("Nothing has been imported yet."));
    session.console().result(out);
    return 0;
}

} // namespace

QList<Command> importCommands()
{
    const QList<Option> options{
            {u"mapping"_s, u"FILE"_s,
             Text::tr("JSON that says which column is which field, where the names do not tell: "
                      "{\"columns\":{\"Freight\":"
                      "\"amount\",\"#3\":\"attributes.size:number\"},\"defaults\":{\"country\":"
                      "\"India\"}}. A column is named by its heading or its number; a field of "
                      "your own is attributes.NAME:TYPE. Also: header (true, false or the number "
                      "of its row), delimiter, quote, encoding, date_order (dmy or mdy), decimal "
                      "(\".\" or \",\"), unmapped (ignore or attributes).")},
            {u"on-conflict"_s, u"MODE"_s,
             Text::tr("What happens to rows that are stored already: update (the default), skip or "
                      "fill what is missing.")},
            {u"errors"_s, u"FILE"_s,
             Text::tr("Write refused rows here, with line and reason, to mend and import again.")},
            {u"encoding"_s, u"NAME"_s,
             Text::tr("The file's encoding, where it is not recognised.")},
            {u"dry-run"_s, {}, Text::tr("Check and count everything, and write nothing.")}};
    const QString account =
            u' ' + Text::tr("Reads CSV, also compressed (.gz), of any usual delimiter and "
                            "encoding. Every row is accounted for: "
                            "created, updated, unchanged or refused with its line and reason. "
                            "Importing a file again changes "
                            "nothing. With --json: "
                            "{\"rows\",\"created\",\"updated\",\"unchanged\",\"refused\","
                            "\"skipped_blank\",\"seconds\"}.");
    return {
            {u"import customers"_s,
             u"FILE"_s,
             Text::tr("Import customers."),
             Text::tr("Creates and updates customers by their id, or by e-mail where a row has no "
                      "id.") +
                     account,
             options,
             {u"musterctl import customers customers.csv --errors refused.csv"_s},
             [](Session &session) { return importFile(session, ingest::Kind::Customers); },
             true},
            {u"import orders"_s,
             u"FILE"_s,
             Text::tr("Import orders."),
             Text::tr("Creates and updates orders by their id; the customers' totals follow at "
                      "once. A row of an unknown "
                      "customer is refused.") +
                     account,
             options,
             {u"musterctl import orders orders.csv.gz --mapping shop.json"_s},
             [](Session &session) { return importFile(session, ingest::Kind::Orders); },
             true},
            {u"import list"_s,
             {},
             Text::tr("List past imports."),
             Text::tr("With their accounts, newest first."),
             {},
             {},
             list},
    };
}

} // namespace muster::ctl
