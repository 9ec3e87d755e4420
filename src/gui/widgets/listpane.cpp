// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/listpane.h"

#include "gui/foundation/focuskeeper.h"
#include "gui/foundation/notices.h"
#include "gui/theme/icons.h"
#include "gui/theme/musterstyle.h"
#include "gui/theme/theme.h"

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
    , m_actions(new ActionRow)
    , m_top(makeTop())
    , m_bottom(makeBottom())
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
    layout->addWidget(m_top);
    layout->addWidget(m_state, 1);
    layout->addWidget(m_bottom);
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

QWidget *ListPane::makeTop()
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
    auto *top = new QWidget;
    auto *column = new QVBoxLayout(top);
    column->setContentsMargins(Space::m, Space::m, Space::m, Space::m);
    column->setSpacing(Space::s);
    column->addLayout(row);
    column->addWidget(m_filters);
    return top;
}

QWidget *ListPane::makeBottom()
{
    m_count->setObjectName(u"listCount"_s);
    setLook(m_count, Look::Muted);
    m_selection->setObjectName(u"selectionCount"_s);
    m_actions->setObjectName(u"selectionActions"_s);
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
    auto *edge = new QFrame; // rows go on below it
    edge->setFixedHeight(1);
    setLook(edge, Look::Line);
    auto *bottom = new QWidget;
    auto *column = new QVBoxLayout(bottom);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(edge);
    column->addLayout(row);
    return bottom;
}

void ListPane::setSelectionActions(const QList<QAction *> &actions)
{
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    for (QAction *action : actions) {
        m_actions->add(action);
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
        setEmpty(m_model->rowCount() == 0 && !isNarrowed());
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

/// Only when the answer is there: what is read again keeps what stands around it.
void ListPane::setEmpty(bool isEmpty)
{
    m_top->setVisible(!isEmpty);
    m_bottom->setVisible(!isEmpty);
    if (std::exchange(m_isEmpty, isEmpty) != isEmpty)
        Q_EMIT emptinessChanged(isEmpty);
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
    m_count->setText(countText());
    const int selected = m_table->selectedCount();
    // Selecting all takes what has been read of a long list: that must not look like everything.
    const bool isBeginning = selected == m_model->rowCount() && m_model->total() != selected;
    m_selection->setText((isBeginning ? tr("The first %1 selected", nullptr, selected)
                                      : tr("%1 selected", nullptr, selected))
                                 .arg(m_formats.number(selected)));
    m_selection->setVisible(selected > 0);
    m_actions->setVisible(selected > 0);
}

QString ListPane::countText() const
{
    const bool isEmpty = m_model->rowCount() == 0;
    if (isEmpty && m_model->state() != PagedModel::State::Ready)
        return {};
    if (isEmpty && !isNarrowed())
        return tr("None");
    const std::optional<qint64> total = isEmpty ? 0 : m_model->total();
    if (!total)
        return tr("%1+", "at least so many rows").arg(m_formats.number(m_model->rowCount()));
    const QString found = m_formats.number(*total);
    if (!isNarrowed())
        return tr("%1 in all", "number of rows").arg(found);
    if (const std::optional<qint64> whole = m_model->whole())
        return tr("%1 of %2", "rows found, all rows").arg(found, m_formats.number(*whole));
    return tr("%1 found", "number of rows").arg(found);
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
    return {{u"table"_s, m_table->saveState()}, {u"current"_s, m_table->currentId()}};
}

void ListPane::restoreState(const QVariantMap &state)
{
    m_table->restoreState(state.value(u"table"_s).toMap());
    if (const qint64 current = state.value(u"current"_s).toLongLong(); current != 0)
        m_table->selectId(current);
}

QVariantMap ListPane::saveNarrowing() const
{
    return {{u"search"_s, m_search->text()}, {u"filters"_s, m_filters->values()}};
}

void ListPane::restoreNarrowing(const QVariantMap &state)
{
    narrow(state.value(u"search"_s).toString(), state.value(u"filters"_s).toMap());
}

} // namespace muster::gui
