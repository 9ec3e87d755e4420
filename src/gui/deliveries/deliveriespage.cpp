// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/deliveries/deliveriespage.h"

#include "gui/theme/theme.h"
#include "gui/widgets/exportjob.h"
#include "gui/widgets/messagewords.h"
#include "storage/campaignlist.h"
#include "storage/campaignrepository.h"
#include "support/try.h"

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

const auto campaignFilter = u"campaign"_s;
const auto stateFilter = u"state"_s;
const auto periodFilter = u"period"_s;
constexpr int offeredCampaigns = 100;

/// The newest launched ones that the search finds.
Result<QList<FilterOption>> campaignsToChoose(storage::Connection &connection,
                                              const QString &search)
{
    storage::CampaignQuery query;
    query.states = {CampaignState::Running, CampaignState::Paused, CampaignState::Completed,
                    CampaignState::Cancelled};
    query.search = search;
    query.limit = offeredCampaigns;
    query.withAccounts = false;
    MUSTER_TRY_ASSIGN(const auto page, storage::CampaignList(connection).list(query));
    QList<FilterOption> options;
    for (const storage::CampaignRow &row : page.rows)
        options.append({row.id.value, row.campaign.name});
    return options;
}

} // namespace

DeliveriesPage::DeliveriesPage(Services &services, QWidget *parent)
    : ListPage(PageName::Deliveries, services,
               new DeliveryModel(services.session, services.formats), texts(), parent)
    , m_model(static_cast<DeliveryModel *>(table()->pagedModel()))
{
    makeActions();
    makeFilters();
    watch({engine::Change::Messages, engine::Change::Campaigns});
    table()->setItemDelegateForColumn(m_model->columnNamed(u"state"_s), new ChipDelegate(this));
    connect(list(), &ListPane::emptyActionRequested, this, [this] {
        Q_EMIT linkActivated({QString::fromLatin1(PageName::Campaigns), {{u"new"_s, true}}});
    });
    connect(table(), &TableView::selectionCountChanged, this, &DeliveriesPage::showActions);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &DeliveriesPage::showActions);
    connect(&session(), &engine::Session::changed, this, [this](engine::Change change) {
        if (change == engine::Change::Campaigns && isReady())
            lookUp();
    });
}

ListPageTexts DeliveriesPage::texts()
{
    return {tr("Deliveries"),
            tr("Select a message to see what happened to it."),
            tr("Search name, address, customer ID"),
            tr("Search deliveries"),
            {u"deliveries"_s, tr("Nothing has been sent yet"),
             tr("Every message of a launched campaign appears here, with what became of it."),
             tr("Write a campaign")}};
}

