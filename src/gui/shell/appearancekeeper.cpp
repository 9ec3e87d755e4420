// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/appearancekeeper.h"

#include "gui/theme/theme.h"

#include <QDBusConnection>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

// The settings portal of freedesktop.org; "color-scheme" is 0 without a preference, 1 dark, 2 light.
const auto portalName = u"org.freedesktop.portal.Desktop"_s;
const auto portalPath = u"/org/freedesktop/portal/desktop"_s;
const auto portalInterface = u"org.freedesktop.portal.Settings"_s;
const auto appearanceGroup = u"org.freedesktop.appearance"_s;
const auto schemeKey = u"color-scheme"_s;

} // namespace

AppearanceKeeper::AppearanceKeeper(Preferences &preferences, QObject *parent)
    : QObject(parent)
    , m_preferences(preferences)
{
    connect(&preferences, &Preferences::appearanceChanged, this, &AppearanceKeeper::apply);
    qApp->installEventFilter(this);
    apply();
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(portalName, portalPath, portalInterface, u"SettingChanged"_s,
                {appearanceGroup, schemeKey}, QString(), this,
                SLOT(settingChanged(QString, QString)));
    askPortal();
}

void AppearanceKeeper::settingChanged(const QString &group, const QString &key)
{
    if (group == appearanceGroup && key == schemeKey)
        askPortal();
}

void AppearanceKeeper::askPortal()
{
    QDBusMessage question =
            QDBusMessage::createMethodCall(portalName, portalPath, portalInterface, u"Read"_s);
    question.setArguments({appearanceGroup, schemeKey});
    auto *answer =
            new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (reply.isError())
            return; // there is no portal; then the platform's palette counts
        QVariant value = reply.value().variant();
        if (value.canConvert<QDBusVariant>())
            value = value.value<QDBusVariant>().variant();
        const uint scheme = value.toUInt();
        m_portalIsDark = scheme == 0 ? std::nullopt : std::optional(scheme == 1);
        apply();
    });
}

void AppearanceKeeper::apply()
{
    const Appearance wanted = m_preferences.appearance();
    const bool dark = wanted == Appearance::System ? m_portalIsDark.value_or(systemIsDark())
                                                   : wanted == Appearance::Dark;
    if (m_applied == dark)
        return;
    m_applied = dark;
    applyTheme(*qApp, dark);
}

bool AppearanceKeeper::eventFilter(QObject *watched, QEvent *event)
{
    // The platform's, not the palette change that applying the theme makes.
    if (event->type() == QEvent::ThemeChange && m_preferences.appearance() == Appearance::System)
        QMetaObject::invokeMethod(this, &AppearanceKeeper::apply, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

} // namespace muster::gui
