// SPDX-License-Identifier: GPL-3.0-or-later
// Widgets side by side, going on in the next line where the width ends. Unlike the chips of widgets/flowlayout.h, what can
// grow takes the rest of its line, and may itself need more than one. Owns its items, as every layout. GUI thread.
#pragma once

#include <QLayout>
#include <QList>

namespace muster::gui {

class WrapLayout : public QLayout
{
public:
    explicit WrapLayout(QWidget *parent = nullptr);
    ~WrapLayout() override;

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
