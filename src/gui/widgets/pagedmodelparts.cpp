// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of a PagedModel that are there already: letting go of them, reading them again, and bringing what has changed
// into the view row by row.
#include "gui/widgets/pagedmodel.h"

#include <QSet>
#include <algorithm>

namespace muster::gui {

namespace {

/// Parts that refresh() reads at once; the others follow when they are looked at.
constexpr int refreshedAtOnce = 3;
/// A part is looked at still if not more than so many looks at others came after.
constexpr quint64 looksAgo = 8;

QSet<qint64> idsOf(const QList<PagedEntry> &entries)
{
    QSet<qint64> ids;
    ids.reserve(entries.size());
    for (const PagedEntry &entry : entries)
        ids.insert(entry.id);
    return ids;
}

} // namespace

const void *PagedModel::entryAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    const Place place = placeOf(row);
    Part &part = m_parts[place.part];
    if (std::exchange(m_lookedPart, part.number) != part.number)
        part.lookedAt = ++m_looks;
    // While the first page of something else is under way, what stands there is on its way out.
    if ((!part.isThere || part.isStale) && !part.isAsked && m_state == State::Ready &&
        !m_wanted->isActive())
        m_wanted->start();
    return part.entries.at(place.row).row.get();
}

/// Reads the parts that were looked at last and are not there as they should be.
void PagedModel::askWanted()
{
    if (m_state != State::Ready)
        return;
    for (int i = 0; i < m_parts.size(); ++i) {
        const Part &part = m_parts.at(i);
        if ((!part.isThere || part.isStale) && !part.isAsked && part.lookedAt + looksAgo > m_looks)
            askAgain(i);
    }
}

void PagedModel::askAgain(int index)
{
    Part &part = m_parts[index];
    part.isAsked = true;
    const bool isLast = index == m_parts.size() - 1;
    const int limit = isLast ? std::max(part.count(), pageSize) : part.count() + pageSize;
    ask(part.after, limit,
        [this, number = part.number](const PagedAnswer &answer) { partCame(number, answer); });
}

void PagedModel::partCame(quint64 number, const PagedAnswer &answer)
{
    const auto found = std::find_if(m_parts.cbegin(), m_parts.cend(),
                                    [number](const Part &part) { return part.number == number; });
    if (found == m_parts.cend())
        return;
    const auto index = static_cast<int>(found - m_parts.cbegin());
    QList<PagedEntry> entries = answer.entries;
    bool meetsNext = false;
    if (index + 1 < m_parts.size()) {
        // The next part begins behind the row at which this one has always ended.
        const qint64 boundary = found->entries.last().id;
        const auto end =
                std::find_if(entries.cbegin(), entries.cend(),
                             [boundary](const PagedEntry &entry) { return entry.id == boundary; });
        meetsNext = end != entries.cend();
        if (meetsNext)
            entries.resize(end - entries.cbegin() + 1);
    }
    if (!meetsNext) {
        m_next = answer.next;
        dropAfter(index);
    }
    replace(index, entries);
    letGo();
    Q_EMIT totalChanged();
    refreshDone();
}

void PagedModel::dropAfter(int index)
{
    if (index + 1 >= m_parts.size())
        return;
    beginRemoveRows({}, firstRowOf(index + 1), rowCount() - 1);
    m_parts.resize(index + 1);
    countRows();
    endRemoveRows();
}

void PagedModel::replace(int index, const QList<PagedEntry> &entries)
{
    Part &part = m_parts[index];
    part.isAsked = false;
    part.isStale = false;
    part.isThere = true;
    removeMissing(index, entries);
    reorder(index, entries);
    insertNew(index, entries);
    if (part.count() > 0) {
        const int first = firstRowOf(index);
        Q_EMIT dataChanged(this->index(first, 0),
                           this->index(first + part.count() - 1, columnCount() - 1));
    }
}

