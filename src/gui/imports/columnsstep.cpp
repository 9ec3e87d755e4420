// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/imports/columnsstep.h"

#include "gui/imports/tables.h"
#include "gui/theme/theme.h"

#include <QHeaderView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

constexpr int namedColumns = 12; ///< in the sentence about what is left out
constexpr int narrowestColumn = 140;
constexpr int widestColumn = 240;

} // namespace

ColumnsStep::ColumnsStep(QWidget *parent)
    : QWidget(parent)
    , m_model(new ColumnModel(this))
    , m_table(new QTableView(this))
    , m_banner(new QFrame(this))
    , m_missing(new QLabel(m_banner))
    , m_leftOut(new QLabel(this))
    , m_remembered(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::m);
    m_remembered->setText(tr("Files with these columns have been imported before: the choices made "
                             "then are used again."));
    m_remembered->setObjectName(u"remembered"_s);
    setLook(m_remembered, Look::Muted);
    column->addWidget(m_remembered);
    setLook(m_banner, Look::BannerBad);
    auto *inside = new QVBoxLayout(m_banner);
    inside->setContentsMargins(Space::l, Space::m, Space::l, Space::m);
    m_missing->setObjectName(u"missing"_s);
    m_missing->setWordWrap(true);
    inside->addWidget(m_missing);
    column->addWidget(m_banner);

    setUpTable(m_table, u"columnsTable"_s, tr("Columns of the file and what they become"));
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(ColumnModel::Becomes, new FieldDelegate(m_table));
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    const auto edit = [this](const QModelIndex &index) {
        const QModelIndex cell = index.siblingAtColumn(ColumnModel::Becomes);
        if (!m_table->isPersistentEditorOpen(cell)) {
            m_table->setCurrentIndex(cell);
            m_table->edit(cell);
        }
    };
    connect(m_table, &QTableView::activated, this, edit);
    connect(m_table, &QTableView::clicked, this, [edit](const QModelIndex &index) {
        if (index.column() == ColumnModel::Becomes)
            edit(index);
    });
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(ColumnModel::Becomes, widestColumn);
    column->addWidget(m_table, 1);
    m_leftOut->setObjectName(u"leftOut"_s);
    m_leftOut->setWordWrap(true);
    setLook(m_leftOut, Look::Muted);
    column->addWidget(m_leftOut);
    connect(m_model, &ColumnModel::newFieldRequested, this, &ColumnsStep::newFieldRequested);
    connect(m_model, &ColumnModel::targetsChanged, this, [this] {
        judge();
        Q_EMIT targetsChanged();
    });
}

void ColumnsStep::setFile(const ingest::FilePreview &preview, ingest::Kind kind,
                          const QStringList &targets, bool remembered)
{
    m_kind = kind;
    m_remembered->setVisible(remembered);
    m_model->setFile(preview, kind, targets);
    // What is not needed is room for the examples.
    m_table->resizeColumnToContents(ColumnModel::Name);
    m_table->setColumnWidth(ColumnModel::Name,
                            std::clamp(m_table->columnWidth(ColumnModel::Name) + Space::m,
                                       narrowestColumn, widestColumn));
    m_table->setCurrentIndex(m_model->index(0, ColumnModel::Becomes));
}

void ColumnsStep::judge()
{
    const QString missing = whatIsMissing(m_kind, m_model->targets());
    m_complete = missing.isEmpty() && m_model->rowCount() > 0;
    m_missing->setText(missing);
    m_banner->setVisible(!missing.isEmpty());
    const QStringList left = m_model->leftOut();
    QStringList quoted;
    for (const QString &name : left.mid(0, namedColumns))
        quoted.append(tr("“%1”", "a column").arg(name));
    const QString names = quoted.join(u", "_s);
    const QStringList useless = m_model->withoutUse();
    QString words =
            left.isEmpty() ? (useless.isEmpty() ? tr("Every column is imported.") : QString())
            : left.size() > namedColumns
                    ? tr("%n column(s) are left out: %1, …", nullptr, static_cast<int>(left.size()))
                              .arg(names)
                    : tr("%n column(s) are left out: %1.", nullptr, static_cast<int>(left.size()))
                              .arg(names);
    for (const QString &name : useless) {
        words += u' ' + tr("“%1” says how many items were bought, but not which: nothing is taken "
                           "from it.")
                                .arg(name);
    }
    m_leftOut->setText(words.trimmed());
}

} // namespace muster::gui
