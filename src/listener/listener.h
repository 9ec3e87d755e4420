// SPDX-License-Identifier: GPL-3.0-or-later
// The embedded HTTP server's routes: callbacks from vendors, and health.
//
//     POST /callbacks/{account}   200 once what it says is on disk; 400 where it cannot be read; 401 for an unknown
//                                 account and a wrong signature alike; 503 with Retry-After where it cannot be kept,
//                                 and for an account whose secrets are locked; unknown ones are answered alike meanwhile
//     GET  /health                200 {"status":"ok"} if the database answers, else 503
//
// Owns an http::Server with its thread, on which signatures are checked and bodies read; nothing there waits for the
// database. setAccounts() may be called from any thread, the rest from one. The database, the vendors and the clock must
// outlive the listener.
#pragma once

#include "delivery/vendors/vendorregistry.h"
#include "listener/receiptcollector.h"

namespace muster::listener {

struct ListenerOptions
{
    QString address = QStringLiteral("127.0.0.1");
    quint16 port = 0;       ///< 0 takes any free one
    bool orAnyFree = false; ///< another one where that port is taken
    /// Names besides this machine's own under which it may be called, as a tunnel or a proxy passes them on.
    QList<QByteArray> publicHosts;
    QList<QByteArray> trustedProxies; ///< addresses
    ReceiptCollector::Limits limits;
};

/// An account whose vendor may call back.
struct ListenedAccount
{
    VendorAccount account;
    delivery::VendorSecrets secrets;
    bool isLocked = false; ///< its secrets cannot be read at the moment
};

struct ListenerFigures
{
    qint64 requests = 0;     ///< callbacks, whatever became of them
    qint64 unauthorised = 0; ///< answered 401
    qint64 malformed = 0;    ///< answered 400
    qint64 refused = 0;      ///< answered 503
    qint64 locked =
            0; ///< answered 503 because nobody could tell whose they were: in none of the others
    CollectorTotals kept;
};

class Listener
{
public:
    /// \a workspaceKey is what message ids are signed with.
    Listener(storage::Database &database, const delivery::VendorRegistry &vendors,
             const QByteArray &workspaceKey, const Clock &clock);
    ~Listener(); ///< stops
    Listener(const Listener &) = delete;
    Listener &operator=(const Listener &) = delete;

    /// Replaces all accounts; requests that are being read keep to the ones they began with.
    void setAccounts(const QList<ListenedAccount> &accounts);

    /// Listens, and returns the port.
    [[nodiscard]] Result<quint16> start(const ListenerOptions &options = {});
    /// Takes no more requests, commits and answers those that are under way.
    void stop();

    [[nodiscard]] quint16 port() const;
    [[nodiscard]] ListenerFigures figures() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace muster::listener
