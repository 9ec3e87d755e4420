// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dashboard/dashboardpage.h"

#include "gui/dashboard/gettingstarted.h"
#include "gui/dashboard/periodpicker.h"
#include "gui/theme/icons.h"
#include "gui/theme/theme.h"
#include "gui/widgets/actions.h"
#include "gui/widgets/pageheader.h"
#include "gui/widgets/stateview.h"
#include "support/try.h"

#include <QBoxLayout>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace muster::gui {

using analytics::Period;
using engine::Change;
using storage::Connection;
using Card = DashboardCards::Card;

namespace {

constexpr int headerWidth = 560; ///< beside the choice of days
constexpr int mostBars = 8;
constexpr int mostCampaigns = 6;

struct Kpis
{
    analytics::KeyFigures now;
    analytics::KeyFigures before;
};

} // namespace

DashboardPage::DashboardPage(Services &services, QWidget *parent)
    : Page(PageName::Dashboard, services, parent)
    , m_today(session().clock().today(services.formats.zone()))
{
    makeActions();
    makeHeader();
    m_cards = new DashboardCards(services);
    auto *start = new GettingStarted;
    m_start = start;
    m_pages = new QStackedWidget;
    m_pages->addWidget(m_cards);
    m_pages->addWidget(m_start);
    auto *column = new QVBoxLayout(this);
    // At the right the figures have their scroll bar within the margin.
    column->setContentsMargins(Space::xl, Space::xl, Space::m, 0);
    column->setSpacing(Space::m);
    m_header->setContentsMargins(0, 0, Space::m, 0);
    column->addWidget(m_header);
    m_pickerRow = new QHBoxLayout;
    m_pickerRow->addStretch(1);
    column->addLayout(m_pickerRow);
    column->addWidget(m_picker->customFields());
    column->addWidget(m_pages, 1);
    makeFeeds();

    connect(start, &GettingStarted::linkActivated, this, &Page::linkActivated);
    connect(m_cards, &DashboardCards::linkActivated, this, &Page::linkActivated);
    connect(m_cards, &DashboardCards::daysActivated, this, [this](QDate first, QDate last) {
        m_picker->setChoice({0, first, last});
        periodChanged();
    });
    connect(&session(), &engine::Session::changed, this, &DashboardPage::dataChanged);
    connect(&session(), &engine::Session::databaseRestored, this, &DashboardPage::reloadAll);
    periodChanged();
}

DashboardPage::~DashboardPage() = default;

QString DashboardPage::title() const
{
    return tr("Dashboard");
}

void DashboardPage::makeActions()
{
    const auto addAction = [this](const QString &name, const QString &text,
                                  const QKeySequence &keys, auto &&then) {
        QAction *action = newAction(this, name, text, {}, keys);
        connect(action, &QAction::triggered, this, then);
        QWidget::addAction(action);
        m_actions.append(action);
        return action;
    };
    QAction *campaign = addAction(u"newCampaign"_s, tr("New campaign"), {}, [this] {
        Q_EMIT linkActivated({QString::fromLatin1(PageName::Campaigns), {{u"new"_s, true}}});
    });
    campaign->setIcon(icon(u"add"_s));
    addAction(u"refreshDashboard"_s, tr("Refresh the figures"), QKeySequence(Qt::Key_F5),
              [this] { reloadAll(); });
    int key = Qt::Key_1;
    for (const int days : usualDays())
        addAction(u"show%1Days"_s.arg(days), tr("Show the last %n day(s)", nullptr, days),
                  QKeySequence(Qt::ALT | Qt::Key(key++)), [this, days] { m_picker->choose(days); });
    addAction(u"showCustomDays"_s, tr("Choose the days to show"),
              QKeySequence(Qt::ALT | Qt::Key(key)), [this] { m_picker->choose(0); });
}

void DashboardPage::makeHeader()
{
    m_header = new PageHeader(title());
    m_picker = new PeriodPicker(services().formats);
    m_picker->setToday(m_today);
    m_header->addWidget(m_picker);
    m_header->setActions({m_actions.first()});
    connect(m_picker, &PeriodPicker::chosen, this, &DashboardPage::periodChanged);
}

void DashboardPage::addSource(Feed *feed, const QList<Change> &changes)
{
    m_sources.append({feed, changes});
}

void DashboardPage::addSource(Feed *feed, Card card, const QList<Change> &changes)
{
    addSource(feed, changes);
    StateView *state = &m_cards->state(card);
    connect(feed, &Feed::loading, state, &StateView::showLoading);
    connect(feed, &Feed::failed, state, &StateView::showError);
    connect(state, &StateView::retryRequested, feed, &Feed::reload);
}

void DashboardPage::makeFeeds()
{
    addNothingFeed();
    addKpiFeed();
    addOrdersFeed();
    addMessagesFeed();
    const auto askFunnel = [this] {
        return [now = period()](Connection &connection) {
            return analytics::deliveryFunnel(connection, now);
        };
    };
    addSource(new Feed(
                      session(), askFunnel,
                      [this](const analytics::Funnel &funnel) { m_cards->showFunnel(funnel); },
                      this),
              Card::Funnel, {Change::Campaigns, Change::Messages});
    const auto askCities = [] {
        return [](Connection &connection) {
            return analytics::customersByCity(connection, mostBars);
        };
    };
    addSource(new Feed(
                      session(), askCities,
                      [this](const QList<analytics::CityFigure> &cities) {
                          m_cards->showCities(cities);
                      },
                      this),
              Card::Cities, {Change::Customers, Change::Imports});
    const auto askCampaigns = [] {
        return [](Connection &connection) {
            return analytics::recentCampaigns(connection, mostCampaigns);
        };
    };
    addSource(new Feed(
                      session(), askCampaigns,
                      [this](const QList<analytics::CampaignFigures> &campaigns) {
                          m_cards->showCampaigns(campaigns);
                      },
                      this),
              Card::Campaigns, {Change::Campaigns, Change::Messages});
    addSegmentsFeed();
}

