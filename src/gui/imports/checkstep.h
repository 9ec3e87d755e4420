// SPDX-License-Identifier: GPL-3.0-or-later
// The third step of an import: what happens to what is stored already, and a trial run that says what the import would do.
// GUI thread.
#pragma once

#include "gui/foundation/formats.h"
#include "gui/imports/accounttiles.h"
#include "gui/imports/tables.h"
#include "gui/widgets/stateview.h"
#include "ingest/importer.h"

#include <QButtonGroup>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace muster::gui {

class CheckStep : public QWidget
{
    Q_OBJECT

public:
    explicit CheckStep(const Formats &formats, QWidget *parent = nullptr);

    void setPolicy(storage::OnConflict policy);
    void showRunning();
    void showProgress(double share, const QString &text);
    void showReport(const ingest::ImportReport &report);

Q_SIGNALS:
    void policyChosen(muster::storage::OnConflict policy);
    void stopRequested();

private:
    QWidget *makePolicies();
    QWidget *makeProgress();

    Formats m_formats;
    QButtonGroup *m_policies;
    QFrame *m_progressCard;
    QProgressBar *m_bar;
    QLabel *m_progressText;
    AccountTiles *m_tiles;
    QLabel *m_summary;
    NotesModel *m_notes;
    QTableView *m_table;
    StateView *m_state;
};

enum class Run { Trial, Import };

/// "12 rows were refused. …": what an import has found, or what a trial says that it will.
[[nodiscard]] QString problemsSummary(const ingest::ImportReport &report, Run run,
                                      const Formats &formats);
/// Refused rows, then warnings about others, each by line.
[[nodiscard]] QList<storage::ImportNote> problemNotes(const ingest::ImportReport &report);

} // namespace muster::gui
