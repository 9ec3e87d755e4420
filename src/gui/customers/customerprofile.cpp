// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/customers/customerprofile.h"

#include "gui/customers/customermodel.h"
#include "gui/theme/theme.h"
#include "gui/widgets/messagewords.h"
#include "rules/evaluator.h"
#include "rules/rulejson.h"
#include "storage/attributerepository.h"
#include "storage/segmentrepository.h"
#include "support/try.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CustomerProfile)
};

constexpr int shownOrders = 8;
constexpr int shownMessages = 8;
constexpr int shownEvents = 30;
constexpr int readAtOnce = 1'000;

/// All orders, as rules see them: without items.
Result<QList<storage::OrderRow>> ordersOf(storage::Connection &connection, CustomerId id)
{
    storage::OrderQuery query;
    query.customer = id;
    query.limit = readAtOnce;
    QList<storage::OrderRow> rows;
    while (true) {
        MUSTER_TRY_ASSIGN(const auto page, storage::OrderRepository(connection).list(query));
        rows += page.rows;
        if (!page.next)
            return rows;
        query.after = page.next;
    }
}

rules::Engagement engagementOf(const QList<storage::MessageRow> &messages)
{
    rules::Engagement engagement;
    const auto count = [](const std::optional<qint64> &at, qint64 &number,
                          std::optional<qint64> &last) {
        if (!at)
            return;
        number += 1;
        last = last ? std::max(*last, *at) : *at;
    };
    for (const storage::MessageRow &message : messages) {
        count(message.acceptedAt, engagement.sent, engagement.lastSentAt);
        count(message.openedAt, engagement.opened, engagement.lastOpenedAt);
        count(message.clickedAt, engagement.clicked, engagement.lastClickedAt);
    }
    return engagement;
}

Result<QList<storage::MessageRow>> messagesOf(storage::Connection &connection, CustomerId id)
{
    QList<storage::MessageRow> rows;
    storage::MessageStoreReport report(connection);
    while (true) {
        const MessageId before = rows.isEmpty() ? MessageId{} : rows.last().id;
        MUSTER_TRY_ASSIGN(const auto page, report.ofCustomer(id, readAtOnce, before));
        rows += page;
        if (page.size() < readAtOnce)
            return rows;
    }
}

Result<void> findSegments(storage::Connection &connection, const rules::CustomerFacts &facts,
                          const rules::RuleContext &context, CustomerProfile &profile)
{
    const rules::FieldCatalogue fields(profile.attributes);
    MUSTER_TRY_ASSIGN(const QList<Segment> segments, storage::SegmentRepository(connection).list());
    for (const Segment &segment : segments) {
        const auto tree = rules::readRuleJson(segment.rules.toUtf8());
        const auto rule = tree ? rules::check(*tree, fields, context)
                               : rules::CheckedRule(tl::unexpected(QList<rules::RuleProblem>()));
        if (!rule)
            profile.unreadable.append(segment.name);
        else if (rules::matches(*rule, facts))
            profile.segments.append(segment);
    }
    return {};
}

Order orderOf(const storage::OrderRow &row)
{
    return {row.id,          row.externalId, row.customer,
            row.amountMinor, row.orderedAt,  row.status,
            row.channel,     row.coupon,     {}};
}

struct DatedItem
{
    qint64 at = 0;
    TimelineItem item;
};

QList<TimelineItem> timelineOf(const CustomerProfile &profile, const Formats &formats)
{
    QList<DatedItem> items;
    const auto add = [&items, &formats](qint64 at, const QString &icon, Tone tone,
                                        const QString &text, const QString &details) {
        items.append({at, {icon, tone, text, formats.dateTime(at), details}});
    };
    if (const auto &registered = profile.customer.registeredAt)
        add(*registered, u"customers"_s, Tone::Accent, Text::tr("Registered"), {});
    for (const storage::OrderRow &order : profile.orders) {
        const Chip chip = chipOf(order.status);
        add(order.orderedAt, u"orders"_s, chip.tone,
            Text::tr("Order of %1").arg(formats.money(order.amountMinor)),
            Text::tr("%1 · %2", "order ID · status").arg(order.externalId, chip.text));
    }
    QHash<qint64, QString> campaigns;
    for (const storage::MessageListRow &row : profile.messages) {
        campaigns.insert(row.message.campaign.value, row.campaignName);
        if (row.message.acceptedAt) {
            add(*row.message.acceptedAt, u"send"_s, Tone::Accent, Text::tr("Message sent"),
                row.campaignName);
        }
    }
    for (const ProfileEvent &it : profile.events) {
        if (it.event.kind == ReceiptKind::Accepted || it.event.kind == ReceiptKind::Sent)
            continue;
        add(it.event.occurredAt, eventIcon(it.event.kind), eventTone(it.event.kind),
            eventLabel(it.event.kind), campaigns.value(it.campaign.value));
    }
    std::stable_sort(items.begin(), items.end(),
                     [](const DatedItem &a, const DatedItem &b) { return a.at > b.at; });
    QList<TimelineItem> shown;
    for (const DatedItem &it : std::as_const(items).mid(0, shownEvents))
        shown.append(it.item);
    return shown;
}

