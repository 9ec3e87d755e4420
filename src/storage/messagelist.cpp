// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/messagelist.h"

#include "storage/campaignrepository.h"
#include "storage/keysetpage.h"
#include "storage/rulesqldialect.h"
#include "support/folding.h"
#include "support/try.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muster::storage {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(MessageList)
};

/// In the order of message_by_id.sql.
MessageListRow rowOf(const Statement &statement)
{
    MessageListRow row;
    row.id = MessageId{statement.integer(0)};
    MessageRow &message = row.message;
    message.id = row.id;
    message.customer = CustomerId{statement.integer(1)};
    message.externalId = statement.text(2);
    message.name = statement.text(3);
    message.address = statement.text(4);
    message.state = static_cast<MessageState>(statement.integer(5));
    message.reason = statement.text(6);
    message.attempts = static_cast<int>(statement.integer(7));
    message.dueAt = statement.integer(8);
    message.vendorMessageId = statement.text(9);
    message.acceptedAt = statement.optionalInteger(10);
    message.deliveredAt = statement.optionalInteger(11);
    message.openedAt = statement.optionalInteger(12);
    message.clickedAt = statement.optionalInteger(13);
    message.updatedAt = statement.integer(14);
    message.campaign = CampaignId{statement.integer(15)};
    row.campaignName = statement.text(16);
    row.channel = static_cast<Channel>(statement.integer(17));
    return row;
}

QStringList columns()
{
    return {u"m.id"_s,          u"m.customer_id"_s,
            u"c.external_id"_s, u"c.name"_s,
            u"m.address"_s,     u"m.state"_s,
            u"m.reason"_s,      u"m.attempts"_s,
            u"m.due_at"_s,      u"m.vendor_message_id"_s,
            u"m.accepted_at"_s, u"m.delivered_at"_s,
            u"m.opened_at"_s,   u"m.clicked_at"_s,
            u"m.updated_at"_s,  u"m.campaign_id"_s,
            u"k.name"_s,        u"m.channel"_s};
}

Condition searched(Dialect dialect, const QString &search)
{
    const QString text = folded(search);
    if (text.isEmpty())
        return Condition::always(true);
    QList<Condition> places;
    for (const QString &column : {u"c.name_folded"_s, u"c.external_id_folded"_s,
                                  u"c.email_folded"_s, u"c.phone_folded"_s}) {
        places.append(textMatches(dialect, {column, {}}, rules::TextMatch::Contains, text, false));
    }
    // The address as it was at the launch; the customer may have another one by now. It has no folded twin: the
    // databases agree on lower() for ASCII, which is what addresses are made of.
    places.append(textMatches(dialect, {u"lower(m.address)"_s, {}}, rules::TextMatch::Contains,
                              text, false));
    return Condition::any(places);
}

} // namespace

Condition wantedMessages(Dialect dialect, const MessageQuery &query)
{
    QList<Condition> parts;
    if (query.campaign.isValid())
        parts.append(Condition::test({u"m.campaign_id = ?"_s, {query.campaign.value}}));
    if (query.customer.isValid())
        parts.append(Condition::test({u"m.customer_id = ?"_s, {query.customer.value}}));
    if (!query.states.isEmpty()) {
        QList<qint64> numbers;
        for (const MessageState state : query.states)
            numbers.append(static_cast<int>(state));
        parts.append(Condition::test(inNumbers(dialect, {u"m.state"_s, {}}, numbers, false)));
    }
    if (query.launchedFrom || query.launchedUntil) {
        SqlPiece launched{u"m.campaign_id IN (SELECT l.id FROM campaigns l WHERE "_s, {}};
        QStringList tests;
        if (query.launchedFrom) {
            tests.append(u"l.launched_at >= ?"_s);
            launched.values.append(*query.launchedFrom);
        }
        if (query.launchedUntil) {
            tests.append(u"l.launched_at < ?"_s);
            launched.values.append(*query.launchedUntil);
        }
        launched.sql += tests.join(u" AND "_s) + u')';
        parts.append(Condition::test(launched));
    }
    parts.append(searched(dialect, query.search));
    return Condition::all(parts);
}

