// SPDX-License-Identifier: GPL-3.0-or-later
// The cards of the dashboard in their grid, and what each shows of its figures. Knows no database; GUI thread. Object
// names: "kpis", "ordersChart", "messagesChart", "funnelChart", "citiesChart", "segmentsChart", "recentCampaignsCard".
#pragma once

#include "gui/dashboard/dashboardfigures.h"
#include "gui/foundation/page.h"

#include <QScrollArea>

namespace muster::gui {

class ChartCard;
class KpiCard;
class RecentCampaignsCard;
class StateView;

class DashboardCards : public QScrollArea
{
    Q_OBJECT

public:
    enum class Card { Kpis, Orders, Messages, Funnel, Cities, Segments, Campaigns };

    explicit DashboardCards(Services &services, QWidget *parent = nullptr);

    /// For loading and failures.
    [[nodiscard]] StateView &state(Card card) const;

    void showKpis(const analytics::KeyFigures &now, const analytics::KeyFigures &before);
    void showOrders(const QList<analytics::BucketOfOrders> &buckets);
    void showMessages(const QList<analytics::BucketOfMessages> &buckets);
    void showFunnel(const analytics::Funnel &funnel);
    void showCities(const QList<analytics::CityFigure> &cities);
    void showSegments(const analytics::SegmentSizes &sizes);
    void showCampaigns(const QList<analytics::CampaignFigures> &campaigns);

    /// Which charts are shown as tables.
    [[nodiscard]] QStringList tables() const;
    void setTables(const QStringList &names);

Q_SIGNALS:
    void linkActivated(const muster::gui::PageLink &link);
    /// Several days that are one point of a chart.
    void daysActivated(QDate first, QDate last);

private:
    void makeKpis();
    void makeCharts();
    void makeGrid();
    void connectLinks();
    [[nodiscard]] ChartCard *makeChart(ChartKind kind, const char *name, const QString &title);
    void openOrders(qsizetype bucket);
    void openPage(const char *page, const QVariantMap &arguments = {});

    Services &m_services;
    StateView *m_kpiState = nullptr;
    QList<KpiCard *> m_kpis;
    QList<ChartCard *> m_charts;
    ChartCard *m_orders = nullptr;
    ChartCard *m_messages = nullptr;
    ChartCard *m_funnel = nullptr;
    ChartCard *m_cities = nullptr;
    ChartCard *m_segments = nullptr;
    RecentCampaignsCard *m_campaigns = nullptr;
    QList<analytics::Bucket> m_orderBuckets; ///< what is shown
    QList<MessageState> m_messageStates;
    QList<SegmentId> m_segmentIds;
};

} // namespace muster::gui
