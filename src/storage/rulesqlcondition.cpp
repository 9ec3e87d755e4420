// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rulesqlcondition.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::storage {

namespace {

/// As many terms stand in one chain; more are put into groups.
constexpr qsizetype chainLength = 8;

} // namespace

Condition Condition::always(bool value)
{
    Condition out;
    out.m_kind = value ? Kind::True : Kind::False;
    return out;
}

Condition Condition::test(const SqlPiece &piece)
{
    Condition out;
    out.m_kind = Kind::Test;
    out.m_piece = piece;
    return out;
}

Condition Condition::membership(const SqlPiece &members, bool grouped, bool inside)
{
    Condition out;
    out.m_kind = Kind::Membership;
    out.m_grouped = grouped;
    out.m_inside = inside;
    out.m_piece = members;
    return out;
}

Condition Condition::join(Kind kind, const QList<Condition> &parts)
{
    const Kind neutral = kind == Kind::All ? Kind::True : Kind::False;
    const Kind decisive = kind == Kind::All ? Kind::False : Kind::True;
    Condition out;
    out.m_kind = kind;
    for (const Condition &part : parts) {
        if (part.m_kind == decisive)
            return part;
        if (part.m_kind == neutral)
            continue;
        if (part.m_kind == kind)
            out.m_parts += part.m_parts;
        else
            out.m_parts.append(part);
    }
    if (out.m_parts.isEmpty())
        return always(neutral == Kind::True);
    if (out.m_parts.size() == 1)
        return Condition(out.m_parts.constFirst());
    for (const Condition &part : std::as_const(out.m_parts))
        out.m_depth = std::max(out.m_depth, part.m_depth + 1);
    return out;
}

Condition Condition::all(const QList<Condition> &parts)
{
    return join(Kind::All, parts);
}

Condition Condition::any(const QList<Condition> &parts)
{
    return join(Kind::Any, parts);
}

bool Condition::isAlways(bool value) const
{
    return m_kind == (value ? Kind::True : Kind::False);
}

SqlPiece Condition::sql() const
{
    switch (m_kind) {
    case Kind::True:
        return {u"1 = 1"_s, {}};
    case Kind::False:
        return {u"1 = 0"_s, {}};
    case Kind::Test:
        return m_piece;
    case Kind::Membership:
        return SqlPiece{m_inside ? u"c.id IN ("_s : u"c.id NOT IN ("_s, {}} + m_piece + ")"_L1;
    case Kind::All:
    case Kind::Any:
        break;
    }
    QList<Condition> parts = m_parts;
    // SQLite's parser keeps what stands before a parenthesis on a small stack: the deepest part goes first.
    const auto lessDeep = [](const Condition &a, const Condition &b) {
        return a.m_depth < b.m_depth;
    };
    const auto deepest = std::max_element(parts.begin(), parts.end(), lessDeep);
    if (deepest->m_depth > 4)
        std::rotate(parts.begin(), deepest, deepest + 1);

    const qsizetype groups = std::min(chainLength, parts.size());
    SqlPiece out{u"("_s, {}};
    for (qsizetype i = 0; i < groups; ++i) {
        const qsizetype from = parts.size() * i / groups;
        const qsizetype to = parts.size() * (i + 1) / groups;
        if (i > 0)
            out = out + (m_kind == Kind::All ? " AND "_L1 : " OR "_L1);
        if (to - from == 1) {
            out = out + parts.at(from).sql();
            continue;
        }
        Condition group;
        group.m_kind = m_kind;
        group.m_parts = parts.mid(from, to - from);
        out = out + group.sql();
    }
    return out + ")"_L1;
}

} // namespace muster::storage
