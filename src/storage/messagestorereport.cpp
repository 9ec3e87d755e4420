// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/messagestorereport.h"

#include "storage/messagestore.h"
#include "support/try.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace muster::storage {

namespace {

constexpr qint64 shortestStandstillMs = 5'000;

MessageRow rowOf(const Statement &statement)
{
    MessageRow row;
    row.id = MessageId{statement.integer(0)};
    row.customer = CustomerId{statement.integer(1)};
    row.externalId = statement.text(2);
    row.name = statement.text(3);
    row.address = statement.text(4);
    row.state = static_cast<MessageState>(statement.integer(5));
    row.reason = statement.text(6);
    row.attempts = static_cast<int>(statement.integer(7));
    row.dueAt = statement.integer(8);
    row.vendorMessageId = statement.text(9);
    row.acceptedAt = statement.optionalInteger(10);
    row.deliveredAt = statement.optionalInteger(11);
    row.openedAt = statement.optionalInteger(12);
    row.clickedAt = statement.optionalInteger(13);
    row.updatedAt = statement.integer(14);
    row.campaign = CampaignId{statement.integer(15)};
    return row;
}

Result<QList<MessageRow>> rowsOf(Statement &statement)
{
    QList<MessageRow> rows;
    while (statement.next())
        rows.append(rowOf(statement));
    MUSTER_TRY(statement.finished());
    return rows;
}

} // namespace

Result<CampaignAccount> MessageStoreReport::account(CampaignId campaign)
{
    MUSTER_TRY_ASSIGN(Statement * statement, m_connection.named(u"campaign_account"_s));
    MUSTER_TRY(statement->run({campaign.value}));
    CampaignAccount account;
    while (statement->next()) {
        account.audience = statement->integer(0);
        if (!statement->isNull(1))
            account.inState.insert(static_cast<MessageState>(statement->integer(1)),
                                   statement->integer(2));
    }
    MUSTER_TRY(statement->finished());
    return account;
}

Result<std::optional<Standstill>> MessageStoreReport::standstill(const Campaign &campaign,
                                                                 qint64 nowMs)
{
    std::optional<Standstill> none;
    if (campaign.state != CampaignState::Running)
        return none;
    MUSTER_TRY_ASSIGN(Statement * retry, m_connection.named(u"message_last_retry"_s));
    MUSTER_TRY(retry->run({campaign.id.value, QString(reasons::WorkerLost)}));
    QString reason;
    qint64 triedAt = 0;
    while (retry->next()) {
        reason = retry->text(0);
        triedAt = retry->integer(1);
    }
    MUSTER_TRY(retry->finished());
    if (triedAt == 0)
        return none;
    MUSTER_TRY_ASSIGN(Statement * answer, m_connection.named(u"message_last_answer"_s));
    MUSTER_TRY(answer->run({campaign.id.value}));
    qint64 since = campaign.launchedAt.value_or(campaign.createdAt);
    if (answer->next())
        since = std::max(since, answer->optionalInteger(0).value_or(since));
    MUSTER_TRY(answer->finished());
    if (triedAt <= since || nowMs - since < shortestStandstillMs)
        return none;
    return Standstill{reason, since};
}

Result<Reactions> MessageStoreReport::reactions(CampaignId campaign)
{
    Reactions reactions;
    MUSTER_TRY_ASSIGN(Statement * counts, m_connection.named(u"message_reactions"_s));
    MUSTER_TRY(counts->run({campaign.value}));
    if (counts->next()) {
        reactions.delivered = counts->integer(0);
        reactions.opened = counts->integer(1);
        reactions.clicked = counts->integer(2);
    }
    MUSTER_TRY(counts->finished());
    MUSTER_TRY_ASSIGN(Statement * objections, m_connection.named(u"message_objections"_s));
    MUSTER_TRY(objections->run({campaign.value}));
    while (objections->next()) {
        const bool complained =
                static_cast<ReceiptKind>(objections->integer(0)) == ReceiptKind::Complained;
        (complained ? reactions.complained : reactions.unsubscribed) = objections->integer(1);
    }
    MUSTER_TRY(objections->finished());
    return reactions;
}

Result<qint64> MessageStoreReport::heldBack()
{
    MUSTER_TRY_ASSIGN(Statement * statement, m_connection.named(u"message_held_back"_s));
    MUSTER_TRY(statement->run());
    const qint64 messages = statement->next() ? statement->integer(0) : 0;
    MUSTER_TRY(statement->finished());
    return messages;
}

Result<QList<ReasonCount>> MessageStoreReport::reasons(CampaignId campaign, int limit)
{
    MUSTER_TRY_ASSIGN(Statement * statement, m_connection.named(u"message_reasons"_s));
    MUSTER_TRY(statement->run({campaign.value, limit}));
    QList<ReasonCount> counts;
    while (statement->next()) {
        counts.append({static_cast<MessageState>(statement->integer(0)), statement->text(1),
                       statement->integer(2)});
    }
    MUSTER_TRY(statement->finished());
    return counts;
}

Result<QList<MessageRow>> MessageStoreReport::page(CampaignId campaign, int limit, CustomerId after,
                                                   std::optional<MessageState> state)
{
    MUSTER_TRY_ASSIGN(Statement * statement,
                      m_connection.named(state ? u"message_page_state"_s : u"message_page"_s));
    QVariantList values{campaign.value, after.value};
    if (state)
        values << static_cast<int>(*state);
    MUSTER_TRY(statement->run(values << limit));
    return rowsOf(*statement);
}

Result<QList<MessageRow>> MessageStoreReport::ofCustomer(CustomerId customer, int limit,
                                                         MessageId before)
{
    const qint64 below = before.isValid() ? before.value : std::numeric_limits<qint64>::max();
    MUSTER_TRY_ASSIGN(Statement * statement, m_connection.named(u"message_page_customer"_s));
    MUSTER_TRY(statement->run({customer.value, below, limit}));
    return rowsOf(*statement);
}

Result<QList<MessageEvent>> MessageStoreReport::events(MessageId message)
{
    MUSTER_TRY_ASSIGN(Statement * statement, m_connection.named(u"message_events"_s));
    MUSTER_TRY(statement->run({message.value}));
    QList<MessageEvent> events;
    while (statement->next()) {
        events.append({static_cast<ReceiptKind>(statement->integer(0)), statement->text(1),
                       statement->integer(2), statement->integer(3)});
    }
    MUSTER_TRY(statement->finished());
    return events;
}

} // namespace muster::storage
