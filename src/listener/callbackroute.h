// SPDX-License-Identifier: GPL-3.0-or-later
// POST /callbacks/{account}: from the bytes of a request to events that are on disk. Called on the server's thread;
// answers from the database's.
#pragma once

#include "delivery/vendors/generichttp.h"
#include "http/server.h"
#include "listener/listener.h"

#include <mutex>

namespace muster::listener {

class CallbackRoute
{
public:
    CallbackRoute(const delivery::VendorRegistry &vendors, const QByteArray &workspaceKey,
                  const Clock &clock);

    void setAccounts(const QList<ListenedAccount> &accounts);
    /// Where events go; nullptr while nothing can be kept.
    void setCollector(ReceiptCollector *collector) { m_collector = collector; }

    /// The name of the account in "/callbacks/{account}"; nothing if the path is another.
    [[nodiscard]] static std::optional<QByteArray> accountIn(QByteArrayView path);

    void handle(const http::Request &request, const http::Responder &responder);

    [[nodiscard]] ListenerFigures figures() const;

private:
    struct Known
    {
        VendorAccountId id;
        delivery::VendorSecrets secrets;
        const delivery::Vendor *vendor = nullptr;
        bool isLocked = false; ///< nothing of it can be verified at the moment
    };
    struct Snapshot
    {
        QHash<QByteArray, Known> known;
        bool hasLocked = false;
    };

    [[nodiscard]] std::shared_ptr<const Snapshot> accounts() const;
    [[nodiscard]] CallbackLoad load(const delivery::Callback &callback,
                                    VendorAccountId account) const;

    const delivery::VendorRegistry &m_vendors;
    const QByteArray m_workspaceKey;
    const Clock &m_clock;
    delivery::GenericHttp m_anyVendor;
    Known m_nobody; ///< checked against when the account is unknown, so that this takes the same time
    mutable std::mutex m_mutex;
    std::shared_ptr<const Snapshot> m_accounts; ///< guarded by m_mutex
    ReceiptCollector *m_collector = nullptr;

    std::atomic<qint64> m_requests = 0;
    std::atomic<qint64> m_unauthorised = 0;
    std::atomic<qint64> m_malformed = 0;
    std::atomic<qint64> m_locked = 0;
    /// Shared with answers that are given when this is gone.
    std::shared_ptr<std::atomic<qint64>> m_refused = std::make_shared<std::atomic<qint64>>(0);
};

} // namespace muster::listener
