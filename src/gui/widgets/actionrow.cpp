// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/actionrow.h"

#include "gui/theme/theme.h"

using namespace Qt::StringLiterals;

namespace muster::gui {

ActionRow::ActionRow(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_more(overflowButton(this))
{
    m_more->setObjectName(u"moreToDo"_s);
    m_more->setFocusPolicy(Qt::StrongFocus);
    setLook(m_more, Look::Quiet);
    m_row->setContentsMargins({});
    m_row->setSpacing(Space::xs);
    m_row->addWidget(m_more);
    m_row->addStretch();
    // As wide as there is room, whatever is in it.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setMinimumWidth(m_more->sizeHint().width());
}

void ActionRow::add(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setObjectName(u"do:"_s + action->objectName());
    button->setAccessibleName(action->iconText());
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    if (action->menu())
        button->setPopupMode(QToolButton::InstantPopup);
    setLook(button, Look::Quiet);
    m_row->insertWidget(static_cast<int>(m_buttons.size()), button);
    m_buttons.append({action, button});
    connect(action, &QAction::changed, this, &ActionRow::arrange);
    arrange();
}

void ActionRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ActionRow::arrange()
{
    showWhatFits(m_buttons, m_more, width(), Space::xs);
}

} // namespace muster::gui
