// SPDX-License-Identifier: GPL-3.0-or-later
// Which column of the file becomes which field: a table that is edited in its second column, and the list of fields that
// can be chosen there. GUI thread.
#pragma once

#include "gui/imports/importdraft.h"
#include "rules/fieldcatalogue.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>

namespace muster::gui {

struct FieldChoice
{
    QString target; ///< as in a mapping; empty: leave the column out
    QString label;
};

class ColumnModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Becomes, Examples };

    using QAbstractTableModel::QAbstractTableModel;

    void setFile(const ingest::FilePreview &preview, ingest::Kind kind, const QStringList &targets);
    void setAttributes(const QList<rules::AttributeDefinition> &attributes);
    [[nodiscard]] const QStringList &targets() const { return m_targets; }
    /// A field that another column has is taken from it, since only one can have it.
    void setTarget(int row, const QString &target);
    [[nodiscard]] QList<FieldChoice> choices() const;
    /// The target of a custom field that exists; empty if there is none of that key.
    [[nodiscard]] QString attributeTargetOf(const QString &key) const;
    [[nodiscard]] QString columnName(int row) const;
    /// Names of the columns that nothing is done with.
    [[nodiscard]] QStringList leftOut() const;
    /// Of columns that become something, but from whose values in the first rows nothing can be taken.
    [[nodiscard]] QStringList withoutUse() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

Q_SIGNALS:
    void targetsChanged();
    /// The list's last entry was chosen for a column, which keeps its field until there is a new one.
    void newFieldRequested(int row);

private:
    void settleTypes();
    [[nodiscard]] QString examples(int row) const;
    [[nodiscard]] QString targetLabel(const QString &target) const;

    ingest::FilePreview m_preview;
    ingest::Kind m_kind = ingest::Kind::Customers;
    QStringList m_targets;
    QList<rules::AttributeDefinition> m_attributes;
};

/// A list of fields in the cell, opened by a click or a key; its last entry asks for a new custom field.
class FieldDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace muster::gui
