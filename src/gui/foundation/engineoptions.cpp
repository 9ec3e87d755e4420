// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/foundation/engineoptions.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace muster::gui {

engine::EngineOptions engineOptions(const Preferences &preferences, const QString &workspaceId)
{
    engine::EngineOptions options;
    options.listener.address = preferences.listenAddress();
    const int kept = preferences.keptPort(workspaceId);
    const bool isFirst = preferences.listenPort() == 0 && kept == 0;
    const int wanted = preferences.listenPort() != 0 ? preferences.listenPort() : kept;
    options.listener.port = isFirst ? standardPort : static_cast<quint16>(wanted);
    options.listener.orAnyFree = isFirst; // later on vendors know the port
    const QUrl url(preferences.publicUrl());
    if (!url.host().isEmpty())
        options.listener.publicHosts.append(url.host(QUrl::FullyEncoded).toLatin1());
    return options;
}

void keepPort(Preferences &preferences, const QString &workspaceId,
              const engine::SessionStatus &status)
{
    if (status.port != 0 && preferences.listenPort() == 0 && preferences.keptPort(workspaceId) == 0)
        preferences.keepPort(workspaceId, status.port);
}

QString callbackBase(const Preferences &preferences, const engine::SessionStatus &status)
{
    QString base = preferences.publicUrl().trimmed();
    while (base.endsWith(u'/'))
        base.chop(1);
    if (!base.isEmpty() || status.port == 0)
        return base;
    const QString address =
            status.address.contains(u':') ? u'[' + status.address + u']' : status.address;
    return u"http://%1:%2"_s.arg(address).arg(status.port);
}

Reach reachOf(const QString &base)
{
    const QString host = QUrl(base).host();
    if (host == u"localhost"_s || host.startsWith(u"127."_s) || host == u"::1"_s)
        return Reach::ThisComputer;
    return host == u"0.0.0.0"_s || host == u"::"_s ? Reach::Unnamed : Reach::Named;
}

QString callbackUrl(const QString &base, const QString &account)
{
    return base + u"/callbacks/"_s + account;
}

} // namespace muster::gui
