// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/messagestore.h"

#include "storage/jsonparameter.h"
#include "support/folding.h"
#include "support/try.h"

#include <QJsonDocument>
#include <QSet>
#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace muster::storage {

// The statements name the states by their numbers.
static_assert(static_cast<int>(MessageState::Queued) == 1);
static_assert(static_cast<int>(MessageState::Sending) == 2);
static_assert(static_cast<int>(MessageState::Accepted) == 3);
static_assert(static_cast<int>(MessageState::InDoubt) == 8);
static_assert(static_cast<int>(MessageState::Cancelled) == 9);
static_assert(static_cast<int>(CampaignState::Running) == 2);
static_assert(static_cast<int>(CampaignState::Paused) == 3);
static_assert(static_cast<int>(CampaignState::Completed) == 4);
static_assert(static_cast<int>(CampaignState::Cancelled) == 5);

namespace {

constexpr qsizetype MaxReason = 1'000;
constexpr qsizetype MaxVendorMessageId = 255;

template<typename List, typename ToValue>
QString jsonList(const List &items, ToValue toValue)
{
    QJsonArray array;
    for (const auto &item : items)
        array.append(toValue(item));
    return jsonParameter(array);
}

ClaimedMessage claimedOf(const Statement &row)
{
    ClaimedMessage message;
    message.id = MessageId{row.integer(0)};
    message.campaign = CampaignId{row.integer(1)};
    message.channel = static_cast<Channel>(row.integer(2));
    message.address = row.text(3);
    message.attempts = static_cast<int>(row.integer(4));
    Customer &customer = message.customer;
    customer.id = CustomerId{row.integer(5)};
    customer.externalId = row.text(6);
    customer.name = row.text(7);
    customer.email = row.text(8);
    customer.phone = row.text(9);
    customer.city = row.text(10);
    customer.country = row.text(11);
    customer.consent = static_cast<Consent>(row.integer(12));
    customer.visits = row.optionalInteger(13);
    customer.registeredAt = row.optionalInteger(14);
    customer.opening = {row.integer(15), row.integer(16), row.optionalInteger(17)};
    if (!row.isNull(18))
        customer.attributes = QJsonDocument::fromJson(row.bytes(18)).object();
    return message;
}

QList<SendResult> sortedById(QList<SendResult> results)
{
    // Everybody who changes several messages does so in the order of their ids, so that two
    // transactions do not wait for each other in a circle.
    std::sort(results.begin(), results.end(),
              [](const SendResult &a, const SendResult &b) { return a.id < b.id; });
    return results;
}

} // namespace

SendResult SendResult::givenBack(MessageId id)
{
    SendResult result;
    result.id = id;
    result.step = WorkerStep::Retry;
    result.attempted = false;
    return result;
}

Result<Claim> MessageStore::claim(const ClaimRequest &request)
{
    Claim claim;
    MUSTER_TRY_ASSIGN(claim.running, runningCampaigns(request.account));
    const qsizetype count = claim.running.size();
    QList<CampaignId> hungry;
    for (qsizetype i = 0; i < count; ++i)
        hungry.append(claim.running[(i + request.turn) % count]);

    QList<qint64> ids;
    QList<CampaignId> exhausted;
    while (!hungry.isEmpty() && ids.size() < request.limit) {
        QList<CampaignId> next;
        for (qsizetype i = 0; i < hungry.size() && ids.size() < request.limit; ++i) {
            const qsizetype open = request.limit - ids.size();
            const qsizetype others = hungry.size() - i;
            const int share = static_cast<int>((open + others - 1) / others);
            MUSTER_TRY_ASSIGN(const QList<qint64> taken, take(hungry[i], share, request));
            ids += taken;
            (taken.size() < share ? exhausted : next).append(hungry[i]);
        }
        hungry = next;
    }
    std::sort(ids.begin(), ids.end());
    MUSTER_TRY_ASSIGN(const QList<ClaimedMessage> loaded, load(ids));
    MUSTER_TRY_ASSIGN(claim.messages, withoutRefused(loaded, request));
    claim.skipped = static_cast<int>(loaded.size() - claim.messages.size());
    MUSTER_TRY_ASSIGN(claim.completed,
                      complete(request.limit > 0 ? exhausted : claim.running, request.nowMs));
    for (const CampaignId done : std::as_const(claim.completed))
        claim.running.removeAll(done);
    if (ids.size() < request.limit || request.limit == 0) {
        MUSTER_TRY_ASSIGN(claim.nextDueAt, nextDue(claim.running));
    }
    return claim;
}

Result<QList<CampaignId>> MessageStore::runningCampaigns(VendorAccountId account)
{
    MUSTER_TRY_ASSIGN(Statement * statement, m_connection.named(u"outbox_running_campaigns"_s));
    MUSTER_TRY(statement->run({account.value}));
    QList<CampaignId> campaigns;
    while (statement->next())
        campaigns.append(CampaignId{statement->integer(0)});
    MUSTER_TRY(statement->finished());
    return campaigns;
}

