// SPDX-License-Identifier: GPL-3.0-or-later
// A list of any length as a table model: read page by page from the database, never waiting for it.
//
// Rows are asked for when the view comes near their end, and come back later; those far from what is shown are let go
// and read again when they are looked at, so memory is bounded (keptPages). What is asked for anew (other filter, other
// order) replaces the rows when it arrives, drops late answers of what was asked before and cancels their jobs in the
// database. refresh() reads again what is shown and keeps selection and place: rows are told apart by their ids.
//
// A concrete model derives from PagedModelOf<Row>, says in source() how to read and to count, and in value() what a cell
// shows. GUI thread. A failure is kept in error() and told with stateChanged(); the rows that are there stay.
#pragma once

#include "engine/session.h"
#include "storage/customerrow.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace muster::gui {

struct PagedColumn
{
    QString name; ///< under which its width is kept; never translated
    QString title;
    int width = 140;
    bool isFigure = false;   ///< to the right, in digits of one width
    bool isSortable = false; ///< by a click on its header
    bool isShown = true;     ///< until the person chooses otherwise
};

/// One row: its id, and what the template below knows it as.
struct PagedEntry
{
    qint64 id = 0;
    std::shared_ptr<const void> row;
};

struct PagedAnswer
{
    QList<PagedEntry> entries;
    std::optional<storage::PageKey> next;
};

/// How to read: run as jobs of Role::Read, so both work on copies of what they need.
struct PagedSource
{
    std::function<Result<PagedAnswer>(storage::Connection &,
                                      const std::optional<storage::PageKey> &after, int limit)>
            read;
    std::function<Result<qint64>(storage::Connection &)> count; ///< may be empty: no total
    /// Where these are not all: how many there are without search and filters. May be empty.
    std::function<Result<qint64>(storage::Connection &)> countWhole = {};
};

class PagedModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class State {
        Idle,    ///< reload() was never called
        Loading, ///< the first page of what was asked for is under way; rows of before may be there
        Ready,
        Failed, ///< see error(); retry() goes on
    };
    /// Beside Qt's own roles; Qt::UserRole and what follows up to 15 belong to the models of the pages.
    enum Role { IdRole = Qt::UserRole + 16 };

    static constexpr int pageSize = 500;
    static constexpr int keptPages = 40;

    explicit PagedModel(engine::Session &session, QObject *parent = nullptr);
    ~PagedModel() override;

    /// Before the first reload(); or later, and then the rows are read anew.
    void setColumns(const QList<PagedColumn> &columns);
    [[nodiscard]] const QList<PagedColumn> &columns() const { return m_columns; }
    [[nodiscard]] int columnNamed(const QString &name) const; ///< -1 where there is none

    /// Reads from the start what source() says now.
    void reload();
    /// Reads what is shown again, in its place; calls while one is under way become one more.
    void refresh();
    /// Goes on after a failure.
    void retry();
    /// Forgets everything and cancels what is under way.
    void clear();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    /// The number of all rows, as soon as it is known.
    [[nodiscard]] std::optional<qint64> total() const;
    /// Of a list that is narrowed by search or filters: how many rows it has without them, as soon as that is known.
    [[nodiscard]] std::optional<qint64> whole() const { return m_whole; }
    [[nodiscard]] int sortColumn() const { return m_sortColumn; }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_sortOrder; }
    /// Before the first reload(): the order to begin with.
    void setSorting(int column, Qt::SortOrder order);

    /// 0 where there is no such row.
    [[nodiscard]] qint64 idAt(int row) const;
    /// Among the rows that were read; -1 where it is not.
    [[nodiscard]] int rowOf(qint64 id) const;
    /// More than its id; without asking for it.
    [[nodiscard]] bool isInMemory(int row) const;
    /// How many are.
    [[nodiscard]] int keptRows() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    void stateChanged();
    void totalChanged();
    void sortingChanged();
    /// What refresh() was asked for is done.
    void refreshed();

protected:
    [[nodiscard]] virtual PagedSource source() const = 0;
    [[nodiscard]] virtual QVariant valueOf(const void *row, int column, int role) const = 0;
    /// nullptr while the row is not in memory; it is asked for then.
    [[nodiscard]] const void *entryAt(int row) const;

