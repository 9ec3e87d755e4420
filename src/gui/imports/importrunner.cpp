// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/imports/importrunner.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

constexpr double checkingShare = 0.3; ///< of the time, roughly

} // namespace

ImportRunner::ImportRunner(Services &services, QObject *parent)
    : Work(parent)
    , m_services(services)
{
}

ImportRunner::~ImportRunner()
{
    if (m_importer)
        m_services.jobs.end(m_job);
}

void ImportRunner::start(ingest::ImportOptions options)
{
    if (m_importer)
        return;
    m_refusedFile = options.dryRun ? QString() : m_folder.filePath(u"refused.csv"_s);
    options.refusedPath = m_refusedFile;
    m_options = options;
    m_share = 0;
    m_progressText.clear();
    m_report.reset();
    m_importer = std::make_unique<ingest::Importer>(m_services.session.database(),
                                                    m_services.session.clock());
    connect(m_importer.get(), &ingest::Importer::progressed, this, &ImportRunner::report);
    connect(m_importer.get(), &ingest::Importer::finished, this, &ImportRunner::end);
    const QString name = QFileInfo(options.path).fileName();
    m_job = m_services.jobs.begin(options.dryRun ? tr("Checking %1").arg(name)
                                                 : tr("Importing %1").arg(name),
                                  [this] { cancel(); });
    // It cannot be running already: it was just made.
    [[maybe_unused]] const auto started = m_importer->start(options);
    Q_ASSERT(started);
}

void ImportRunner::cancel()
{
    if (m_importer)
        m_importer->cancel();
}

void ImportRunner::report(const ingest::ImportProgress &progress)
{
    if (!m_importer)
        return;
    const double part = progress.bytesTotal > 0 ? static_cast<double>(progress.bytesRead) /
                                                          static_cast<double>(progress.bytesTotal)
                                                : 0;
    const bool checking = progress.phase == ingest::ImportProgress::Phase::Checking;
    m_share = checking ? checkingShare * part : checkingShare + (1 - checkingShare) * part;
    const QString rows = m_services.formats.number(progress.rows);
    m_progressText = checking           ? tr("Reading the file: %1 rows").arg(rows)
                     : m_options.dryRun ? tr("Checking: %1 rows").arg(rows)
                                        : tr("Storing: %1 rows").arg(rows);
    m_services.jobs.report(m_job, m_share, m_progressText);
    Q_EMIT progressed(m_share, m_progressText);
}

void ImportRunner::end(const ingest::ImportReport &report)
{
    m_services.jobs.end(m_job);
    // Its thread is about to end; by then it will have.
    m_importer.release()->deleteLater();
    m_report = report;
    if (!m_options.dryRun) {
        m_services.session.announce(engine::Change::Imports);
        if (report.account.created + report.account.updated > 0) {
            m_services.session.announce(engine::Change::Customers);
            if (m_options.kind == ingest::Kind::Orders)
                m_services.session.announce(engine::Change::Orders);
        }
    }
    if (report.error)
        m_services.session.noticeFailure(*report.error);
    Q_EMIT finished(report);
    Q_EMIT ended();
}

} // namespace muster::gui
