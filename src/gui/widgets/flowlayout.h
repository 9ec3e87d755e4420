// SPDX-License-Identifier: GPL-3.0-or-later
// Widgets beside each other, going on in the next line where there is no more room. What can grow takes the rest of its
// line, if that has its least width, and may itself need more than one. Follows the direction of reading. Owns its items,
// as every layout. GUI thread.
#pragma once

#include <QLayout>
#include <QList>

namespace muster::gui {

class FlowLayout : public QLayout
{
public:
    explicit FlowLayout(int spacing, QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override { m_items.append(item); }
    /// \a widget becomes the item \a index.
    void insertWidget(qsizetype index, QWidget *widget);
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    [[nodiscard]] int arrange(const QRect &rect, bool apply) const;

    QList<QLayoutItem *> m_items;
};

} // namespace muster::gui
