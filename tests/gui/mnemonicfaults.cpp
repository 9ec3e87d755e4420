// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/mnemonicfaults.h"

#include <QAbstractButton>
#include <QGroupBox>
#include <QKeySequence>
#include <QLabel>
#include <QMap>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace muster::gui::test {

namespace {

/// The texts by their letter.
class Letters
{
public:
    void add(const QString &text)
    {
        const QKeySequence letter = QKeySequence::mnemonic(text);
        if (!letter.isEmpty())
            m_texts[letter.toString()].append(text);
    }
    void add(const QMenu *menu)
    {
        const QList<QAction *> actions = menu->actions();
        for (const QAction *action : actions)
            add(action->isVisible() ? action->text() : QString());
    }
    [[nodiscard]] QStringList takenTwice() const
    {
        QStringList faults;
        for (auto entry = m_texts.cbegin(); entry != m_texts.cend(); ++entry) {
            if (entry->size() > 1)
                faults.append(entry.key() + u": "_s + entry->join(u", "_s));
        }
        return faults;
    }

private:
    QMap<QString, QStringList> m_texts;
};

QString textWithLetter(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->buddy() ? label->text() : QString();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    if (const auto *group = qobject_cast<const QGroupBox *>(widget))
        return group->title();
    return {};
}

} // namespace

QStringList mnemonicFaults(QWidget *root)
{
    Letters seen;
    QStringList faults;
    const QList<QWidget *> all = root->findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        if (const auto *menu = qobject_cast<const QMenu *>(widget)) {
            Letters inMenu;
            inMenu.add(menu);
            faults += inMenu.takenTwice();
        }
        if (!widget->isVisibleTo(root) || widget->window() != root->window())
            continue;
        seen.add(textWithLetter(widget));
        if (const auto *bar = qobject_cast<const QMenuBar *>(widget)) {
            const QList<QAction *> menus = bar->actions();
            for (const QAction *menu : menus)
                seen.add(menu->isVisible() ? menu->text() : QString());
        }
        if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                seen.add(tabs->tabText(i));
        }
    }
    return seen.takenTwice() + faults;
}

} // namespace muster::gui::test
