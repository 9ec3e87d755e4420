// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/demoloader.h"

#include "engine/audiences.h"
#include "rules/rulejson.h"
#include "rules/ruletext.h"
#include "storage/audience.h"
#include "storage/campaignrepository.h"
#include "storage/customercolumns.h"
#include "storage/customerrepository.h"
#include "storage/importbulk.h"
#include "storage/importstore.h"
#include "storage/messagestore.h"
#include "storage/segmentrepository.h"
#include "storage/vendoraccountrepository.h"
#include "support/folding.h"
#include "support/try.h"

#include <QCoreApplication>
#include <deque>

using namespace Qt::StringLiterals;

namespace muster::engine {

using storage::BulkValue;
using storage::Connection;
using storage::Role;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DemoLoader)
};

constexpr qsizetype batchSize = 5'000;
constexpr qint64 sendingTimeMs = 10 * 60'000;

storage::TextRef addText(storage::BatchText &buffer, const QString &text)
{
    return buffer.add(text.toStdString());
}

storage::ImportedCustomer importedCustomer(storage::BatchText &buffer, const Customer &customer,
                                           qint64 line)
{
    storage::ImportedCustomer row;
    row.line = line;
    const std::array texts{customer.externalId, customer.name, customer.email,
                           customer.phone,      customer.city, customer.country};
    for (size_t i = 0; i < texts.size(); ++i) {
        row.text[i] = addText(buffer, texts[i]);
        row.folded[i] = addText(buffer, folded(texts[i]));
    }
    row.text[storage::TagsText] = addText(buffer, storage::storedTags(customer.tags).toString());
    row.folded[storage::TagsText] =
            addText(buffer, storage::storedTagsFolded(customer.tags).toString());
    row.numbers[storage::VisitsNumber] = customer.visits;
    row.numbers[storage::RegisteredNumber] = customer.registeredAt;
    row.consent = customer.consent;
    return row;
}

storage::ImportedOrder importedOrder(storage::OrderBatch &batch, const DemoOrder &entry,
                                     const Customer &customer, qint64 line)
{
    const Order &order = entry.order;
    storage::ImportedOrder row;
    row.line = line;
    row.externalId = addText(batch.text, order.externalId);
    row.externalIdFolded = addText(batch.text, folded(order.externalId));
    row.customerId = addText(batch.text, customer.externalId);
    row.amountMinor = order.amountMinor;
    row.orderedAt = order.orderedAt;
    row.status = order.status;
    row.channel = addText(batch.text, order.channel);
    row.channelFolded = addText(batch.text, folded(order.channel));
    row.coupon = addText(batch.text, order.coupon);
    row.couponFolded = addText(batch.text, folded(order.coupon));
    row.items = static_cast<int>(batch.items.size());
    batch.items.push_back(order.items);
    return row;
}

/// One member of a past campaign's audience and what became of the message.
struct Recipient
{
    CustomerId id;
    std::string address;
    DemoOutcome outcome;
    std::string reason;
};

class Loader
{
public:
    Loader(const Workspace &workspace, qint64 customers)
        : m_workspace(workspace)
        , m_now(workspace.clock().nowMs())
    {
        DemoOptions options;
        options.customers = customers;
        options.zone = workspace.settings().timeZone;
        options.today = workspace.clock().today(options.zone);
        // Not where another day is looked at (--as-of).
        if (dayOfMs(m_now, options.zone) == options.today)
            options.now = m_now;
        m_data = makeDemoData(options);
    }

    Result<DemoSummary> run()
    {
        MUSTER_TRY(refuseUsedWorkspace());
        MUSTER_TRY(loadCustomers());
        MUSTER_TRY(loadOrders());
        MUSTER_TRY(loadSegments());
        MUSTER_TRY(loadCampaigns());
        return m_summary;
    }

private:
    template<typename Job>
    auto transact(Job &&job)
    {
        return m_workspace.database().transact(Role::Ingest, std::forward<Job>(job)).takeResult();
    }

    Result<void> refuseUsedWorkspace()
    {
        MUSTER_TRY_ASSIGN(const qint64 there, transact([](Connection &connection) {
                              return storage::CustomerRepository(connection).count();
                          }));
        if (there > 0)
            return fail(ErrorCode::Conflict, Text::tr("The workspace has customers already."),
                        m_workspace.database().url().text(),
                        Text::tr("Use a new workspace for the demo."));
        return {};
    }

