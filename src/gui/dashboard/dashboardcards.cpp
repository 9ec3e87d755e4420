// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dashboard/dashboardcards.h"

#include "gui/dashboard/cardgrid.h"
#include "gui/dashboard/kpicard.h"
#include "gui/dashboard/recentcampaigns.h"
#include "gui/theme/theme.h"
#include "gui/widgets/chartcard.h"
#include "gui/widgets/scrollareas.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

constexpr int threeColumns = 1240; ///< least width
constexpr int twoColumns = 720;
constexpr int kpiWidth = 212; ///< for "₹999.9 crore" in the font of figures
constexpr int chartHeight = 340;

QString funnelCaption(qint64 skipped, const Formats &formats)
{
    return skipped > 0 ? DashboardCards::tr("Campaigns launched in this period, as shares of the "
                                            "attempted messages (without %1 skipped one(s))",
                                            nullptr, static_cast<int>(skipped))
                                 .arg(formats.number(skipped))
                       : DashboardCards::tr("Campaigns launched in this period, as shares of the "
                                            "attempted messages");
}

/// \a mostDays are those of the longest bucket: at the edges a week or a month has few, or some more.
QString ordersCaption(int mostDays)
{
    if (mostDays <= 1)
        return DashboardCards::tr("Completed orders by day");
    return mostDays <= 14 ? DashboardCards::tr("Completed orders by week")
                          : DashboardCards::tr("Completed orders by month");
}

QString messagesCaption(int mostDays)
{
    if (mostDays <= 1)
        return DashboardCards::tr("By the day of their last change");
    return mostDays <= 14 ? DashboardCards::tr("By the week of their last change")
                          : DashboardCards::tr("By the month of their last change");
}

} // namespace

