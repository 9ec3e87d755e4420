// SPDX-License-Identifier: GPL-3.0-or-later
// The port that every vendor implements: how a batch of messages becomes a request, what an answer
// means for each message, and what a callback says.
//
// A vendor is stateless and does no input or output: the delivery worker sends the bytes, the
// listener receives the callbacks. All functions are const and may be called from any thread. Times
// are UTC epoch milliseconds.
#pragma once

#include "domain/receipt.h"
#include "domain/vendoraccount.h"
#include "http/client.h"
#include "support/webhooksignature.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QMap>

namespace muster::delivery {

/// One message, rendered and addressed.
struct OutgoingMessage
{
    QByteArray id; ///< the signed id (support/signedid.h): also the key by which the vendor knows a
                   ///< repeated message
    Channel channel = Channel::Email;
    QString to;
    QString subject;
    QString text;
    QString html;
    QMap<QString, QString> headers;
    QJsonObject metadata;
};

/// The secrets of one account, as the keychain gave them.
struct VendorSecrets
{
    std::optional<WebhookSecret> request;  ///< signs what we send
    std::optional<WebhookSecret> callback; ///< signs what the vendor sends
};

/// What the vendor can do with this account.
struct VendorAbilities
{
    int batchSize = 1;          ///< messages a request
    qsizetype requestBytes = 0; ///< the largest body that is sent
    bool idempotent = false;    ///< a message may be sent again under the same id
    bool callbacks = false;     ///< it reports what became of a message
    double ratePerSecond = 0;   ///< messages; 0 is no limit
    int concurrency = 1;        ///< requests under way at once
};

/// An account that was found fit for sending; made once by Vendor::prepare().
struct SendingAccount
{
    VendorAccount account;
    VendorSecrets secrets;
    http::Endpoint endpoint;
    VendorAbilities abilities;
};

struct VendorRequest
{
    http::OutgoingRequest request;
    /// How many messages, from the front of the batch, are in the body: fewer than were given where
    /// all of them together would be larger than the vendor takes. Send the rest in a request of
    /// their own.
    qsizetype messages = 0;
};

enum class MessageVerdict {
    Accepted,
    Rejected,   ///< for good
    RetryLater, ///< safe to send again
    InDoubt,    ///< nobody knows whether the vendor took it
};

struct MessageAnswer
{
    MessageVerdict verdict = MessageVerdict::InDoubt;
    QString vendorMessageId; ///< may be empty
    QString reason;          ///< why not accepted; for the person
};

enum class AccountVerdict {
    Carry,   ///< carry on
    Failing, ///< this request failed on the vendor's side or on the way: several in a row mean that
             ///< the vendor is down, and call for slowing down; a single one does not
    SlowDown, ///< overloaded or out of reach: send nothing to the account before the delay has
              ///< passed
    Pause, ///< the account itself is at fault (wrong secret, moved address): a person has to look
};

struct BatchAnswer
{
    QList<MessageAnswer> messages; ///< one for each message of the request, in the same order
    AccountVerdict account = AccountVerdict::Carry;
    std::optional<qint64>
            retryAfterMs; ///< from the vendor; without one the worker backs off by its own rule
    QString reason;       ///< of the account's verdict; for the person
};

/// One event of an authentic callback. The id is the vendor's word: whether it is one of ours is
/// still to be checked.
struct CallbackEvent
{
    QByteArray messageId;
    ReceiptKind kind = ReceiptKind::Delivered;
    QString eventKey; ///< never empty; the same event always has the same
    QString vendorMessageId;
    QString reason;
    qint64 occurredAt = 0;
};

/// A part of an authentic callback that says nothing we understand; to be kept whole.
struct UnreadableEvent
{
    QByteArray body;
    QString reason;
};

struct Callback
{
    QList<CallbackEvent> events;
    QList<UnreadableEvent> unreadable;
};

class Vendor
{
public:
    virtual ~Vendor() = default;

    /// The name in VendorAccount::kind.
    [[nodiscard]] virtual QString kind() const = 0;

    /// Checks the account (address, secret, numbers) before the first message is sent; names what
    /// is wrong.
    [[nodiscard]] virtual Result<SendingAccount> prepare(const VendorAccount &account,
                                                         const VendorSecrets &secrets) const = 0;

    /// The request for as many messages from the front of \a batch as fit into one. \a batch must
    /// not be empty. Fails with InvalidInput if the first message alone is too large, or if a line
    /// end stands where it would begin a header of its own: that one can never be sent.
    [[nodiscard]] virtual Result<VendorRequest> request(const QList<OutgoingMessage> &batch,
                                                        const SendingAccount &account,
                                                        qint64 nowMs) const = 0;

    /// A request that sends nothing: whether the vendor can be reached and takes the account's secret.
    [[nodiscard]] virtual http::OutgoingRequest probe(const SendingAccount &account,
                                                      qint64 nowMs) const = 0;

    /// What \a outcome means for the messages with \a ids, which are those of the request in its
    /// order.
    [[nodiscard]] virtual BatchAnswer readAnswer(const http::Outcome &outcome,
                                                 const QList<QByteArray> &ids,
                                                 const SendingAccount &account,
                                                 qint64 nowMs) const = 0;

    /// Reads a callback from the bytes as they were received. Fails with Unauthorised if it does
    /// not prove where it comes from, with InvalidInput, naming the place, if nothing in it can be
    /// read.
    [[nodiscard]] virtual Result<Callback> readCallback(const http::Headers &headers,
                                                        const QByteArray &body,
                                                        const VendorSecrets &secrets,
                                                        qint64 nowMs) const = 0;
};

} // namespace muster::delivery
