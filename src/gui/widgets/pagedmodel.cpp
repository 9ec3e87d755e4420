// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/pagedmodel.h"

#include "storage/whendone.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::gui {

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

void PagedModel::ask(const std::optional<storage::PageKey> &after, int limit,
                     const std::function<void(const PagedAnswer &)> &then)
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
    m_whole.reset();
    countRows();
    endResetModel();
    setState(State::Ready);
    Q_EMIT totalChanged();
    askCount();
}

void PagedModel::askCount()
{
    if (m_source.count && m_next) // else all rows are here, or nobody counts
        askNumber(m_source.count, &PagedModel::m_total);
    if (m_source.countWhole)
        askNumber(m_source.countWhole, &PagedModel::m_whole);
}

void PagedModel::askNumber(const std::function<Result<qint64>(storage::Connection &)> &count,
                           std::optional<qint64> PagedModel::*number)
{
    storage::whenDone(m_session.database().run(storage::Role::Read, count, m_token), this,
                      [this, epoch = m_epoch, number](const Result<qint64> &counted) {
                          // Without a total the list still works: it says "1,000+".
                          if (epoch != m_epoch || !counted)
                              return;
                          this->*number = *counted;
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
    m_whole.reset();
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
