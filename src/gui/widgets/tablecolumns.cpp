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
    int title;
    QList<int> rows; ///< what the first rows need
};

int sumOf(const QList<Width> &widths)
{
    int sum = 0;
    for (const Width &it : widths)
        sum += it.wanted;
    return sum;
}

/// How many texts would be cut short by a column of that width; the title comes last.
qsizetype cutBy(const Width &it, int width)
{
    const auto cut = std::count_if(it.rows.cbegin(), it.rows.cend(),
                                   [width](int needed) { return needed > width; });
    return cut + (it.title > width ? it.rows.size() + 1 : 0);
}

/// Where there is no room for all, as few texts as possible are cut short, and of those the longest.
void squeeze(QList<Width> &widths, int room)
{
    for (int missing = sumOf(widths) - room; missing > 0; --missing) {
        Width *chosen = nullptr;
        qsizetype fewest = 0;
        for (Width &it : widths) {
            if (!it.isText || it.wanted <= leastText)
                continue;
            const qsizetype cut = cutBy(it, it.wanted - 1);
            if (!chosen || cut < fewest || (cut == fewest && it.wanted > chosen->wanted)) {
                chosen = &it;
                fewest = cut;
            }
        }
        if (!chosen)
            return;
        --chosen->wanted;
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
    m_rowWidths.clear();
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
    QList<int> &rows = m_rowWidths[column];
    if (rows.isEmpty())
        rows = firstRowWidths(column);
    int widest = *std::max_element(rows.cbegin(), rows.cend());
    if (const int chips = sizeHintForColumn(column) + 1; isChip(column) && chips > widest) {
        rows.append(chips);
        widest = chips;
    }
    return std::max({widest, title, leastWidth});
}

/// Seen or not: the list may be on a page that nobody has opened yet.
QList<int> TableView::firstRowWidths(int column) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    QList<int> widths;
    for (int row = 0; row < std::min(m_model->rowCount(), measuredRows); ++row) {
        const QModelIndex index = m_model->index(row, column);
        widths.append(itemDelegateForIndex(index)->sizeHint(option, index).width() + 1);
    }
    return widths;
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
        const int wanted = wantedWidth(column);
        widths.append({column, wanted, !isChip(column) && !it.isFigure,
                       header->sectionSizeHint(column), m_rowWidths.value(column)});
    }
    squeeze(widths, viewport()->width());
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
    bool isNews = m_rowWidths.isEmpty() && m_model->rowCount() > 0;
    for (auto it = m_rowWidths.cbegin(); it != m_rowWidths.cend() && !isNews; ++it)
        isNews = isChip(it.key()) &&
                 sizeHintForColumn(it.key()) >= *std::max_element(it->cbegin(), it->cend());
    if (isNews)
        QMetaObject::invokeMethod(this, &TableView::fitColumns, Qt::QueuedConnection);
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

} // namespace muster::gui
