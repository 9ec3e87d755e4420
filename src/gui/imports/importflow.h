// SPDX-License-Identifier: GPL-3.0-or-later
// One import from the file to its result, in steps: file, columns, check, result. Reads the file and the database in the
// background; what the person has chosen is a draft that survives a change of language. The import itself goes on among
// the jobs when the flow is gone, and a flow that is made anew shows it. GUI thread.
#pragma once

#include "gui/foundation/background.h"
#include "gui/foundation/page.h"
#include "gui/imports/importdraft.h"

#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QStackedWidget>

namespace muster::gui {

class CheckStep;
class ColumnChoices;
class ColumnsStep;
class CustomFieldDialog;
class FileStep;
class ImportRunner;
class ResultStep;

class ImportFlow : public QWidget
{
    Q_OBJECT

public:
    enum Step { File, Columns, Check, Outcome };

    explicit ImportFlow(Services &services, QWidget *parent = nullptr);
    ~ImportFlow() override;

    /// Begins with a file; the kind is recognised unless it is given.
    void begin(const QString &path, std::optional<ingest::Kind> kind = {});
    /// Asks for a file and begins with it.
    void chooseFile();
    [[nodiscard]] bool isImporting() const;
    /// One is running, or its result was not put away yet.
    [[nodiscard]] bool hasImport() const { return !m_import.isNull(); }
    /// Back to where a draft was left; nothing runs by itself.
    void resume(const QVariantMap &state);
    [[nodiscard]] QVariantMap toState() const;

Q_SIGNALS:
    void closed();
    void begun();
    void linkActivated(const muster::gui::PageLink &link);

private:
    QWidget *makeSteps();
    QWidget *makeButtons();
    void connectFileStep();
    void connectRuns();
    void setStep(Step step);
    void next();
    void back();
    void updateButtons();
    void readFile();
    void fileRead(const Result<ingest::FilePreview> &preview);
    void showColumns(const QStringList &targets, bool remembered);
    void askNewField(int row);
    void defineField(const rules::AttributeDefinition &definition, int row,
                     CustomFieldDialog *dialog);
    void check();
    void trialEnded(const ingest::ImportReport &report);
    void runImport();
    void followImport();
    void saveRefused();

    Services &m_services;
    ImportDraft m_draft;
    ingest::FilePreview m_preview;
    bool m_readable = false;
    bool m_keepTargets = false; ///< those of a draft that is taken up again
    Step m_step = File;
    Step m_wanted = File; ///< where a draft that is taken up again was left
    storage::OnConflict m_checked = storage::OnConflict::Update; ///< by the trial run under way
    std::function<void()> m_waiting; ///< for the end of a trial run that is being cancelled
    Latest m_reading;
    ImportRunner *m_trial;
    QPointer<ImportRunner> m_import; ///< among the jobs
    ColumnChoices *m_choices;
    QStackedWidget *m_stack;
    QList<QLabel *> m_stepLabels;
    FileStep *m_fileStep;
    ColumnsStep *m_columnsStep;
    CheckStep *m_checkStep;
    ResultStep *m_resultStep;
    QWidget *m_buttons;
    QPushButton *m_back;
    QPushButton *m_next;
    QPushButton *m_cancel;
};

} // namespace muster::gui
