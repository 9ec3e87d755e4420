// SPDX-License-Identifier: GPL-3.0-or-later
// Chooses a field by typing a part of its name: the matching fields are listed below by category. Return or Tab takes the
// marked one, Escape leaves the field as it was. GUI thread.
#pragma once

#include "gui/segments/rulefields.h"

#include <QAbstractListModel>
#include <QLineEdit>

class QCompleter;

namespace muster::gui {

/// The fields that match, under the names of their categories.
class FieldListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int NameRole =
            Qt::UserRole; ///< the field's canonical name; empty for a category

    using QAbstractListModel::QAbstractListModel;
    void setFields(const rules::FieldCatalogue &catalogue, bool onOrders);
    void setFilter(const QString &text);
    /// The row to mark first: the best match, or -1.
    [[nodiscard]] int bestRow() const;
    [[nodiscard]] int rowOf(const QString &name) const;
    [[nodiscard]] QString labelOf(const QString &name) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Entry
    {
        QString name;
        QString label;
        FieldCategory category = FieldCategory::Profile;
    };
    struct Line
    {
        QString name; ///< empty for a category
        QString label;
    };

    QList<Entry> m_entries;
    QList<Line> m_lines;
    QString m_filter;
};

class FieldPicker : public QLineEdit
{
    Q_OBJECT

public:
    explicit FieldPicker(QWidget *parent = nullptr);

    void setFields(const rules::FieldCatalogue &catalogue, bool onOrders);
    /// A name that is no field is shown as it is.
    void setField(const QString &name);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const QString &name);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void offer(const QString &filter);
    [[nodiscard]] int listWidth() const;
    void choose(const QModelIndex &index);
    bool takeMarked();
    void showField();

    FieldListModel m_model;
    QCompleter *m_completer;
    QString m_field;
};

} // namespace muster::gui
