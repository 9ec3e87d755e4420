// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/sendingnews.h"

#include "ctl/localtime.h"

using namespace std::chrono_literals;

namespace muster::ctl {

namespace {

constexpr auto lookInterval = 1s;
/// Longer than a vendor that is busy asks for, in general.
constexpr qint64 worthTellingMs = 5'000;

} // namespace

SendingNews::SendingNews(const engine::Workspace &workspace, Say say)
    : m_workspace(workspace)
    , m_say(std::move(say))
{
    m_timer.setInterval(lookInterval);
    connect(&m_timer, &QTimer::timeout, this, &SendingNews::look);
    m_timer.start();
}

void SendingNews::tellOfSecrets(const QList<engine::ReadyAccount> &accounts)
{
    for (const engine::ReadyAccount &ready : accounts) {
        if (ready.secrets)
            continue;
        const Error &error = ready.secrets.error();
        m_say(tr("“%1” can neither send nor receive callbacks on this computer: %2 %3")
                      .arg(ready.account.name, error.message, error.remedy));
    }
}

void SendingNews::update(const QList<delivery::AccountProgress> &accounts)
{
    m_accounts = accounts;
    look();
}

void SendingNews::look()
{
    const qint64 now = m_workspace.clock().nowMs();
    // One that has nothing to send any more is no news either.
    QSet<VendorAccountId> active;
    for (const delivery::AccountProgress &account : std::as_const(m_accounts))
        active.insert(account.account);
    m_told.intersect(active);
    for (const delivery::AccountProgress &account : std::as_const(m_accounts)) {
        if (account.trouble.isEmpty()) {
            if (m_told.remove(account.account))
                m_say(tr("“%1” is in order again.").arg(account.name));
        } else if (!m_told.contains(account.account) &&
                   now - account.troubleSince >= worthTellingMs) {
            m_told.insert(account.account);
            m_say(tr("“%1” takes no messages since %2: %3")
                          .arg(account.name, localTime(m_workspace, account.troubleSince),
                               account.trouble));
        }
    }
}

} // namespace muster::ctl
