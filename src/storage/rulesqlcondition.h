// SPDX-License-Identifier: GPL-3.0-or-later
// A condition on its way to SQL: tests joined by AND and OR, with the values that they bind.
//
// A condition is built so that it is true exactly where it should hold; it may be NULL instead of false. So it must
// never stand under NOT: the complement of a rule is built as a condition of its own. Plain values.
#pragma once

#include <QList>
#include <QString>
#include <QVariant>

namespace muster::storage {

/// A piece of SQL with the values of its "?" in order.
struct SqlPiece
{
    QString sql;
    QVariantList values;

    [[nodiscard]] SqlPiece operator+(const SqlPiece &other) const
    {
        return {sql + other.sql, values + other.values};
    }
    [[nodiscard]] SqlPiece operator+(QLatin1StringView text) const { return {sql + text, values}; }
    bool operator==(const SqlPiece &) const = default;
};

class Condition
{
public:
    [[nodiscard]] static Condition always(bool value);
    /// One test; binds tighter than AND.
    [[nodiscard]] static Condition test(const SqlPiece &piece);
    /// "c.id IN (members)" or "NOT IN", where \a members selects each customer once if \a grouped.
    [[nodiscard]] static Condition membership(const SqlPiece &members, bool grouped, bool inside);
    /// Flattened and simplified: constants disappear or decide.
    [[nodiscard]] static Condition all(const QList<Condition> &parts);
    [[nodiscard]] static Condition any(const QList<Condition> &parts);

    [[nodiscard]] bool isAlways(bool value) const;
    /// The whole condition is one membership().
    [[nodiscard]] bool isMembership() const { return m_kind == Kind::Membership; }
    [[nodiscard]] bool isInside() const { return m_inside; }
    [[nodiscard]] bool isGrouped() const { return m_grouped; }
    [[nodiscard]] const SqlPiece &members() const { return m_piece; }

    /// Fit for WHERE and HAVING, and as an operand of AND. Long chains are nested in groups, because SQLite limits the
    /// depth of an expression and counts each AND of a chain.
    [[nodiscard]] SqlPiece sql() const;

private:
    enum class Kind { True, False, Test, Membership, All, Any };
    [[nodiscard]] static Condition join(Kind kind, const QList<Condition> &parts);

    Kind m_kind = Kind::True;
    bool m_grouped = false;
    bool m_inside = true;
    int m_depth = 0; ///< of the groups below
    SqlPiece m_piece;
    QList<Condition> m_parts;
};

} // namespace muster::storage
