// SPDX-License-Identifier: GPL-3.0-or-later
// The actions of the window and their shortcuts, for a person to change. Whoever makes an action adds it; what the person
// has chosen is kept in the Preferences and holds at once. GUI thread.
//
// A scope is where an action works: a page's name, or empty for the whole window. Two actions may have the same shortcut
// only in two different pages.
#pragma once

#include "gui/foundation/preferences.h"

#include <QAction>
#include <QPointer>

namespace muster::gui {

struct Shortcut
{
    QString id;    ///< "customers/newCustomer"
    QString scope; ///< empty: the whole window
    QString group; ///< for people: "Customers"
    QString text;  ///< the action's, without mnemonics and dots
    QKeySequence current;
    QKeySequence standard;
};

/// What people read of a text with a mnemonic: "Open" of "&Open", and of "Open (&O)" where the letter is of another script.
[[nodiscard]] QString withoutMnemonic(QString text);
/// For words of people, in which "&" means itself.
[[nodiscard]] QString withMnemonicsEscaped(QString text);

class Shortcuts : public QObject
{
    Q_OBJECT

public:
    explicit Shortcuts(Preferences &preferences, QObject *parent = nullptr);

    /// The action has an object name, and the shortcut that is its standard one. It may be destroyed at any time. Adding
    /// one of the same scope and name takes the place of the one before.
    void add(const QString &scope, const QString &group, QAction *action);
    /// By group, in the order in which they were added.
    [[nodiscard]] QList<Shortcut> list() const;
    /// Actions that could not be told apart from \a id if it had this shortcut.
    [[nodiscard]] QList<Shortcut> conflicts(const QString &id, const QKeySequence &keys) const;
    /// An empty sequence takes the shortcut away.
    void set(const QString &id, const QKeySequence &keys);
    void reset(const QString &id);
    void resetAll();

Q_SIGNALS:
    void changed();

private:
    struct Entry
    {
        QString id;
        QString scope;
        QString group;
        QKeySequence standard;
        QPointer<QAction> action;
    };
    [[nodiscard]] static Shortcut shortcutOf(const Entry &entry);
    void apply(const Entry &entry);

    Preferences &m_preferences;
    QList<Entry> m_entries;
};

} // namespace muster::gui
