// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/messagestoreplan.h"

#include "storage/audiencehints.h"
#include "storage/messagestore.h"
#include "storage/rulesql.h"
#include "support/try.h"

using namespace Qt::StringLiterals;

namespace muster::storage {

namespace {

struct AddressColumns
{
    QString address;
    QString folded;
};

AddressColumns columnsOf(Channel channel)
{
    switch (channel) {
    case Channel::Email:
        return {u"c.email"_s, u"c.email_folded"_s};
    case Channel::Sms:
    case Channel::Whatsapp:
        return {u"c.phone"_s, u"c.phone_folded"_s};
    case Channel::Webhook:
        break;
    }
    return {u"c.external_id"_s, u"c.external_id_folded"_s};
}

/// The members with what decides whether they are sent to. The order of the reasons is the order of
/// the tests.
Result<SqlStatement> membersSql(Connection &connection, const rules::Node &audience,
                                Channel channel)
{
    const AddressColumns columns = columnsOf(channel);
    const QString selected =
            u"c.id AS id, %1 AS address, %2 AS folded, "
            "CASE WHEN COALESCE(%2, '') = '' THEN '%3' WHEN c.consent = %4 THEN '%5' "
            "WHEN EXISTS (SELECT 1 FROM suppressions AS s "
            "WHERE s.channel = ? AND s.address_folded = %2) THEN '%6' END AS reason"_s.arg(
                    columns.address, columns.folded, reasons::NoAddress,
                    QString::number(static_cast<int>(Consent::Denied)), reasons::NoConsent,
                    reasons::Suppressed);
    MUSTER_TRY_ASSIGN(const RuleSqlHints hints, ruleSqlHints(connection));
    MUSTER_TRY_ASSIGN(SqlStatement members,
                      selectMembersSql(audience, connection.dialect(), hints, selected,
                                       {static_cast<int>(channel)}));
    // Of several customers with one address the first one that may be sent to gets the message:
    // hence the reason is part of what the rows are grouped by.
    members.sql = u"SELECT q.id, q.address, q.reason, "
                  "ROW_NUMBER() OVER (PARTITION BY q.reason, q.folded ORDER BY q.id) AS place "
                  "FROM (%1) AS q"_s.arg(members.sql);
    return members;
}

/// Why a member of membersSql(), as "p", is skipped; NULL if it is queued.
QString skipReason()
{
    return u"CASE WHEN p.reason IS NOT NULL THEN p.reason WHEN p.place > 1 THEN '%1' END"_s.arg(
            reasons::DuplicateAddress);
}

} // namespace

Result<qint64> planMessages(Connection &connection, CampaignId campaign, Channel channel,
                            const rules::Node &audience)
{
    MUSTER_TRY_ASSIGN(const SqlStatement members, membersSql(connection, audience, channel));
    const QString sql =
            u"INSERT INTO messages (campaign_id, customer_id, channel, address, state, reason, "
            u"attempts, due_at, "
            "updated_at) "
            "SELECT k.id, p.id, k.channel, p.address, "
            "CASE WHEN p.reason IS NULL AND p.place = 1 THEN %1 ELSE %2 END, "
            "%3, 0, 0, COALESCE(k.launched_at, k.created_at) "
            "FROM (%4) AS p CROSS JOIN campaigns AS k "
            "WHERE k.id = ? ORDER BY p.id"_s.arg(
                    QString::number(static_cast<int>(MessageState::Queued)),
                    QString::number(static_cast<int>(MessageState::Skipped)), skipReason(),
                    members.sql);
    MUSTER_TRY_ASSIGN(Statement insert, connection.prepare(sql));
    MUSTER_TRY(insert.run(QVariantList(members.values) << campaign.value));
    return insert.rowsAffected();
}

Result<QMap<QString, qint64>> forecastMessages(Connection &connection, Channel channel,
                                               const rules::Node &audience)
{
    MUSTER_TRY_ASSIGN(const SqlStatement members, membersSql(connection, audience, channel));
    MUSTER_TRY_ASSIGN(Statement count,
                      connection.prepare(
                              u"SELECT r.why, COUNT(*) FROM (SELECT %1 AS why FROM (%2) AS p) AS r "
                              "GROUP BY r.why"_s.arg(skipReason(), members.sql)));
    MUSTER_TRY(count.run(members.values));
    QMap<QString, qint64> byReason;
    while (count.next())
        byReason[count.text(0)] = count.integer(1);
    MUSTER_TRY(count.finished());
    return byReason;
}

} // namespace muster::storage
