// SPDX-License-Identifier: GPL-3.0-or-later
// Who got a campaign, who did not, and why. Reads only (Role::Read); lives for one job on an
// executor thread, like the Connection that it is given.
#pragma once

#include "domain/campaign.h"
#include "storage/connection.h"

#include <QList>

namespace muster::storage {

struct MessageRow
{
    MessageId id;
    CampaignId campaign;
    CustomerId customer;
    QString externalId; ///< the customer's
    QString name;       ///< the customer's
    QString address;
    MessageState state = MessageState::Queued;
    QString reason; ///< a code of storage::reasons, or the vendor's own words
    int attempts = 0;
    qint64 dueAt = 0; ///< UTC ms; 0 is at once
    QString vendorMessageId;
    std::optional<qint64> acceptedAt;
    std::optional<qint64> deliveredAt;
    std::optional<qint64> openedAt;
    std::optional<qint64> clickedAt;
    qint64 updatedAt = 0;
};

struct ReasonCount
{
    MessageState state = MessageState::Failed;
    QString reason; ///< empty where none was given
    qint64 messages = 0;

    bool operator==(const ReasonCount &) const = default;
};

/// Messages of a running campaign wait, and the vendor takes none.
struct Standstill
{
    QString reason;   ///< of the latest attempt; for the person
    qint64 since = 0; ///< UTC ms: the vendor's last answer about a message, or the launch

    bool operator==(const Standstill &) const = default;
};

/// What recipients did with the delivered messages of a campaign. Each counts once for each thing.
struct Reactions
{
    qint64 delivered = 0; ///< the whole of which the others are parts
    qint64 opened = 0;    ///< a click is an opening too
    qint64 clicked = 0;
    qint64 unsubscribed = 0;
    qint64 complained = 0;

    bool operator==(const Reactions &) const = default;
};

/// What the vendor reported about a message.
struct MessageEvent
{
    ReceiptKind kind = ReceiptKind::Accepted;
    QString reason;
    qint64 occurredAt = 0; ///< UTC ms, by the vendor
    qint64 receivedAt = 0;
};

class MessageStoreReport
{
public:
    explicit MessageStoreReport(Connection &connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] Result<CampaignAccount> account(CampaignId campaign);
    /// The commonest reasons of what was skipped, failed, came back or is in doubt.
    [[nodiscard]] Result<QList<ReasonCount>> reasons(CampaignId campaign, int limit = 100);
    /// Whether \a campaign goes on at \a nowMs; what has lasted for a few seconds only is none, as with any vendor that asks
    /// for a break. Reads all its messages.
    [[nodiscard]] Result<std::optional<Standstill>> standstill(const Campaign &campaign,
                                                               qint64 nowMs);
    [[nodiscard]] Result<Reactions> reactions(CampaignId campaign);
    /// How many messages are queued in campaigns that are paused.
    [[nodiscard]] Result<qint64> heldBack();
    /// A page in the order of the customers; \a after is the customer of the last row of the page
    /// before.
    [[nodiscard]] Result<QList<MessageRow>> page(CampaignId campaign, int limit,
                                                 CustomerId after = {},
                                                 std::optional<MessageState> state = std::nullopt);
    /// A customer's messages of all campaigns, newest first; \a before is the last one of the page
    /// before.
    [[nodiscard]] Result<QList<MessageRow>> ofCustomer(CustomerId customer, int limit,
                                                       MessageId before = {});

    /// In the order in which they happened.
    [[nodiscard]] Result<QList<MessageEvent>> events(MessageId message);

private:
    Connection &m_connection;
};

} // namespace muster::storage
