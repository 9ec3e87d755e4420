// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dashboard/cardgrid.h"

#include "gui/theme/theme.h"

#include <QGridLayout>
#include <QResizeEvent>
#include <algorithm>
#include <numeric>

namespace muster::gui {

namespace {

int sharesOf(const QList<CardGrid::Place> &row)
{
    return std::accumulate(row.begin(), row.end(), 0,
                           [](int sum, const CardGrid::Place &place) { return sum + place.share; });
}

} // namespace

CardGrid::CardGrid(std::function<Rows(int width)> arrange, QWidget *parent)
    : QWidget(parent)
    , m_arrange(std::move(arrange))
{
    arrangeFor(0);
}

/// A single column must fit: what is wider is arranged again.
QSize CardGrid::minimumSizeHint() const
{
    int widest = 0;
    for (const QList<Place> &row : m_rows) {
        for (const Place &place : row)
            widest = std::max(widest, place.card ? place.card->minimumSizeHint().width() : 0);
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
    delete layout(); // the cards stay
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(Space::l);
    // So many columns that each share of each row is a whole number of them: then cards stand below each other exactly.
    const int columns =
            std::accumulate(rows.begin(), rows.end(), 1, [](int common, const QList<Place> &row) {
                return std::lcm(common, sharesOf(row));
            });
    for (int column = 0; column < columns; ++column)
        grid->setColumnStretch(column, 1);
    for (int row = 0; row < rows.size(); ++row) {
        const int ofShare = columns / sharesOf(rows[row]);
        int column = 0;
        for (const Place &place : rows[row]) {
            if (place.card)
                grid->addWidget(place.card, row, column, 1, place.share * ofShare);
            column += place.share * ofShare;
        }
    }
}

CardGrid::Rows evenRows(const QList<QWidget *> &cards, int width, int leastWidth)
{
    const int count = static_cast<int>(cards.size());
    const int fitting = std::clamp((width + Space::l) / (leastWidth + Space::l), 1, count);
    const int rowCount = (count + fitting - 1) / fitting;
    const int columns = (count + rowCount - 1) / rowCount;
    CardGrid::Rows rows(rowCount);
    for (int place = 0; place < rowCount * columns; ++place)
        rows[place / columns].append({cards.value(place), 1});
    return rows;
}

} // namespace muster::gui
