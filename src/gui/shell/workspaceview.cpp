// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/workspaceview.h"

#include "gui/foundation/focuskeeper.h"
#include "gui/foundation/taborder.h"
#include "gui/shell/jobspopover.h"
#include "gui/shell/statusstrip.h"
#include "gui/shell/toasts.h"
#include "gui/theme/icons.h"
#include "gui/theme/theme.h"

#include <QActionGroup>
#include <QApplication>
#include <QBoxLayout>
#include <QResizeEvent>

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

constexpr int narrow = 1120; ///< below this the sidebar shows only icons
const auto shellState = u"shell"_s;

QString workspaceTitle(const engine::Session &session)
{
    const QString name = session.workspace().settings().name;
    return name.isEmpty() ? session.database().url().shortName() : name;
}

} // namespace

WorkspaceView::WorkspaceView(const ShellContext &context, Services &services, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_services(services)
    , m_kinds(context.pages())
{
    setObjectName(u"workspaceView"_s);
    makeNavigation();
    makeLayout();
    keepFocus();
}

/// Notices, banners and entries come and go around the page: from them one goes back to where one was in it.
void WorkspaceView::keepFocus()
{
    new FocusKeeper(this, [this] {
        Page *page = currentPage();
        if (page)
            page->takeFocus(page->focusWidget());
        return page != nullptr;
    });
}

WorkspaceView::~WorkspaceView() = default;

void WorkspaceView::makeNavigation()
{
    auto *group = new QActionGroup(this);
    int number = 1;
    for (const PageKind &kind : std::as_const(m_kinds)) {
        auto *action = new QAction(icon(kind.name), kind.title, group);
        action->setObjectName(kind.name);
        action->setCheckable(true);
        action->setShortcut(QKeySequence(int(Qt::CTRL) | (Qt::Key_0 + number++)));
        connect(action, &QAction::triggered, this, [this, name = kind.name] { open({name}); });
        m_navigation.append(action);
    }
}

void WorkspaceView::makeLayout()
{
    m_sidebar = new Sidebar(workspaceTitle(m_services.session), m_navigation, this);
    m_banners = new Banners(this);
    m_stack = new QStackedWidget(this);
    m_stack->setObjectName(u"pages"_s);
    m_status = new StatusStrip(m_services, this);
    auto *content = new QVBoxLayout;
    content->setSpacing(0);
    content->addWidget(m_banners);
    content->addWidget(m_stack, 1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_sidebar);
    middle->addLayout(content, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(middle, 1);
    column->addWidget(m_status);

    m_toasts = new Toasts(m_services.notices, this);
    m_toasts->setBottomMargin(m_status->sizeHint().height());
    auto *popover = new JobsPopover(m_services.jobs, this);
    connect(m_status, &StatusStrip::jobsRequested, this,
            [this, popover] { popover->popUp(m_status); });
    connect(m_status, &StatusStrip::sectionRequested, this, [this](const QString &section) {
        open({QLatin1StringView(PageName::Settings), {{u"section"_s, section}}});
    });
}

QString WorkspaceView::workspaceId() const
{
    return m_services.session.workspace().settings().id;
}

Page *WorkspaceView::page(const QString &name)
{
    if (Page *made = m_pages.value(name))
        return made;
    for (const PageKind &kind : std::as_const(m_kinds)) {
        if (kind.name != name)
            continue;
        Page *made = kind.make(m_services);
        made->setAccessibleName(made->title());
        m_pages.insert(name, made);
        m_stack->addWidget(made);
        connect(made, &Page::linkActivated, this, &WorkspaceView::open);
        made->restoreState(m_services.preferences.pageState(workspaceId(), name));
        Q_EMIT pageMade(made);
        return made;
    }
    return nullptr;
}

void WorkspaceView::openLast()
{
    if (m_kinds.isEmpty())
        return;
    const QString last =
            m_services.preferences.pageState(workspaceId(), shellState).value(u"page"_s).toString();
    const bool isKnown = std::any_of(m_kinds.cbegin(), m_kinds.cend(),
                                     [&last](const PageKind &kind) { return kind.name == last; });
    open({isKnown ? last : m_kinds.first().name});
}

void WorkspaceView::open(const PageLink &link)
{
    if (link.page == u"demo"_s)
        return Q_EMIT demoRequested();
    Page *wanted = page(link.page);
    if (!wanted)
        return;
    for (QAction *action : std::as_const(m_navigation)) {
        if (action->objectName() == link.page)
            action->setChecked(true);
    }
    const bool isNew = m_stack->currentWidget() != wanted || !wanted->isVisible();
    QWidget *last =
            wanted->focusWidget(); // before the stack gives it to the first that can take it
    m_stack->setCurrentWidget(wanted);
    m_toasts->place();
    // Also from the sidebar; but where one is in the page already, one stays.
    if (isNew || !wanted->isAncestorOf(QApplication::focusWidget()))
        wanted->takeFocus(last);
    if (!link.arguments.isEmpty())
        wanted->open(link.arguments);
    wanted->activate();
    if (isNew)
        Q_EMIT pageShown(wanted);
}

Page *WorkspaceView::currentPage() const
{
    return qobject_cast<Page *>(m_stack->currentWidget());
}

void WorkspaceView::saveStates()
{
    for (auto page = m_pages.cbegin(); page != m_pages.cend(); ++page)
        m_services.preferences.setPageState(workspaceId(), page.key(), page.value()->saveState());
    if (const Page *current = currentPage())
        m_services.preferences.setPageState(workspaceId(), shellState,
                                            {{u"page"_s, current->name()}});
}

bool WorkspaceView::focusNextPrevChild(bool next)
{
    orderTabsAsLaidOut(this);
    return QWidget::focusNextPrevChild(next);
}

void WorkspaceView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_sidebar->setCompact(event->size().width() < narrow);
}

} // namespace muster::gui
