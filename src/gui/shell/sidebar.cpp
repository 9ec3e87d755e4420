// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/sidebar.h"

#include "gui/shell/brand.h"
#include "gui/theme/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

constexpr int fullWidth = 208;
constexpr int compactWidth = 60;
constexpr int brandSize = 28;

} // namespace

Sidebar::Sidebar(const QString &workspace, const QList<QAction *> &actions, QWidget *parent)
    : QFrame(parent)
    , m_brand(new QLabel(this))
    , m_name(new QLabel(u"Muster"_s, this))
    , m_workspace(new QLabel(workspace, this))
{
    setObjectName(u"sidebar"_s);
    setAccessibleName(tr("Pages"));
    setLook(this, Look::Sidebar);
    m_brand->setPixmap(brandPixmap(brandSize, devicePixelRatioF()));
    setLook(m_name, Look::Heading);
    setLook(m_workspace, Look::Muted);
    m_workspace->setTextFormat(Qt::PlainText);
    m_workspace->setToolTip(workspace);
    m_workspace->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);

    auto *titles = new QVBoxLayout;
    titles->setSpacing(0);
    titles->addWidget(m_name);
    titles->addWidget(m_workspace);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(Space::xs, Space::xs, Space::xs, Space::l);
    head->setSpacing(Space::s + 2);
    head->addWidget(m_brand, 0, Qt::AlignTop);
    head->addLayout(titles, 1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::m, Space::l, Space::m, Space::m);
    column->setSpacing(2);
    column->addLayout(head);
    for (QAction *action : actions) {
        if (action == actions.last())
            column->addStretch(1);
        addEntry(action);
    }
    setFixedWidth(fullWidth);
}

void Sidebar::addEntry(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setObjectName(action->objectName() + u"Entry"_s);
    setLook(button, Look::Navigation);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIconSize({Space::icon + 2, Space::icon + 2});
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(action->iconText());
    m_buttons.append(button);
    layout()->addWidget(button);
}

void Sidebar::setCompact(bool compact)
{
    if (compact == m_isCompact)
        return;
    m_isCompact = compact;
    m_name->setVisible(!compact);
    m_workspace->setVisible(!compact);
    for (QToolButton *button : std::as_const(m_buttons))
        button->setToolButtonStyle(compact ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    setFixedWidth(compact ? compactWidth : fullWidth);
}

} // namespace muster::gui
