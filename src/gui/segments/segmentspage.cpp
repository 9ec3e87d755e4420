// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/segments/segmentspage.h"

#include "gui/segments/segmenteditor.h"
#include "gui/segments/segmentlist.h"
#include "rules/rulejson.h"
#include "storage/segmentrepository.h"
#include "support/try.h"

#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace muster::gui {

using storage::Connection;
using storage::Role;

namespace {

constexpr int refreshMs = 500;

/// A segment with the campaigns that use it.
struct Usage
{
    Segment segment;
    QStringList campaigns;
};

} // namespace

SegmentsPage::SegmentsPage(Services &services, QWidget *parent)
    : Page(PageName::Segments, services, parent)
    , m_stack(new QStackedWidget(this))
    , m_list(new SegmentList(services, this))
    , m_editor(new SegmentEditor(services, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_editor);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(refreshMs);
    connect(&m_refresh, &QTimer::timeout, this, [this] {
        m_list->model().load();
        if (m_customersChanged) {
            m_list->model().recount();
            if (m_stack->currentWidget() == m_editor)
                m_editor->refreshAudience();
        }
        m_customersChanged = false;
    });
    connect(&session(), &engine::Session::changed, this, &SegmentsPage::sessionChanged);
    connect(&session(), &engine::Session::databaseRestored, this, [this] {
        m_customersChanged = true;
        m_refresh.start();
    });
    connectList();
    connectEditor();
    showView(m_list);
}

SegmentsPage::~SegmentsPage() = default;

QString SegmentsPage::title() const
{
    return tr("Segments");
}

QList<QAction *> SegmentsPage::pageActions() const
{
    return m_list->actions() + m_editor->actions();
}

QList<QList<QAction *>> SegmentsPage::actionsOfViews() const
{
    return {m_list->actions(), m_editor->actions()};
}

void SegmentsPage::connectList()
{
    connect(m_list, &SegmentList::newRequested, this, [this] { editNew({}, {}); });
    connect(m_list, &SegmentList::presetChosen, this,
            [this](const SegmentPreset &preset) { editNew(preset.name, treeOf(preset)); });
    connect(m_list, &SegmentList::openRequested, this, &SegmentsPage::edit);
    connect(m_list, &SegmentList::duplicateRequested, this, &SegmentsPage::duplicate);
    connect(m_list, &SegmentList::removeRequested, this, &SegmentsPage::remove);
    connect(m_list, &SegmentList::campaignRequested, this, [this](SegmentId id) {
        Q_EMIT linkActivated({QString::fromLatin1(PageName::Campaigns),
                              {{u"new"_s, true}, {u"segment"_s, id.value}}});
    });
    connect(m_list, &SegmentList::customersRequested, this, [this](SegmentId id) {
        Q_EMIT linkActivated(
                {QString::fromLatin1(PageName::Customers), {{u"segment"_s, id.value}}});
    });
}

void SegmentsPage::connectEditor()
{
    connect(m_editor, &SegmentEditor::backRequested, this,
            [this] { leaveEditor([this] { showList(); }); });
    connect(m_editor, &SegmentEditor::saved, this, [this] { m_list->model().load(); });
    connect(m_editor, &SegmentEditor::removeRequested, this, &SegmentsPage::remove);
    connect(m_editor, &SegmentEditor::campaignRequested, m_list, &SegmentList::campaignRequested);
    connect(m_editor, &SegmentEditor::customersRequested, m_list, &SegmentList::customersRequested);
}

void SegmentsPage::activate()
{
    if (m_isOutOfDate)
        m_list->model().load();
    m_isOutOfDate = false;
}

bool SegmentsPage::isLoading() const
{
    return m_stack->currentWidget() == m_editor && m_editor->isCounting();
}

void SegmentsPage::open(const QVariantMap &arguments)
{
    const SegmentId id{arguments.value(u"id"_s).toLongLong()};
    const bool isOpen = m_stack->currentWidget() == m_editor;
    if (id.isValid() && !(isOpen && m_editor->segment() == id))
        leaveEditor([this, id] { edit(id); });
    else if (arguments.value(u"new"_s).toBool())
        leaveEditor([this] { editNew({}, {}); });
}

QVariantMap SegmentsPage::saveState() const
{
    QVariantMap state{{passingState, QVariantMap{{u"search"_s, m_list->search()}}},
                      {u"selected"_s, m_list->current().value}};
    if (m_stack->currentWidget() == m_editor)
        state.insert(u"editor"_s, m_editor->draft());
    return state;
}

void SegmentsPage::restoreState(const QVariantMap &state)
{
    m_list->setSearch(state.value(passingState).toMap().value(u"search"_s).toString());
    const SegmentId selected{state.value(u"selected"_s).toLongLong()};
    connect(
            &m_list->model(), &SegmentListModel::loaded, this,
            [this, selected] { m_list->select(selected); }, Qt::SingleShotConnection);
    if (!state.contains(u"editor"_s))
        return;
    showView(m_editor);
    m_editor->restoreDraft(state.value(u"editor"_s).toMap());
}

bool SegmentsPage::openChosen()
{
    if (m_stack->currentWidget() != m_list || !m_list->current().isValid())
        return false;
    m_list->openCurrent();
    return true;
}

