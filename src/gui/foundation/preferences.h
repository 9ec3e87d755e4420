// SPDX-License-Identifier: GPL-3.0-or-later
// What this person prefers on this machine, in one table: key, type and default. Nothing of a workspace's data and no
// secret is kept here. GUI thread; changes are written at once.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QSettings>
#include <QStringList>
#include <QVariantMap>

namespace muster::gui {

/// What stands under this name in a page's state is kept until the program ends, and not longer.
inline constexpr QLatin1String passingState("passing");

enum class Appearance { System, Light, Dark };

class Preferences : public QObject
{
    Q_OBJECT

public:
    /// Keeps its values in the ini file at \a path.
    explicit Preferences(const QString &path, QObject *parent = nullptr);

    [[nodiscard]] Appearance appearance() const;
    void setAppearance(Appearance appearance);
    /// "en", "de", "hi"; empty follows the system.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);
    /// How numbers, money and dates are written, as a locale's name ("en_IN"); empty follows the language. Changing it is
    /// languageChanged() too.
    [[nodiscard]] QString region() const;
    void setRegion(const QString &region);
    /// Workspaces opened lately, the last one first: database URLs without passwords.
    [[nodiscard]] QStringList recentWorkspaces() const;
    void addRecentWorkspace(const QString &url);
    void removeRecentWorkspace(const QString &url);
    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    /// A page's state in one workspace.
    [[nodiscard]] QVariantMap pageState(const QString &workspaceId, const QString &page) const;
    void setPageState(const QString &workspaceId, const QString &page, const QVariantMap &state);
    /// The person's own shortcuts by action name, as portable text.
    [[nodiscard]] QVariantMap shortcuts() const;
    void setShortcuts(const QVariantMap &shortcuts);
    [[nodiscard]] QString listenAddress() const; ///< "127.0.0.1"
    [[nodiscard]] int listenPort() const;        ///< 0: the one that a workspace keeps
    void setListener(const QString &address, int port);
    /// The port that a workspace's listener was given by itself at its first start, so that vendors find it at the same
    /// address ever after; 0 before.
    [[nodiscard]] int keptPort(const QString &workspaceId) const;
    void keepPort(const QString &workspaceId, int port);
    /// Under which the listener is reached from outside, through a tunnel or a proxy; may be empty.
    [[nodiscard]] QString publicUrl() const;
    void setPublicUrl(const QString &url);

Q_SIGNALS:
    void appearanceChanged();
    void languageChanged();
    void shortcutsChanged();
    void listenerChanged();

private:
    QSettings m_settings;
    QHash<QString, QVariant> m_passing; ///< by the key of the page's state
};

} // namespace muster::gui
