// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/quickjump.h"

#include "gui/theme/icons.h"
#include "gui/theme/theme.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace muster::gui {

namespace {

constexpr int jumpWidth = 520;
constexpr int mostRows = 9;
constexpr auto pause = 120ms;           ///< after the last key
constexpr int scattered = 100;          ///< the distance where the letters do not stand together
constexpr int indexRole = Qt::UserRole; ///< among the actions or the targets
constexpr int targetRole = Qt::UserRole + 1;

} // namespace

QuickJump::QuickJump(const QList<QAction *> &actions, engine::Session &session, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_session(session)
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
    m_field->setAccessibleName(tr("Page, action, segment, campaign or customer"));
    m_field->setPlaceholderText(tr("Where to, what to do, or whom to find?"));
    m_field->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_list->setObjectName(u"quickJumpList"_s);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setIconSize({Space::icon, Space::icon});
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::m, Space::m, Space::m, Space::m);
    column->addWidget(m_field);
    column->addWidget(m_list);
    connect(m_field, &QLineEdit::textChanged, this, &QuickJump::typed);
    connect(&m_pause, &QTimer::timeout, this, &QuickJump::ask);
    connect(m_list, &QListWidget::itemClicked, this, &QuickJump::choose);
    fill();
}

void QuickJump::popUp()
{
    const QWidget *window = parentWidget()->window();
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
    int gaps = scattered;
    for (const QChar letter : wanted) {
        const qsizetype next = there.indexOf(letter, at + 1);
        if (next < 0)
            return -1;
        gaps += int(next - at);
        at = next;
    }
    return gaps;
}

void QuickJump::typed()
{
    // What was found for other letters is no answer to these.
    m_asking.reset();
    m_targets.clear();
    m_error.reset();
    m_isAsking = !m_field->text().trimmed().isEmpty();
    if (m_isAsking)
        m_pause.start();
    else
        m_pause.stop();
    fill();
}

void QuickJump::ask()
{
    const auto job = [typed = m_field->text().trimmed()](storage::Connection &connection) {
        return jumpTargets(connection, typed);
    };
    const storage::CancelToken token = m_asking.next();
    m_asking.whenDone(m_session.database().run(storage::Role::Read, job, token), this,
                      [this](const Result<QList<JumpTarget>> &targets) { answered(targets); });
}

void QuickJump::answered(const Result<QList<JumpTarget>> &targets)
{
    m_isAsking = false;
    m_targets = targets.value_or(QList<JumpTarget>());
    if (!targets) {
        m_error = targets.error();
        m_session.noticeFailure(targets.error());
    }
    // Where one has gone by the arrow keys, one stays.
    const QListWidgetItem *current = m_list->currentRow() > 0 ? m_list->currentItem() : nullptr;
    const QString chosen = current ? current->text() : QString();
    fill();
    if (const auto same = m_list->findItems(chosen, Qt::MatchExactly); current && !same.isEmpty())
        m_list->setCurrentItem(same.first());
}

void QuickJump::fill()
{
    struct Found
    {
        int distance;
        qsizetype index;
    };
    const QString wanted = m_field->text().trimmed();
    QList<Found> found;
    for (qsizetype i = 0; i < m_actions.size(); ++i) {
        const QAction *action = m_actions.at(i);
        if (!action || !action->isEnabled())
            continue;
        const int far = distance(wanted, action->iconText());
        if (far >= 0)
            found.append({far, i});
    }
    std::stable_sort(found.begin(), found.end(), [](const Found &left, const Found &right) {
        return left.distance < right.distance;
    });
    m_list->clear();
    const auto isClose = [](const Found &one) { return one.distance < scattered; };
    const auto firstFar = std::find_if_not(found.cbegin(), found.cend(), isClose);
    for (auto one = found.cbegin(); one != firstFar; ++one)
        addAction(one->index);
    for (qsizetype i = 0; i < m_targets.size(); ++i)
        addTarget(i);
    for (auto one = firstFar; one != found.cend(); ++one)
        addAction(one->index);
    if (m_list->count() == 0)
        say(m_isAsking ? tr("Searching…") : m_error ? m_error->message : tr("Nothing found"));
    else
        m_list->setCurrentRow(0);
}

void QuickJump::addAction(qsizetype index)
{
    const QAction *action = m_actions.at(index);
    auto *item = new QListWidgetItem(action->icon(), action->iconText(), m_list);
    item->setData(indexRole, index);
    item->setData(targetRole, false);
    item->setSizeHint({0, Space::rowHeight});
}

void QuickJump::addTarget(qsizetype index)
{
    const JumpTarget &target = m_targets.at(index);
    auto *item = new QListWidgetItem(
            icon(target.link.page),
            tr("%1 – %2", "name – what it is").arg(target.name, target.kind), m_list);
    item->setData(indexRole, index);
    item->setData(targetRole, true);
    item->setSizeHint({0, Space::rowHeight});
}

/// In place of what could be chosen.
void QuickJump::say(const QString &text)
{
    auto *item = new QListWidgetItem(text, m_list);
    item->setFlags(Qt::NoItemFlags);
    item->setSizeHint({0, Space::rowHeight});
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
    if (!item || !item->data(indexRole).isValid())
        return;
    const qsizetype index = item->data(indexRole).toLongLong();
    const bool isTarget = item->data(targetRole).toBool();
    close();
    if (isTarget)
        Q_EMIT linkChosen(m_targets.at(index).link);
    else if (QAction *action = m_actions.at(index))
        QMetaObject::invokeMethod(action, &QAction::trigger, Qt::QueuedConnection);
}

} // namespace muster::gui
