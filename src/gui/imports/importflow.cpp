// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/imports/importflow.h"

#include "gui/imports/checkstep.h"
#include "gui/imports/columnchoices.h"
#include "gui/imports/columnsstep.h"
#include "gui/imports/customfielddialog.h"
#include "gui/imports/filestep.h"
#include "gui/imports/importrunner.h"
#include "gui/imports/resultstep.h"
#include "gui/theme/theme.h"

#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace muster::gui {

ImportFlow::ImportFlow(Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_trial(new ImportRunner(services, this))
    , m_import(services.jobs.work<ImportRunner>())
    , m_choices(new ColumnChoices(services, this))
    , m_stack(new QStackedWidget(this))
    , m_fileStep(new FileStep(this))
    , m_columnsStep(new ColumnsStep(this))
    , m_checkStep(new CheckStep(services.formats, this))
    , m_resultStep(new ResultStep(services.formats, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::l);
    column->addWidget(makeSteps());
    const QList<QWidget *> steps{m_fileStep, m_columnsStep, m_checkStep, m_resultStep};
    for (QWidget *step : steps)
        m_stack->addWidget(step);
    column->addWidget(m_stack, 1);
    m_buttons = makeButtons();
    column->addWidget(m_buttons);
    connectFileStep();
    connectRuns();
    connect(m_choices, &ColumnChoices::loaded, this,
            [this](const QStringList &targets, bool remembered,
                   const QList<rules::AttributeDefinition> &attributes) {
                m_columnsStep->model()->setAttributes(attributes);
                showColumns(targets, remembered);
            });
    connect(m_columnsStep, &ColumnsStep::targetsChanged, this, &ImportFlow::updateButtons);
    connect(m_columnsStep, &ColumnsStep::newFieldRequested, this, &ImportFlow::askNewField);
    setStep(File);
    if (m_import)
        followImport();
}

ImportFlow::~ImportFlow() = default;

void ImportFlow::connectFileStep()
{
    connect(m_fileStep, &FileStep::kindChosen, this, [this](ingest::Kind kind) {
        m_draft.kind = kind;
        m_draft.kindChosen = true;
        readFile();
    });
    connect(m_fileStep, &FileStep::delimiterChosen, this, [this](std::optional<char> delimiter) {
        m_draft.delimiter = delimiter;
        readFile();
    });
    connect(m_fileStep, &FileStep::encodingChosen, this, [this](const QString &encoding) {
        m_draft.encoding = encoding;
        readFile();
    });
    connect(m_fileStep, &FileStep::headerChosen, this, [this](std::optional<int> record) {
        m_draft.headerRecord = record;
        readFile();
    });
    connect(m_fileStep, &FileStep::otherFileRequested, this, &ImportFlow::chooseFile);
    connect(m_fileStep, &FileStep::retryRequested, this, &ImportFlow::readFile);
}

void ImportFlow::connectRuns()
{
    connect(m_checkStep, &CheckStep::policyChosen, this, [this](storage::OnConflict policy) {
        m_draft.policy = policy;
        if (m_trial->isRunning())
            m_trial->cancel(); // the check begins anew when this one has ended
        else
            check();
    });
    connect(m_checkStep, &CheckStep::stopRequested, m_trial, &ImportRunner::cancel);
    connect(m_trial, &ImportRunner::progressed, m_checkStep, &CheckStep::showProgress);
    connect(m_trial, &ImportRunner::finished, this, &ImportFlow::trialEnded);
    connect(m_resultStep, &ResultStep::stopRequested, this, [this] {
        if (m_import)
            m_import->cancel();
    });
    connect(m_resultStep, &ResultStep::closeRequested, this, [this] {
        delete m_import;
        Q_EMIT closed();
    });
    connect(m_resultStep, &ResultStep::anotherRequested, this, &ImportFlow::chooseFile);
    connect(m_resultStep, &ResultStep::saveRefusedRequested, this, &ImportFlow::saveRefused);
    connect(m_resultStep, &ResultStep::showRowsRequested, this, [this] {
        const bool customers = m_import->options().kind == ingest::Kind::Customers;
        Q_EMIT linkActivated({QLatin1String(customers ? PageName::Customers : PageName::Orders)});
    });
}

void ImportFlow::begin(const QString &path, std::optional<ingest::Kind> kind)
{
    if (isImporting())
        return;
    if (m_trial->isRunning()) {
        m_waiting = [this, path, kind] { begin(path, kind); };
        return m_trial->cancel();
    }
    delete m_import;
    m_draft = ImportDraft();
    m_draft.path = path;
    m_draft.kind = kind.value_or(ingest::Kind::Customers);
    m_draft.kindChosen = kind.has_value();
    m_keepTargets = false;
    m_wanted = File;
    setStep(File);
    Q_EMIT begun();
    readFile();
}

void ImportFlow::chooseFile()
{
    const FileQuestion question{
            tr("Choose a file to import"),
            tr("Tables as text (*.csv *.tsv *.txt *.csv.gz *.tsv.gz *.txt.gz);;All files (*)"),
            m_draft.path.isEmpty() ? QString() : QFileInfo(m_draft.path).path()};
    m_services.dialogs.openFile(this, question, [this](const QString &path) {
        if (!path.isEmpty())
            begin(path);
    });
}

bool ImportFlow::isImporting() const
{
    return m_import && m_import->isRunning();
}

QVariantMap ImportFlow::toState() const
{
    if (m_draft.path.isEmpty() || m_step == Outcome)
        return {};
    ImportDraft draft = m_draft;
    if (m_step != File)
        draft.targets = m_columnsStep->model()->targets();
    QVariantMap state = draft.toState();
    state.insert(u"step"_s, static_cast<int>(m_step));
    return state;
}

void ImportFlow::resume(const QVariantMap &state)
{
    m_draft = ImportDraft::fromState(state);
    m_keepTargets = !m_draft.targets.isEmpty();
    m_wanted = static_cast<Step>(std::clamp<int>(state.value(u"step"_s).toInt(), File, Check));
    setStep(File);
    Q_EMIT begun();
    readFile();
}

void ImportFlow::next()
{
    if (m_step == File) {
        m_choices->load(m_draft, m_preview, m_keepTargets);
    } else if (m_step == Columns) {
        m_draft.targets = m_columnsStep->model()->targets();
        setStep(Check);
        check();
    } else {
        runImport();
    }
}

void ImportFlow::back()
{
    if (m_step == Columns)
        m_draft.targets = m_columnsStep->model()->targets();
    m_keepTargets = true;
    setStep(m_step == Check ? Columns : File);
}

void ImportFlow::readFile()
{
    m_readable = false;
    m_fileStep->showLoading(m_draft);
    updateButtons();
    m_reading.reset();
    const ingest::PreviewOptions options{m_draft.kind, m_draft.reading(), 50};
    m_reading.whenDone(QtConcurrent::run([path = m_draft.path, options] {
                           return ingest::previewFile(path, options);
                       }),
                       this,
                       [this](const Result<ingest::FilePreview> &preview) { fileRead(preview); });
}

void ImportFlow::fileRead(const Result<ingest::FilePreview> &preview)
{
    if (!preview) {
        m_fileStep->showFailure(m_draft, preview.error());
        return updateButtons();
    }
    const std::optional<ingest::Kind> guessed = ingest::guessKind(preview->header);
    if (!m_draft.kindChosen && guessed && *guessed != m_draft.kind) {
        m_draft.kind = *guessed;
        m_draft.kindChosen = true; // by the file: what is read anew now is not to be turned back
        return readFile();
    }
    if (m_preview.header != preview->header && m_wanted == File)
        m_keepTargets = false;
    m_preview = *preview;
    m_readable = true;
    m_fileStep->showPreview(m_draft, m_preview, m_services.formats.bytes(m_preview.size));
    updateButtons();
    if (m_wanted != File)
        m_choices->load(m_draft, m_preview, m_keepTargets);
}

void ImportFlow::showColumns(const QStringList &targets, bool remembered)
{
    // What was recognised is said to the import as well, so that it reads what was shown here.
    m_draft.headerRecord = m_preview.headerRecord;
    m_draft.delimiter = m_preview.delimiter;
    m_draft.encoding = m_preview.encoding;
    m_columnsStep->setFile(m_preview, m_draft.kind, targets, remembered);
    setStep(Columns);
    if (std::exchange(m_wanted, File) == Check && m_columnsStep->isComplete())
        next();
}

void ImportFlow::askNewField(int row)
{
    auto *dialog = new CustomFieldDialog(m_columnsStep->model()->columnName(row), this);
    connect(dialog, &CustomFieldDialog::defined, this,
            [this, row, dialog](const rules::AttributeDefinition &definition) {
                defineField(definition, row, dialog);
            });
    dialog->open();
}

void ImportFlow::defineField(const rules::AttributeDefinition &definition, int row,
                             CustomFieldDialog *dialog)
{
    m_choices->define(definition, dialog,
                      [this, definition, row,
                       dialog](const Result<QList<rules::AttributeDefinition>> &defined) {
                          if (!defined)
                              return dialog->showError(defined.error().message + u' ' +
                                                       defined.error().remedy);
                          ColumnModel *model = m_columnsStep->model();
                          model->setAttributes(*defined);
                          model->setTarget(row, model->attributeTargetOf(definition.key));
                          dialog->accept();
                      });
}

void ImportFlow::check()
{
    m_checkStep->setPolicy(m_draft.policy);
    m_checkStep->showRunning();
    ingest::ImportOptions options = m_draft.options(m_services.session.workspace().settings());
    options.dryRun = true;
    m_checked = m_draft.policy;
    m_trial->start(options);
    updateButtons();
}

void ImportFlow::trialEnded(const ingest::ImportReport &report)
{
    if (const auto waiting = std::exchange(m_waiting, {}))
        return waiting();
    if (m_step == Check && m_checked != m_draft.policy)
        return check();
    m_checkStep->showReport(report);
    updateButtons();
}

void ImportFlow::runImport()
{
    if (m_trial->isRunning() || isImporting())
        return;
    m_choices->remember(m_draft, m_preview.header);
    delete m_import;
    m_import = new ImportRunner(m_services, &m_services.jobs);
    m_import->start(m_draft.options(m_services.session.workspace().settings()));
    followImport();
}

void ImportFlow::followImport()
{
    connect(m_import, &ImportRunner::progressed, m_resultStep, &ResultStep::showProgress);
    connect(m_import, &ImportRunner::finished, this, [this](const ingest::ImportReport &report) {
        m_resultStep->showReport(report, m_import->options().kind);
    });
    m_resultStep->showRunning(QFileInfo(m_import->options().path).fileName());
    if (!m_import->progressText().isEmpty())
        m_resultStep->showProgress(m_import->share(), m_import->progressText());
    if (const auto &report = m_import->lastReport())
        m_resultStep->showReport(*report, m_import->options().kind);
    setStep(Outcome);
}

void ImportFlow::saveRefused()
{
    const QString suggestion = QFileInfo(m_draft.path).path() + u'/' +
                               QFileInfo(m_draft.path).baseName() + tr("-refused.csv");
    m_services.dialogs.saveFile(
            this, {tr("Save the refused rows"), tr("CSV files (*.csv)"), suggestion},
            [this](const QString &path) {
                if (path.isEmpty())
                    return;
                runInBackground(
                        this,
                        [from = m_import->refusedFile(), path] {
                            QFile::remove(path);
                            QFile file(from);
                            return file.copy(path) ? QString() : file.errorString();
                        },
                        [this, path](const QString &fault) {
                            if (fault.isEmpty())
                                return m_services.notices.success(
                                        tr("The refused rows are in %1.")
                                                .arg(QFileInfo(path).fileName()));
                            m_services.notices.failure(
                                    {ErrorCode::Io,
                                     tr("The refused rows cannot be saved: %1").arg(fault),
                                     path,
                                     tr("Choose another folder."),
                                     {}});
                        });
            });
}

} // namespace muster::gui
