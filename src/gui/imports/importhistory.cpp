// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/imports/importhistory.h"

#include "gui/imports/importdraft.h"
#include "gui/theme/icons.h"
#include "gui/theme/theme.h"
#include "ingest/refusedfile.h"
#include "storage/databasefiles.h"

#include <QHeaderView>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

constexpr int shownImports = 500;

} // namespace

HistoryModel::HistoryModel(const Formats &formats, QObject *parent)
    : QAbstractTableModel(parent)
    , m_formats(formats)
{
}

void HistoryModel::setRecords(const QList<storage::ImportRecord> &records)
{
    beginResetModel();
    m_records = records;
    endResetModel();
}

int HistoryModel::rowOf(ImportId id) const
{
    for (int row = 0; row < m_records.size(); ++row) {
        if (m_records[row].id == id)
            return row;
    }
    return -1;
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_records.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Count;
}

QString HistoryModel::text(const storage::ImportRecord &record, int column) const
{
    switch (column) {
    case When:
        return m_formats.dateTime(record.startedAt);
    case File:
        return record.fileName;
    case What:
        return kindLabel(record.kind == ingest::kindName(ingest::Kind::Orders)
                                 ? ingest::Kind::Orders
                                 : ingest::Kind::Customers);
    case State:
        return record.state == u"finished"_s      ? tr("Finished")
               : record.state == u"cancelled"_s   ? tr("Stopped")
               : record.state == u"failed"_s      ? tr("Failed")
               : record.state == u"interrupted"_s ? tr("Interrupted")
                                                  : tr("Running");
    case Rows:
        return m_formats.number(record.account.rows);
    case Created:
        return m_formats.number(record.account.created);
    case Updated:
        return m_formats.number(record.account.updated);
    case Unchanged:
        return m_formats.number(record.account.unchanged);
    default:
        return m_formats.number(record.account.refused);
    }
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole && index.column() >= Rows)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(m_records[index.row()], index.column());
    return {};
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section >= Rows)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role == Qt::ToolTipRole && section == Unchanged)
        return tr("With rows that a later row of the same file replaced");
    if (role != Qt::DisplayRole)
        return {};
    static const char *const titles[] = {
            QT_TR_NOOP("When"),    QT_TR_NOOP("File"),      QT_TR_NOOP("What"),
            QT_TR_NOOP("State"),   QT_TR_NOOP("Rows"),      QT_TR_NOOP("New"),
            QT_TR_NOOP("Changed"), QT_TR_NOOP("Unchanged"), QT_TR_NOOP("Refused")};
    return tr(titles[section]);
}

ImportHistory::ImportHistory(Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(new HistoryModel(services.formats, this))
    , m_notes(new NotesModel(services.formats, this))
    , m_table(new QTableView(this))
    , m_details(new QWidget(this))
    , m_detailsTitle(new QLabel(m_details))
    , m_notesTable(new QTableView(m_details))
    , m_save(new QPushButton(icon(u"file-new"_s), tr("Save the list…"), m_details))
{
    setUpTable(m_table, u"historyTable"_s, tr("Past imports"));
    m_table->setModel(m_model);
    setUpTable(m_notesTable, u"historyRefused"_s, tr("Refused rows of the chosen import"));
    m_notesTable->setModel(m_notes);
    m_notesTable->horizontalHeader()->setStretchLastSection(true);
    m_save->setObjectName(u"saveHistoryRefused"_s);
    m_detailsTitle->setObjectName(u"historyDetailsTitle"_s);
    setLook(m_detailsTitle, Look::Heading);

    auto *detailsColumn = new QVBoxLayout(m_details);
    detailsColumn->setContentsMargins(0, Space::m, 0, 0);
    detailsColumn->setSpacing(Space::m);
    auto *top = new QHBoxLayout;
    top->addWidget(m_detailsTitle, 1);
    top->addWidget(m_save);
    detailsColumn->addLayout(top);
    detailsColumn->addWidget(m_notesTable, 1);
    m_details->hide();

    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    m_state = new StateView(splitter, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_state);
    connectTable();
    m_state->showLoading();
}

void ImportHistory::connectTable()
{
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ImportHistory::showDetails);
    connect(m_state, &StateView::actionRequested, this, &ImportHistory::importRequested);
    connect(m_state, &StateView::retryRequested, this, &ImportHistory::reload);
    connect(m_save, &QPushButton::clicked, this, &ImportHistory::saveRefused);
}

