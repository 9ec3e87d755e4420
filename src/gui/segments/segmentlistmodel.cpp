// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/segments/segmentlistmodel.h"

#include "gui/segments/rulefields.h"
#include "gui/widgets/capitalised.h"
#include "rules/rulejson.h"
#include "storage/audience.h"
#include "storage/segmentrepository.h"
#include "support/try.h"

namespace muster::gui {

using storage::Connection;
using storage::Role;

namespace {

/// The segment with what its rule says; a rule that cannot be read or run any more says why.
SegmentLine lineOfSegment(const Segment &segment, const rules::FieldCatalogue &catalogue,
                          const rules::RuleContext &context, const rules::WordStyle &style)
{
    SegmentLine line;
    line.segment = segment;
    const auto tree = rules::readRuleJson(segment.rules.toUtf8());
    if (!tree) {
        line.problem = tree.error().message;
        return line;
    }
    line.words = capitalised(rules::describe(rules::meaningOf(*tree), catalogue, style));
    const auto rule = rules::check(*tree, catalogue, context);
    if (rule)
        line.rule = *rule;
    else
        line.problem = rules::toError(rule.error()).message;
    return line;
}

} // namespace

SegmentListModel::SegmentListModel(engine::Session &session, const Formats &formats,
                                   QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_formats(formats)
{
}

void SegmentListModel::load()
{
    const rules::WordStyle style = wordStyle(m_formats);
    const auto list = m_session.database().run(
            Role::Read,
            [style, context = m_session.workspace().ruleContext()](
                    Connection &connection) -> Result<QList<SegmentLine>> {
                MUSTER_TRY_ASSIGN(const rules::FieldCatalogue catalogue,
                                  engine::fieldCatalogue(connection));
                storage::SegmentRepository segments(connection);
                MUSTER_TRY_ASSIGN(const QList<Segment> all, segments.list());
                QList<SegmentLine> lines;
                for (const Segment &segment : all) {
                    SegmentLine line = lineOfSegment(segment, catalogue, context, style);
                    MUSTER_TRY_ASSIGN(line.campaigns, segments.campaignNames(segment.id));
                    lines.append(line);
                }
                return lines;
            },
            m_latestList.next());
    m_latestList.whenDone(list, this, [this](const Result<QList<SegmentLine>> &found) {
        if (!found) {
            m_session.noticeFailure(found.error());
            Q_EMIT failed(found.error());
            return;
        }
        const QList<SegmentLine> before = m_lines;
        beginResetModel();
        m_lines = *found;
        for (SegmentLine &line : m_lines) {
            for (const SegmentLine &old : before) {
                if (old.segment.rules == line.segment.rules && old.count)
                    line.count = old.count;
            }
        }
        endResetModel();
        m_isLoaded = true;
        Q_EMIT loaded();
        countNext();
    });
}

void SegmentListModel::recount()
{
    for (SegmentLine &line : m_lines)
        line.count.reset();
    countNext();
}

void SegmentListModel::countNext()
{
    for (qsizetype row = 0; row < m_lines.size(); ++row) {
        const SegmentLine &line = m_lines.at(row);
        if (line.count || !line.rule)
            continue;
        const auto count = m_session.database().run(
                Role::Read,
                [rule = *line.rule](Connection &connection) {
                    return storage::countMembers(connection, rule);
                },
                m_latestCount.next());
        m_latestCount.whenDone(count, this,
                               [this, id = line.segment.id](const Result<qint64> &found) {
                                   for (qsizetype i = 0; found && i < m_lines.size(); ++i) {
                                       if (m_lines.at(i).segment.id != id)
                                           continue;
                                       m_lines[i].count = *found;
                                       const QModelIndex cell = index(static_cast<int>(i), Count);
                                       Q_EMIT dataChanged(cell, cell);
                                   }
                                   if (found)
                                       countNext();
                                   else
                                       m_session.noticeFailure(found.error());
                               });
        return;
    }
}

const SegmentLine *SegmentListModel::lineOf(SegmentId id) const
{
    for (const SegmentLine &line : m_lines) {
        if (line.segment.id == id)
            return &line;
    }
    return nullptr;
}

int SegmentListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int SegmentListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SegmentListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const SegmentLine &line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(line, index.column());
    case Qt::ToolTipRole:
        if (index.column() == Campaigns)
            return line.campaigns.join(u'\n');
        return index.column() == Words ? textOf(line, Words) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == Count ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case IdRole:
        return line.segment.id.value;
    case SortRole:
        return sortKeyOf(line, index.column());
    default:
        return {};
    }
}

QVariant SegmentListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Count)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Words:
        return tr("Who is in it");
    case Count:
        return tr("Customers");
    case Changed:
        return tr("Last changed");
    case Campaigns:
        return tr("Campaigns");
    default:
        return {};
    }
}

QString SegmentListModel::textOf(const SegmentLine &line, int column) const
{
    switch (column) {
    case Name:
        return line.segment.name;
    case Words:
        return line.problem.isEmpty() ? line.words : tr("Cannot be used: %1").arg(line.problem);
    case Count:
        return line.count ? m_formats.number(*line.count) : noValue();
    case Changed:
        return m_formats.ago(line.segment.updatedAt, m_session.clock().nowMs());
    case Campaigns:
        if (line.campaigns.isEmpty())
            return noValue();
        return line.campaigns.size() == 1
                       ? line.campaigns.constFirst()
                       : tr("%1 and %n more", nullptr, static_cast<int>(line.campaigns.size() - 1))
                                 .arg(line.campaigns.constFirst());
    default:
        return {};
    }
}

QVariant SegmentListModel::sortKeyOf(const SegmentLine &line, int column) const
{
    switch (column) {
    case Count:
        return line.count.value_or(-1);
    case Changed:
        return line.segment.updatedAt;
    case Campaigns:
        return line.campaigns.size();
    default:
        return textOf(line, column).toCaseFolded();
    }
}

} // namespace muster::gui