void DeliveriesPage::makeActions()
{
    m_exportAll = makeAction(u"exportDeliveries"_s, tr("Export list"), u"export"_s,
                             QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    m_settle = makeAction(u"settleAsSent"_s, tr("Settle as sent"), u"check"_s);
    m_settle->setToolTip(tr("For messages in doubt: they did go out"));
    m_sendAgain = makeAction(u"sendAgain"_s, tr("Send again"), u"retry"_s);
    m_sendAgain->setToolTip(tr("For messages that failed or are in doubt"));
    m_exportSelected = makeAction(u"exportSelected"_s, tr("Export selection"), u"export"_s);
    connect(m_exportAll, &QAction::triggered, this, [this] { exportRows(false); });
    connect(m_exportSelected, &QAction::triggered, this, [this] { exportRows(true); });
    connect(m_settle, &QAction::triggered, this, &DeliveriesPage::settleAsSent);
    connect(m_sendAgain, &QAction::triggered, this, &DeliveriesPage::askSendAgain);
    header()->setActions({m_exportAll}, false);
    setListActions({m_exportAll});
    list()->setSelectionActions({m_settle, m_sendAgain, m_exportSelected});
    showActions();
}

QList<QAction *> DeliveriesPage::pageActions() const
{
    return {m_exportAll, m_exportSelected, m_settle, m_sendAgain};
}

void DeliveriesPage::makeFilters()
{
    m_campaign = new ChoiceChip(campaignFilter, tr("Campaign"), ChoiceChip::Choose::One);
    m_campaign->searchElsewhere(tr("Search all campaigns"));
    connect(m_campaign, &ChoiceChip::searched, this, &DeliveriesPage::lookUp);
    m_state = new ChoiceChip(stateFilter, tr("State"), ChoiceChip::Choose::Several);
    QList<FilterOption> states;
    for (const MessageState state : allMessageStates())
        states.append({messageStateName(state), chipOf(state).text});
    m_state->setOptions(states);
    m_period = new PeriodChip(periodFilter, tr("Launched"), services().formats.locale());
    for (FilterChip *chip : std::initializer_list<FilterChip *>{m_campaign, m_state, m_period})
        list()->filters()->addChip(chip);
}

void DeliveriesPage::lookUp()
{
    readChoices<QList<FilterOption>>(
            [search = m_campaign->search()](storage::Connection &connection) {
                return campaignsToChoose(connection, search);
            },
            [this](const QList<FilterOption> &campaigns) { m_campaign->setOptions(campaigns); });
}

/// The chip shows the name instead of the number as soon as it is read; the campaign may be an old one.
void DeliveriesPage::nameCampaign(CampaignId id)
{
    const auto job = [id](storage::Connection &connection) {
        return storage::CampaignRepository(connection).find(id);
    };
    storage::whenDone(session().database().run(storage::Role::Read, job), this,
                      [this, id](const Result<Campaign> &campaign) {
                          if (campaign)
                              m_campaign->setLabel(id.value, campaign->name);
                      });
}

void DeliveriesPage::ask()
{
    const QVariantMap filters = list()->filters()->values();
    storage::MessageQuery query;
    query.search = list()->searchField()->text();
    query.campaign = CampaignId{filters.value(campaignFilter).toLongLong()};
    const QVariantList names = filters.value(stateFilter).toList();
    for (const MessageState state : allMessageStates()) {
        if (names.contains(messageStateName(state)))
            query.states.append(state);
    }
    const QTimeZone zone = services().formats.zone();
    if (const auto days = m_period->days(session().clock().today(zone))) {
        query.launchedFrom = days->first.startOfDay(zone).toMSecsSinceEpoch();
        query.launchedUntil = days->last.addDays(1).startOfDay(zone).toMSecsSinceEpoch();
    }
    m_model->setQuery(query);
    m_model->reload();
}

void DeliveriesPage::loadDetails(qint64 id)
{
    readDetails<DeliveryDetails>(
            [id = MessageId{id}](storage::Connection &connection) {
                return DeliveryDetails::read(connection, id);
            },
            [this](const DeliveryDetails &shown) {
                QList<QAction *> actions;
                if (afterStep(shown.row.message.state, WorkerStep::SettleAsSent))
                    actions.append(m_settle);
                if (afterStep(shown.row.message.state, WorkerStep::Requeue))
                    actions.append(m_sendAgain);
                showDelivery(*details(), shown, services().formats, actions,
                             [this](const PageLink &link) { Q_EMIT linkActivated(link); });
            });
}

// --- settling

QList<MessageId> DeliveriesPage::selectedIn(const QList<MessageState> &states) const
{
    QList<MessageId> messages;
    const QModelIndexList rows = table()->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        // Of rows that are not in memory the state is not known; the database looks at it again anyway.
        const qint64 id = m_model->idAt(row.row());
        if (!m_model->isInMemory(row.row()) ||
            states.contains(m_model->rowAt(row.row())->message.state))
            messages.append(MessageId{id});
    }
    return messages;
}

