// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/foundation/preferences.h"

#include <QIODevice>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

constexpr int keptWorkspaces = 8;

struct Key
{
    QString name;
    QVariant otherwise;
};

Key appearanceKey()
{
    return {u"appearance"_s, u"system"_s};
}

Key languageKey()
{
    return {u"language"_s, QString()};
}

Key regionKey()
{
    return {u"region"_s, QString()};
}

Key recentKey()
{
    return {u"recentWorkspaces"_s, QStringList()};
}

Key geometryKey()
{
    return {u"windowGeometry"_s, QByteArray()};
}

Key shortcutsKey()
{
    return {u"shortcuts"_s, QVariantMap()};
}

Key addressKey()
{
    return {u"listener/address"_s, u"127.0.0.1"_s};
}

Key portKey()
{
    return {u"listener/port"_s, 0};
}

Key publicUrlKey()
{
    return {u"listener/publicUrl"_s, QString()};
}

QVariant valueOf(const QSettings &settings, const Key &key)
{
    return settings.value(key.name, key.otherwise);
}

QString stateKey(const QString &workspaceId, const QString &page)
{
    return u"pages/%1/%2"_s.arg(workspaceId, page);
}

QString keptPortKey(const QString &workspaceId)
{
    return u"listener/keptPorts/"_s + workspaceId;
}

} // namespace

Preferences::Preferences(const QString &path, QObject *parent)
    : QObject(parent)
    , m_settings(path, QSettings::IniFormat)
{
}

Appearance Preferences::appearance() const
{
    const QString name = valueOf(m_settings, appearanceKey()).toString();
    return name == u"light"  ? Appearance::Light
           : name == u"dark" ? Appearance::Dark
                             : Appearance::System;
}

void Preferences::setAppearance(Appearance appearance)
{
    const QString name = appearance == Appearance::Light  ? u"light"_s
                         : appearance == Appearance::Dark ? u"dark"_s
                                                          : u"system"_s;
    m_settings.setValue(appearanceKey().name, name);
    Q_EMIT appearanceChanged();
}

QString Preferences::language() const
{
    return valueOf(m_settings, languageKey()).toString();
}

void Preferences::setLanguage(const QString &language)
{
    m_settings.setValue(languageKey().name, language);
    Q_EMIT languageChanged();
}

QString Preferences::region() const
{
    return valueOf(m_settings, regionKey()).toString();
}

void Preferences::setRegion(const QString &region)
{
    m_settings.setValue(regionKey().name, region);
    Q_EMIT languageChanged();
}

QStringList Preferences::recentWorkspaces() const
{
    return valueOf(m_settings, recentKey()).toStringList();
}

void Preferences::addRecentWorkspace(const QString &url)
{
    QStringList urls = recentWorkspaces();
    urls.removeAll(url);
    urls.prepend(url);
    m_settings.setValue(recentKey().name, urls.mid(0, keptWorkspaces));
}

void Preferences::removeRecentWorkspace(const QString &url)
{
    QStringList urls = recentWorkspaces();
    urls.removeAll(url);
    m_settings.setValue(recentKey().name, urls);
}

QByteArray Preferences::windowGeometry() const
{
    return valueOf(m_settings, geometryKey()).toByteArray();
}

void Preferences::setWindowGeometry(const QByteArray &geometry)
{
    m_settings.setValue(geometryKey().name, geometry);
}

// As JSON, so that what a page keeps can be read, and cannot be more than plain values.
QVariantMap Preferences::pageState(const QString &workspaceId, const QString &page) const
{
    const QByteArray json = m_settings.value(stateKey(workspaceId, page)).toString().toUtf8();
    QVariantMap state = QJsonDocument::fromJson(json).object().toVariantMap();
    if (const QVariant passing = m_passing.value(stateKey(workspaceId, page)); passing.isValid())
        state.insert(passingState, passing);
    return state;
}

void Preferences::setPageState(const QString &workspaceId, const QString &page,
                               const QVariantMap &state)
{
    QVariantMap lasting = state;
    m_passing.insert(stateKey(workspaceId, page), lasting.take(passingState));
    const QJsonDocument json(QJsonObject::fromVariantMap(lasting));
    m_settings.setValue(stateKey(workspaceId, page),
                        QString::fromUtf8(json.toJson(QJsonDocument::Compact)));
}

QVariantMap Preferences::shortcuts() const
{
    return valueOf(m_settings, shortcutsKey()).toMap();
}

void Preferences::setShortcuts(const QVariantMap &shortcuts)
{
    m_settings.setValue(shortcutsKey().name, shortcuts);
    Q_EMIT shortcutsChanged();
}

QString Preferences::listenAddress() const
{
    return valueOf(m_settings, addressKey()).toString();
}

int Preferences::listenPort() const
{
    return valueOf(m_settings, portKey()).toInt();
}

void Preferences::setListener(const QString &address, int port)
{
    m_settings.setValue(addressKey().name, address);
    m_settings.setValue(portKey().name, port);
    Q_EMIT listenerChanged();
}

int Preferences::keptPort(const QString &workspaceId) const
{
    return m_settings.value(keptPortKey(workspaceId)).toInt();
}

void Preferences::keepPort(const QString &workspaceId, int port)
{
    m_settings.setValue(keptPortKey(workspaceId), port);
}

QString Preferences::publicUrl() const
{
    return valueOf(m_settings, publicUrlKey()).toString();
}

void Preferences::setPublicUrl(const QString &url)
{
    m_settings.setValue(publicUrlKey().name, url);
    Q_EMIT listenerChanged();
}

} // namespace muster::gui
