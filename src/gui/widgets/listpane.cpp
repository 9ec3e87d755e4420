// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/listpane.h"

#include "gui/foundation/focuskeeper.h"
#include "gui/foundation/notices.h"
#include "gui/theme/icons.h"
#include "gui/theme/musterstyle.h"
#include "gui/theme/theme.h"
#include "gui/widgets/flowlayout.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace muster::gui {

ListPane::ListPane(PagedModel *model, const Formats &formats, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_formats(formats)
    , m_search(new SearchField)
    , m_filters(new FilterBar)
    , m_clear(new QPushButton(tr("Clear filters")))
    , m_table(new TableView(model))
    , m_state(new StateView(m_table))
    , m_count(new QLabel)
    , m_selection(new QLabel)
    , m_actions(new QWidget)
{
    setLook(this, Look::Card);
    // What can be done with rows goes with them; one goes on among the other rows.
    new FocusKeeper(this, [this] {
        if (m_table->isVisible())
            m_table->setFocus(Qt::OtherFocusReason);
        return m_table->isVisible();
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addLayout(makeTop());
    layout->addWidget(m_state, 1);
    auto *edge = new QFrame; // rows go on below it
    edge->setFixedHeight(1);
    setLook(edge, Look::Line);
    layout->addWidget(edge);
    layout->addLayout(makeBottom());
    m_state->setObjectName(u"listState"_s);

    connect(m_search, &SearchField::searched, this, &ListPane::narrowed);
    connect(m_filters, &FilterBar::changed, this, [this] {
        m_clear->setVisible(m_filters->isFiltered());
        Q_EMIT narrowed();
    });
    connect(m_clear, &QPushButton::clicked, this, [this] {
        narrow(m_search->text(), {});
        Q_EMIT narrowed();
    });
    connect(model, &PagedModel::stateChanged, this, &ListPane::showState);
    connect(model, &PagedModel::totalChanged, this, &ListPane::showState);
    connect(model, &QAbstractItemModel::rowsInserted, this, &ListPane::showCounts);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &ListPane::showState);
    connect(m_table, &TableView::selectionCountChanged, this, &ListPane::showCounts);
    connect(m_state, &StateView::retryRequested, model, &PagedModel::retry);
    connect(m_state, &StateView::actionRequested, this, [this] {
        if (isNarrowed())
            clearAll();
        else
            Q_EMIT emptyActionRequested();
    });
    showState();
}

QLayout *ListPane::makeTop()
{
    m_search->setObjectName(u"searchField"_s);
    m_search->setMinimumWidth(200);
    m_search->setMaximumWidth(480);
    m_filters->setObjectName(u"filters"_s);
    // Not beside the filters: with it they would need a second line, and whatever is below would jump.
    m_clear->setObjectName(u"clearFilters"_s);
    setLook(m_clear, Look::Link);
    m_clear->hide();
    auto *columns = new QToolButton;
    columns->setObjectName(u"columnsButton"_s);
    columns->setAccessibleName(tr("Columns and order"));
    columns->setToolTip(tr("Columns and order"));
    columns->setIcon(icon(u"columns"_s));
    columns->setMenu(m_table->columnsMenu());
    columns->setPopupMode(QToolButton::InstantPopup);
    columns->setFocusPolicy(Qt::StrongFocus);
    setLook(columns, Look::Quiet);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::m);
    row->addWidget(m_search, 1);
    row->addStretch();
    row->addWidget(m_clear);
    row->addWidget(columns);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(Space::m, Space::m, Space::m, Space::m);
    top->setSpacing(Space::s);
    top->addLayout(row);
    top->addWidget(m_filters);
    return top;
}

QLayout *ListPane::makeBottom()
{
    m_count->setObjectName(u"listCount"_s);
    setLook(m_count, Look::Muted);
    m_selection->setObjectName(u"selectionCount"_s);
    m_actions->setObjectName(u"selectionActions"_s);
    m_actions->setLayout(new FlowLayout(Space::xs));
    for (QWidget *part : std::initializer_list<QWidget *>{m_selection, m_actions, m_count})
        keepClear(part);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(Space::m, Space::s, Space::m, Space::s);
    row->setSpacing(Space::m);
    row->addStrut(
            ControlSize::
                    height); // of the actions: the row that one clicks must not get behind them
    row->addWidget(m_selection);
    row->addWidget(m_actions, 1);
    row->addStretch();
    row->addWidget(m_count);
    return row;
}

void ListPane::setSelectionActions(const QList<QAction *> &actions)
{
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    for (QAction *action : actions) {
        auto *button = new QToolButton;
        button->setDefaultAction(action);
        button->setObjectName(u"do:"_s + action->objectName());
        button->setAccessibleName(action->iconText());
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        if (action->menu())
            button->setPopupMode(QToolButton::InstantPopup);
        setLook(button, Look::Quiet);
        m_actions->layout()->addWidget(button);
        m_table->addAction(action);
    }
    m_actions->hide();
    showCounts();
}

bool ListPane::isNarrowed() const
{
    return !m_search->text().trimmed().isEmpty() || m_filters->isFiltered();
}

QWidget *ListPane::firstFocus() const
{
    return m_table->isVisible() ? static_cast<QWidget *>(m_table) : m_search;
}

void ListPane::showState()
{
    switch (m_model->state()) {
    case PagedModel::State::Idle:
        m_state->showLoading();
        break;
    case PagedModel::State::Loading:
        if (m_model->rowCount() == 0)
            m_state->showLoading();
        break;
    case PagedModel::State::Failed:
        m_state->showError(*m_model->error());
        break;
    case PagedModel::State::Ready:
        if (m_model->rowCount() > 0) {
            m_state->showContent();
        } else if (isNarrowed()) {
            showNothingFound();
        } else {
            m_state->showEmpty(m_empty.icon, m_empty.title, m_empty.text, m_empty.actionLabel);
        }
        break;
    }
    showCounts();
}

void ListPane::showNothingFound()
{
    const bool isSearched = !m_search->text().trimmed().isEmpty();
    const QString title = tr("Nothing matches");
    if (isSearched && m_filters->isFiltered())
        m_state->showEmpty(u"search"_s, title,
                           tr("No entry matches both the search and the filters."),
                           tr("Clear search and filters"));
    else if (isSearched)
        m_state->showEmpty(u"search"_s, title, tr("No entry matches the search."),
                           tr("Clear search"));
    else
        m_state->showEmpty(u"search"_s, title, tr("No entry matches the filters."),
                           tr("Clear filters"));
}

void ListPane::showCounts()
{
    const std::optional<qint64> total = m_model->total();
    const QString rows = m_formats.number(m_model->rowCount());
    if (m_model->rowCount() == 0)
        m_count->setText(m_model->state() == PagedModel::State::Ready ? tr("None") : QString());
    else if (total)
        m_count->setText(tr("%1 in all", "number of rows").arg(m_formats.number(*total)));
    else
        m_count->setText(tr("%1+", "at least so many rows").arg(rows));
    const int selected = m_table->selectedCount();
    m_selection->setText(tr("%1 selected", nullptr, selected).arg(m_formats.number(selected)));
    m_selection->setVisible(selected > 0);
    m_actions->setVisible(selected > 0);
}

void ListPane::clearAll()
{
    narrow({}, {});
    Q_EMIT narrowed();
}

void ListPane::narrow(const QString &search, const QVariantMap &filters)
{
    m_search->setSearch(search);
    m_filters->setValues(filters);
    m_clear->setVisible(m_filters->isFiltered());
}

QVariantMap ListPane::saveState() const
{
    return {{u"search"_s, m_search->text()},
            {u"filters"_s, m_filters->values()},
            {u"table"_s, m_table->saveState()},
            {u"current"_s, m_table->currentId()}};
}

void ListPane::restoreState(const QVariantMap &state)
{
    narrow(state.value(u"search"_s).toString(), state.value(u"filters"_s).toMap());
    m_table->restoreState(state.value(u"table"_s).toMap());
    if (const qint64 current = state.value(u"current"_s).toLongLong(); current != 0)
        m_table->selectId(current);
}

} // namespace muster::gui
