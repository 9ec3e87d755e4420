// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/campaigns/campaignspage.h"

#include "gui/campaigns/campaigneditor.h"
#include "gui/campaigns/campaignlist.h"
#include "gui/campaigns/launchview.h"
#include "gui/campaigns/statewords.h"
#include "gui/campaigns/watchview.h"
#include "gui/widgets/actions.h"
#include "gui/widgets/pageheader.h"
#include "storage/campaignrepository.h"

using namespace Qt::StringLiterals;

namespace muster::gui {

CampaignsPage::CampaignsPage(Services &services, QWidget *parent)
    : Page(PageName::Campaigns, services, parent)
{
    build();
    makeActions();
    connectSession();
    show(View::List);
}

CampaignsPage::~CampaignsPage() = default;

void CampaignsPage::build()
{
    m_header = new PageHeader(title());
    m_chip = new ChipLabel;
    m_chip->setObjectName(u"campaignState"_s);
    m_header->addWidget(m_chip);
    m_list = new CampaignList(services());
    m_editor = new CampaignEditor(services());
    m_launch = new LaunchView(services());
    m_watch = new WatchView(services());
    m_stack = new QStackedWidget;
    for (QWidget *view : QList<QWidget *>{m_list, m_editor, m_launch, m_watch})
        m_stack->addWidget(view);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::xl, Space::xl, Space::xl, Space::xl);
    column->setSpacing(Space::l);
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);
    connect(m_header, &PageHeader::backRequested, this, &CampaignsPage::goBack);
    connect(m_list, &CampaignList::opened, this, &CampaignsPage::openCampaign);
    connect(m_list, &CampaignList::newRequested, this, &CampaignsPage::newCampaign);
    connect(m_list, &CampaignList::currentChanged, this, &CampaignsPage::showActions);
    connect(m_editor, &CampaignEditor::linkActivated, this, &Page::linkActivated);
    connect(m_editor, &CampaignEditor::draftChanged, this, [this] {
        if (m_view == View::Editor)
            m_header->setTitle(m_editor->draft().name);
        // A scheduled campaign is shown before the choices have been read; secrets are entered meanwhile.
        if (m_view == View::Launch)
            m_launch->setChecks(m_editor->choices(), m_editor->checks());
        showActions();
    });
    connect(m_launch, &LaunchView::stateChanged, this, [this] { openCampaign(m_campaign.id); });
    connect(m_launch, &LaunchView::editRequested, this, &CampaignsPage::goBack);
    connect(m_launch, &LaunchView::placeRequested, this, [this](const CampaignCheck &check) {
        if (check.place != CampaignCheck::Place::Settings)
            show(View::Editor);
        m_editor->showPlace(check);
    });
    connect(m_watch, &WatchView::linkActivated, this, &Page::linkActivated);
    connect(m_watch, &WatchView::campaignChanged, this, [this](const Campaign &campaign) {
        if (m_view != View::Watch)
            return;
        m_campaign = campaign;
        m_chip->setChip(chipOf(campaign));
    });
}

QAction *CampaignsPage::action(const char *name, const QString &text, const QString &iconName,
                               const QKeySequence &keys, void (CampaignsPage::*then)())
{
    QAction *made = newAction(this, QString::fromLatin1(name), text, iconName, keys);
    addAction(made);
    connect(made, &QAction::triggered, this, then);
    return made;
}

void CampaignsPage::makeActions()
{
    m_new = action("campaignNew", tr("New campaign"), u"add"_s, QKeySequence::New,
                   &CampaignsPage::newCampaign);
    m_review = action("campaignReview", tr("Review and send"), u"send"_s,
                      QKeySequence(Qt::CTRL | Qt::Key_Return), &CampaignsPage::review);
    m_test = action("campaignTest", tr("Send a test"), {}, QKeySequence(Qt::CTRL | Qt::Key_T),
                    &CampaignsPage::sendTest);
    m_open = action("campaignOpen", tr("Open"), {}, {}, &CampaignsPage::openCurrent);
    m_duplicate = action("campaignDuplicate", tr("Duplicate"), {},
                         QKeySequence(Qt::CTRL | Qt::Key_D), &CampaignsPage::duplicate);
    m_remove = action("campaignDelete", tr("Delete"), {}, QKeySequence::Delete,
                      &CampaignsPage::removeDraft);
    // Its key is the list's alone: a draft that is being written is not to go with one key.
    removeAction(m_remove);
    m_list->addAction(m_remove);
    m_list->setContextActions({m_open, m_duplicate, m_remove});
}

