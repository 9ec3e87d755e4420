// SPDX-License-Identifier: GPL-3.0-or-later
// How wide the columns of a list are, until the person chooses.
#include "gui/widgets/chip.h"
#include "gui/widgets/tableview.h"

#include <QHeaderView>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

constexpr int leastWidth = 48;
constexpr int leastText = 90;
constexpr int measuredRows = 40;

struct Width
{
    int column;
    int wanted;
    bool isText; ///< may be cut short where there is no room: neither a figure nor a chip
    int least;   ///< of texts, as long as others have more than they need
};

int sumOf(const QList<Width> &widths)
{
    int sum = 0;
    for (const Width &it : widths)
        sum += it.wanted;
    return sum;
}

/// The longest texts give way first, as far as \a least says.
template<typename Least>
void squeeze(QList<Width> &widths, int room, Least &&least)
{
    int missing = sumOf(widths) - room;
    while (missing > 0) {
        Width *widest = nullptr;
        for (Width &it : widths) {
            if (it.isText && it.wanted > least(it) && (!widest || it.wanted > widest->wanted))
                widest = &it;
        }
        if (!widest)
            return;
        --widest->wanted;
        --missing;
    }
}

/// Texts get what is left, up to twice their width; the rest is the last column's.
void stretch(QList<Width> &widths, int room)
{
    int texts = 0;
    for (const Width &it : std::as_const(widths))
        texts += it.isText ? it.wanted : 0;
    const double share =
            texts > 0 ? std::clamp(double(room - sumOf(widths)) / texts, 0.0, 1.0) : 0.0;
    for (Width &it : widths)
        it.wanted += it.isText ? int(it.wanted * share) : 0;
}

} // namespace

void TableView::setUpColumns()
{
    const QVariantMap kept = m_kept.value(u"columns"_s).toMap();
    QHeaderView *header = horizontalHeader();
    m_isFitting = true;
    m_wanted.clear();
    const QList<PagedColumn> &columns = m_model->columns();
    for (int column = 0; column < columns.size(); ++column) {
        const PagedColumn &it = columns.at(column);
        const QVariantMap own = kept.value(it.name).toMap();
        const int width = m_areWidthsChosen ? own.value(u"width"_s, it.width).toInt() : it.width;
        header->resizeSection(column, std::max(leastWidth, width));
        header->setSectionHidden(column, !own.value(u"shown"_s, it.isShown).toBool());
    }
    const QStringList order = m_kept.value(u"order"_s).toStringList();
    int place = 0;
    for (const QString &name : order) {
        const int column = m_model->columnNamed(name);
        if (column >= 0)
            header->moveSection(header->visualIndex(column), place++);
    }
    m_isFitting = false;
    fitColumns();
}

/// What the title and the rows that are seen need, in the language of the moment: of the first rows that come, so that
/// columns do not jump while somebody searches or scrolls.
int TableView::wantedWidth(int column)
{
    const PagedColumn &it = m_model->columns().at(column);
    const int title = horizontalHeader()->sectionSizeHint(column);
    if (m_model->rowCount() == 0)
        return std::max(it.width, title);
    int &wanted = m_wanted[column];
    if (wanted == 0)
        wanted = std::max({firstRowsWidth(column), title, leastWidth});
    if (isChip(column))
        wanted = std::max(wanted, sizeHintForColumn(column) + 1);
    return wanted;
}

/// Seen or not: the list may be on a page that nobody has opened yet.
int TableView::firstRowsWidth(int column) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    int width = 0;
    for (int row = 0; row < std::min(m_model->rowCount(), measuredRows); ++row) {
        const QModelIndex index = m_model->index(row, column);
        width = std::max(width, itemDelegateForIndex(index)->sizeHint(option, index).width());
    }
    return width + 1;
}

bool TableView::isChip(int column) const
{
    return qobject_cast<const ChipDelegate *>(itemDelegateForColumn(column)) != nullptr;
}

void TableView::fitColumns()
{
    if (m_areWidthsChosen || m_isFitting)
        return;
    QHeaderView *header = horizontalHeader();
    QList<Width> widths;
    const QList<PagedColumn> &columns = m_model->columns();
    for (int column = 0; column < columns.size(); ++column) {
        if (header->isSectionHidden(column))
            continue;
        const PagedColumn &it = columns.at(column);
        widths.append({column, wantedWidth(column), !isChip(column) && !it.isFigure, it.width});
    }
    squeeze(widths, viewport()->width(), [](const Width &it) { return it.least; });
    squeeze(widths, viewport()->width(), [](const Width &) { return leastText; });
    stretch(widths, viewport()->width());
    m_isFitting = true;
    for (const Width &it : std::as_const(widths))
        header->resizeSection(it.column, it.wanted);
    m_isFitting = false;
}

void TableView::columnResized(int column, int oldWidth, int newWidth)
{
    const QHeaderView *header = horizontalHeader();
    int last = header->count() - 1;
    while (last > 0 && header->isSectionHidden(header->logicalIndex(last)))
        last -= 1;
    // The last column is as wide as the others let it be; one that is shown or hidden was not resized.
    if (!m_isFitting && oldWidth != 0 && newWidth != 0 && header->visualIndex(column) != last)
        m_areWidthsChosen = true;
}

/// When the first rows have come, or chips that are longer than those before.
void TableView::measureColumns()
{
    bool isNews = m_wanted.isEmpty() && m_model->rowCount() > 0;
    for (auto it = m_wanted.cbegin(); it != m_wanted.cend() && !isNews; ++it)
        isNews = isChip(it.key()) && sizeHintForColumn(it.key()) >= it.value();
    if (isNews)
        QMetaObject::invokeMethod(this, &TableView::fitColumns, Qt::QueuedConnection);
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

} // namespace muster::gui
