// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/keysetpage.h"

#include "support/try.h"

using namespace Qt::StringLiterals;

namespace muster::storage {

namespace {

class Reader
{
public:
    Reader(Connection &connection, const KeysetQuery &query, int limit,
           const std::function<void(const Statement &)> &read)
        : m_connection(connection)
        , m_query(query)
        , m_limit(limit)
        , m_read(read)
    {
    }

    Result<std::optional<PageKey>> page(const std::optional<PageKey> &after)
    {
        const bool keyed = !m_query.key.isEmpty();
        if (!keyed) {
            MUSTER_TRY(run(after ? idBehind(after->id) : Condition::always(true), false));
            return next();
        }
        const bool amongKeyless = after && !after->key.isValid();
        if (!amongKeyless) {
            Condition behind = Condition::always(true);
            if (m_query.keyIsNullable)
                behind = Condition::test({m_query.key + u" IS NOT NULL"_s, {}});
            if (after)
                behind = keyBehind(*after);
            MUSTER_TRY(run(behind, true));
        }
        if (m_query.keyIsNullable && !m_more) {
            const Condition keyless = Condition::test({m_query.key + u" IS NULL"_s, {}});
            MUSTER_TRY(run(amongKeyless ? Condition::all({keyless, idBehind(after->id)}) : keyless,
                           false));
        }
        return next();
    }

private:
    [[nodiscard]] SqlPiece compared(const QString &column, const QVariant &with, bool orEqual) const
    {
        const QString op =
                (m_query.descending ? u" <"_s : u" >"_s) + (orEqual ? u"="_s : QString());
        return {column + op + u" ?"_s, {with}};
    }

    [[nodiscard]] Condition idBehind(qint64 id) const
    {
        return Condition::test(compared(m_query.id, id, false));
    }

    [[nodiscard]] Condition keyBehind(const PageKey &after) const
    {
        return Condition::all(
                {Condition::test(compared(m_query.key, after.key, true)),
                 Condition::any({Condition::test(compared(m_query.key, after.key, false)),
                                 idBehind(after.id)})});
    }

    Result<void> run(const Condition &behind, bool keyed)
    {
        const SqlPiece where = Condition::all({behind, m_query.where}).sql();
        const QString direction = m_query.descending ? u" DESC"_s : QString();
        QString order = m_query.id + direction;
        QString columns = m_query.id;
        if (keyed) {
            order = m_query.key + direction + u", "_s + order;
            columns += u", "_s + m_query.key;
        }
        const int wanted = m_limit + 1 - m_count;
        MUSTER_TRY_ASSIGN(Statement select,
                          m_connection.prepare(u"SELECT "_s + m_query.columns.join(u", "_s) +
                                               u", "_s + columns + u" FROM "_s + m_query.from +
                                               u" WHERE "_s + where.sql + u" ORDER BY "_s + order +
                                               u" LIMIT ?"_s));
        MUSTER_TRY(select.run(where.values + QVariantList{wanted}));
        while (select.next())
            take(select, keyed);
        return select.finished();
    }

    /// One line more than the page holds is asked for, to see whether there is a next page.
    void take(const Statement &row, bool keyed)
    {
        m_count += 1;
        if (m_count > m_limit) {
            m_more = true;
            return;
        }
        m_read(row);
        const int id = static_cast<int>(m_query.columns.size());
        m_last.id = row.integer(id);
        m_last.key = {};
        if (keyed) {
            m_last.key =
                    m_query.keyIsText ? QVariant(row.text(id + 1)) : QVariant(row.integer(id + 1));
        }
    }

    [[nodiscard]] std::optional<PageKey> next() const
    {
        return m_more ? std::optional(m_last) : std::nullopt;
    }

    Connection &m_connection;
    const KeysetQuery &m_query;
    const int m_limit;
    const std::function<void(const Statement &)> &m_read;
    int m_count = 0;
    bool m_more = false;
    PageKey m_last;
};

} // namespace

Result<std::optional<PageKey>> readKeysetPage(Connection &connection, const KeysetQuery &query,
                                              const std::optional<PageKey> &after, int limit,
                                              const std::function<void(const Statement &)> &read)
{
    return Reader(connection, query, limit, read).page(after);
}

} // namespace muster::storage