DashboardCards::DashboardCards(Services &services, QWidget *parent)
    : QScrollArea(parent)
    , m_services(services)
{
    setObjectName(u"dashboardScroll"_s);
    setAccessibleName(tr("Figures and charts"));
    setUpScrolling(this, Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    makeKpis();
    makeCharts();
    m_campaigns = new RecentCampaignsCard(m_services.formats);
    m_campaigns->setMinimumHeight(chartHeight);
    makeGrid();
    connectLinks();
}

void DashboardCards::makeKpis()
{
    QList<QWidget *> cards;
    // Before the first answer there is no figure, also no zero.
    for (KpiFigure figure : kpiFigures({}, {}, m_services.formats)) {
        figure.value = noValue();
        figure.changeText.clear();
        m_kpis.append(new KpiCard(figure));
        cards.append(m_kpis.last());
    }
    m_kpiState = new StateView(
            new CardGrid([cards](int width) { return evenRows(cards, width, kpiWidth); }));
    m_kpiState->setObjectName(u"kpis"_s);
    m_kpiState->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

ChartCard *DashboardCards::makeChart(ChartKind kind, const char *name, const QString &title)
{
    auto *card = new ChartCard(kind, title, m_services);
    card->setObjectName(QString::fromLatin1(name));
    card->setMinimumHeight(chartHeight);
    card->chart().setEmptyText(u" "_s); // until it is known that there is nothing
    m_charts.append(card);
    return card;
}

void DashboardCards::makeCharts()
{
    m_orders = makeChart(ChartKind::Lines, "ordersChart", tr("Revenue and orders"));
    m_messages = makeChart(ChartKind::StackedBars, "messagesChart", tr("Messages by state"));
    m_messages->setCaption(messagesCaption(0));
    m_messages->chart().setOpenHint(tr("Click to see messages in this state"));
    m_funnel = makeChart(ChartKind::Funnel, "funnelChart", tr("From sending to click"));
    m_funnel->setCaption(funnelCaption(0, m_services.formats));
    m_funnel->chart().setOpenHint(tr("Click to see the messages"));
    m_cities = makeChart(ChartKind::Bars, "citiesChart", tr("Customers by city"));
    m_cities->setCaption(tr("All customers, as of now"));
    m_cities->chart().setOpenHint(tr("Click to see these customers"));
    m_segments = makeChart(ChartKind::Bars, "segmentsChart", tr("Largest segments"));
    m_segments->chart().setOpenHint(tr("Click to open the segment"));
}

void DashboardCards::makeGrid()
{
    auto *grid = new CardGrid([this](int width) -> CardGrid::Rows {
        if (width >= threeColumns)
            return {{{m_orders, 2}, {m_funnel, 1}},
                    {{m_messages, 2}, {m_cities, 1}},
                    {{m_campaigns, 2}, {m_segments, 1}}};
        if (width >= twoColumns)
            return {{{m_orders, 1}},
                    {{m_messages, 1}, {m_funnel, 1}},
                    {{m_cities, 1}, {m_segments, 1}},
                    {{m_campaigns, 1}}};
        return {{{m_orders, 1}}, {{m_messages, 1}}, {{m_funnel, 1}},
                {{m_cities, 1}}, {{m_segments, 1}}, {{m_campaigns, 1}}};
    });
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setSpacing(Space::l);
    column->addWidget(m_kpiState);
    column->addWidget(grid);
    column->addStretch(1);
    setWidget(content);
    column->setContentsMargins(0, 0, 0, Space::xl);
    keepWidthBesideScrollBar(this);
}

StateView &DashboardCards::state(Card card) const
{
    switch (card) {
    case Card::Kpis:
        break;
    case Card::Orders:
        return m_orders->state();
    case Card::Messages:
        return m_messages->state();
    case Card::Funnel:
        return m_funnel->state();
    case Card::Cities:
        return m_cities->state();
    case Card::Segments:
        return m_segments->state();
    case Card::Campaigns:
        return m_campaigns->state();
    }
    return *m_kpiState;
}

void DashboardCards::showKpis(const analytics::KeyFigures &now, const analytics::KeyFigures &before)
{
    const QList<KpiFigure> figures = kpiFigures(now, before, m_services.formats);
    for (qsizetype i = 0; i < figures.size(); ++i)
        m_kpis[i]->setFigure(figures[i]);
    m_kpiState->showContent();
}

void DashboardCards::showOrders(const QList<analytics::BucketOfOrders> &buckets)
{
    m_orderBuckets.clear();
    int mostDays = 0;
    for (const analytics::BucketOfOrders &entry : buckets) {
        m_orderBuckets.append(entry.bucket);
        mostDays = std::max(mostDays, entry.bucket.days());
    }
    m_orders->chart().setEmptyText(tr("No orders in this period"));
    m_orders->chart().setOpenHint(mostDays <= 1 ? tr("Click to see these orders")
                                                : tr("Click to look at these days"));
    m_orders->setCaption(ordersCaption(mostDays));
    m_orders->setData(ordersChart(buckets, m_services.formats));
}

void DashboardCards::showMessages(const QList<analytics::BucketOfMessages> &buckets)
{
    const MessagesChart chart = messagesChart(buckets, m_services.formats);
    m_messageStates = chart.states;
    m_messages->chart().setEmptyText(tr("No messages in this period"));
    int mostDays = 0;
    for (const analytics::BucketOfMessages &entry : buckets)
        mostDays = std::max(mostDays, entry.bucket.days());
    m_messages->setCaption(messagesCaption(mostDays));
    m_messages->setData(chart.data);
}

void DashboardCards::showFunnel(const analytics::Funnel &funnel)
{
    m_funnel->chart().setEmptyText(tr("No campaign was launched in this period"));
    m_funnel->setCaption(funnelCaption(funnel.skipped, m_services.formats));
    m_funnel->setData(funnelChart(funnel));
}

void DashboardCards::showCities(const QList<analytics::CityFigure> &cities)
{
    m_cities->chart().setEmptyText(tr("There are no customers yet"));
    m_cities->setData(citiesChart(cities));
}

void DashboardCards::showSegments(const analytics::SegmentSizes &sizes)
{
    if (sizes.segments == 0) {
        m_segments->setCaption({});
        m_segments->state().showEmpty(u"segments"_s, tr("No segment is saved yet"),
                                      tr("A segment is a group of customers, by rules."),
                                      tr("Build a segment"));
        return;
    }
    m_segmentIds.clear();
    for (const analytics::SegmentSize &size : sizes.largest)
        m_segmentIds.append(size.id);
    QStringList caption{tr("Customers in them now")};
    if (sizes.unreadable > 0)
        caption.append(tr("%n segment(s) cannot be counted: their rules are no longer valid",
                          nullptr, static_cast<int>(sizes.unreadable)));
    m_segments->setCaption(caption.join(u". "_s));
    m_segments->chart().setEmptyText(tr("Nobody is in any segment now"));
    m_segments->setData(segmentsChart(sizes));
}

void DashboardCards::showCampaigns(const QList<analytics::CampaignFigures> &campaigns)
{
    m_campaigns->setMinimumHeight(campaigns.isEmpty() ? chartHeight : 0); // else by its rows
    m_campaigns->setCampaigns(campaigns);
}

void DashboardCards::connectLinks()
{
    connect(&m_orders->chart(), &Chart::pointActivated, this,
            [this](ChartPoint point) { openOrders(point.category); });
    connect(&m_messages->chart(), &Chart::pointActivated, this, [this](ChartPoint point) {
        if (point.series < m_messageStates.size())
            openPage(PageName::Deliveries,
                     {{u"state"_s, messageStateName(m_messageStates[point.series])}});
    });
    connect(&m_funnel->chart(), &Chart::pointActivated, this, [this](ChartPoint point) {
        openPage(PageName::Deliveries,
                 point.category == 0
                         ? QVariantMap()
                         : QVariantMap{{u"state"_s, messageStateName(MessageState::Delivered)}});
    });
    connect(&m_cities->chart(), &Chart::pointActivated, this, [this](ChartPoint point) {
        openPage(PageName::Customers,
                 {{u"city"_s, m_cities->chart().data().categories.value(point.category).name}});
    });
    connect(&m_segments->chart(), &Chart::pointActivated, this, [this](ChartPoint point) {
        openPage(PageName::Segments, {{u"id"_s, m_segmentIds.value(point.category).value}});
    });
    connect(&m_segments->state(), &StateView::actionRequested, this, [this] {
        openPage(PageName::Segments, {{u"new"_s, true}});
    });
    connect(m_campaigns, &RecentCampaignsCard::opened, this, [this](CampaignId id) {
        openPage(PageName::Campaigns, {{u"id"_s, id.value}});
    });
    connect(&m_campaigns->state(), &StateView::actionRequested, this, [this] {
        openPage(PageName::Campaigns, {{u"new"_s, true}});
    });
}

/// A day opens its orders; several days together are looked at by day first.
void DashboardCards::openOrders(qsizetype bucket)
{
    if (bucket >= m_orderBuckets.size())
        return;
    const analytics::Bucket &days = m_orderBuckets[bucket];
    if (days.days() == 1)
        openPage(PageName::Orders, {{u"day"_s, days.first.toString(Qt::ISODate)}});
    else
        Q_EMIT daysActivated(days.first, days.last);
}

void DashboardCards::openPage(const char *page, const QVariantMap &arguments)
{
    Q_EMIT linkActivated({QString::fromLatin1(page), arguments});
}

QStringList DashboardCards::tables() const
{
    QStringList names;
    for (const ChartCard *card : m_charts) {
        if (card->isTableShown())
            names.append(card->objectName());
    }
    return names;
}

void DashboardCards::setTables(const QStringList &names)
{
    for (ChartCard *card : std::as_const(m_charts))
        card->setTableShown(names.contains(card->objectName()));
}

} // namespace muster::gui
