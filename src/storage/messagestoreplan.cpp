// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/messagestoreplan.h"

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
Result<SqlStatement> membersSql(const rules::Node &audience, Channel channel, Dialect dialect)
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
    return selectMembersSql(audience, dialect, selected, {static_cast<int>(channel)});
}

} // namespace

Result<qint64> planMessages(Connection &connection, CampaignId campaign, Channel channel,
                            const rules::Node &audience)
{
    MUSTER_TRY_ASSIGN(const SqlStatement members,
                      membersSql(audience, channel, connection.dialect()));
    // Of several customers with one address the first one that may be sent to gets the message:
    // hence the reason is part of what the rows are grouped by.
    const QString sql =
            u"INSERT INTO messages (campaign_id, customer_id, channel, address, state, reason, "
            u"attempts, due_at, "
            "updated_at) "
            "SELECT k.id, p.id, k.channel, p.address, "
            "CASE WHEN p.reason IS NULL AND p.place = 1 THEN %1 ELSE %2 END, "
            "CASE WHEN p.reason IS NOT NULL THEN p.reason WHEN p.place > 1 THEN '%3' END, "
            "0, 0, COALESCE(k.launched_at, k.created_at) "
            "FROM (SELECT q.id, q.address, q.reason, "
            "ROW_NUMBER() OVER (PARTITION BY q.reason, q.folded ORDER BY q.id) AS place "
            "FROM (%4) AS q) AS p CROSS JOIN campaigns AS k "
            "WHERE k.id = ? ORDER BY p.id"_s.arg(
                    QString::number(static_cast<int>(MessageState::Queued)),
                    QString::number(static_cast<int>(MessageState::Skipped)),
                    reasons::DuplicateAddress, members.sql);
    MUSTER_TRY_ASSIGN(Statement insert, connection.prepare(sql));
    MUSTER_TRY(insert.run(QVariantList(members.values) << campaign.value));
    return insert.rowsAffected();
}

} // namespace muster::storage