void ImportHistory::reload()
{
    const ImportId before = selected();
    if (before.isValid())
        m_wanted = before;
    const auto job = [now = m_services.session.clock().nowMs()](storage::Connection &connection) {
        return storage::ImportStore(connection).list(shownImports, now);
    };
    const storage::CancelToken token = m_loading.next();
    m_loading.whenDone(
            m_services.session.database().run(storage::Role::Read, job, token), this,
            [this](const Result<QList<storage::ImportRecord>> &records) { showRecords(records); });
}

void ImportHistory::showRecords(const Result<QList<storage::ImportRecord>> &records)
{
    if (!records) {
        m_services.session.noticeFailure(records.error());
        return m_state->showError(records.error());
    }
    m_model->setRecords(*records);
    if (records->isEmpty()) {
        return m_state->showEmpty(
                u"imports"_s, tr("Nothing has been imported yet"),
                tr("Bring in your customers and their orders from a shop, a mailing service or a "
                   "spreadsheet: save them there as CSV, and choose the file here or drop it onto "
                   "this page."),
                tr("Import a file…"));
    }
    m_state->showContent();
    m_table->resizeColumnsToContents();
    m_table->horizontalHeader()->setSectionResizeMode(HistoryModel::File, QHeaderView::Stretch);
    select(m_wanted);
}

ImportId ImportHistory::selected() const
{
    const int row = m_table->currentIndex().row();
    return row < 0 ? ImportId() : m_model->records().value(row).id;
}

QWidget *ImportHistory::firstFocus() const
{
    return m_table->isVisible() ? m_table : nullptr;
}

void ImportHistory::select(ImportId id)
{
    m_wanted = id;
    const int row = m_model->rowOf(id);
    if (row >= 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
}

void ImportHistory::showDetails()
{
    m_loadingDetails.reset();
    const int row = m_table->currentIndex().row();
    const storage::ImportRecord record = m_model->records().value(row);
    m_details->setVisible(row >= 0 && record.account.refused > 0);
    if (row < 0 || record.account.refused == 0)
        return;
    const auto job = [id = record.id](storage::Connection &connection) {
        return storage::ImportStore(connection).refusedRows(id);
    };
    const storage::CancelToken token = m_loadingDetails.next();
    m_loadingDetails.whenDone(
            m_services.session.database().run(storage::Role::Read, job, token), this,
            [this, record](const Result<QList<storage::ImportNote>> &notes) {
                if (!notes)
                    return m_services.tellFailure(notes.error());
                m_notes->setNotes(*notes);
                m_notesTable->resizeColumnToContents(0);
                const auto refused = static_cast<int>(record.account.refused);
                const Formats &formats = m_services.formats;
                m_detailsTitle->setText(
                        notes->size() < refused
                                ? tr("%1 refused row(s), the first %2 of them", nullptr, refused)
                                          .arg(formats.number(refused),
                                               formats.number(notes->size()))
                                : tr("%1 refused row(s)", nullptr, refused)
                                          .arg(formats.number(refused)));
            });
}

void ImportHistory::saveRefused()
{
    const QList<storage::ImportNote> notes = m_notes->notes();
    m_services.dialogs.saveFile(
            this, {tr("Save the list of refused rows"), tr("CSV files (*.csv)"), tr("refused.csv")},
            [this, notes](const QString &path) {
                if (path.isEmpty())
                    return;
                runInBackground(
                        this,
                        [path, notes,
                         kept = storage::filesOf(
                                 m_services.session.database().url())]() -> Result<void> {
                            auto file = ingest::RefusedFile::create(path, kept, {});
                            if (!file)
                                return fail(file.error());
                            for (const storage::ImportNote &note : notes)
                                (*file)->add(note.line, note.text, {});
                            return (*file)->close();
                        },
                        [this](const Result<void> &saved) {
                            if (saved)
                                m_services.notices.success(tr("The list is saved."));
                            else
                                m_services.notices.failure(saved.error());
                        });
            });
}

} // namespace muster::gui