/// Takes out the rows that are gone, run by run from the end.
void PagedModel::removeMissing(int index, const QList<PagedEntry> &entries)
{
    const QSet<qint64> kept = idsOf(entries);
    Part &part = m_parts[index];
    const int first = firstRowOf(index);
    for (int last = part.count() - 1; last >= 0; --last) {
        if (kept.contains(part.entries.at(last).id))
            continue;
        int from = last;
        while (from > 0 && !kept.contains(part.entries.at(from - 1).id))
            from -= 1;
        beginRemoveRows({}, first + from, first + last);
        part.entries.remove(from, last - from + 1);
        countRows();
        endRemoveRows();
        last = from;
    }
}

/// Brings the rows that stay into their new order.
void PagedModel::reorder(int index, const QList<PagedEntry> &entries)
{
    Part &part = m_parts[index];
    QHash<qint64, int> before;
    for (int i = 0; i < part.count(); ++i)
        before.insert(part.entries.at(i).id, i);
    QList<PagedEntry> ordered;
    QList<int> newRows(part.count()); // by the old row
    bool isSame = true;
    for (const PagedEntry &entry : entries) {
        const auto old = before.constFind(entry.id);
        if (old == before.constEnd())
            continue;
        const auto row = static_cast<int>(ordered.size());
        newRows[*old] = row;
        isSame = isSame && *old == row;
        ordered.append(entry);
    }
    if (isSame) {
        part.entries = ordered;
        return;
    }
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const int first = firstRowOf(index);
    part.entries = ordered;
    const QModelIndexList persistent = persistentIndexList();
    for (const QModelIndex &old : persistent) {
        const int row = old.row() - first;
        if (row >= 0 && row < part.count())
            changePersistentIndex(old, this->index(first + newRows.at(row), old.column()));
    }
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

/// Puts in what is new, run by run; the others stand in their order already.
void PagedModel::insertNew(int index, const QList<PagedEntry> &entries)
{
    Part &part = m_parts[index];
    const int first = firstRowOf(index);
    const QSet<qint64> there = idsOf(part.entries);
    for (int row = 0; row < entries.size(); ++row) {
        if (there.contains(entries.at(row).id))
            continue;
        int last = row;
        while (last + 1 < entries.size() && !there.contains(entries.at(last + 1).id))
            last += 1;
        beginInsertRows({}, first + row, first + last);
        for (int i = row; i <= last; ++i)
            part.entries.insert(i, entries.at(i));
        countRows();
        endInsertRows();
        row = last;
    }
}

void PagedModel::letGo()
{
    QList<int> there;
    for (int i = 0; i < m_parts.size(); ++i) {
        if (m_parts.at(i).isThere)
            there.append(i);
    }
    if (there.size() <= keptPages)
        return;
    std::sort(there.begin(), there.end(),
              [this](int a, int b) { return m_parts.at(a).lookedAt > m_parts.at(b).lookedAt; });
    for (const int index : there.mid(keptPages)) {
        m_parts[index].isThere = false;
        for (PagedEntry &entry : m_parts[index].entries)
            entry.row.reset();
    }
}

void PagedModel::refresh()
{
    if (m_state == State::Idle)
        return;
    if (m_state != State::Ready || m_parts.isEmpty()) {
        reload();
        return;
    }
    if (m_refreshing > 0) {
        m_refreshAgain = true;
        return;
    }
    QList<int> recent;
    for (int i = 0; i < m_parts.size(); ++i) {
        m_parts[i].isStale = true;
        recent.append(i);
    }
    std::stable_sort(recent.begin(), recent.end(), [this](int a, int b) {
        return m_parts.at(a).lookedAt > m_parts.at(b).lookedAt;
    });
    recent.resize(std::min<qsizetype>(recent.size(), refreshedAtOnce));
    for (const int index : std::as_const(recent)) {
        if (m_parts.at(index).isAsked)
            continue;
        m_refreshing += 1;
        askAgain(index);
    }
}

void PagedModel::refreshDone()
{
    if (m_refreshing == 0)
        return;
    m_refreshing -= 1;
    if (m_refreshing > 0)
        return;
    Q_EMIT refreshed();
    if (std::exchange(m_refreshAgain, false))
        refresh();
    else
        askCount();
}

} // namespace muster::gui
