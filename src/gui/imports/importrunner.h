// SPDX-License-Identifier: GPL-3.0-or-later
// One import or trial run under way, with its entry among the jobs, and its result. A trial run belongs to the page; an
// import is a child of Services::jobs and goes on without a page. When a runner goes, what runs is cancelled, and what was
// stored until then stays. GUI thread.
#pragma once

#include "gui/foundation/services.h"
#include "ingest/importer.h"

#include <QTemporaryDir>

namespace muster::gui {

class ImportRunner : public Work
{
    Q_OBJECT

public:
    ImportRunner(Services &services, QObject *parent);
    ~ImportRunner() override;

    void start(ingest::ImportOptions options);
    void cancel();
    [[nodiscard]] bool isRunning() const override { return m_importer != nullptr; }
    /// Of the run under way, or of the last one.
    [[nodiscard]] const ingest::ImportOptions &options() const { return m_options; }
    /// From 0 to 1 over both readings of the file.
    [[nodiscard]] double share() const { return m_share; }
    [[nodiscard]] const QString &progressText() const { return m_progressText; } ///< empty at first
    [[nodiscard]] const std::optional<ingest::ImportReport> &lastReport() const { return m_report; }
    /// Where the refused rows of the last import are, all of them, until the next one begins.
    [[nodiscard]] QString refusedFile() const { return m_refusedFile; }

Q_SIGNALS:
    void progressed(double share, const QString &text);
    void finished(const muster::ingest::ImportReport &report);

private:
    void report(const ingest::ImportProgress &progress);
    void end(const ingest::ImportReport &report);

    Services &m_services;
    std::unique_ptr<ingest::Importer> m_importer;
    ingest::ImportOptions m_options;
    QTemporaryDir m_folder;
    QString m_refusedFile;
    QString m_progressText;
    double m_share = 0;
    std::optional<ingest::ImportReport> m_report;
    int m_job = 0;
};

} // namespace muster::gui
