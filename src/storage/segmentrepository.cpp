// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/segmentrepository.h"

#include "storage/insertrow.h"
#include "support/folding.h"
#include "support/try.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muster::storage {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SegmentRepository)
};

/// As many campaigns are named in an error.
constexpr qsizetype campaignsNamed = 5;

Segment segmentOf(const Statement &row)
{
    return {SegmentId{row.integer(0)}, row.text(1), row.text(2), row.integer(3), row.integer(4)};
}

} // namespace

Result<SegmentId> SegmentRepository::create(const QString &name, const QString &rules, qint64 nowMs)
{
    MUSTER_TRY(checkName(name, {}));
    MUSTER_TRY_ASSIGN(const qint64 id, insertRow(m_connection, u"segment_insert"_s,
                                                 {name, folded(name), rules, nowMs, nowMs}));
    return SegmentId{id};
}

Result<void> SegmentRepository::update(SegmentId id, const QString &name, const QString &rules,
                                       qint64 nowMs)
{
    MUSTER_TRY(find(id));
    MUSTER_TRY(checkName(name, id));
    MUSTER_TRY_ASSIGN(Statement * update, m_connection.named(u"segment_update"_s));
    return update->run({name, folded(name), rules, nowMs, id.value});
}

Result<void> SegmentRepository::remove(SegmentId id)
{
    MUSTER_TRY_ASSIGN(const Segment stored, find(id));
    MUSTER_TRY_ASSIGN(const QStringList names, campaignNames(id));
    if (!names.isEmpty()) {
        QString listed = u'"' + names.mid(0, campaignsNamed).join(u"\", \""_s) + u'"';
        if (names.size() > campaignsNamed)
            listed += u", …"_s;
        return fail(ErrorCode::Conflict,
                    Text::tr("%n campaign(s) use this segment: %1", nullptr,
                             static_cast<int>(names.size()))
                            .arg(listed),
                    stored.name,
                    Text::tr("Give drafts another segment, or delete them; what was sent keeps its "
                             "segment"));
    }
    MUSTER_TRY_ASSIGN(Statement * statement, m_connection.named(u"segment_delete"_s));
    return statement->run({id.value});
}

Result<Segment> SegmentRepository::find(SegmentId id)
{
    MUSTER_TRY_ASSIGN(const QList<Segment> found, select(u"segment_by_id"_s, {id.value}));
    if (found.isEmpty())
        return fail(ErrorCode::NotFound, Text::tr("There is no segment %1").arg(id.value));
    return found.first();
}

Result<Segment> SegmentRepository::findByName(const QString &name)
{
    MUSTER_TRY_ASSIGN(const QList<Segment> found, select(u"segment_by_name"_s, {folded(name)}));
    if (!found.isEmpty())
        return found.first();
    MUSTER_TRY_ASSIGN(const QList<Segment> all, list());
    QStringList names;
    for (const Segment &segment : all)
        names.append(segment.name);
    const QString nearest = nearestName(name, names);
    return fail(ErrorCode::NotFound, Text::tr("There is no segment \"%1\"").arg(name), {},
                nearest.isEmpty() ? QString() : Text::tr("Did you mean \"%1\"?").arg(nearest));
}

Result<QList<Segment>> SegmentRepository::list()
{
    return select(u"segment_list"_s, {});
}

Result<QStringList> SegmentRepository::campaignNames(SegmentId id)
{
    MUSTER_TRY_ASSIGN(Statement * campaigns, m_connection.named(u"segment_campaigns"_s));
    MUSTER_TRY(campaigns->run({id.value}));
    QStringList names;
    while (campaigns->next())
        names.append(campaigns->text(0));
    MUSTER_TRY(campaigns->finished());
    return names;
}

Result<QList<Segment>> SegmentRepository::select(const QString &query, const QVariantList &values)
{
    MUSTER_TRY_ASSIGN(Statement * statement, m_connection.named(query));
    MUSTER_TRY(statement->run(values));
    QList<Segment> segments;
    while (statement->next())
        segments.append(segmentOf(*statement));
    MUSTER_TRY(statement->finished());
    return segments;
}

Result<void> SegmentRepository::checkName(const QString &name, SegmentId except)
{
    if (folded(name).isEmpty()) {
        return fail(ErrorCode::InvalidInput, Text::tr("The segment has no name"), {},
                    Text::tr("Give it one"));
    }
    MUSTER_TRY_ASSIGN(const QList<Segment> found, select(u"segment_by_name"_s, {folded(name)}));
    if (found.isEmpty() || found.first().id == except)
        return {};
    return fail(ErrorCode::Conflict, Text::tr("There is a segment of this name already"), name,
                Text::tr("Choose another name"));
}

} // namespace muster::storage
