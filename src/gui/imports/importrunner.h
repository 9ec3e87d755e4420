// SPDX-License-Identifier: GPL-3.0-or-later
// One import or trial run under way, with its entry among the jobs. Owned by the page; when it goes, the import is
// cancelled, and what was stored until then stays. GUI thread.
#pragma once

#include "gui/foundation/services.h"
#include "ingest/importer.h"

#include <QTemporaryDir>

namespace muster::gui {

class ImportRunner : public QObject
{
    Q_OBJECT

public:
    explicit ImportRunner(Services &services, QObject *parent = nullptr);
    ~ImportRunner() override;

    void start(ingest::ImportOptions options);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_importer != nullptr; }
    /// Where the refused rows of the last import are, all of them, until the next one begins.
    [[nodiscard]] QString refusedFile() const { return m_refusedFile; }

Q_SIGNALS:
    /// \a share is from 0 to 1 over both readings of the file.
    void progressed(double share, const QString &text);
    void finished(const muster::ingest::ImportReport &report, bool trial);

private:
    void report(const ingest::ImportProgress &progress);
    void end(const ingest::ImportReport &report);

    Services &m_services;
    std::unique_ptr<ingest::Importer> m_importer;
    ingest::ImportOptions m_options;
    QTemporaryDir m_folder;
    QString m_refusedFile;
    int m_job = 0;
};

} // namespace muster::gui
