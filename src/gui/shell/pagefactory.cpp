// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/pagefactory.h"

#include "gui/campaigns/campaignspage.h"
#include "gui/customers/customerspage.h"
#include "gui/dashboard/dashboardpage.h"
#include "gui/deliveries/deliveriespage.h"
#include "gui/imports/importspage.h"
#include "gui/orders/orderspage.h"
#include "gui/segments/segmentspage.h"
#include "gui/settings/settingspage.h"

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
    return {
            kind<DashboardPage>(PageName::Dashboard, Text::tr("Dashboard")),
            kind<CustomersPage>(PageName::Customers, Text::tr("Customers")),
            kind<OrdersPage>(PageName::Orders, Text::tr("Orders")),
            kind<SegmentsPage>(PageName::Segments, Text::tr("Segments")),
            kind<CampaignsPage>(PageName::Campaigns, Text::tr("Campaigns")),
            kind<DeliveriesPage>(PageName::Deliveries, Text::tr("Deliveries")),
            kind<ImportsPage>(PageName::Imports, Text::tr("Imports")),
            kind<SettingsPage>(PageName::Settings, Text::tr("Settings")),
    };
}

} // namespace muster::gui
