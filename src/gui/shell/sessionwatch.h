// SPDX-License-Identifier: GPL-3.0-or-later
// Looks after an open workspace for a window and says what a person should know: the server is lost or back, the listener
// cannot have its port, the secrets are locked (and are asked for where something waits to be sent), the computer's clock was set back, another program has the same file open, a campaign is done, was
// paused or was held. GUI thread; lives as long as the pages of the window.
#pragma once

#include "gui/foundation/services.h"
#include "gui/shell/banners.h"
#include "gui/shell/shellcontext.h"

#include <QLockFile>

namespace muster::gui {

class SessionWatch : public QObject
{
    Q_OBJECT

public:
    SessionWatch(const ShellContext &context, Services &services, Banners &banners,
                 QObject *parent = nullptr);
    ~SessionWatch() override;

    /// With what the preferences say about the listener.
    void startEngine();

Q_SIGNALS:
    void linkActivated(const muster::gui::PageLink &link);

private:
    void watchDatabase();
    void watchCampaigns();
    void statusChanged();
    void restartEngine();
    void checkClock();
    void clockIsBehind(qint64 newestMs);
    void lockFile();
    void checkSecrets();
    void secretsAreLocked();
    void askIfMessagesWait();
    void unlockSecrets();
    void tellOfCampaign(Notice::Kind kind, CampaignId campaign, const QString &text,
                        const QString &reason);

    const ShellContext &m_context;
    Services &m_services;
    Banners &m_banners;
    std::unique_ptr<QLockFile> m_lock;
    bool m_isShared = false; ///< another program has the file open
    bool m_hasLookedForWaiting = false;
    bool m_isAsking = false; ///< for the passphrase
};

} // namespace muster::gui