private:
    /// A page, or what is left of it.
    struct Part
    {
        quint64 number = 0; ///< by which late answers find it
        std::optional<storage::PageKey> after;
        QList<PagedEntry> entries; ///< without their rows while those are let go
        quint64 lookedAt = 0;
        bool isThere = true;
        bool isStale = false; ///< to be read again when it is looked at
        bool isAsked = false;

        [[nodiscard]] int count() const { return static_cast<int>(entries.size()); }
    };
    struct Place
    {
        int part = 0;
        int row = 0; ///< within the part
    };

    [[nodiscard]] Place placeOf(int row) const;
    [[nodiscard]] int firstRowOf(int part) const;
    void countRows();
    void beginEpoch();
    void setState(State state, const std::optional<Error> &error = std::nullopt);
    void failed(const Error &error);
    void ask(const std::optional<storage::PageKey> &after, int limit,
             const std::function<void(const PagedAnswer &)> &then);
    void firstCame(const PagedAnswer &answer);
    void moreCame(const PagedAnswer &answer);
    void askCount();
    void askNumber(const std::function<Result<qint64>(storage::Connection &)> &count,
                   std::optional<qint64> PagedModel::*number);
    void askAgain(int part);
    void askWanted();
    void partCame(quint64 number, const PagedAnswer &answer);
    void replace(int part, const QList<PagedEntry> &entries);
    void removeMissing(int part, const QList<PagedEntry> &entries);
    void reorder(int part, const QList<PagedEntry> &entries);
    void insertNew(int part, const QList<PagedEntry> &entries);
    void dropAfter(int part);
    void letGo();
    void refreshDone();

    engine::Session &m_session;
    QList<PagedColumn> m_columns;
    PagedSource m_source;
    storage::CancelToken m_token;
    quint64 m_epoch = 0;
    quint64 m_lastPart = 0;
    mutable quint64 m_looks = 0;      ///< rises with every look at another part
    mutable quint64 m_lookedPart = 0; ///< the number of the part looked at last
    mutable QList<Part> m_parts;      ///< looking at a part is remembered
    QList<int> m_firstRows;           ///< of the parts, and at the end the number of all rows
    std::optional<storage::PageKey> m_next;
    std::optional<qint64> m_total;
    std::optional<qint64> m_whole;
    std::optional<Error> m_error;
    State m_state = State::Idle;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    bool m_isFetching = false;
    int m_refreshing = 0; ///< parts still to come
    bool m_refreshAgain = false;
    std::unique_ptr<QTimer> m_wanted; ///< asks for what was looked at and is not there
};

/// Row needs a member "id" with a "value".
template<typename Row>
class PagedModelOf : public PagedModel
{
public:
    using PagedModel::PagedModel;
    using Read = std::function<Result<storage::Page<Row>>(
            storage::Connection &, const std::optional<storage::PageKey> &after, int limit)>;

    /// nullptr while the row is not in memory.
    [[nodiscard]] const Row *rowAt(int row) const { return static_cast<const Row *>(entryAt(row)); }
    [[nodiscard]] const Row *rowAt(const QModelIndex &index) const
    {
        return index.isValid() ? rowAt(index.row()) : nullptr;
    }

protected:
    /// What the cell shows in this role; alignment and ids are the base's.
    [[nodiscard]] virtual QVariant value(const Row &row, int column, int role) const = 0;

    [[nodiscard]] static PagedSource
    sourceOf(Read read, std::function<Result<qint64>(storage::Connection &)> count = {})
    {
        const auto erased = [read = std::move(read)](storage::Connection &connection,
                                                     const std::optional<storage::PageKey> &after,
                                                     int limit) -> Result<PagedAnswer> {
            Result<storage::Page<Row>> page = read(connection, after, limit);
            if (!page)
                return fail(page.error());
            PagedAnswer answer{{}, page->next};
            answer.entries.reserve(page->rows.size());
            for (Row &row : page->rows) {
                const qint64 id = row.id.value;
                answer.entries.append({id, std::make_shared<const Row>(std::move(row))});
            }
            return answer;
        };
        return {erased, std::move(count)};
    }
    /// What a repository lists and counts for \a query, which says whether it isNarrowed().
    template<typename Repository, typename Query>
    [[nodiscard]] static PagedSource pagesOf(const Query &query)
    {
        PagedSource source = sourceOf(
                [query](storage::Connection &connection,
                        const std::optional<storage::PageKey> &after, int limit) {
                    Query page = query;
                    page.after = after;
                    page.limit = limit;
                    return Repository(connection).list(page);
                },
                [query](storage::Connection &connection) {
                    return Repository(connection).count(query);
                });
        if (query.isNarrowed()) {
            source.countWhole = [](storage::Connection &connection) {
                return Repository(connection).count(Query{});
            };
        }
        return source;
    }

private:
    QVariant valueOf(const void *row, int column, int role) const final
    {
        return value(*static_cast<const Row *>(row), column, role);
    }
};

} // namespace muster::gui
