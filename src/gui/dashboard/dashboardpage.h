// SPDX-License-Identifier: GPL-3.0-or-later
// How the shop is doing: figures with their change, charts, recent campaigns and segments over a choice of days, live
// while campaigns run; in an empty workspace what to do first.
//
// Each card asks on its own, beside the others, and fails on its own. Understands no arguments of open(). Sends to
// customers {"city"}, orders {"day"}, campaigns {"id"} and {"new"}, deliveries {"state"}, segments {"id"} and {"new"},
// imports {"kind"}, and to "demo": the shell opens the demo workspace.
#pragma once

#include "gui/dashboard/dashboardcards.h"
#include "gui/dashboard/feed.h"
#include "gui/dashboard/periodchoice.h"
#include "gui/foundation/page.h"

class QHBoxLayout;
class QStackedWidget;

namespace muster::gui {

class PageHeader;
class PeriodPicker;

class DashboardPage : public Page
{
    Q_OBJECT

public:
    explicit DashboardPage(Services &services, QWidget *parent = nullptr);
    ~DashboardPage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QList<QAction *> pageActions() const override { return m_actions; }
    void activate() override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Source
    {
        Feed *feed = nullptr;
        QList<engine::Change> changes; ///< after which it may be out of date
    };
    void makeActions();
    void makeHeader();
    void makeFeeds();
    void addNothingFeed();
    void addKpiFeed();
    void addOrdersFeed();
    void addMessagesFeed();
    void addSegmentsFeed();
    void addSource(Feed *feed, const QList<engine::Change> &changes);
    void addSource(Feed *feed, DashboardCards::Card card, const QList<engine::Change> &changes);
    [[nodiscard]] analytics::Period period() const;
    void periodChanged();
    void showPeriod();
    void placePicker();
    void reloadAll();
    void dataChanged(engine::Change change);
    void showNothing(bool nothing);

    QDate m_today;
    QList<QAction *> m_actions;
    QList<Source> m_sources;
    PageHeader *m_header = nullptr;
    PeriodPicker *m_picker = nullptr;
    QHBoxLayout *m_pickerRow = nullptr; ///< below the header, where that is too narrow
    QStackedWidget *m_pages = nullptr;
    DashboardCards *m_cards = nullptr;
    QWidget *m_start = nullptr;
};

} // namespace muster::gui
