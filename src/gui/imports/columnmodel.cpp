// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/imports/columnmodel.h"

#include "gui/imports/tables.h"
#include "gui/theme/icons.h"
#include "gui/theme/theme.h"
#include "ingest/orderrows.h"

#include <QComboBox>
#include <QPainter>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

constexpr int shownExamples = 3;
constexpr int exampleLength = 40;
const QString newFieldTarget = u"new"_s;

QString attributeTarget(const rules::AttributeDefinition &definition)
{
    static const QMap<rules::AttributeType, QString> types{
            {rules::AttributeType::Text, u"text"_s},
            {rules::AttributeType::Number, u"number"_s},
            {rules::AttributeType::Date, u"date"_s},
            {rules::AttributeType::Boolean, u"boolean"_s}};
    return u"attributes.%1:%2"_s.arg(definition.key, types.value(definition.type));
}

QString attributeKey(const QString &target)
{
    return target.mid(11, target.lastIndexOf(u':') - 11);
}

} // namespace

void ColumnModel::setFile(const ingest::FilePreview &preview, ingest::Kind kind,
                          const QStringList &targets)
{
    beginResetModel();
    m_preview = preview;
    m_kind = kind;
    m_targets = targets;
    m_targets.resize(preview.header.size());
    settleTypes();
    endResetModel();
    Q_EMIT targetsChanged();
}

void ColumnModel::setAttributes(const QList<rules::AttributeDefinition> &attributes)
{
    m_attributes = attributes;
    settleTypes();
    if (!m_targets.isEmpty())
        Q_EMIT dataChanged(index(0, Becomes), index(rowCount() - 1, Becomes));
}

// A field that exists already keeps its type, whatever the mapping thought.
void ColumnModel::settleTypes()
{
    for (QString &target : m_targets) {
        for (const rules::AttributeDefinition &definition : std::as_const(m_attributes)) {
            if (target.startsWith(u"attributes."_s) && attributeKey(target) == definition.key)
                target = attributeTarget(definition);
        }
    }
}

void ColumnModel::setTarget(int row, const QString &target)
{
    if (row < 0 || row >= m_targets.size() || m_targets[row] == target)
        return;
    const qsizetype other = target.isEmpty() ? -1 : m_targets.indexOf(target);
    if (other >= 0)
        m_targets[other].clear();
    m_targets[row] = target;
    Q_EMIT dataChanged(index(0, Name), index(rowCount() - 1, Becomes));
    Q_EMIT targetsChanged();
}

QList<FieldChoice> ColumnModel::choices() const
{
    QList<FieldChoice> out{{QString(), tr("Leave out")}};
    for (const ingest::Field field : ingest::fieldsOf(m_kind)) {
        if (field != ingest::Field::Attribute)
            out.append({ingest::fieldName(field), fieldLabel(m_kind, field)});
    }
    if (m_kind == ingest::Kind::Customers) {
        for (const rules::AttributeDefinition &definition : m_attributes)
            out.append({attributeTarget(definition), targetLabel(attributeTarget(definition))});
        out.append({newFieldTarget, tr("New custom field…")});
    }
    return out;
}

QString ColumnModel::attributeTargetOf(const QString &key) const
{
    for (const rules::AttributeDefinition &definition : m_attributes) {
        if (definition.key == key)
            return attributeTarget(definition);
    }
    return {};
}

QString ColumnModel::columnName(int row) const
{
    return columnTitle(m_preview.header, row);
}

QStringList ColumnModel::leftOut() const
{
    QStringList names;
    for (int row = 0; row < m_targets.size(); ++row) {
        if (m_targets[row].isEmpty())
            names.append(columnName(row));
    }
    return names;
}

QStringList ColumnModel::withoutUse() const
{
    QStringList names;
    for (int row = 0; row < m_targets.size(); ++row) {
        if (m_targets[row] != ingest::fieldName(ingest::Field::Items))
            continue;
        bool isCounted = false;
        const bool isUsed = std::any_of(m_preview.rows.cbegin(), m_preview.rows.cend(),
                                        [&](const ingest::PreviewRow &line) {
                                            const QString cell = line.cells.value(row).trimmed();
                                            const bool isCount =
                                                    ingest::isPieceCount(cell.toStdString());
                                            isCounted = isCounted || isCount;
                                            return !cell.isEmpty() && !isCount;
                                        });
        if (isCounted && !isUsed)
            names.append(columnName(row));
    }
    return names;
}

int ColumnModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_targets.size());
}

int ColumnModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 3;
}

QString ColumnModel::examples(int row) const
{
    QStringList found;
    for (const ingest::PreviewRow &line : m_preview.rows) {
        const QString cell = line.cells.value(row).simplified();
        if (cell.isEmpty() || found.contains(cell.left(exampleLength)))
            continue;
        found.append(cell.left(exampleLength));
        if (found.size() == shownExamples)
            break;
    }
    return found.isEmpty() ? tr("empty in the first rows") : found.join(u"  ·  "_s);
}

QString ColumnModel::targetLabel(const QString &target) const
{
    if (target.isEmpty())
        return tr("Leave out");
    if (!target.startsWith(u"attributes."_s)) {
        const auto field = ingest::fieldFromName(m_kind, target);
        return field ? fieldLabel(m_kind, *field) : target;
    }
    const QString key = attributeKey(target);
    for (const rules::AttributeDefinition &definition : m_attributes) {
        if (definition.key == key && !definition.label.isEmpty())
            return definition.label;
    }
    return key;
}

QVariant ColumnModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = index.row();
    if (role == Qt::EditRole && index.column() == Becomes)
        return m_targets[row];
    if (role == Qt::AccessibleTextRole && index.column() == Becomes)
        return tr("%1 becomes %2").arg(columnName(row), targetLabel(m_targets[row]));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Name:
        return columnName(row);
    case Becomes:
        return targetLabel(m_targets[row]);
    default:
        return examples(row);
    }
}

bool ColumnModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || index.column() != Becomes || role != Qt::EditRole)
        return false;
    if (value.toString() == newFieldTarget) {
        Q_EMIT newFieldRequested(index.row());
        return false;
    }
    setTarget(index.row(), value.toString());
    return true;
}

Qt::ItemFlags ColumnModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Becomes)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant ColumnModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Column in the file");
    case Becomes:
        return tr("Becomes");
    default:
        return tr("Examples");
    }
}

QWidget *FieldDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                     const QModelIndex &index) const
{
    const auto *model = qobject_cast<const ColumnModel *>(index.model());
    auto *box = new QComboBox(parent);
    box->setObjectName(u"fieldEditor"_s);
    box->setAccessibleName(tr("What “%1” becomes").arg(model->columnName(index.row())));
    for (const FieldChoice &choice : model->choices())
        box->addItem(choice.label, choice.target);
    // Chosen by a click or Return: that ends the editing, as one expects of a list.
    connect(box, &QComboBox::activated, this, [this, box] {
        auto *self = const_cast<FieldDelegate *>(this);
        Q_EMIT self->commitData(box);
        Q_EMIT self->closeEditor(box);
    });
    QTimer::singleShot(0, box, [box] { box->showPopup(); });
    return box;
}

void FieldDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *box = qobject_cast<QComboBox *>(editor);
    box->setCurrentIndex(std::max(0, box->findData(index.data(Qt::EditRole))));
}

void FieldDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                 const QModelIndex &index) const
{
    model->setData(index, qobject_cast<QComboBox *>(editor)->currentData(), Qt::EditRole);
}

void FieldDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem shown = option;
    initStyleOption(&shown, index);
    const bool leftOut = index.data(Qt::EditRole).toString().isEmpty();
    if (leftOut)
        shown.palette.setColor(QPalette::Text, tokens(option.palette).muted);
    // Room for the arrow that says that there is a choice.
    shown.rect.setRight(option.rect.right());
    QStyledItemDelegate::paint(painter, shown, index);
    const int size = Space::icon - 2;
    const QRect arrow(option.rect.right() - size - Space::s,
                      option.rect.center().y() - size / 2 + 1, size, size);
    icon(u"chevron-down"_s).paint(painter, arrow);
}

} // namespace muster::gui