/// Where the totals are not those of the orders in the list.
void showWhatCounts(DetailPane &pane, const CustomerProfile &profile, const Formats &formats)
{
    const auto others = static_cast<int>(
            std::count_if(profile.orders.cbegin(), profile.orders.cend(),
                          [](const auto &order) { return !countsAsCompleted(order.status); }));
    if (others > 0) {
        pane.addText(Text::tr("Not counting %1 order(s) that are neither delivered nor completed.",
                              nullptr, others)
                             .arg(formats.number(others)),
                     Look::Muted);
    }
    if (const auto before = static_cast<int>(profile.customer.opening.orders); before > 0) {
        pane.addText(
                Text::tr("Includes %1 earlier order(s) that are not in the list.", nullptr, before)
                        .arg(formats.number(before)),
                Look::Muted);
    }
}

void showFacts(DetailPane &pane, const CustomerProfile &profile, const Formats &formats)
{
    const Customer &customer = profile.customer;
    const OrderTotals totals = customer.totals();
    const auto completed = static_cast<int>(totals.orders);
    QList<Fact> facts{
            {Text::tr("Spent"), formats.money(totals.spendMinor)},
            {Text::tr("Orders"), Text::tr("%1 delivered or completed", "orders", completed)
                                         .arg(formats.number(totals.orders))},
            {Text::tr("Last order"),
             totals.lastOrderAt ? formats.date(*totals.lastOrderAt) : noValue()}};
    if (customer.visits)
        facts.append({Text::tr("Visits"), formats.number(*customer.visits)});
    pane.addFacts(facts);
    showWhatCounts(pane, profile, formats);

    pane.addHeading(Text::tr("Profile"));
    const QStringList place{customer.city, customer.country};
    QList<Fact> profileFacts{
            {Text::tr("E-mail"), customer.email},
            {Text::tr("Phone"), customer.phone},
            {Text::tr("Lives in"),
             place.filter(QRegularExpression(u".+"_s)).join(Text::tr(", ", "city, country"))},
            {Text::tr("Registered"),
             customer.registeredAt ? formats.date(*customer.registeredAt) : QString()},
            {Text::tr("Customer ID"), customer.externalId}};
    for (const rules::AttributeDefinition &it : profile.attributes) {
        profileFacts.append({it.label.isEmpty() ? it.key : it.label,
                             attributeText(customer.attributes.value(it.key), it.type, formats)});
    }
    pane.addFacts(profileFacts);
}

void showOrders(DetailPane &pane, const CustomerProfile &profile, const Formats &formats,
                const std::function<void(const PageLink &)> &go)
{
    pane.addHeading(Text::tr("Orders"));
    if (profile.orders.isEmpty()) {
        pane.addText(Text::tr("No orders yet."), Look::Muted);
        return;
    }
    const auto open = [go, id = profile.customer.id.value] {
        go({QString::fromLatin1(PageName::Orders), {{u"customer"_s, id}}});
    };
    QList<DetailLink> links;
    for (const storage::OrderRow &order : profile.orders.mid(0, shownOrders)) {
        links.append({u"order:"_s + QString::number(order.id.value),
                      formats.money(order.amountMinor), formats.date(order.orderedAt), open,
                      chipOf(order.status)});
    }
    if (profile.orders.size() > shownOrders) {
        links.append(
                {u"allOrders"_s,
                 Text::tr("Show all %n order(s)", nullptr, static_cast<int>(profile.orders.size())),
                 {},
                 open});
    }
    pane.addLinks(links);
}

