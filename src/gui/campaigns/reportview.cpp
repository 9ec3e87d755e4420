// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/campaigns/reportview.h"

#include "gui/campaigns/accountbar.h"
#include "gui/campaigns/campaigndata.h"
#include "gui/campaigns/cards.h"
#include "gui/campaigns/statewords.h"
#include "gui/theme/icons.h"
#include "gui/theme/theme.h"
#include "gui/widgets/messagestory.h"
#include "storage/databasefiles.h"

#include <QAbstractItemView>
#include <QPointer>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace muster::gui {

ReportView::ReportView(Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(new MessageModel(services.session, services.formats, this))
{
    build();
    connect(m_state, &QComboBox::currentIndexChanged, this, &ReportView::reload);
    connect(m_model, &PagedModel::stateChanged, this, &ReportView::modelChanged);
    connect(m_model, &PagedModel::totalChanged, this, &ReportView::modelChanged);
    connect(m_states, &StateView::retryRequested, m_model, &PagedModel::retry);
    connect(m_table, &TableView::currentIdChanged, this, &ReportView::showDetail);
    connect(m_export, &QPushButton::clicked, this, &ReportView::exportRows);
    connect(m_deliveries, &QPushButton::clicked, this, [this] {
        Q_EMIT linkActivated({QString::fromLatin1(PageName::Deliveries),
                              {{u"campaign"_s, m_campaign.id.value}, {u"state"_s, stateName()}}});
    });
}

void ReportView::build()
{
    m_state = new QComboBox;
    m_state->setObjectName(u"reportState"_s);
    m_state->setAccessibleName(tr("Recipients in this state"));
    m_state->view()->setAccessibleName(m_state->accessibleName());
    m_state->addItem(tr("All recipients"), QString());
    for (const MessageState state : statesInOrder())
        m_state->addItem(icon(chipOf(state).icon), chipOf(state).text, messageStateName(state));
    m_count = mutedLabel({}, "reportCount");
    m_count->setWordWrap(false);
    m_export = new QPushButton(tr("Export"));
    m_export->setObjectName(u"reportExport"_s);
    m_export->setAccessibleName(tr("Export these recipients to a CSV file"));
    m_deliveries = new QPushButton(tr("Show in deliveries"));
    m_deliveries->setObjectName(u"reportDeliveries"_s);
    m_deliveries->setAccessibleName(m_deliveries->text());
    setLook(m_deliveries, Look::Link);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(Space::m);
    bar->addWidget(m_state);
    bar->addWidget(m_count);
    bar->addStretch();
    bar->addWidget(m_deliveries);
    bar->addWidget(m_export);

    m_table = new TableView(m_model);
    m_table->setObjectName(u"reportTable"_s);
    m_table->setAccessibleName(tr("Recipients"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegateForColumn(m_model->columnNamed(u"state"_s), new ChipDelegate(m_table));
    m_states = new StateView(m_table);
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(Space::l);
    auto *frame = new QFrame;
    setLook(frame, Look::Card);
    auto *room = new QVBoxLayout(frame);
    room->setContentsMargins(1, 1, 1, 1);
    room->addWidget(m_states);
    splitter->addWidget(frame);
    m_detail = new DetailPane;
    m_detail->setObjectName(u"reportDetail"_s);
    m_detail->hide();
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(Space::m);
    whole->addLayout(bar);
    whole->addWidget(splitter, 1);
}

void ReportView::setCampaign(const Campaign &campaign)
{
    const bool isOther =
            campaign.id != m_campaign.id || m_model->state() == PagedModel::State::Idle;
    m_campaign = campaign;
    if (isOther)
        reload();
    else
        m_model->refresh();
}

void ReportView::refresh()
{
    if (m_campaign.id.isValid())
        m_model->refresh();
}

void ReportView::setStateName(const QString &name)
{
    m_state->setCurrentIndex(std::max(0, m_state->findData(name)));
}

QString ReportView::stateName() const
{
    return m_state->currentData().toString();
}

void ReportView::reload()
{
    std::optional<MessageState> wanted;
    for (const MessageState state : allMessageStates()) {
        if (messageStateName(state) == stateName())
            wanted = state;
    }
    m_detail->hide();
    m_model->show(m_campaign.id, wanted);
}

void ReportView::modelChanged()
{
    const auto total = m_model->total();
    m_count->setText(total ? m_services.formats.number(*total) : QString());
    m_export->setEnabled(m_model->rowCount() > 0);
    switch (m_model->state()) {
    case PagedModel::State::Idle:
    case PagedModel::State::Loading:
        if (m_model->rowCount() == 0)
            m_states->showLoading();
        break;
    case PagedModel::State::Failed:
        m_services.session.noticeFailure(*m_model->error());
        m_states->showError(*m_model->error());
        break;
    case PagedModel::State::Ready:
        if (m_model->rowCount() > 0)
            m_states->showContent();
        else
            m_states->showEmpty(u"deliveries"_s, tr("Nobody here"),
                                tr("No recipient of this campaign is in this state."));
        break;
    }
    showDetail();
}

const storage::MessageRow *ReportView::current() const
{
    return m_model->rowAt(m_table->currentIndex());
}

void ReportView::showDetail()
{
    const storage::MessageRow *row = current();
    m_detail->setVisible(row != nullptr);
    if (!row)
        return;
    const auto future = m_services.session.database().run(
            storage::Role::Read,
            [id = row->id](storage::Connection &connection) {
                return storage::MessageStoreReport(connection).events(id);
            },
            m_reading.next());
    m_reading.whenDone(future, this,
                       [this, message = *row](const Result<QList<storage::MessageEvent>> &events) {
                           if (events)
                               showMessage(message, *events);
                           else
                               m_services.tellFailure(events.error());
                       });
}

void ReportView::showMessage(const storage::MessageRow &message,
                             const QList<storage::MessageEvent> &events)
{
    const QString name = message.name.isEmpty() ? message.externalId : message.name;
    m_detail->setEntry(message.id.value);
    m_detail->begin(name, message.address.isEmpty() ? noValue() : message.address);
    m_detail->addChips({chipOf(message.state)});
    m_detail->addHeading(tr("What happened"));
    m_detail->addText(messageStory(message, m_services.formats), nullptr);
    m_detail->addLinks({{u"reportCustomer"_s, tr("Show the customer"), {}, [this, message] {
                             Q_EMIT linkActivated({QString::fromLatin1(PageName::Customers),
                                                   {{u"id"_s, message.customer.value}}});
                         }}});
    addMessageTimeline(*m_detail, message, events, m_services.formats);
    m_detail->end();
}

void ReportView::exportRows()
{
    FileQuestion question;
    question.title = tr("Export the recipients");
    question.filter = tr("CSV files (*.csv)");
    question.suggestion = m_campaign.name + u".csv"_s;
    m_services.dialogs.saveFile(this, question, [this](const QString &path) {
        if (!path.isEmpty())
            writeRows(path);
    });
}

void ReportView::writeRows(const QString &path)
{
    const auto token = std::make_shared<storage::CancelToken>();
    const int job = m_services.jobs.begin(tr("Exporting %1").arg(m_campaign.name),
                                          [token] { token->cancel(); });
    const auto future = m_services.session.database().run(
            storage::Role::Read,
            [path, kept = storage::filesOf(m_services.session.database().url()),
             campaign = m_campaign.id,
             state = m_model->shownState()](storage::Connection &connection) {
                return exportRecipients(connection, campaign, state, path, kept);
            },
            *token);
    storage::whenDone(future, &m_services.jobs,
                      [jobs = &m_services.jobs, services = &m_services,
                       session = QPointer(&m_services.session), job,
                       path](const Result<qint64> &lines) {
                          jobs->end(job);
                          if (!session) // the services go with it
                              return;
                          if (lines) {
                              services->notices.success(tr("%n recipient(s) written to %1.",
                                                           nullptr, static_cast<int>(*lines))
                                                                .arg(path));
                          } else if (lines.error().code != ErrorCode::Cancelled) {
                              services->notices.failure(lines.error());
                          }
                      });
}

} // namespace muster::gui
