// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/pagedmodel.h"

#include "storage/whendone.h"

#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

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

PagedModel::PagedModel(engine::Session &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_firstRows{0}
    , m_wanted(std::make_unique<QTimer>())
{
    m_wanted->setSingleShot(true);
    m_wanted->setInterval(0);
    connect(m_wanted.get(), &QTimer::timeout, this, &PagedModel::askWanted);
    connect(&session, &engine::Session::databaseRestored, this, [this] {
        if (m_state == State::Failed)
            retry();
    });
}

PagedModel::~PagedModel()
{
    m_token.cancel();
}

void PagedModel::setColumns(const QList<PagedColumn> &columns)
{
    beginResetModel();
    m_columns = columns;
    endResetModel();
}

int PagedModel::columnNamed(const QString &name) const
{
    for (int column = 0; column < m_columns.size(); ++column) {
        if (m_columns.at(column).name == name)
            return column;
    }
    return -1;
}

// --- asking

void PagedModel::beginEpoch()
{
    m_epoch += 1;
    m_token.cancel();
    m_token = storage::CancelToken();
    m_isFetching = false;
    m_refreshing = 0;
    m_refreshAgain = false;
}

template<typename Then>
void PagedModel::ask(const std::optional<storage::PageKey> &after, int limit, Then then)
{
    const auto job = [read = m_source.read, after, limit](storage::Connection &connection) {
        return read(connection, after, limit);
    };
    storage::whenDone(m_session.database().run(storage::Role::Read, job, m_token), this,
                      [this, epoch = m_epoch, then](const Result<PagedAnswer> &answer) {
                          if (epoch != m_epoch)
                              return;
                          if (answer)
                              then(*answer);
                          else
                              failed(answer.error());
                      });
}

void PagedModel::reload()
{
    beginEpoch();
    m_source = source();
    setState(State::Loading);
    ask(std::nullopt, pageSize, [this](const PagedAnswer &answer) { firstCame(answer); });
}

void PagedModel::firstCame(const PagedAnswer &answer)
{
    beginResetModel();
    m_parts = {Part{++m_lastPart, std::nullopt, answer.entries, ++m_looks}};
    m_next = answer.next;
    m_total.reset();
    countRows();
    endResetModel();
    setState(State::Ready);
    Q_EMIT totalChanged();
    askCount();
}

void PagedModel::askCount()
{
    if (!m_source.count || !m_next)
        return; // all rows are here, or nobody counts
    storage::whenDone(m_session.database().run(storage::Role::Read, m_source.count, m_token), this,
                      [this, epoch = m_epoch](const Result<qint64> &count) {
                          // Without a total the list still works: it says "1,000+".
                          if (epoch != m_epoch || !count)
                              return;
                          m_total = *count;
                          Q_EMIT totalChanged();
                      });
}

bool PagedModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_state == State::Ready && m_next && !m_isFetching;
}

void PagedModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_isFetching = true;
    ask(m_next, pageSize, [this, after = m_next](const PagedAnswer &answer) {
        if (after == m_next) {
            moreCame(answer);
            return;
        }
        m_isFetching = false; // the rows before it were read again, and end somewhere else now
    });
}

void PagedModel::moreCame(const PagedAnswer &answer)
{
    const auto count = static_cast<int>(answer.entries.size());
    if (count > 0) {
        const int first = rowCount();
        beginInsertRows({}, first, first + count - 1);
        m_parts.append(Part{++m_lastPart, m_next, answer.entries, ++m_looks});
        m_next = answer.next;
        countRows();
        m_isFetching = false; // not before: a view may ask for more while it is told of these
        endInsertRows();
    } else {
        m_next = answer.next;
        m_isFetching = false;
    }
    letGo();
    Q_EMIT totalChanged();
}

// --- what was let go, and what has changed

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
    if (std::exchange(m_refreshAgain, false))
        refresh();
    else
        askCount();
}

// --- state

void PagedModel::retry()
{
    if (m_state != State::Failed)
        return;
    if (m_parts.isEmpty()) {
        reload();
        return;
    }
    beginEpoch();
    for (Part &part : m_parts)
        part.isAsked = false;
    setState(State::Ready);
    refresh();
}

void PagedModel::clear()
{
    beginEpoch();
    beginResetModel();
    m_parts.clear();
    m_next.reset();
    m_total.reset();
    countRows();
    endResetModel();
    setState(State::Idle);
    Q_EMIT totalChanged();
}

void PagedModel::setState(State state, const std::optional<Error> &error)
{
    m_state = state;
    m_error = error;
    Q_EMIT stateChanged();
}

void PagedModel::failed(const Error &error)
{
    beginEpoch();
    setState(State::Failed, error);
    m_session.noticeFailure(error);
}

std::optional<qint64> PagedModel::total() const
{
    if (m_parts.isEmpty())
        return std::nullopt;
    if (!m_next)
        return rowCount();
    return m_total;
}

void PagedModel::setSorting(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    Q_EMIT sortingChanged();
}

void PagedModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= m_columns.size() || !m_columns.at(column).isSortable)
        return;
    if (column == m_sortColumn && order == m_sortOrder)
        return;
    setSorting(column, order);
    if (m_state != State::Idle)
        reload();
}

// --- rows

void PagedModel::countRows()
{
    m_firstRows.clear();
    int row = 0;
    for (const Part &part : std::as_const(m_parts)) {
        m_firstRows.append(row);
        row += part.count();
    }
    m_firstRows.append(row);
}

int PagedModel::firstRowOf(int part) const
{
    return m_firstRows.at(part);
}

PagedModel::Place PagedModel::placeOf(int row) const
{
    const auto behind = std::upper_bound(m_firstRows.cbegin(), m_firstRows.cend(), row);
    const auto part = static_cast<int>(behind - m_firstRows.cbegin()) - 1;
    return {part, row - m_firstRows.at(part)};
}

int PagedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_firstRows.last();
}

int PagedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant PagedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PagedColumn &column = m_columns.at(index.column());
    if (role == Qt::TextAlignmentRole) {
        return static_cast<int>((column.isFigure ? Qt::AlignRight : Qt::AlignLeft) |
                                Qt::AlignVCenter);
    }
    if (role == IdRole)
        return idAt(index.row());
    const void *row = entryAt(index.row());
    if (!row)
        return role == Qt::DisplayRole ? QVariant(u"…"_s) : QVariant();
    return valueOf(row, index.column(), role);
}

QVariant PagedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    const PagedColumn &column = m_columns.at(section);
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == Qt::TextAlignmentRole) {
        return static_cast<int>((column.isFigure ? Qt::AlignRight : Qt::AlignLeft) |
                                Qt::AlignVCenter);
    }
    return {};
}

qint64 PagedModel::idAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return 0;
    const Place place = placeOf(row);
    return m_parts.at(place.part).entries.at(place.row).id;
}

int PagedModel::rowOf(qint64 id) const
{
    for (int i = 0; i < m_parts.size(); ++i) {
        const QList<PagedEntry> &entries = m_parts.at(i).entries;
        for (int row = 0; row < entries.size(); ++row) {
            if (entries.at(row).id == id)
                return firstRowOf(i) + row;
        }
    }
    return -1;
}

bool PagedModel::isInMemory(int row) const
{
    return row >= 0 && row < rowCount() && m_parts.at(placeOf(row).part).isThere;
}

int PagedModel::keptRows() const
{
    int rows = 0;
    for (const Part &part : m_parts)
        rows += part.isThere ? part.count() : 0;
    return rows;
}

} // namespace muster::gui