void DeliveriesPage::showActions()
{
    m_settle->setEnabled(!selectedIn(moveOf(WorkerStep::SettleAsSent).from).isEmpty());
    m_sendAgain->setEnabled(!selectedIn(moveOf(WorkerStep::Requeue).from).isEmpty());
}

void DeliveriesPage::askSendAgain()
{
    const QList<MessageId> messages = selectedIn(moveOf(WorkerStep::Requeue).from);
    if (messages.isEmpty())
        return;
    const QList<MessageId> doubtful = selectedIn({MessageState::InDoubt});
    if (doubtful.isEmpty()) {
        sendAgain(messages);
        return;
    }
    const Question question{
            tr("Send again"),
            tr("Send %n message(s) again?", nullptr, static_cast<int>(messages.size())),
            tr("%n of them may have gone out already: nobody can tell. Those recipients may get "
               "the message twice.",
               nullptr, static_cast<int>(doubtful.size())),
            {tr("Send again")},
            true};
    services().dialogs.ask(this, question, [this, messages](int choice) {
        if (choice == 0)
            sendAgain(messages);
    });
}

void DeliveriesPage::sendAgain(const QList<MessageId> &messages)
{
    const qint64 now = session().clock().nowMs();
    const auto job = [messages, now](storage::Connection &connection) {
        return storage::MessageList(connection).sendAgain(messages, now);
    };
    storage::whenDone(session().database().transact(storage::Role::Write, job), this,
                      [this](const Result<qint64> &count) { settled(count, true); });
}

void DeliveriesPage::settleAsSent()
{
    const QList<MessageId> messages = selectedIn(moveOf(WorkerStep::SettleAsSent).from);
    if (messages.isEmpty())
        return;
    const qint64 now = session().clock().nowMs();
    const auto job = [messages, now](storage::Connection &connection) {
        return storage::MessageList(connection).settleAsSent(messages, now);
    };
    storage::whenDone(session().database().transact(storage::Role::Write, job), this,
                      [this](const Result<qint64> &count) { settled(count, false); });
}

void DeliveriesPage::settled(const Result<qint64> &count, bool again)
{
    if (!count) {
        services().tellFailure(count.error());
        return;
    }
    const auto number = static_cast<int>(*count);
    if (number == 0) {
        services().notices.show({Notice::Kind::Warning, tr("Nothing was changed"),
                                 again ? tr("Messages of a cancelled campaign are not sent again.")
                                       : tr("None of them is in doubt any more.")});
        return;
    }
    services().notices.success(again ? tr("%n message(s) will be sent again", nullptr, number)
                                     : tr("%n message(s) settled as sent", nullptr, number));
    session().announce(engine::Change::Messages);
    if (again) {
        session().announce(engine::Change::Campaigns);
        session().wake();
    }
}

void DeliveriesPage::exportRows(bool selectedOnly)
{
    engine::ExportOptions options;
    options.kind = engine::ExportKind::Messages;
    if (selectedOnly) {
        options.ids = table()->selectedIds();
        if (options.ids.isEmpty())
            return;
    } else {
        options.messages = m_model->query();
    }
    askAndExport(services(), this, this, options);
}

void DeliveriesPage::open(const QVariantMap &arguments)
{
    QVariantMap filters;
    if (const qint64 campaign = arguments.value(u"campaign"_s).toLongLong(); campaign != 0) {
        filters.insert(campaignFilter, campaign);
        nameCampaign(CampaignId{campaign});
    }
    if (const QString state = arguments.value(u"state"_s).toString(); !state.isEmpty())
        filters.insert(stateFilter, QVariantList{state});
    list()->narrow({}, filters);
    if (isReady())
        ask();
}

void DeliveriesPage::restoreState(const QVariantMap &state)
{
    ListPage::restoreState(state);
    const QVariantMap filters = list()->filters()->values();
    if (const qint64 campaign = filters.value(campaignFilter).toLongLong(); campaign != 0)
        nameCampaign(CampaignId{campaign});
}

} // namespace muster::gui
