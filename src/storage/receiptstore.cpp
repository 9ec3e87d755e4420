// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/receiptstore.h"

#include "storage/jsonparameter.h"
#include "storage/receiptrow.h"
#include "support/folding.h"
#include "support/try.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace muster::storage {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReceiptStore)
};

/// In order, each once.
QList<qint64> messageIds(const QList<IncomingReceipt> &receipts)
{
    QList<qint64> ids;
    ids.reserve(receipts.size());
    for (const IncomingReceipt &incoming : receipts)
        ids.append(incoming.receipt.message.value);
    std::sort(ids.begin(), ids.end());
    ids.resize(std::unique(ids.begin(), ids.end()) - ids.begin());
    return ids;
}

/// Why the address of a message must not be written to again; empty if the receipt gives no cause.
QString suppressionReason(const Receipt &receipt)
{
    switch (receipt.kind) {
    case ReceiptKind::Complained:
    case ReceiptKind::Unsubscribed:
        return receiptKindName(receipt.kind);
    case ReceiptKind::Bounced:
        return ReceiptStore::meansDeadAddress(receipt.reason) ? receiptKindName(receipt.kind)
                                                              : QString();
    default:
        return {};
    }
}

/// Message, account, the vendor's key.
struct EventKey
{
    qint64 message = 0;
    qint64 account = 0;
    QString key;

    bool operator==(const EventKey &) const = default;
    friend size_t qHash(const EventKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.message, key.account, key.key);
    }
};

EventKey keyOf(const IncomingReceipt &incoming)
{
    return {incoming.receipt.message.value, incoming.account.value, incoming.receipt.eventKey};
}

} // namespace

ReceiptStore::ReceiptStore(Connection &connection)
    : m_connection(connection)
{
}

bool ReceiptStore::meansDeadAddress(const QString &reason)
{
    // 5.1.5 is no failure, 5.1.7 to 5.1.9 are about the sender and the relay.
    static const QRegularExpression code(
            uR"((?<![\d.])5\.(?:1\.(?:[0-4]|6|10)|2\.1)(?![\d]|\.\d))"_s);
    return code.match(reason).hasMatch();
}

Result<QList<ReceiptFate>> ReceiptStore::apply(const QList<IncomingReceipt> &receipts, qint64 nowMs)
{
    QList<ReceiptFate> fates(receipts.size(), ReceiptFate::Applied);
    if (receipts.isEmpty())
        return fates;
    const bool singly = m_connection.dialect() == Dialect::Sqlite;
    const QList<qint64> ids = messageIds(receipts);
    MUSTER_TRY_ASSIGN(Rows rows, singly ? lockSingly(ids) : lockTogether(ids));
    MUSTER_TRY(findUnknown(receipts, rows, fates));
    MUSTER_TRY(singly ? insertSingly(receipts, fates) : insertTogether(receipts, fates));
    for (qsizetype i = 0; i < receipts.size(); ++i) {
        if (fates.at(i) == ReceiptFate::Applied)
            rows[receipts.at(i).receipt.message.value].absorb(receipts.at(i).receipt);
    }
    MUSTER_TRY(settleReasons(rows));
    MUSTER_TRY(singly ? updateSingly(rows, nowMs) : updateTogether(rows, nowMs));
    MUSTER_TRY(suppress(receipts, fates, nowMs));
    MUSTER_TRY(keepUnknown(receipts, fates));
    return fates;
}

Result<ReceiptStore::Rows> ReceiptStore::lockTogether(const QList<qint64> &ids)
{
    MUSTER_TRY_ASSIGN(Statement * statement, m_connection.named(u"receipt_messages"_s));
    MUSTER_TRY(statement->run({jsonParameter(ids)}));
    Rows rows;
    while (statement->next()) {
        Row row;
        row.campaign = statement->integer(1);
        row.state = static_cast<MessageState>(statement->integer(2));
        row.before = row.state;
        row.reason = statement->text(3);
        row.vendorMessageId = statement->text(4);
        row.acceptedAt = statement->optionalInteger(5);
        row.deliveredAt = statement->optionalInteger(6);
        row.openedAt = statement->optionalInteger(7);
        row.clickedAt = statement->optionalInteger(8);
        rows.insert(statement->integer(0), row);
    }
    MUSTER_TRY(statement->finished());
    return rows;
}

Result<qint64> ReceiptStore::accountOf(qint64 campaign)
{
    const auto known = m_accountOfCampaign.constFind(campaign);
    if (known != m_accountOfCampaign.cend())
        return *known;
    MUSTER_TRY_ASSIGN(Statement * statement, m_connection.named(u"receipt_campaign_account"_s));
    MUSTER_TRY_ASSIGN(const qint64 account, statement->readInteger({campaign}));
    m_accountOfCampaign.insert(campaign, account);
    return account;
}

Result<void> ReceiptStore::findUnknown(const QList<IncomingReceipt> &receipts, const Rows &rows,
                                       QList<ReceiptFate> &fates)
{
    for (qsizetype i = 0; i < receipts.size(); ++i) {
        const auto row = rows.constFind(receipts.at(i).receipt.message.value);
        if (row != rows.cend()) {
            MUSTER_TRY_ASSIGN(const qint64 account, accountOf(row->campaign));
            if (account == receipts.at(i).account.value)
                continue;
        }
        fates[i] = ReceiptFate::Unknown;
    }
    return {};
}

