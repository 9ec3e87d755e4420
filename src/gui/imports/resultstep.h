// SPDX-License-Identifier: GPL-3.0-or-later
// The last step of an import: its progress, and then what became of every row. GUI thread.
#pragma once

#include "gui/imports/accounttiles.h"
#include "gui/imports/checkstep.h"

namespace muster::gui {

class ResultStep : public QWidget
{
    Q_OBJECT

public:
    explicit ResultStep(const Formats &formats, QWidget *parent = nullptr);

    void showRunning(const QString &fileName);
    void showProgress(double share, const QString &text);
    void showReport(const ingest::ImportReport &report, ingest::Kind kind);

Q_SIGNALS:
    void stopRequested();
    void saveRefusedRequested();
    void showRowsRequested();
    void anotherRequested();
    void closeRequested();

private:
    QWidget *makeProgress();
    QWidget *makeResult();

    Formats m_formats;
    QLabel *m_title;
    QLabel *m_subtitle;
    QWidget *m_progress;
    QProgressBar *m_bar;
    QLabel *m_progressText;
    QPushButton *m_stop;
    QWidget *m_result;
    QFrame *m_failure;
    QLabel *m_failureText;
    AccountTiles *m_tiles;
    QLabel *m_summary;
    NotesModel *m_notes;
    QTableView *m_table;
    QPushButton *m_save;
    QPushButton *m_show;
};

} // namespace muster::gui