Result<QList<qint64>> MessageStore::take(CampaignId campaign, int limit,
                                         const ClaimRequest &request)
{
    MUSTER_TRY_ASSIGN(Statement * pick, m_connection.named(u"outbox_pick"_s));
    MUSTER_TRY(pick->run({campaign.value, request.nowMs, limit}));
    QList<qint64> ids;
    while (pick->next())
        ids.append(pick->integer(0));
    MUSTER_TRY(pick->finished());
    if (ids.isEmpty())
        return ids;
    MUSTER_TRY_ASSIGN(Statement * take, m_connection.named(u"outbox_take"_s));
    MUSTER_TRY(take->run({jsonParameter(ids), request.owner, request.leaseUntilMs, request.nowMs}));
    return ids;
}

Result<QList<ClaimedMessage>> MessageStore::load(const QList<qint64> &ids)
{
    QList<ClaimedMessage> messages;
    if (ids.isEmpty())
        return messages;
    MUSTER_TRY_ASSIGN(Statement * statement, m_connection.named(u"outbox_load"_s));
    MUSTER_TRY(statement->run({jsonParameter(ids)}));
    messages.reserve(ids.size());
    while (statement->next())
        messages.append(claimedOf(*statement));
    MUSTER_TRY(statement->finished());
    return messages;
}

Result<QList<ClaimedMessage>> MessageStore::withoutRefused(const QList<ClaimedMessage> &messages,
                                                           const ClaimRequest &request)
{
    if (messages.isEmpty())
        return messages;
    // Whoever unsubscribed since the launch must not be mailed any more.
    MUSTER_TRY_ASSIGN(Statement * statement, m_connection.named(u"outbox_suppressed"_s));
    MUSTER_TRY(statement->run({jsonList(messages, [](const ClaimedMessage &message) {
        return QJsonValue(QJsonArray{static_cast<int>(message.channel), folded(message.address)});
    })}));
    QSet<std::pair<int, QString>> suppressed;
    while (statement->next())
        suppressed.insert({static_cast<int>(statement->integer(0)), statement->text(1)});
    MUSTER_TRY(statement->finished());

    QList<ClaimedMessage> allowed;
    QList<SendResult> refused;
    allowed.reserve(messages.size());
    for (const ClaimedMessage &message : messages) {
        const bool isSuppressed =
                !suppressed.isEmpty() &&
                suppressed.contains({static_cast<int>(message.channel), folded(message.address)});
        if (isSuppressed || message.customer.consent == Consent::Denied) {
            SendResult result;
            result.id = message.id;
            result.step = WorkerStep::Skip;
            result.reason = isSuppressed ? reasons::Suppressed : reasons::NoConsent;
            refused.append(result);
        } else {
            allowed.append(message);
        }
    }
    MUSTER_TRY(settle(refused, request.owner, request.nowMs));
    return allowed;
}

Result<std::optional<qint64>> MessageStore::nextDue(const QList<CampaignId> &campaigns)
{
    std::optional<qint64> earliest;
    MUSTER_TRY_ASSIGN(Statement * statement, m_connection.named(u"outbox_next_due"_s));
    for (const CampaignId campaign : campaigns) {
        MUSTER_TRY(statement->run({campaign.value}));
        if (statement->next()) {
            if (const std::optional<qint64> due = statement->optionalInteger(0))
                earliest = std::min(earliest.value_or(*due), *due);
        }
        MUSTER_TRY(statement->finished());
    }
    return earliest;
}

Result<QList<CampaignId>> MessageStore::complete(const QList<CampaignId> &campaigns, qint64 nowMs)
{
    QList<CampaignId> completed;
    MUSTER_TRY_ASSIGN(Statement * statement, m_connection.named(u"outbox_complete"_s));
    for (const CampaignId campaign : campaigns) {
        MUSTER_TRY(statement->run({nowMs, campaign.value}));
        if (statement->rowsAffected() > 0)
            completed.append(campaign);
    }
    return completed;
}

Result<void> MessageStore::record(const QList<SendResult> &results, const QString &owner,
                                  qint64 nowMs)
{
    QList<SendResult> accepted;
    QList<SendResult> others;
    for (const SendResult &result : results)
        (result.step == WorkerStep::Accept ? accepted : others).append(result);
    MUSTER_TRY(accept(sortedById(accepted), nowMs));
    return settle(sortedById(others), owner, nowMs);
}

Result<void> MessageStore::accept(const QList<SendResult> &results, qint64 nowMs)
{
    if (results.isEmpty())
        return {};
    const QString list = jsonList(results, [](const SendResult &result) {
        return QJsonValue(QJsonArray{result.id.value, result.at,
                                     jsonOrNull(result.vendorMessageId.left(MaxVendorMessageId))});
    });
    MUSTER_TRY_ASSIGN(Statement * statement, m_connection.named(u"outbox_accept"_s));
    return statement->run({list, nowMs});
}

