// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour.h"

#include <QDir>
#include <QFile>
#include <QPoint>

using namespace Qt::StringLiterals;

namespace muster::app {

namespace {

using gui::PageName;

constexpr int last = -1;
constexpr int end = 100'000; ///< as far as an area can be scrolled

gui::PageLink to(const char *page, const QVariantMap &arguments = {})
{
    return {QString::fromLatin1(page), arguments};
}

QList<Scene> dashboardScenes()
{
    const auto page = to(PageName::Dashboard);
    return {
            {u"dashboard"_s, page},
            {u"dashboard-lower"_s, page, {{u"dashboardScroll"_s, end}}},
            {u"dashboard-year"_s, page, {{u"dashboardScroll"_s, 0}, {u"show365Days"_s}}},
            {u"dashboard-custom"_s, page, {{u"showCustomDays"_s}}, {{u"show30Days"_s}}},
            {u"dashboard-table"_s, page, {{u"chartAsTable"_s}}, {{u"chartAsTable"_s}}},
            {u"dashboard-menu"_s, page, {{u"chartMenu"_s}}},
    };
}

QList<Scene> customerScenes()
{
    const auto page = to(PageName::Customers);
    const Step select{u"table"_s, 1};
    return {
            {u"customers"_s, page},
            {u"customers-detail"_s, page, {select}},
            {u"customers-detail-lower"_s, page, {{u"detailPane"_s, end}}},
            {u"customers-selection"_s, page, {{u"table"_s, QVariantList{1, 2, 4}}}},
            {u"customers-tag"_s, {}, {{u"addTag"_s}}},
            {u"customers-delete"_s, {}, {{u"deleteCustomers"_s}}},
            {u"customers-new"_s, page, {{u"addCustomer"_s}}},
            {u"customers-problems"_s, page, {{u"addCustomer"_s}, {u"saveButton"_s}}},
            {u"customers-edit"_s, page, {select, {u"editCustomer"_s}}},
            {u"customers-filter"_s, page, {{u"filter:city"_s}}},
            {u"customers-columns"_s, page, {{u"columnsButton"_s}}},
            {u"customers-filtered"_s, to(PageName::Customers, {{u"city"_s, u"Mumbai"_s}})},
            {u"customers-none"_s,
             to(PageName::Customers, {{u"search"_s, u"nobody of this name"_s}}),
             {},
             {{u"searchField"_s, QString(u""_s)}}},
    };
}

QList<Scene> orderScenes()
{
    const auto page = to(PageName::Orders);
    const Step select{u"table"_s, 1};
    return {
            {u"orders"_s, page},
            {u"orders-detail"_s, page, {select}},
            {u"orders-new"_s, page, {{u"addOrder"_s}}},
            {u"orders-edit"_s, page, {select, {u"editOrder"_s}}},
            {u"orders-status"_s, page, {{u"filter:status"_s}}},
            {u"orders-period"_s, page, {{u"filter:period"_s}}},
    };
}

QList<Scene> segmentScenes()
{
    const auto page = to(PageName::Segments);
    const auto first = to(PageName::Segments, {{u"id"_s, 1}});
    return {
            {u"segments"_s, page, {{u"segmentTable"_s, 0}}},
            {u"segments-templates"_s, page, {{u"presetMenu"_s}}},
            {u"segments-in-use"_s, page, {{u"deleteSegment"_s}}},
            {u"segments-editor"_s, first},
            {u"segments-more"_s, {}, {{u"moreOfSegment"_s}}},
            {u"segments-field"_s, {}, {{u"field_1"_s, u"ci"_s}}},
            {u"segments-orders"_s,
             {},
             {{u"ruleText"_s,
               u"spend > 10000 AND (city = \"Mumbai\" OR city = \"Pune\") AND NOT tags contains "
               "\"vip\" AND count(orders where date in last 90 days AND amount >= 500) >= 2"_s}}},
            {u"segments-unsaved"_s, {}, {{u"backButton"_s}}},
            {u"segments-broken"_s, {}, {{u"ruleText"_s, u"spend > AND city = \"Mumbai\""_s}}},
            {u"segments-discard"_s, {}, {{u"backButton"_s}}, {{u"backButton"_s}, {u"choice0"_s}}},
            {u"segments-new"_s,
             to(PageName::Segments, {{u"new"_s, true}}),
             {},
             {{u"backButton"_s}}},
    };
}

QList<Scene> campaignScenes()
{
    const auto page = to(PageName::Campaigns);
    const Step back{u"backButton"_s};
    return {
            {u"campaigns"_s, page, {{u"campaignTable"_s, 0}}},
            {u"campaigns-editor"_s, page, {{u"campaignDuplicate"_s}}},
            {u"campaigns-html"_s, {}, {{u"campaignTexts"_s, 1}}, {{u"campaignTexts"_s, 0}}},
            {u"campaigns-test"_s, {}, {{u"campaignTest"_s}}},
            {u"campaigns-launch"_s, {}, {{u"campaignReview"_s}}},
            {u"campaigns-launch-question"_s, {}, {{u"launchButton"_s}}},
            {u"campaigns-schedule"_s, {}, {{u"launchLater"_s}}},
            {u"campaigns-schedule-question"_s, {}, {{u"launchButton"_s}}},
            {u"campaigns-scheduled"_s,
             {},
             {{u"launchButton"_s}, {u"choice0"_s}},
             {{u"unscheduleButton"_s}}},
            {u"campaigns-sending"_s, {}, {{u"launchNow"_s}, {u"launchButton"_s}, {u"choice0"_s}}},
            {u"campaigns-paused"_s, {}, {{u"pauseButton"_s}}},
            {u"campaigns-cancel"_s, {}, {{u"cancelButton"_s}}, {back}},
            {u"campaigns-problems"_s, to(PageName::Campaigns, {{u"new"_s, true}}), {}, {back}},
            {u"campaigns-done"_s, to(PageName::Campaigns, {{u"id"_s, 8}})},
            {u"campaigns-report"_s,
             {},
             {{u"watchTabs"_s, 1}, {u"reportTable"_s, 2}},
             {{u"watchTabs"_s, 0}, back}},
            {u"campaigns-list"_s, page},
    };
}

QList<Scene> deliveryScenes()
{
    const auto page = to(PageName::Deliveries);
    return {
            {u"deliveries"_s, page},
            {u"deliveries-detail"_s, page, {{u"table"_s, 3}}},
            {u"deliveries-filter"_s, page, {{u"filter:state"_s}}},
            {u"deliveries-failed"_s,
             to(PageName::Deliveries, {{u"campaign"_s, 8}, {u"state"_s, u"failed"_s}}),
             {{u"table"_s, 0}}},
    };
}

/// Customers as a shop might export them; two rows cannot be taken.
QString makeFile(const QString &folder)
{
    const QString path = QDir(folder).filePath(u"customers-march.csv"_s);
    QFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(
                "customer_id,name,email,phone,city,loyalty level,registered\n"
                "SH-1001,Ananya Deshpande,ananya.deshpande@example.com,+91 1000 "
                "200001,Pune,gold,2025-01-14\n"
                "SH-1002,Rohan Mehta,rohan.mehta@example.com,+91 1000 "
                "200002,Mumbai,silver,2025-01-19\n"
                "SH-1003,Sneha Iyer,sneha.iyer(at)example.com,+91 1000 200003,Chennai,,2025-02-02\n"
                "SH-1004,Vikram Singh,vikram.singh@example.com,+91 1000 "
                "200004,Jaipur,gold,2025-02-11\n"
                ",Meera Nair,,,Kochi,silver,2025-02-20\n"
                "SH-1006,Arjun Rao,arjun.rao@example.com,+91 1000 200006,Hyderabad,,2025-03-03\n");
    }
    return path;
}

QList<Scene> importScenes(const QString &folder)
{
    const Step next{u"nextStep"_s};
    const auto file =
            to(PageName::Imports, {{u"kind"_s, u"customers"_s}, {u"path"_s, makeFile(folder)}});
    return {
            {u"imports"_s, to(PageName::Imports)},
            {u"imports-file"_s, file},
            {u"imports-columns"_s, {}, {next}},
            {u"imports-field"_s, {}, {{u"columnsTable"_s, QPoint(1, 5)}, {u"fieldEditor"_s, last}}},
            {u"imports-check"_s, {}, {next}},
            {u"imports-result"_s, {}, {next}, {{u"closeResult"_s}}},
            {u"imports-history"_s, to(PageName::Imports), {{u"historyTable"_s, 0}}},
    };
}

QList<Scene> settingsScenes()
{
    QList<Scene> scenes;
    for (const QString &section : {u"workspace"_s, u"database"_s, u"vendors"_s, u"listener"_s,
                                   u"appearance"_s, u"language"_s, u"shortcuts"_s})
        scenes.append({section == u"workspace" ? u"settings"_s : u"settings-"_s + section,
                       to(PageName::Settings, {{u"section"_s, section}})});
    const auto vendors = to(PageName::Settings, {{u"section"_s, u"vendors"_s}});
    scenes += {{u"settings-vendor-new"_s, vendors, {{u"addVendor"_s}}},
               {u"settings-vendor-edit"_s, vendors, {{u"edit-demo-vendor"_s}}},
               {u"settings-vendor-remove"_s, vendors, {{u"remove-demo-vendor"_s}}}};
    return scenes;
}

/// What belongs to no page; the workspace is closed on the way.
QList<Scene> windowScenes()
{
    return {
            {u"window-jump"_s, to(PageName::Dashboard), {{u"quickJumpAction"_s}}},
            {u"window-about"_s, {}, {{u"about"_s}}},
            {u"window-connect"_s, {}, {{u"connectWorkspace"_s}}},
            {u"start"_s, {}, {{u"closeWorkspace"_s}}},
    };
}

} // namespace

QList<Scene> pageTour(const QStringList &pages)
{
    QList<Scene> scenes;
    for (const QString &page : pages)
        scenes.append({page, {page}});
    return scenes;
}

QList<Scene> demoTour(const QString &folder)
{
    return dashboardScenes() + customerScenes() + orderScenes() + segmentScenes() +
           campaignScenes() + deliveryScenes() + importScenes(folder) + settingsScenes() +
           windowScenes();
}

QString pageOf(const Scene &scene)
{
    return scene.name.section(u'-', 0, 0);
}

} // namespace muster::app
