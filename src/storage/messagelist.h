// SPDX-License-Identifier: GPL-3.0-or-later
// The messages of all campaigns as one list, page by page, and what a person does to single ones of them. Lives for one
// job on an executor thread, like the Connection that it is given. What changes something belongs into
// Database::transact().
//
// The newest come first: by the messages' ids, or within one campaign by its recipients' ids, which is the same order
// and answered from an index.
#pragma once

#include "domain/message.h"
#include "storage/connection.h"
#include "storage/customerrow.h"
#include "storage/messagestorereport.h"
#include "storage/rulesqlcondition.h"

namespace muster::storage {

struct MessageListRow
{
    MessageId id;
    MessageRow message;
    QString campaignName;
    Channel channel = Channel::Email;
};

struct MessageQuery
{
    CampaignId campaign;                      ///< invalid: all
    CustomerId customer;                      ///< invalid: all
    QList<MessageState> states = {};          ///< empty: all
    QString search = {};                      ///< in the customer's name, id or address; empty: all
    std::optional<qint64> launchedFrom = {};  ///< of campaigns launched then; UTC ms, included
    std::optional<qint64> launchedUntil = {}; ///< not included
    std::optional<PageKey> after = {};
    int limit = 200;

    /// Whether it asks for less than all.
    [[nodiscard]] bool isNarrowed() const
    {
        return campaign.isValid() || customer.isValid() || !states.isEmpty() ||
               !search.trimmed().isEmpty() || launchedFrom || launchedUntil;
    }
};

/// What a query asks for, about "messages m JOIN customers c".
[[nodiscard]] Condition wantedMessages(Dialect dialect, const MessageQuery &query);

class MessageList
{
public:
    explicit MessageList(Connection &connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] Result<Page<MessageListRow>> list(const MessageQuery &query);
    [[nodiscard]] Result<qint64> count(const MessageQuery &query);
    [[nodiscard]] Result<MessageListRow> find(MessageId id);

    /// Puts those of them that failed or are in doubt into the queue again and opens their campaigns; how many. One in
    /// doubt may reach its recipient a second time. Messages of a cancelled campaign stay as they are.
    [[nodiscard]] Result<qint64> sendAgain(const QList<MessageId> &messages, qint64 nowMs);
    /// A person says that those of them that are in doubt did go out; how many were.
    [[nodiscard]] Result<qint64> settleAsSent(const QList<MessageId> &messages, qint64 nowMs);

private:
    [[nodiscard]] Result<void> reopenCampaignOf(MessageId message, qint64 nowMs);

    Connection &m_connection;
};

} // namespace muster::storage
