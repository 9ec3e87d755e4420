// SPDX-License-Identifier: GPL-3.0-or-later
#include "listener/callbackroute.h"

#include "delivery/vendors/generichttp.h"
#include "listener/answers.h"
#include "support/log.h"
#include "support/signedid.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace muster::listener {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CallbackRoute)
};

/// An event that names no message of ours, as a person may want to see it.
QByteArray bodyOf(const delivery::CallbackEvent &event)
{
    const QJsonObject body{{u"message_id"_s, QString::fromUtf8(event.messageId)},
                           {u"status"_s, receiptKindName(event.kind)},
                           {u"event_id"_s, event.eventKey},
                           {u"vendor_message_id"_s, event.vendorMessageId},
                           {u"reason"_s, event.reason},
                           {u"occurred_at"_s, event.occurredAt}};
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

} // namespace

CallbackRoute::CallbackRoute(const delivery::VendorRegistry &vendors,
                             const QByteArray &workspaceKey, const Clock &clock)
    : m_vendors(vendors)
    , m_workspaceKey(workspaceKey)
    , m_clock(clock)
    , m_nobody{{}, {std::nullopt, WebhookSecret::generate()}, &m_anyVendor}
    , m_accounts(std::make_shared<Snapshot>())
{
}

std::optional<QByteArray> CallbackRoute::accountIn(QByteArrayView path)
{
    static constexpr QByteArrayView prefix("/callbacks/");
    if (!path.startsWith(prefix))
        return std::nullopt;
    const QByteArray name = path.sliced(prefix.size()).toByteArray();
    return VendorAccount::isValidName(QString::fromLatin1(name)) ? std::optional(name)
                                                                 : std::nullopt;
}

void CallbackRoute::setAccounts(const QList<ListenedAccount> &accounts)
{
    auto snapshot = std::make_shared<Snapshot>();
    for (const ListenedAccount &each : accounts) {
        const auto vendor = m_vendors.find(each.account.kind);
        if (!vendor) {
            qCWarning(logListener).noquote()
                    << "no callbacks for" << each.account.name << vendor.error().text();
            continue;
        }
        snapshot->known.insert(each.account.name.toLatin1(),
                               Known{each.account.id, each.secrets, *vendor, each.isLocked});
        snapshot->hasLocked = snapshot->hasLocked || each.isLocked;
    }
    const std::lock_guard lock(m_mutex);
    m_accounts = std::move(snapshot);
}

std::shared_ptr<const CallbackRoute::Snapshot> CallbackRoute::accounts() const
{
    const std::lock_guard lock(m_mutex);
    return m_accounts;
}

void CallbackRoute::handle(const http::Request &request, const http::Responder &responder)
{
    const std::shared_ptr<const Snapshot> accounts = this->accounts();
    const Known known =
            accounts->known.value(accountIn(request.path).value_or(QByteArray()), m_nobody);
    // Strangers are not to learn from the answer which names are accounts.
    const bool isStranger = !known.id.isValid();
    if (known.isLocked || (isStranger && accounts->hasLocked)) {
        ++m_locked;
        responder.respond(lockedAnswer());
        return;
    }
    ++m_requests;
    const auto callback = known.vendor->readCallback(request.headers, request.body, known.secrets,
                                                     m_clock.nowMs());
    if (!callback && callback.error().code == ErrorCode::Unauthorised) {
        ++m_unauthorised;
        responder.respond(errorAnswer(401, Text::tr("The callback cannot be verified.")));
        return;
    }
    if (!callback) {
        ++m_malformed;
        responder.respond(errorAnswer(400, callback.error()));
        return;
    }
    const auto done = [responder, refused = m_refused](const Result<void> &result) {
        if (!result)
            ++*refused;
        responder.respond(result ? okAnswer() : unavailableAnswer());
    };
    CallbackLoad events = load(*callback, known.id);
    if (events.size() == 0)
        responder.respond(okAnswer());
    else if (!m_collector || !m_collector->add(std::move(events), done))
        done(fail(ErrorCode::Busy, Text::tr("Too many callbacks are waiting.")));
}

CallbackLoad CallbackRoute::load(const delivery::Callback &callback, VendorAccountId account) const
{
    CallbackLoad out;
    const qint64 now = m_clock.nowMs();
    out.receipts.reserve(callback.events.size());
    for (const delivery::CallbackEvent &event : callback.events) {
        const std::optional<MessageId> message = verifySignedId(event.messageId, m_workspaceKey);
        if (!message) {
            out.strays.append(
                    {account, bodyOf(event), Text::tr("The message id is not one of ours")});
            continue;
        }
        out.receipts.append({account,
                             {*message, event.kind, event.eventKey, event.vendorMessageId,
                              event.reason, event.occurredAt},
                             now});
    }
    for (const delivery::UnreadableEvent &event : callback.unreadable)
        out.strays.append({account, event.body, event.reason});
    return out;
}

ListenerFigures CallbackRoute::figures() const
{
    ListenerFigures figures;
    figures.requests = m_requests;
    figures.unauthorised = m_unauthorised;
    figures.malformed = m_malformed;
    figures.refused = *m_refused;
    figures.locked = m_locked;
    return figures;
}

} // namespace muster::listener