QList<QAction *> CampaignsPage::pageActions() const
{
    return QList<QAction *>{m_new, m_review, m_test, m_open, m_duplicate, m_remove} +
           m_watch->actions();
}

void CampaignsPage::connectSession()
{
    connect(&session(), &engine::Session::changed, this, [this](engine::Change change) {
        using engine::Change;
        if (change == Change::Campaigns || change == Change::Messages) {
            m_list->reloadSoon();
            if (m_view == View::Watch)
                m_watch->refreshSoon();
        }
        if (change == Change::Segments || change == Change::VendorAccounts) {
            if (isWritten())
                m_editor->reload();
        }
    });
    // By itself, or by another program: what is open is no draft any more.
    const auto reopen = [this](CampaignId id) {
        if (id == m_campaign.id && isWritten())
            openCampaign(id);
    };
    connect(&session(), &engine::Session::campaignLaunched, this, reopen);
    connect(&session(), &engine::Session::campaignHeld, this, reopen);
    connect(&session(), &engine::Session::databaseRestored, this, [this] {
        m_list->reload();
        if (m_view == View::Watch)
            m_watch->refreshSoon();
        else if (m_view == View::Editor)
            m_editor->save();
    });
}

void CampaignsPage::activate()
{
    if (m_view == View::List)
        m_list->reload();
    else if (isWritten())
        m_editor->reload();
    else if (m_view == View::Watch)
        m_watch->refreshSoon();
}

void CampaignsPage::open(const QVariantMap &arguments)
{
    if (arguments.value(u"new"_s).toBool()) {
        Campaign draft;
        draft.name = tr("New campaign");
        draft.segment = SegmentId{arguments.value(u"segment"_s).toLongLong()};
        create(draft);
    } else if (const qint64 id = arguments.value(u"id"_s).toLongLong(); id > 0) {
        openCampaign(CampaignId{id});
    }
}

std::optional<Campaign> CampaignsPage::chosen() const
{
    if (m_view != View::List)
        return m_view == View::Editor ? m_editor->draft() : m_campaign;
    const Campaign *current = m_list->current();
    return current ? std::optional(*current) : std::nullopt;
}

QWidget *CampaignsPage::firstFocus()
{
    if (m_view == View::List)
        return m_list->firstFocus();
    // Elsewhere the first that could take it leaves the view or sends.
    return m_view == View::Editor ? m_editor->firstField() : this;
}

bool CampaignsPage::openChosen()
{
    if (m_view != View::List || !m_list->current())
        return false;
    openCurrent();
    return true;
}

void CampaignsPage::openCurrent()
{
    if (const Campaign *current = m_list->current())
        openCampaign(current->id);
}

void CampaignsPage::openCampaign(CampaignId id)
{
    read(id, [this](const Campaign &campaign) { campaignCame(campaign); });
}

void CampaignsPage::read(CampaignId id, const std::function<void(const Campaign &)> &then)
{
    const auto future =
            session().database().run(storage::Role::Read, [id](storage::Connection &connection) {
                return storage::CampaignRepository(connection).find(id);
            });
    storage::whenDone(future, this, [this, then](const Result<Campaign> &campaign) {
        if (campaign)
            then(*campaign);
        else
            services().tellFailure(campaign.error());
    });
}