void DashboardPage::addNothingFeed()
{
    const auto ask = [] {
        return [](Connection &connection) { return analytics::hasNothing(connection); };
    };
    addSource(new Feed(
                      session(), ask, [this](bool nothing) { showNothing(nothing); }, this),
              {Change::Customers, Change::Orders, Change::Segments, Change::Campaigns,
               Change::Imports});
}

void DashboardPage::addKpiFeed()
{
    const auto ask = [this] {
        return [now = period()](Connection &connection) -> Result<Kpis> {
            MUSTER_TRY_ASSIGN(const auto current, analytics::keyFigures(connection, now));
            MUSTER_TRY_ASSIGN(const auto before, analytics::keyFigures(connection, now.before()));
            return Kpis{current, before};
        };
    };
    addSource(new Feed(
                      session(), ask,
                      [this](const Kpis &kpis) { m_cards->showKpis(kpis.now, kpis.before); }, this),
              Card::Kpis, {Change::Customers, Change::Orders, Change::Messages, Change::Imports});
}

void DashboardPage::addOrdersFeed()
{
    using Buckets = QList<analytics::BucketOfOrders>;
    const auto ask = [this] {
        const auto buckets = chartBuckets(period());
        return [now = period(), buckets](Connection &connection) -> Result<Buckets> {
            MUSTER_TRY_ASSIGN(const auto days, analytics::ordersByDay(connection, now));
            return analytics::putTogether(days, buckets);
        };
    };
    addSource(new Feed(
                      session(), ask,
                      [this](const Buckets &buckets) { m_cards->showOrders(buckets); }, this),
              Card::Orders, {Change::Orders, Change::Imports});
}

void DashboardPage::addMessagesFeed()
{
    using Buckets = QList<analytics::BucketOfMessages>;
    const auto ask = [this] {
        const auto buckets = chartBuckets(period());
        return [now = period(), buckets](Connection &connection) -> Result<Buckets> {
            MUSTER_TRY_ASSIGN(const auto days, analytics::messagesByDay(connection, now));
            return analytics::putTogether(days, buckets);
        };
    };
    addSource(new Feed(
                      session(), ask,
                      [this](const Buckets &buckets) { m_cards->showMessages(buckets); }, this),
              Card::Messages, {Change::Campaigns, Change::Messages});
}

void DashboardPage::addSegmentsFeed()
{
    const auto ask = [this] {
        return [context = session().workspace().ruleContext()](
                       Connection &connection) -> Result<analytics::SegmentSizes> {
            MUSTER_TRY_ASSIGN(const auto fields, engine::fieldCatalogue(connection));
            return analytics::segmentSizes(connection, fields, context, mostBars);
        };
    };
    addSource(
            new Feed(
                    session(), ask,
                    [this](const analytics::SegmentSizes &sizes) { m_cards->showSegments(sizes); },
                    this),
            Card::Segments, {Change::Segments, Change::Customers, Change::Orders, Change::Imports});
}

Period DashboardPage::period() const
{
    return m_picker->choice().period(m_today, services().formats.zone());
}

void DashboardPage::periodChanged()
{
    showPeriod();
    reloadAll();
}

void DashboardPage::showPeriod()
{
    const bool isShown = m_pages->currentWidget() == m_cards;
    m_header->setSubtitle(
            isShown ? tr("%1, compared with the %n day(s) before", nullptr, period().days())
                              .arg(periodText(period(), services().formats))
                    : QString());
}

void DashboardPage::reloadAll()
{
    for (const Source &source : std::as_const(m_sources))
        source.feed->reload();
}

void DashboardPage::dataChanged(Change change)
{
    for (const Source &source : std::as_const(m_sources)) {
        if (source.changes.contains(change))
            source.feed->refresh();
    }
}

void DashboardPage::showNothing(bool nothing)
{
    m_pages->setCurrentWidget(nothing ? m_start : m_cards);
    m_picker->setVisible(!nothing);
    m_actions.first()->setVisible(!nothing); // there the first step is another one
    if (nothing)
        m_picker->customFields()->hide();
    showPeriod();
}

/// Past midnight "the last 30 days" are others.
void DashboardPage::activate()
{
    const QDate today = session().clock().today(services().formats.zone());
    if (today == m_today)
        return;
    m_today = today;
    m_picker->setToday(today);
    periodChanged();
}

void DashboardPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    for (const Source &source : std::as_const(m_sources))
        source.feed->setActive(true);
}

void DashboardPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    placePicker();
}

/// Beside the title where there is room, else below it.
void DashboardPage::placePicker()
{
    const bool fits = width() >= m_picker->sizeHint().width() + headerWidth;
    const bool isBelow = m_pickerRow->indexOf(m_picker) >= 0;
    if (fits && isBelow)
        m_header->addWidget(m_picker);
    else if (!fits && !isBelow)
        m_pickerRow->insertWidget(0, m_picker);
}

void DashboardPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    for (const Source &source : std::as_const(m_sources))
        source.feed->setActive(false);
}

QVariantMap DashboardPage::saveState() const
{
    return {{u"period"_s, m_picker->saveState()}, {u"tables"_s, m_cards->tables()}};
}

void DashboardPage::restoreState(const QVariantMap &state)
{
    m_picker->restoreState(state.value(u"period"_s).toMap());
    m_cards->setTables(state.value(u"tables"_s).toStringList());
    periodChanged();
}

} // namespace muster::gui
