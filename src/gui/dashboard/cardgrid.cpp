// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dashboard/cardgrid.h"

#include "gui/theme/theme.h"

#include <QBoxLayout>
#include <QResizeEvent>
#include <algorithm>

namespace muster::gui {

CardGrid::CardGrid(std::function<Rows(int width)> arrange, QWidget *parent)
    : QWidget(parent)
    , m_arrange(std::move(arrange))
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Space::l);
    arrangeFor(0);
}

/// A single column must fit: what is wider is arranged again.
QSize CardGrid::minimumSizeHint() const
{
    int widest = 0;
    for (const QList<Place> &row : m_rows) {
        for (const Place &place : row)
            widest = std::max(widest, place.card->minimumSizeHint().width());
    }
    return {widest, QWidget::minimumSizeHint().height()};
}

void CardGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeFor(event->size().width());
}

void CardGrid::arrangeFor(int width)
{
    const Rows rows = m_arrange(width);
    if (rows == m_rows)
        return;
    m_rows = rows;
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        QLayout *row = item->layout();
        while (QLayoutItem *cell = row->takeAt(0))
            delete cell; // the card stays
        delete item;
    }
    for (const QList<Place> &places : rows) {
        auto *row = new QHBoxLayout;
        row->setSpacing(Space::l);
        for (const Place &place : places)
            row->addWidget(place.card, place.share);
        m_layout->addLayout(row);
    }
}

CardGrid::Rows evenRows(const QList<QWidget *> &cards, int width, int leastWidth)
{
    const int count = static_cast<int>(cards.size());
    const int fitting = std::clamp((width + Space::l) / (leastWidth + Space::l), 1, count);
    const int rowCount = (count + fitting - 1) / fitting;
    CardGrid::Rows rows;
    int next = 0;
    for (int row = 0; row < rowCount; ++row) {
        const int inRow = count / rowCount + (row < count % rowCount ? 1 : 0);
        QList<CardGrid::Place> places;
        for (int i = 0; i < inRow; ++i)
            places.append({cards[next++], 1});
        rows.append(places);
    }
    return rows;
}

} // namespace muster::gui
