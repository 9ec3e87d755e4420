// SPDX-License-Identifier: GPL-3.0-or-later
// Tells the person at "serve", in a line each, what keeps messages from going out: accounts whose secrets are not here, vendors
// that cannot be reached or take nothing. A trouble is told once, when it has lasted for a while, and once more when it is
// over: what passes by itself in a moment is no news. Lives on the thread of its event loop.
#pragma once

#include "delivery/worker.h"
#include "engine/vendoraccounts.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace muster::ctl {

class SendingNews : public QObject
{
    Q_OBJECT

public:
    using Say = std::function<void(const QString &line)>;
    /// \a workspace must live longer.
    SendingNews(const engine::Workspace &workspace, Say say);

    /// At the start: the accounts that nothing can be sent or received with on this computer.
    void tellOfSecrets(const QList<engine::ReadyAccount> &accounts);
    void update(const QList<delivery::AccountProgress> &accounts);

private:
    void look();

    const engine::Workspace &m_workspace;
    const Say m_say;
    QList<delivery::AccountProgress> m_accounts;
    QSet<VendorAccountId> m_told; ///< whose trouble was told, until it is over
    QTimer m_timer;
};

} // namespace muster::ctl