Result<void> ReceiptStore::insertTogether(const QList<IncomingReceipt> &receipts,
                                          QList<ReceiptFate> &fates)
{
    // The messages are locked, so nobody else can be inserting the same events between the look and the insert.
    QHash<EventKey, qsizetype> first;
    QJsonArray keys;
    for (qsizetype i = 0; i < receipts.size(); ++i) {
        if (fates.at(i) == ReceiptFate::Unknown)
            continue;
        const EventKey key = keyOf(receipts.at(i));
        if (first.contains(key)) {
            fates[i] = ReceiptFate::Duplicate;
            continue;
        }
        first.insert(key, i);
        keys.append(QJsonArray{key.message, key.account, key.key});
    }
    MUSTER_TRY_ASSIGN(Statement * known, m_connection.named(u"receipt_event_known"_s));
    MUSTER_TRY(known->run({jsonParameter(keys)}));
    while (known->next()) {
        const auto position =
                first.constFind({known->integer(0), known->integer(1), known->text(2)});
        if (position != first.cend())
            fates[*position] = ReceiptFate::Duplicate;
    }
    MUSTER_TRY(known->finished());

    QJsonArray events;
    for (qsizetype i = 0; i < receipts.size(); ++i) {
        if (fates.at(i) != ReceiptFate::Applied)
            continue;
        const Receipt &receipt = receipts.at(i).receipt;
        events.append(QJsonArray{receipt.message.value, receipts.at(i).account.value,
                                 receipt.eventKey, static_cast<int>(receipt.kind),
                                 jsonOrNull(receipt.reason), receipt.occurredAt,
                                 receipts.at(i).receivedAt});
    }
    if (events.isEmpty())
        return {};
    MUSTER_TRY_ASSIGN(Statement * insert, m_connection.named(u"receipt_event_insert"_s));
    return insert->run({jsonParameter(events)});
}

Result<void> ReceiptStore::settleReasons(Rows &rows)
{
    for (auto row = rows.begin(); row != rows.end(); ++row) {
        if (!row->explanation || row->before != row->state)
            continue; // an explanation of this batch is the first one
        MUSTER_TRY_ASSIGN(Statement * statement, m_connection.named(u"receipt_explanations"_s));
        MUSTER_TRY(statement->run({row.key(), static_cast<int>(row->explanation->kind)}));
        while (statement->next())
            row->explain({statement->integer(0), statement->text(1), statement->text(2),
                          row->explanation->kind});
        MUSTER_TRY(statement->finished());
    }
    for (Row &row : rows)
        row.settleReason();
    return {};
}

Result<void> ReceiptStore::updateTogether(const Rows &rows, qint64 nowMs)
{
    QJsonArray changed;
    for (auto row = rows.cbegin(); row != rows.cend(); ++row) {
        if (row->touched)
            changed.append(QJsonArray{row.key(), static_cast<int>(row->state),
                                      jsonOrNull(row->reason), jsonOrNull(row->vendorMessageId),
                                      jsonOrNull(row->acceptedAt), jsonOrNull(row->deliveredAt),
                                      jsonOrNull(row->openedAt), jsonOrNull(row->clickedAt)});
    }
    if (changed.isEmpty())
        return {};
    MUSTER_TRY_ASSIGN(Statement * statement, m_connection.named(u"receipt_message_update"_s));
    return statement->run({nowMs, jsonParameter(changed)});
}

Result<void> ReceiptStore::suppress(const QList<IncomingReceipt> &receipts,
                                    const QList<ReceiptFate> &fates, qint64 nowMs)
{
    for (qsizetype i = 0; i < receipts.size(); ++i) {
        const Receipt &receipt = receipts.at(i).receipt;
        const QString reason = suppressionReason(receipt);
        if (reason.isEmpty() || fates.at(i) != ReceiptFate::Applied)
            continue;
        MUSTER_TRY_ASSIGN(Statement * address, m_connection.named(u"receipt_address"_s));
        MUSTER_TRY(address->run({receipt.message.value}));
        const bool found = address->next();
        const qint64 channel = found ? address->integer(0) : 0;
        const QString folded = found ? muster::folded(address->text(1)) : QString();
        MUSTER_TRY(address->finished());
        if (folded.isEmpty())
            continue;
        MUSTER_TRY_ASSIGN(Statement * add, m_connection.named(u"suppression_add"_s));
        MUSTER_TRY(add->run({channel, folded, reason, nowMs}));
    }
    return {};
}

Result<void> ReceiptStore::keepUnknown(const QList<IncomingReceipt> &receipts,
                                       const QList<ReceiptFate> &fates)
{
    for (qsizetype i = 0; i < receipts.size(); ++i) {
        if (fates.at(i) == ReceiptFate::Unknown)
            MUSTER_TRY(
                    setAside(receipts.at(i), Text::tr("No message of this account has this id")));
    }
    return {};
}

Result<void> ReceiptStore::setAside(const IncomingReceipt &incoming, const QString &reason)
{
    const Receipt &receipt = incoming.receipt;
    const QJsonObject body{{u"message"_s, receipt.message.value},
                           {u"status"_s, receiptKindName(receipt.kind)},
                           {u"event_id"_s, receipt.eventKey},
                           {u"vendor_message_id"_s, jsonOrNull(receipt.vendorMessageId)},
                           {u"reason"_s, jsonOrNull(receipt.reason)},
                           {u"occurred_at"_s, receipt.occurredAt}};
    return keep({{incoming.account, QJsonDocument(body).toJson(QJsonDocument::Compact), reason}},
                incoming.receivedAt);
}

Result<void> ReceiptStore::keep(const QList<InboxItem> &items, qint64 nowMs)
{
    for (const InboxItem &item : items) {
        MUSTER_TRY_ASSIGN(Statement * statement, m_connection.named(u"inbox_insert"_s));
        MUSTER_TRY(statement->run(
                {item.account.value, QString::fromUtf8(item.body), item.reason, nowMs}));
    }
    return {};
}

} // namespace muster::storage
