// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/pagefactory.h"

#ifdef MUSTER_HAS_DASHBOARD
#include "gui/dashboard/dashboardpage.h"
#endif
#ifdef MUSTER_HAS_CUSTOMERS
#include "gui/customers/customerspage.h"
#endif
#ifdef MUSTER_HAS_ORDERS
#include "gui/orders/orderspage.h"
#endif
#ifdef MUSTER_HAS_SEGMENTS
#include "gui/segments/segmentspage.h"
#endif
#ifdef MUSTER_HAS_CAMPAIGNS
#include "gui/campaigns/campaignspage.h"
#endif
#ifdef MUSTER_HAS_DELIVERIES
#include "gui/deliveries/deliveriespage.h"
#endif
#ifdef MUSTER_HAS_IMPORTS
#include "gui/imports/importspage.h"
#endif
#ifdef MUSTER_HAS_SETTINGS
#include "gui/settings/settingspage.h"
#endif

#include <QCoreApplication>

namespace muster::gui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PageFactory)
};

template<typename T>
PageKind kind(const char *name, const QString &title)
{
    return {QString::fromLatin1(name), title,
            [](Services &services) -> Page * { return new T(services); }};
}

} // namespace

QList<PageKind> pageKinds()
{
    QList<PageKind> kinds;
#ifdef MUSTER_HAS_DASHBOARD
    kinds.append(kind<DashboardPage>(PageName::Dashboard, Text::tr("Dashboard")));
#endif
#ifdef MUSTER_HAS_CUSTOMERS
    kinds.append(kind<CustomersPage>(PageName::Customers, Text::tr("Customers")));
#endif
#ifdef MUSTER_HAS_ORDERS
    kinds.append(kind<OrdersPage>(PageName::Orders, Text::tr("Orders")));
#endif
#ifdef MUSTER_HAS_SEGMENTS
    kinds.append(kind<SegmentsPage>(PageName::Segments, Text::tr("Segments")));
#endif
#ifdef MUSTER_HAS_CAMPAIGNS
    kinds.append(kind<CampaignsPage>(PageName::Campaigns, Text::tr("Campaigns")));
#endif
#ifdef MUSTER_HAS_DELIVERIES
    kinds.append(kind<DeliveriesPage>(PageName::Deliveries, Text::tr("Deliveries")));
#endif
#ifdef MUSTER_HAS_IMPORTS
    kinds.append(kind<ImportsPage>(PageName::Imports, Text::tr("Imports")));
#endif
#ifdef MUSTER_HAS_SETTINGS
    kinds.append(kind<SettingsPage>(PageName::Settings, Text::tr("Settings")));
#endif
    return kinds;
}

} // namespace muster::gui
