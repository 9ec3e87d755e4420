// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/campaignlist.h"

#include "storage/keysetpage.h"
#include "storage/rulesqldialect.h"
#include "support/folding.h"
#include "support/try.h"

using namespace Qt::StringLiterals;

namespace muster::storage {

namespace {

const auto tables = u"campaigns k LEFT JOIN segments s ON s.id = k.segment_id"_s;

QStringList columns()
{
    return {u"k.id"_s,
            u"k.name"_s,
            u"k.segment_id"_s,
            u"k.channel"_s,
            u"k.state"_s,
            u"k.state_reason"_s,
            u"k.created_at"_s,
            u"k.launched_at"_s,
            u"k.finished_at"_s,
            u"k.scheduled_at"_s,
            u"k.audience"_s,
            u"s.name"_s,
            u"k.vendor_account_id"_s};
}

CampaignRow rowOf(const Statement &statement)
{
    CampaignRow row;
    row.id = CampaignId{statement.integer(0)};
    Campaign &campaign = row.campaign;
    campaign.id = row.id;
    campaign.name = statement.text(1);
    campaign.segment = SegmentId{statement.integer(2)};
    campaign.channel = static_cast<Channel>(statement.integer(3));
    campaign.state = static_cast<CampaignState>(statement.integer(4));
    campaign.stateReason = statement.text(5);
    campaign.createdAt = statement.integer(6);
    campaign.launchedAt = statement.optionalInteger(7);
    campaign.finishedAt = statement.optionalInteger(8);
    campaign.scheduledAt = statement.optionalInteger(9);
    campaign.audience = statement.integer(10); // 0 where there is none yet
    row.segmentName = statement.text(11);
    campaign.vendorAccount = VendorAccountId{statement.integer(12)};
    return row;
}

Condition wanted(Dialect dialect, const CampaignQuery &query)
{
    QList<Condition> parts;
    if (!query.states.isEmpty()) {
        QList<qint64> numbers;
        for (const CampaignState state : query.states)
            numbers.append(static_cast<int>(state));
        parts.append(Condition::test(inNumbers(dialect, {u"k.state"_s, {}}, numbers, false)));
    }
    if (const QString text = folded(query.search); !text.isEmpty()) {
        QList<Condition> places;
        for (const QString &column : {u"k.name_folded"_s, u"s.name_folded"_s})
            places.append(
                    textMatches(dialect, {column, {}}, rules::TextMatch::Contains, text, false));
        parts.append(Condition::any(places));
    }
    return Condition::all(parts);
}

} // namespace

Result<Page<CampaignRow>> CampaignList::list(const CampaignQuery &query)
{
    KeysetQuery keyset{columns(), tables, wanted(m_connection.dialect(), query), u"k.id"_s};
    keyset.descending = true;
    MUSTER_TRY_ASSIGN(
            Page<CampaignRow> page,
            readPageOf<CampaignRow>(m_connection, keyset, query.after, query.limit, &rowOf));
    if (query.withAccounts)
        MUSTER_TRY(addAccounts(page.rows));
    return page;
}

/// One question for the whole page.
Result<void> CampaignList::addAccounts(QList<CampaignRow> &rows)
{
    QHash<qint64, CampaignAccount *> launched;
    for (CampaignRow &row : rows) {
        if (!row.campaign.launchedAt)
            continue;
        row.account.audience = row.campaign.audience;
        launched.insert(row.id.value, &row.account);
    }
    if (launched.isEmpty())
        return {};
    const SqlPiece where =
            inNumbers(m_connection.dialect(), {u"m.campaign_id"_s, {}}, launched.keys(), false);
    MUSTER_TRY_ASSIGN(Statement statement,
                      m_connection.prepare(u"SELECT m.campaign_id, m.state, count(*) "
                                           "FROM messages m WHERE "_s +
                                           where.sql + u" GROUP BY m.campaign_id, m.state"_s));
    MUSTER_TRY(statement.run(where.values));
    while (statement.next()) {
        launched.value(statement.integer(0))
                ->inState.insert(static_cast<MessageState>(statement.integer(1)),
                                 statement.integer(2));
    }
    return statement.finished();
}

Result<qint64> CampaignList::count(const CampaignQuery &query)
{
    const SqlPiece where = wanted(m_connection.dialect(), query).sql();
    MUSTER_TRY_ASSIGN(Statement statement, m_connection.prepare(u"SELECT count(*) FROM "_s +
                                                                tables + u" WHERE "_s + where.sql));
    return statement.readInteger(where.values);
}

Result<QMap<CampaignState, qint64>> CampaignList::countByState()
{
    MUSTER_TRY_ASSIGN(Statement * statement, m_connection.named(u"campaign_states"_s));
    MUSTER_TRY(statement->run());
    QMap<CampaignState, qint64> counts;
    while (statement->next())
        counts.insert(static_cast<CampaignState>(statement->integer(0)), statement->integer(1));
    MUSTER_TRY(statement->finished());
    return counts;
}

} // namespace muster::storage
