// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/foundation/shortcuts.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace muster::gui {

Shortcuts::Shortcuts(Preferences &preferences, QObject *parent)
    : QObject(parent)
    , m_preferences(preferences)
{
}

void Shortcuts::add(const QString &scope, const QString &group, QAction *action)
{
    const QString id = scope + u'/' + action->objectName();
    m_entries.removeIf([&id](const Entry &entry) { return entry.id == id || !entry.action; });
    m_entries.append({id, scope, group, action->shortcut(), action});
    apply(m_entries.constLast());
    Q_EMIT changed();
}

void Shortcuts::apply(const Entry &entry)
{
    if (!entry.action)
        return;
    const QVariantMap own = m_preferences.shortcuts();
    const auto found = own.constFind(entry.id);
    entry.action->setShortcut(
            found == own.cend()
                    ? entry.standard
                    : QKeySequence::fromString(found->toString(), QKeySequence::PortableText));
}

QString withoutMnemonic(QString text)
{
    static const QRegularExpression added(u"\\s*\\(&[^&]\\)"_s);
    text.remove(added);
    for (qsizetype at = text.indexOf(u'&'); at >= 0; at = text.indexOf(u'&', at + 1))
        text.remove(at, 1); // of "&&" the second stays
    return text;
}

QString withMnemonicsEscaped(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

Shortcut Shortcuts::shortcutOf(const Entry &entry)
{
    QString text = withoutMnemonic(entry.action->text());
    while (text.endsWith(u'…') || text.endsWith(u'.'))
        text.chop(1);
    return {entry.id, entry.scope, entry.group, text, entry.action->shortcut(), entry.standard};
}

QList<Shortcut> Shortcuts::list() const
{
    QList<Shortcut> out;
    QStringList groups;
    for (const Entry &entry : m_entries) {
        if (!groups.contains(entry.group))
            groups.append(entry.group);
    }
    for (const QString &group : std::as_const(groups)) {
        for (const Entry &entry : m_entries) {
            if (entry.group == group && entry.action)
                out.append(shortcutOf(entry));
        }
    }
    return out;
}

QList<Shortcut> Shortcuts::conflicts(const QString &id, const QKeySequence &keys) const
{
    QList<Shortcut> out;
    if (keys.isEmpty())
        return out;
    const QString scope = id.section(u'/', 0, 0);
    for (const Entry &entry : m_entries) {
        const bool meet = scope.isEmpty() || entry.scope.isEmpty() || entry.scope == scope;
        if (!entry.action || entry.id == id || !meet)
            continue;
        const QKeySequence other = entry.action->shortcut();
        const bool same = !other.isEmpty() && (keys.matches(other) != QKeySequence::NoMatch ||
                                               other.matches(keys) != QKeySequence::NoMatch);
        if (same)
            out.append(shortcutOf(entry));
    }
    return out;
}

void Shortcuts::set(const QString &id, const QKeySequence &keys)
{
    QVariantMap own = m_preferences.shortcuts();
    own.insert(id, keys.toString(QKeySequence::PortableText));
    m_preferences.setShortcuts(own);
    for (const Entry &entry : std::as_const(m_entries))
        apply(entry);
    Q_EMIT changed();
}

void Shortcuts::reset(const QString &id)
{
    QVariantMap own = m_preferences.shortcuts();
    own.remove(id);
    m_preferences.setShortcuts(own);
    for (const Entry &entry : std::as_const(m_entries))
        apply(entry);
    Q_EMIT changed();
}

void Shortcuts::resetAll()
{
    m_preferences.setShortcuts({});
    for (const Entry &entry : std::as_const(m_entries))
        apply(entry);
    Q_EMIT changed();
}

} // namespace muster::gui