Result<void> MessageStore::settle(const QList<SendResult> &results, const QString &owner,
                                  qint64 nowMs)
{
    if (results.isEmpty())
        return {};
    const QString list = jsonList(results, [](const SendResult &result) {
        return QJsonValue(QJsonArray{result.id.value, static_cast<int>(moveOf(result.step).to),
                                     jsonOrNull(result.reason.left(MaxReason)),
                                     jsonOrNull(result.dueAt), result.attempted ? 0 : 1});
    });
    MUSTER_TRY_ASSIGN(Statement * statement, m_connection.named(u"outbox_settle"_s));
    return statement->run({list, nowMs, owner});
}

Result<QList<MessageId>> MessageStore::owned(VendorAccountId account, const QString &owner)
{
    MUSTER_TRY_ASSIGN(const QList<OpenCampaign> campaigns, openCampaigns(account));
    MUSTER_TRY_ASSIGN(Statement * statement, m_connection.named(u"outbox_owned"_s));
    QList<MessageId> ids;
    for (const OpenCampaign &campaign : campaigns) {
        MUSTER_TRY(statement->run({campaign.id.value, owner}));
        while (statement->next())
            ids.append(MessageId{statement->integer(0)});
        MUSTER_TRY(statement->finished());
    }
    return ids;
}

Result<void> MessageStore::renew(VendorAccountId account, const QString &owner, qint64 leaseUntilMs)
{
    MUSTER_TRY_ASSIGN(const QList<OpenCampaign> campaigns, openCampaigns(account));
    MUSTER_TRY_ASSIGN(Statement * statement, m_connection.named(u"outbox_renew"_s));
    for (const OpenCampaign &campaign : campaigns)
        MUSTER_TRY(statement->run({leaseUntilMs, campaign.id.value, owner}));
    return {};
}

Result<Recovery> MessageStore::recover(const RecoveryRequest &request)
{
    Recovery total;
    MUSTER_TRY_ASSIGN(const QList<OpenCampaign> campaigns, openCampaigns());
    MUSTER_TRY_ASSIGN(Statement * sweep, m_connection.named(u"outbox_cancel_queued"_s));
    for (const OpenCampaign &campaign : campaigns) {
        MUSTER_TRY_ASSIGN(const qint64 freed, recoverCampaign(campaign, request));
        (campaign.idempotent ? total.requeued : total.inDoubt) += freed;
        if (campaign.state == CampaignState::Cancelled)
            MUSTER_TRY(sweep->run({request.nowMs, campaign.id.value}));
    }
    return total;
}

Result<QList<MessageStore::OpenCampaign>>
MessageStore::openCampaigns(std::optional<VendorAccountId> account)
{
    MUSTER_TRY_ASSIGN(Statement * statement, m_connection.named(u"outbox_open_campaigns"_s));
    MUSTER_TRY(statement->run());
    QList<OpenCampaign> campaigns;
    while (statement->next()) {
        if (!account || account->value == statement->integer(3)) {
            campaigns.append({CampaignId{statement->integer(0)},
                              static_cast<CampaignState>(statement->integer(1)),
                              statement->integer(2) != 0});
        }
    }
    MUSTER_TRY(statement->finished());
    return campaigns;
}

Result<qint64> MessageStore::recoverCampaign(const OpenCampaign &campaign,
                                             const RecoveryRequest &request)
{
    MUSTER_TRY_ASSIGN(Statement * statement, m_connection.named(u"outbox_owners"_s));
    MUSTER_TRY(statement->run({campaign.id.value}));
    QMap<QString, qint64> freeBefore; // owner → the end of lease below which its messages are free
    while (statement->next()) {
        const QString owner = statement->text(0);
        if (owner == request.owner)
            continue;
        if (request.isDead && request.isDead(owner))
            freeBefore.insert(owner, std::numeric_limits<qint64>::max());
        else if (statement->integer(1) < request.nowMs)
            freeBefore.insert(owner, request.nowMs);
    }
    MUSTER_TRY(statement->finished());
    qint64 freed = 0;
    for (auto it = freeBefore.cbegin(); it != freeBefore.cend(); ++it) {
        MUSTER_TRY_ASSIGN(const qint64 count,
                          recoverOwner(campaign, it.key(), it.value(), request.nowMs));
        freed += count;
    }
    return freed;
}

Result<qint64> MessageStore::recoverOwner(const OpenCampaign &campaign, const QString &owner,
                                          qint64 expiredBefore, qint64 nowMs)
{
    const WorkerStep step = campaign.idempotent ? WorkerStep::Retry : WorkerStep::LoseSight;
    MUSTER_TRY_ASSIGN(Statement * statement, m_connection.named(u"outbox_recover"_s));
    MUSTER_TRY(statement->run({static_cast<int>(moveOf(step).to), QString(reasons::WorkerLost),
                               nowMs, campaign.id.value, owner, expiredBefore}));
    return statement->rowsAffected();
}

Result<QList<VendorAccountId>> MessageStore::activeAccounts()
{
    MUSTER_TRY_ASSIGN(Statement * statement, m_connection.named(u"outbox_active_accounts"_s));
    MUSTER_TRY(statement->run());
    QList<VendorAccountId> accounts;
    while (statement->next())
        accounts.append(VendorAccountId{statement->integer(0)});
    MUSTER_TRY(statement->finished());
    return accounts;
}

} // namespace muster::storage
