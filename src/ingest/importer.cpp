// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/importer.h"

#include "ingest/importrun.h"
#include "support/priority.h"

#include <QCoreApplication>

namespace muster::ingest {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Importer)
};

} // namespace

ImportReport runImport(storage::Database &database, const ImportOptions &options,
                       const Clock &clock, const storage::CancelToken &cancel,
                       const ProgressCallback &progress)
{
    return ImportRun(database, options, clock, cancel, progress).run();
}

Importer::Importer(storage::Database &database, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_clock(clock)
{
}

Importer::~Importer()
{
    cancel();
    if (m_thread)
        m_thread->wait();
}

bool Importer::isRunning() const
{
    return m_thread && m_thread->isRunning();
}

Result<void> Importer::start(const ImportOptions &options)
{
    if (isRunning())
        return fail(ErrorCode::Busy, Text::tr("An import is running already."), options.path,
                    Text::tr("Wait for its end or cancel it."));
    m_cancel = storage::CancelToken();
    m_thread.reset(QThread::create([this, options, cancel = m_cancel] {
        giveWayToTheWindow();
        const ImportReport report =
                runImport(m_database, options, m_clock, cancel,
                          [this](const ImportProgress &progress) { Q_EMIT progressed(progress); });
        Q_EMIT finished(report);
    }));
    m_thread->setObjectName(QStringLiteral("import"));
    m_thread->start();
    return {};
}

void Importer::cancel()
{
    m_cancel.cancel();
}

} // namespace muster::ingest
