// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/foundation/engineoptions.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace muster::gui {

engine::EngineOptions engineOptions(const Preferences &preferences)
{
    engine::EngineOptions options;
    options.listener.address = preferences.listenAddress();
    options.listener.port = static_cast<quint16>(preferences.listenPort());
    const QUrl url(preferences.publicUrl());
    if (!url.host().isEmpty())
        options.listener.publicHosts.append(url.host(QUrl::FullyEncoded).toLatin1());
    return options;
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

QString callbackUrl(const QString &base, const QString &account)
{
    return base + u"/callbacks/"_s + account;
}

} // namespace muster::gui
