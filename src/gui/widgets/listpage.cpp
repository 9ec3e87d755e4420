// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/listpage.h"

#include "gui/theme/theme.h"
#include "gui/widgets/actions.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

/// Changes come in bursts, from a campaign that runs or from an import: the first is shown at once, others after a while.
constexpr int refreshMs = 700;

} // namespace

ListPage::ListPage(const char *name, Services &services, PagedModel *model,
                   const ListPageTexts &texts, QWidget *parent)
    : Page(name, services, parent)
    , m_texts(texts)
    , m_model(model)
    , m_header(new PageHeader(texts.title))
    , m_list(new ListPane(model, services.formats))
    , m_details(new DetailPane)
    , m_splitter(new QSplitter)
{
    model->setParent(this);
    makeLayout();
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(refreshMs);
    connect(&m_refresh, &QTimer::timeout, this, [this] {
        if (m_hasChanged)
            refresh();
    });
    connect(m_list, &ListPane::narrowed, this, [this] {
        if (m_isReady)
            ask();
    });
    connect(m_list->stateView(), &StateView::retryRequested, this, [this] {
        if (!m_isReady)
            lookUp();
    });
    connect(m_list, &ListPane::emptinessChanged, this, &ListPage::showEmptiness);
    connect(m_list->table(), &TableView::currentIdChanged, this, &ListPage::currentChanged);
    connect(m_list->table(), &TableView::copied, this, &ListPage::copied);
    connect(&session(), &engine::Session::changed, this, &ListPage::dataChanged);
    connect(&session(), &engine::Session::databaseRestored, this, [this] {
        if (!m_isReady)
            lookUp();
        if (m_shown != 0)
            loadDetails(m_shown);
    });
}

void ListPage::makeLayout()
{
    m_list->table()->setAccessibleName(m_texts.title);
    m_list->searchField()->setPlaceholderText(m_texts.searchHint);
    m_list->searchField()->setAccessibleName(m_texts.searchName);
    m_list->setEmptyText(m_texts.empty);
    m_details->showHint(m_texts.hint);
    m_splitter->setObjectName(u"splitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(Space::l);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({870, 290});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::xl, Space::xl, Space::xl, Space::xl);
    layout->setSpacing(Space::l);
    layout->addWidget(m_header);
    layout->addWidget(m_splitter, 1);
}

QAction *ListPage::makeAction(const QString &name, const QString &text, const QString &iconName,
                              const QKeySequence &keys)
{
    QAction *action = newAction(this, name, text, iconName, keys);
    addAction(action);
    return action;
}

void ListPage::activate()
{
    if (!m_isReady)
        lookUp();
}

void ListPage::showEmptiness(bool isEmpty)
{
    m_details->setVisible(!isEmpty);
    for (QAction *action : std::as_const(m_listActions))
        action->setVisible(!isEmpty);
}

void ListPage::focusList()
{
    if (!isVisible())
        return; // the person is on another page
    firstFocus()->setFocus(Qt::OtherFocusReason);
}

void ListPage::detailsFailed(const Error &error)
{
    session().noticeFailure(error);
    m_details->showHint(error.text());
}

void ListPage::choicesFailed(const Error &error)
{
    session().noticeFailure(error);
    if (!m_isReady)
        m_list->stateView()->showError(error);
}

void ListPage::currentChanged(qint64 id)
{
    // A list that is being filled again has no current row for a moment; what is shown stays.
    if (id != 0 || m_model->rowCount() > 0)
        showEntry(id);
}

void ListPage::showEntry(qint64 id)
{
    m_shown = id;
    m_details->setEntry(id);
    if (id != 0) {
        loadDetails(id);
        return;
    }
    m_detailsJob.reset();
    m_details->showHint(m_texts.hint);
}

void ListPage::dataChanged(engine::Change change)
{
    if (!m_isReady || !m_watched.contains(change))
        return;
    if (m_refresh.isActive())
        m_hasChanged = true;
    else
        refresh();
}

void ListPage::refresh()
{
    m_hasChanged = false;
    m_refresh.start();
    m_model->refresh();
    if (m_shown != 0)
        loadDetails(m_shown);
}

void ListPage::copied(int rows, int missing)
{
    const QString text = tr("%n row(s) copied", nullptr, rows);
    if (missing == 0) {
        services().notices.success(text);
        return;
    }
    services().notices.show(
            {Notice::Kind::Warning, text,
             tr("%n row(s) far away in the list were left out. Export the selection to get all of "
                "them.",
                nullptr, missing)});
}

QVariantMap ListPage::saveState() const
{
    QVariantList sizes; // none without the details
    if (!m_details->isHidden()) {
        const QList<int> splitter = m_splitter->sizes();
        for (const int size : splitter)
            sizes.append(size);
    }
    return {{u"list"_s, m_list->saveState()},
            {passingState, m_list->saveNarrowing()},
            {u"shown"_s, m_shown},
            {u"sizes"_s, sizes}};
}

void ListPage::restoreState(const QVariantMap &state)
{
    m_list->restoreNarrowing(state.value(passingState).toMap());
    m_list->restoreState(state.value(u"list"_s).toMap());
    QList<int> sizes;
    const QVariantList kept = state.value(u"sizes"_s).toList();
    for (const QVariant &size : kept)
        sizes.append(size.toInt());
    if (sizes.size() == 2)
        m_splitter->setSizes(sizes);
    if (const qint64 shown = state.value(u"shown"_s).toLongLong(); shown != 0)
        showEntry(shown);
    if (m_isReady)
        ask();
}

} // namespace muster::gui