Result<Page<MessageListRow>> MessageList::list(const MessageQuery &query)
{
    KeysetQuery keyset{columns(),
                       u"messages m JOIN customers c ON c.id = m.customer_id "
                       "JOIN campaigns k ON k.id = m.campaign_id"_s,
                       wantedMessages(m_connection.dialect(), query),
                       query.campaign.isValid() ? u"m.customer_id"_s : u"m.id"_s};
    keyset.descending = true;
    return readPageOf<MessageListRow>(m_connection, keyset, query.after, query.limit, &rowOf);
}

Result<qint64> MessageList::count(const MessageQuery &query)
{
    const SqlPiece where = wantedMessages(m_connection.dialect(), query).sql();
    const QString join = query.search.trimmed().isEmpty()
                                 ? QString()
                                 : u" JOIN customers c ON c.id = m.customer_id"_s;
    MUSTER_TRY_ASSIGN(Statement statement,
                      m_connection.prepare(u"SELECT count(*) FROM messages m"_s + join +
                                           u" WHERE "_s + where.sql));
    return statement.readInteger(where.values);
}

Result<MessageListRow> MessageList::find(MessageId id)
{
    MUSTER_TRY_ASSIGN(Statement * statement, m_connection.named(u"message_by_id"_s));
    MUSTER_TRY(statement->run({id.value}));
    std::optional<MessageListRow> found;
    if (statement->next())
        found = rowOf(*statement);
    MUSTER_TRY(statement->finished());
    if (!found)
        return fail(ErrorCode::NotFound, Text::tr("There is no message %1").arg(id.value));
    return *found;
}

Result<qint64> MessageList::sendAgain(const QList<MessageId> &messages, qint64 nowMs)
{
    const Move move = moveOf(WorkerStep::Requeue);
    qint64 count = 0;
    for (const MessageId id : messages) {
        qint64 moved = 0;
        for (const MessageState from : move.from) {
            MUSTER_TRY_ASSIGN(Statement * update, m_connection.named(u"message_requeue_one"_s));
            MUSTER_TRY(update->run(
                    {static_cast<int>(move.to), nowMs, id.value, static_cast<int>(from)}));
            moved += update->rowsAffected();
            if (moved > 0)
                break; // it stands in the queue now
        }
        if (moved > 0)
            MUSTER_TRY(reopenCampaignOf(id, nowMs));
        count += moved;
    }
    return count;
}

Result<void> MessageList::reopenCampaignOf(MessageId message, qint64 nowMs)
{
    MUSTER_TRY_ASSIGN(Statement * statement, m_connection.named(u"message_campaign"_s));
    MUSTER_TRY(statement->run({message.value}));
    CampaignId campaign;
    auto state = CampaignState::Running;
    if (statement->next()) {
        campaign = CampaignId{statement->integer(0)};
        state = static_cast<CampaignState>(statement->integer(1));
    }
    MUSTER_TRY(statement->finished());
    if (state == CampaignState::Completed)
        MUSTER_TRY(CampaignRepository(m_connection).step(campaign, CampaignStep::Reopen, nowMs));
    return {};
}

Result<qint64> MessageList::settleAsSent(const QList<MessageId> &messages, qint64 nowMs)
{
    const Move move = moveOf(WorkerStep::SettleAsSent);
    qint64 count = 0;
    for (const MessageId id : messages) {
        for (const MessageState from : move.from) {
            MUSTER_TRY_ASSIGN(Statement * update, m_connection.named(u"message_settle_one"_s));
            MUSTER_TRY(update->run(
                    {static_cast<int>(move.to), nowMs, nowMs, id.value, static_cast<int>(from)}));
            count += update->rowsAffected();
        }
    }
    return count;
}

} // namespace muster::storage
