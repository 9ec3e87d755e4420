// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/quickjump.h"

#include "gui/theme/icons.h"
#include "gui/theme/theme.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

constexpr int jumpWidth = 520;
constexpr int mostRows = 9;

} // namespace

QuickJump::QuickJump(const QList<QAction *> &actions, QWidget *window)
    : QFrame(window, Qt::Popup)
    , m_field(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setObjectName(u"quickJump"_s);
    setAccessibleName(tr("Go to"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFixedWidth(jumpWidth);
    for (QAction *action : actions)
        m_actions.append(action);
    m_field->setObjectName(u"quickJumpField"_s);
    m_field->setAccessibleName(tr("Page or action"));
    m_field->setPlaceholderText(tr("Where to, or what to do?"));
    m_field->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_list->setObjectName(u"quickJumpList"_s);
    m_list->setAccessibleName(tr("Pages and actions"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setIconSize({Space::icon, Space::icon});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::m, Space::m, Space::m, Space::m);
    column->addWidget(m_field);
    column->addWidget(m_list);
    connect(m_field, &QLineEdit::textChanged, this, &QuickJump::fill);
    connect(m_list, &QListWidget::itemClicked, this, &QuickJump::choose);
    fill({});
}

void QuickJump::popUp()
{
    const QWidget *window = parentWidget();
    m_list->setFixedHeight(mostRows * Space::rowHeight);
    adjustSize();
    move(window->mapToGlobal(QPoint((window->width() - width()) / 2, window->height() / 6)));
    show();
    m_field->setFocus();
}

int QuickJump::distance(const QString &typed, const QString &text)
{
    const QString wanted = typed.toCaseFolded();
    const QString there = text.toCaseFolded();
    if (const qsizetype whole = there.indexOf(wanted); whole >= 0)
        return int(whole);
    qsizetype at = -1;
    int gaps = 100;
    for (const QChar letter : wanted) {
        const qsizetype next = there.indexOf(letter, at + 1);
        if (next < 0)
            return -1;
        gaps += int(next - at);
        at = next;
    }
    return gaps;
}

void QuickJump::fill(const QString &typed)
{
    struct Found
    {
        int distance;
        qsizetype index;
    };
    QList<Found> found;
    for (qsizetype i = 0; i < m_actions.size(); ++i) {
        const QAction *action = m_actions.at(i);
        if (!action || !action->isEnabled())
            continue;
        const int far = distance(typed.trimmed(), action->iconText());
        if (far >= 0)
            found.append({far, i});
    }
    std::stable_sort(found.begin(), found.end(), [](const Found &left, const Found &right) {
        return left.distance < right.distance;
    });
    m_list->clear();
    for (const Found &one : std::as_const(found)) {
        const QAction *action = m_actions.at(one.index);
        auto *item = new QListWidgetItem(action->icon(), action->iconText(), m_list);
        item->setData(Qt::UserRole, one.index);
        item->setSizeHint({0, Space::rowHeight});
    }
    m_list->setCurrentRow(0);
}

bool QuickJump::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int row = m_list->currentRow();
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        m_list->setCurrentRow(std::min(row + 1, m_list->count() - 1));
        return true;
    case Qt::Key_Up:
        m_list->setCurrentRow(std::max(row - 1, 0));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

void QuickJump::choose()
{
    const QListWidgetItem *item = m_list->currentItem();
    const QPointer<QAction> action =
            item ? m_actions.at(item->data(Qt::UserRole).toLongLong()) : nullptr;
    close();
    if (action)
        QMetaObject::invokeMethod(action, &QAction::trigger, Qt::QueuedConnection);
}

} // namespace muster::gui