void showMessages(DetailPane &pane, const CustomerProfile &profile,
                  const std::function<void(const PageLink &)> &go)
{
    pane.addHeading(Text::tr("Messages"));
    if (profile.messages.isEmpty()) {
        pane.addText(Text::tr("No campaign has reached this customer yet."), Look::Muted);
        return;
    }
    QList<DetailLink> links;
    for (const storage::MessageListRow &row : profile.messages) {
        const qint64 campaign = row.message.campaign.value;
        links.append({u"message:"_s + QString::number(row.id.value),
                      row.campaignName,
                      {},
                      [go, campaign] {
                          go({QString::fromLatin1(PageName::Campaigns), {{u"id"_s, campaign}}});
                      },
                      chipOf(row.message.state)});
    }
    pane.addLinks(links);
}

void showSegments(DetailPane &pane, const CustomerProfile &profile,
                  const std::function<void(const PageLink &)> &go)
{
    pane.addHeading(Text::tr("Segments"));
    if (profile.segments.isEmpty())
        pane.addText(Text::tr("In none of the saved segments today."), Look::Muted);
    QList<DetailLink> links;
    for (const Segment &segment : profile.segments) {
        links.append({u"segment:"_s + QString::number(segment.id.value),
                      segment.name,
                      {},
                      [go, id = segment.id.value] {
                          go({QString::fromLatin1(PageName::Segments), {{u"id"_s, id}}});
                      }});
    }
    pane.addLinks(links);
    if (!profile.unreadable.isEmpty()) {
        pane.addText(Text::tr("Not looked at, because their rules do not fit any more: %1")
                             .arg(profile.unreadable.join(u", "_s)),
                     Look::Caution);
    }
}

} // namespace

Result<CustomerProfile> readProfile(storage::Connection &connection, CustomerId id,
                                    const rules::RuleContext &context)
{
    CustomerProfile profile;
    MUSTER_TRY_ASSIGN(profile.customer, storage::CustomerRepository(connection).find(id));
    MUSTER_TRY_ASSIGN(profile.attributes, storage::AttributeRepository(connection).list());
    MUSTER_TRY_ASSIGN(const auto orders, ordersOf(connection, id));
    MUSTER_TRY_ASSIGN(const auto messages, messagesOf(connection, id));
    rules::CustomerFacts facts{profile.customer, {}, engagementOf(messages)};
    for (const storage::OrderRow &row : orders)
        facts.orders.append(orderOf(row));
    MUSTER_TRY(findSegments(connection, facts, context, profile));
    profile.orders = orders;
    storage::MessageList list(connection);
    storage::MessageStoreReport report(connection);
    for (const storage::MessageRow &message : messages.mid(0, shownMessages)) {
        MUSTER_TRY_ASSIGN(const storage::MessageListRow row, list.find(message.id));
        profile.messages.append(row);
        MUSTER_TRY_ASSIGN(const auto events, report.events(message.id));
        for (const storage::MessageEvent &event : events)
            profile.events.append({message.campaign, event});
    }
    return profile;
}

void showProfile(DetailPane &pane, const CustomerProfile &profile, const Formats &formats,
                 const QList<QAction *> &actions, const std::function<void(const PageLink &)> &go)
{
    const Customer &customer = profile.customer;
    pane.begin(customer.name.isEmpty() ? customer.externalId : customer.name);
    QList<Chip> chips;
    Chip consent = chipOf(customer.consent);
    consent.text = Text::tr("Marketing: %1", "consent").arg(consent.text);
    chips.append(consent);
    for (const QString &tag : customer.tags)
        chips.append({tag, u"tag"_s, Tone::Accent});
    pane.addChips(chips);
    pane.addActions(actions);
    showFacts(pane, profile, formats);
    showSegments(pane, profile, go);
    showOrders(pane, profile, formats, go);
    showMessages(pane, profile, go);
    const QList<TimelineItem> timeline = timelineOf(profile, formats);
    if (!timeline.isEmpty()) {
        pane.addHeading(Text::tr("Timeline"));
        pane.addTimeline(timeline);
    }
    pane.end();
}

} // namespace muster::gui
