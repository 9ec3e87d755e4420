// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/actions.h"

#include "gui/foundation/shortcuts.h"
#include "gui/theme/icons.h"

#include <QCoreApplication>
#include <QMenu>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Actions)
};

const auto alphabet = u"ABCDEFGHIJKLMNOPQRSTUVWXYZ"_s;

bool isLatinLetter(QChar c)
{
    return c.script() == QChar::Script_Latin && c.isLetter();
}

bool isOfOtherScript(QChar c)
{
    return c.isLetter() && c.script() != QChar::Script_Latin;
}

/// The first letter of a word, else the first letter, that is not taken; -1 where there is none.
qsizetype freeLetter(const QString &text, const QSet<QChar> &taken)
{
    qsizetype found = -1;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isLatinLetter(text.at(i)) || taken.contains(text.at(i).toUpper()))
            continue;
        if (i == 0 || text.at(i - 1).isSpace())
            return i;
        found = found < 0 ? i : found;
    }
    return found;
}

} // namespace

QAction *newAction(QObject *owner, const QString &name, const QString &text,
                   const QString &iconName, const QKeySequence &keys)
{
    auto *action = new QAction(iconName.isEmpty() ? QIcon() : icon(iconName), text, owner);
    action->setObjectName(name);
    action->setShortcut(keys);
    return action;
}

QPushButton *buttonFor(QAction *action, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    const auto update = [button, action] {
        button->setText(withMnemonicsEscaped(action->iconText()));
        button->setAccessibleName(action->iconText());
        button->setIcon(action->icon());
        button->setEnabled(action->isEnabled());
        button->setCheckable(action->isCheckable());
        button->setChecked(action->isChecked());
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        // What cannot be done now may say why.
        button->setToolTip(keys.isEmpty() || !action->isEnabled()
                                   ? action->toolTip()
                                   : u"%1 (%2)"_s.arg(action->toolTip(), keys));
    };
    update();
    QObject::connect(action, &QAction::changed, button, update);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    if (action->menu())
        button->setMenu(action->menu());
    return button;
}

QToolButton *overflowButton(QWidget *parent)
{
    auto *more = new QToolButton(parent);
    more->setIcon(icon(u"more"_s));
    more->setAccessibleName(Text::tr("More actions"));
    more->setToolTip(Text::tr("More actions"));
    more->setPopupMode(QToolButton::InstantPopup);
    more->setMenu(new QMenu(more));
    more->hide();
    return more;
}

void showWhatFits(const QList<ActionButton> &buttons, QToolButton *overflow, int room, int gap)
{
    QList<QAction *> inMenu;
    for (qsizetype i = 0; i < buttons.size(); ++i) {
        const auto &[action, button] = buttons.at(i);
        const bool isVisible = action && action->isVisible();
        const int reserve = i + 1 < buttons.size() ? overflow->sizeHint().width() : 0;
        const int needed = button->sizeHint().width() + gap;
        // The most important one is always there.
        const bool fits = i == 0 || (room - needed >= reserve && inMenu.isEmpty());
        if (isVisible && fits)
            room -= needed;
        else if (isVisible)
            inMenu.append(action);
        button->setVisible(isVisible && fits);
    }
    // Only when it is another one: the menu may be open.
    if (inMenu != overflow->menu()->actions()) {
        overflow->menu()->clear();
        overflow->menu()->addActions(inMenu);
    }
    overflow->setVisible(!inMenu.isEmpty());
}

void giveMnemonics(const QList<QAction *> &actions)
{
    QSet<QChar> taken;
    for (QAction *action : actions) {
        QString text = withoutMnemonic(action->text());
        const QString words = text;
        const qsizetype own = freeLetter(text, taken);
        if (own >= 0) {
            taken.insert(text.at(own).toUpper());
            text.insert(own, u'&');
        } else if (std::any_of(text.cbegin(), text.cend(), isOfOtherScript)) {
            const QString letters = action->objectName() + alphabet;
            if (const qsizetype other = freeLetter(letters, taken); other >= 0) {
                const QChar letter = letters.at(other).toUpper();
                taken.insert(letter);
                const qsizetype end = text.endsWith(u'…') ? text.size() - 1 : text.size();
                text.insert(end, u" (&%1)"_s.arg(letter));
            }
        }
        const QString toolTip = action->toolTip();
        action->setText(text);
        action->setIconText(words);
        action->setToolTip(toolTip);
    }
}

} // namespace muster::gui