    Result<void> loadCustomers()
    {
        for (qsizetype from = 0; from < m_data.customers.size(); from += batchSize) {
            storage::CustomerBatch batch;
            for (const Customer &customer : m_data.customers.mid(from, batchSize))
                batch.rows.push_back(importedCustomer(batch.text, customer, from + 1));
            MUSTER_TRY_ASSIGN(const storage::BatchOutcome outcome,
                              transact([&](Connection &connection) {
                                  return storage::ImportStore(connection)
                                          .customers(batch, storage::OnConflict::Update, m_now);
                              }));
            m_summary.customers += outcome.created;
        }
        return {};
    }

    Result<void> loadOrders()
    {
        for (qsizetype from = 0; from < m_data.orders.size(); from += batchSize) {
            storage::OrderBatch batch;
            for (const DemoOrder &entry : m_data.orders.mid(from, batchSize))
                batch.rows.push_back(
                        importedOrder(batch, entry, m_data.customers[entry.customer], from + 1));
            MUSTER_TRY_ASSIGN(const storage::BatchOutcome outcome,
                              transact([&](Connection &connection) {
                                  return storage::ImportStore(connection)
                                          .orders(batch, storage::OnConflict::Update, m_now);
                              }));
            m_summary.orders += outcome.created;
        }
        return {};
    }

    Result<void> loadSegments()
    {
        for (const DemoSegment &segment : m_data.segments) {
            const auto tree = rules::readRuleText(segment.ruleText);
            if (!tree)
                return fail(tree.error().toError());
            MUSTER_TRY(saveSegment(m_workspace, segment.name, *tree));
            ++m_summary.segments;
        }
        return {};
    }

    Result<void> loadCampaigns()
    {
        VendorAccount account;
        account.name = u"demo-vendor"_s;
        account.pricePerThousand = 8'500;
        account.url = QUrl(u"http://127.0.0.1:8025/messages"_s);
        account.createdAt = m_now;
        MUSTER_TRY_ASSIGN(m_account, transact([&](Connection &connection) {
                              return storage::VendorAccountRepository(connection).create(account);
                          }));
        for (const DemoCampaign &campaign : m_data.campaigns) {
            MUSTER_TRY_ASSIGN(const rules::RuleGroup tree,
                              readRuleOf(m_workspace, campaign.segment));
            MUSTER_TRY_ASSIGN(const CheckedRule rule, checkRule(m_workspace, tree));
            MUSTER_TRY(transact([&](Connection &connection) {
                return loadCampaign(connection, campaign, rule);
            }));
            ++m_summary.campaigns;
        }
        return {};
    }

    Result<void> loadCampaign(Connection &connection, const DemoCampaign &entry,
                              const CheckedRule &rule)
    {
        MUSTER_TRY_ASSIGN(const Segment segment,
                          storage::SegmentRepository(connection).findByName(entry.segment));
        Campaign campaign;
        campaign.name = entry.name;
        campaign.segment = segment.id;
        campaign.vendorAccount = m_account;
        campaign.subject = entry.subject;
        campaign.text = entry.text;
        campaign.createdAt = entry.launchedAt - sendingTimeMs;
        MUSTER_TRY_ASSIGN(const CampaignId id,
                          storage::CampaignRepository(connection).create(campaign));
        MUSTER_TRY_ASSIGN(const QList<Recipient> recipients, recipientsOf(connection, entry, rule));
        MUSTER_TRY(insertMessages(connection, id, entry, recipients));
        MUSTER_TRY(insertEvents(connection, id, recipients));
        MUSTER_TRY_ASSIGN(storage::Statement * finish, connection.named(u"demo_campaign_finish"_s));
        return finish->run({static_cast<int>(CampaignState::Completed), recipients.size(),
                            QString::fromUtf8(rules::writeRuleJson(rule.tree)), entry.launchedAt,
                            entry.launchedAt + sendingTimeMs, id.value});
    }

