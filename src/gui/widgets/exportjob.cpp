// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/exportjob.h"

#include "gui/foundation/background.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ExportJob)
};

QString suggestedName(engine::ExportKind kind)
{
    switch (kind) {
    case engine::ExportKind::Customers:
        return Text::tr("customers.csv");
    case engine::ExportKind::Orders:
        return Text::tr("orders.csv");
    case engine::ExportKind::Messages:
        return Text::tr("deliveries.csv");
    }
    return {};
}

/// Goes on when the page that asked for it is gone; the services are there as long as the session is.
void run(Services &services, engine::ExportOptions options)
{
    const int job =
            services.jobs.begin(Text::tr("Exporting %1").arg(QFileInfo(options.path).fileName()),
                                [cancel = options.cancel]() mutable { cancel.cancel(); });
    Jobs *jobs = &services.jobs;
    const Formats formats = services.formats;
    // Told from the export's thread: the list of jobs lives on ours, and outlives the session, which waits for exports.
    options.progress = [jobs, job, formats](qint64 rows) {
        QMetaObject::invokeMethod(jobs, [jobs, job, formats, rows] {
            jobs->report(job, std::nullopt, Text::tr("%1 rows").arg(formats.number(rows)));
        });
    };
    runInBackground(
            jobs,
            [&workspace = services.session.workspace(), options] {
                return engine::exportRows(workspace, options);
            },
            [&services, jobs, job, path = options.path,
             session = QPointer(&services.session)](const Result<qint64> &rows) {
                jobs->end(job);
                if (!session)
                    return;
                if (rows) {
                    Notice notice{Notice::Kind::Success,
                                  Text::tr("%n row(s) exported", nullptr, static_cast<int>(*rows))};
                    notice.details = QDir::toNativeSeparators(path);
                    services.notices.show(notice);
                } else if (rows.error().code == ErrorCode::Cancelled) {
                    services.notices.show({Notice::Kind::Information,
                                           Text::tr("The export was cancelled; no file was "
                                                    "written")});
                } else {
                    services.tellFailure(rows.error());
                }
            });
}

} // namespace

void askAndExport(Services &services, QWidget *parent, QObject *context,
                  const engine::ExportOptions &options)
{
    if (!options.path.isEmpty()) {
        run(services, options);
        return;
    }
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const FileQuestion question{Text::tr("Export to"), Text::tr("CSV files (*.csv)"),
                                QDir(folder).filePath(suggestedName(options.kind))};
    services.dialogs.saveFile(
            parent, question,
            [&services, context = QPointer<QObject>(context),
             options = engine::ExportOptions(options)](const QString &path) mutable {
                if (path.isEmpty() || !context)
                    return;
                options.path = path;
                run(services, options);
            });
}

} // namespace muster::gui