void CampaignsPage::campaignCame(const Campaign &campaign)
{
    const bool wasScheduled = m_campaign.state == CampaignState::Scheduled;
    m_campaign = campaign;
    m_chip->setChip(chipOf(campaign));
    m_header->setTitle(campaign.name);
    m_header->setSubtitle(needsDecision(campaign) ? campaign.stateReason : QString());
    const QVariantMap restored = std::exchange(m_restored, {});
    if (campaign.state == CampaignState::Draft) {
        // A draft that could not be launched stays where it is, with what was refused.
        const bool stays = m_view == View::Launch && m_editor->draft().id == campaign.id;
        m_editor->setCampaign(campaign);
        m_editor->restoreUnsaved(restored.value(u"unsaved"_s).toMap());
        if (!stays)
            show(View::Editor);
        else if (wasScheduled)
            m_launch->setCampaign(campaign, m_editor->choices(), m_editor->checks());
    } else if (campaign.state == CampaignState::Scheduled) {
        m_editor->setCampaign(campaign);
        showLaunch();
    } else {
        m_watch->setCampaign(campaign);
        m_watch->restoreState(restored.value(u"watch"_s).toMap());
        show(View::Watch);
    }
}

void CampaignsPage::review()
{
    if (!m_editor->leadToProblem())
        m_editor->save([this] { showLaunch(); });
}

void CampaignsPage::showLaunch()
{
    Campaign campaign = m_editor->draft();
    m_campaign = campaign;
    m_launch->setCampaign(campaign, m_editor->choices(), m_editor->checks());
    show(View::Launch);
}

void CampaignsPage::goBack()
{
    if (m_view == View::Launch && m_campaign.state == CampaignState::Draft) {
        show(View::Editor);
        return;
    }
    if (m_view == View::Editor)
        m_editor->save();
    show(View::List);
    m_list->reload();
}

void CampaignsPage::show(View view)
{
    const bool isOther = view != std::exchange(m_view, view);
    const QList<QWidget *> views{m_list, m_editor, m_launch, m_watch};
    m_stack->setCurrentWidget(views.at(static_cast<int>(view)));
    const bool isList = view == View::List;
    if (isList) {
        m_campaign = Campaign();
        m_header->setTitle(title());
        m_header->setSubtitle({});
    }
    m_chip->setVisible(!isList);
    m_header->setBackVisible(!isList);
    switch (view) {
    case View::List:
        m_header->setActions({m_new});
        break;
    case View::Editor:
        m_header->setActions({m_review, m_test, m_duplicate, m_remove});
        break;
    case View::Launch:
        m_header->setActions({}, false);
        break;
    case View::Watch:
        m_header->setActions({m_duplicate}, false);
        break;
    }
    showActions();
    if (isOther)
        focusFirst();
}

void CampaignsPage::showActions()
{
    const bool isList = m_view == View::List;
    const auto campaign = chosen();
    m_open->setEnabled(isList && campaign.has_value());
    m_duplicate->setEnabled(campaign.has_value());
    m_remove->setEnabled(campaign && campaign->state == CampaignState::Draft &&
                         m_view != View::Launch);
    m_review->setEnabled(m_view == View::Editor);
    m_test->setEnabled(m_view == View::Editor);
}

QVariantMap CampaignsPage::saveState() const
{
    QVariantMap state{{u"list"_s, m_list->saveState()}, {passingState, m_list->saveNarrowing()}};
    if (m_view == View::List)
        return state;
    state.insert(u"id"_s, m_campaign.id.value);
    if (m_view == View::Watch)
        state.insert(u"watch"_s, m_watch->saveState());
    if (const QVariantMap unsaved = m_editor->unsaved(); !unsaved.isEmpty())
        state.insert(u"unsaved"_s, unsaved);
    return state;
}

void CampaignsPage::restoreState(const QVariantMap &state)
{
    m_list->restoreState(state.value(u"list"_s).toMap());
    m_list->restoreNarrowing(state.value(passingState).toMap());
    if (const qint64 id = state.value(u"id"_s).toLongLong(); id > 0) {
        m_restored = state;
        openCampaign(CampaignId{id});
    }
}

} // namespace muster::gui