void SegmentsPage::sessionChanged(engine::Change change)
{
    const bool aboutCustomers = change == engine::Change::Customers ||
                                change == engine::Change::Orders ||
                                change == engine::Change::Imports;
    const bool aboutSegments =
            change == engine::Change::Segments || change == engine::Change::Campaigns;
    if (!aboutCustomers && !aboutSegments)
        return;
    m_customersChanged = m_customersChanged || aboutCustomers;
    if (isVisible() && !m_refresh.isActive())
        m_refresh.start();
    m_isOutOfDate = m_isOutOfDate || !isVisible();
}

void SegmentsPage::leaveEditor(const std::function<void()> &then)
{
    if (m_stack->currentWidget() != m_editor || !m_editor->isModified()) {
        then();
        return;
    }
    Question question;
    question.title = tr("Unsaved changes");
    question.text = tr("The segment has changes that are not saved.");
    question.choices = {tr("Save segment"), tr("Discard changes")};
    if (const std::optional<QString> why = m_editor->obstacle()) {
        question.details = *why;
        question.choices.removeFirst();
        question.isDangerous = true;
    }
    const qsizetype discard = question.choices.size() - 1;
    services().dialogs.ask(this, question, [this, then, discard](int choice) {
        if (choice == discard)
            then();
        else if (choice != Dialogs::cancelled)
            m_editor->save(then);
    });
}

void SegmentsPage::showView(QWidget *view)
{
    m_stack->setCurrentWidget(view);
    // Both have actions for the same thing, with the same shortcut; the menu of the page has those of the view.
    const auto setVisible = [](const QList<QAction *> &actions, bool visible) {
        for (QAction *action : actions)
            action->setVisible(visible);
    };
    setVisible(m_list->actions(), view == m_list);
    setVisible(m_editor->actions(), view == m_editor);
    focusFirst();
}

QWidget *SegmentsPage::firstFocus()
{
    return m_stack->currentWidget() == m_list ? m_list->firstFocus() : m_editor->firstField();
}

void SegmentsPage::showList()
{
    showView(m_list);
    m_list->model().load();
}

void SegmentsPage::edit(SegmentId id)
{
    if (!id.isValid())
        return;
    m_editor->openSaved(id, [this](const Result<void> &outcome) {
        if (outcome)
            showView(m_editor);
    });
}

void SegmentsPage::editNew(const QString &name, const rules::RuleGroup &tree)
{
    showView(m_editor);
    m_editor->openNew(name, tree);
}

void SegmentsPage::duplicate(SegmentId id)
{
    const SegmentLine *line = m_list->model().lineOf(id);
    if (!line)
        return;
    const auto tree = rules::readRuleJson(line->segment.rules.toUtf8());
    if (tree)
        editNew(tr("Copy of %1").arg(line->segment.name), *tree);
    else
        services().notices.failure(tree.error());
}

void SegmentsPage::remove(SegmentId id)
{
    const auto usage =
            session().database().run(Role::Read, [id](Connection &connection) -> Result<Usage> {
                storage::SegmentRepository segments(connection);
                Usage found;
                MUSTER_TRY_ASSIGN(found.segment, segments.find(id));
                MUSTER_TRY_ASSIGN(found.campaigns, segments.campaignNames(id));
                return found;
            });
    storage::whenDone(usage, this, [this](const Result<Usage> &found) {
        if (!found) {
            services().tellFailure(found.error());
        } else if (found->campaigns.isEmpty()) {
            removeUnused(found->segment);
        } else {
            sayInUse(found->segment, found->campaigns);
        }
    });
}

void SegmentsPage::sayInUse(const Segment &segment, const QStringList &campaigns)
{
    Question question;
    question.title = tr("The segment is in use");
    question.text = tr("“%1” cannot be deleted: %n campaign(s) use it.", nullptr,
                       static_cast<int>(campaigns.size()))
                            .arg(segment.name);
    question.details = campaigns.mid(0, 10).join(u'\n');
    question.choices = {tr("Show campaigns")};
    question.isStatement = true;
    question.dismissal = tr("Close");
    services().dialogs.ask(this, question, [this](int choice) {
        if (choice == 0)
            Q_EMIT linkActivated({QString::fromLatin1(PageName::Campaigns), {}});
    });
}

void SegmentsPage::removeUnused(const Segment &segment)
{
    const auto removed =
            session().database().transact(Role::Write, [id = segment.id](Connection &connection) {
                return storage::SegmentRepository(connection).remove(id);
            });
    storage::whenDone(removed, this, [this, segment](const Result<void> &result) {
        if (!result) {
            services().tellFailure(result.error());
            return;
        }
        if (m_stack->currentWidget() == m_editor && m_editor->segment() == segment.id)
            showView(m_list);
        m_list->model().load();
        session().announce(engine::Change::Segments);
        services().notices.show({Notice::Kind::Success,
                                 tr("Segment “%1” is deleted.").arg(segment.name),
                                 {},
                                 tr("Undo"),
                                 [this, segment] { putBack(segment); }});
    });
}

void SegmentsPage::putBack(const Segment &segment)
{
    const auto made = session().database().transact(Role::Write, [segment](Connection &connection) {
        return storage::SegmentRepository(connection)
                .create(segment.name, segment.rules, segment.updatedAt);
    });
    storage::whenDone(made, this, [this](const Result<SegmentId> &result) {
        if (!result) {
            services().tellFailure(result.error());
            return;
        }
        m_list->model().load();
        session().announce(engine::Change::Segments);
    });
}

} // namespace muster::gui