    /// The members of today's segment who were customers when the campaign went out.
    Result<QList<Recipient>> recipientsOf(Connection &connection, const DemoCampaign &entry,
                                          const CheckedRule &rule)
    {
        MUSTER_TRY_ASSIGN(const QStringList externalIds,
                          storage::memberExternalIds(connection, rule.node));
        MUSTER_TRY_ASSIGN(const QList<CustomerId> ids, storage::memberIds(connection, rule.node));
        QList<Recipient> out;
        for (qsizetype i = 0; i < ids.size(); ++i) {
            // "CUS-000017" is the seventeenth customer.
            const Customer &customer =
                    m_data.customers[externalIds[i].section(u'-', 1).toLongLong() - 1];
            if (*customer.registeredAt > entry.launchedAt)
                continue;
            Recipient recipient{ids[i], customer.email.toStdString(), {}, {}};
            if (customer.email.isEmpty())
                recipient.outcome = {MessageState::Skipped,
                                     QString(storage::reasons::NoAddress),
                                     {},
                                     {},
                                     {},
                                     {}};
            else if (customer.consent == Consent::Denied)
                recipient.outcome = {MessageState::Skipped,
                                     QString(storage::reasons::NoConsent),
                                     {},
                                     {},
                                     {},
                                     {}};
            else
                recipient.outcome = demoOutcome(entry, i);
            recipient.reason = recipient.outcome.reason.toStdString();
            out.append(recipient);
        }
        return out;
    }

    Result<void> insertMessages(Connection &connection, CampaignId id, const DemoCampaign &entry,
                                const QList<Recipient> &recipients)
    {
        std::vector<BulkValue> values;
        for (const Recipient &recipient : recipients) {
            const DemoOutcome &outcome = recipient.outcome;
            const qint64 updatedAt = std::max({entry.launchedAt, outcome.acceptedAt.value_or(0),
                                               outcome.deliveredAt.value_or(0)});
            const qint64 attempts = outcome.state == MessageState::Skipped ? 0 : 1;
            values.insert(values.end(),
                          {id.value, recipient.id.value, qint64(Channel::Email),
                           std::string_view(recipient.address), qint64(outcome.state),
                           std::string_view(recipient.reason), attempts, outcome.acceptedAt,
                           outcome.deliveredAt, outcome.openedAt, outcome.clickedAt, updatedAt});
        }
        m_summary.messages += recipients.size();
        return storage::ImportBulk::create(connection)
                ->insert(u"demo_message_insert"_s, 12, values);
    }

    Result<void> insertEvents(Connection &connection, CampaignId id,
                              const QList<Recipient> &recipients)
    {
        MUSTER_TRY_ASSIGN(storage::Statement * statement, connection.named(u"demo_message_ids"_s));
        MUSTER_TRY(statement->run({id.value}));
        QList<qint64> messages;
        while (statement->next())
            messages.append(statement->integer(0));
        MUSTER_TRY(statement->finished());

        std::vector<BulkValue> values;
        std::deque<std::string> keys;
        const auto add = [&](qint64 message, ReceiptKind kind, std::optional<qint64> at,
                             const std::string &reason) {
            if (!at)
                return;
            keys.push_back("demo-" + std::to_string(message) + '-' +
                           receiptKindName(kind).toStdString());
            values.insert(values.end(), {message, m_account.value, std::string_view(keys.back()),
                                         qint64(kind), std::string_view(reason), *at, *at});
        };
        for (qsizetype i = 0; i < recipients.size(); ++i) {
            const DemoOutcome &outcome = recipients[i].outcome;
            add(messages[i], ReceiptKind::Delivered, outcome.deliveredAt, {});
            add(messages[i], ReceiptKind::Opened, outcome.openedAt, {});
            add(messages[i], ReceiptKind::Clicked, outcome.clickedAt, {});
            if (outcome.state == MessageState::Bounced)
                add(messages[i], ReceiptKind::Bounced, outcome.acceptedAt, recipients[i].reason);
        }
        m_summary.events += static_cast<qint64>(keys.size());
        return storage::ImportBulk::create(connection)->insert(u"demo_event_insert"_s, 7, values);
    }

    const Workspace &m_workspace;
    qint64 m_now;
    DemoData m_data;
    VendorAccountId m_account;
    DemoSummary m_summary;
};

} // namespace

Result<DemoSummary> loadDemo(const Workspace &workspace, qint64 customers)
{
    return Loader(workspace, customers).run();
}

} // namespace muster::engine
