// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/localtime.h"

#include "ctl/console.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonObject>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace muster::ctl {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LocalTime)
};

} // namespace

QString localTime(const engine::Workspace &workspace, qint64 ms)
{
    const QTimeZone &zone = workspace.settings().timeZone;
    return QDateTime::fromMSecsSinceEpoch(ms, zone).toString(u"yyyy-MM-dd HH:mm"_s) + u' ' +
           QString::fromLatin1(zone.id());
}

QString inWords(const storage::Standstill &standstill, const engine::Workspace &workspace)
{
    return Text::tr("The vendor has taken nothing since %1: %2")
            .arg(localTime(workspace, standstill.since), standstill.reason);
}

QJsonValue standstillJson(const std::optional<storage::Standstill> &standstill)
{
    if (!standstill)
        return QJsonValue::Null;
    return QJsonObject{{u"reason"_s, standstill->reason}, {u"since"_s, timeOf(standstill->since)}};
}

} // namespace muster::ctl
