// SPDX-License-Identifier: GPL-3.0-or-later
// The oracle: random rules about random customers must select the same ones in memory and through the SQL of every
// database. MUSTER_TEST_SEED repeats a run.
#include "rules/rulejson.h"
#include "storage/audience.h"
#include "storage/campaignrepository.h"
#include "storage/customerrepository.h"
#include "storage/orderrepository.h"
#include "storage/rulesql.h"
#include "support/randomrules.h"
#include "support/testdatabases.h"
#include "support/try.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace muster;
using namespace muster::storage;

namespace {

constexpr int randomTrees = 2000;
constexpr int customers = 300;
constexpr int campaigns = 5;
constexpr qint64 now = 1'751'300'000'000;

struct Case
{
    rules::RuleGroup tree;
    rules::Node node;
};

struct Population
{
    QList<rules::CustomerFacts> facts;
    QList<CampaignId> campaigns;
};

/// Messages that make up what the customer's engagement says, and one that was never sent.
Result<void> storeMessages(Connection &connection, const QList<CampaignId> &campaigns,
                           CustomerId customer, const rules::Engagement &engagement)
{
    MUSTER_TRY_ASSIGN(
            Statement insert,
            connection.prepare(u"INSERT INTO messages (campaign_id, customer_id, channel, state,"
                               " accepted_at, opened_at, clicked_at, updated_at)"
                               " VALUES (?, ?, 1, ?, ?, ?, ?, ?)"_s));
    const auto time = [](qint64 number, qint64 count, const std::optional<qint64> &last) {
        return number < count ? QVariant(*last - number * 1000) : QVariant();
    };
    for (qint64 i = 0; i < engagement.sent; ++i) {
        MUSTER_TRY(insert.run({campaigns.at(i).value, customer.value, 3,
                               time(i, engagement.sent, engagement.lastSentAt),
                               time(i, engagement.opened, engagement.lastOpenedAt),
                               time(i, engagement.clicked, engagement.lastClickedAt), now}));
    }
    return insert.run({campaigns.constLast().value, customer.value, 1, {}, {}, {}, now});
}

Result<void> store(Connection &connection, const Population &population)
{
    CustomerRepository customerTable(connection);
    OrderRepository orderTable(connection);
    for (const rules::CustomerFacts &facts : population.facts) {
        MUSTER_TRY_ASSIGN(const CustomerId id, customerTable.insert(facts.customer, now));
        for (Order order : facts.orders) {
            order.customer = id;
            MUSTER_TRY(orderTable.insert(order, now));
        }
        MUSTER_TRY(storeMessages(connection, population.campaigns, id, facts.engagement));
    }
    return {};
}

Result<QList<CampaignId>> storeCampaigns(Connection &connection)
{
    QList<CampaignId> ids;
    for (int i = 0; i < campaigns; ++i) {
        Campaign campaign;
        campaign.name = u"Campaign %1"_s.arg(i);
        campaign.createdAt = now;
        MUSTER_TRY_ASSIGN(const CampaignId id, CampaignRepository(connection).create(campaign));
        ids.append(id);
    }
    return ids;
}

QString described(const rules::CustomerFacts &facts)
{
    const Customer &c = facts.customer;
    QStringList lines{
            u"%1: name [%2] email [%3] phone [%4] city [%5] country [%6] tags [%7] consent %8"_s
                    .arg(c.externalId, c.name, c.email, c.phone, c.city, c.country,
                         c.tags.join(u"|"_s), QString::number(static_cast<int>(c.consent))),
            u"spend %1 orders %2 last %3 visits %4 registered %5"_s.arg(c.totals().spendMinor)
                    .arg(c.totals().orders)
                    .arg(c.totals().lastOrderAt.value_or(-1))
                    .arg(c.visits.value_or(-1))
                    .arg(c.registeredAt.value_or(-1)),
            QString::fromUtf8(QJsonDocument(c.attributes).toJson(QJsonDocument::Compact)),
            u"sent %1 opened %2 clicked %3"_s.arg(facts.engagement.sent)
                    .arg(facts.engagement.opened)
                    .arg(facts.engagement.clicked)};
    for (const Order &order : facts.orders) {
        lines.append(
                u"order %1: %2 at %3 status %4 channel [%5] coupon [%6]"_s.arg(order.externalId)
                        .arg(order.amountMinor)
                        .arg(order.orderedAt)
                        .arg(static_cast<int>(order.status))
                        .arg(order.channel, order.coupon));
    }
    return lines.join(u"\n  "_s);
}

/// Of those on which memory and database differ, the one with the least to read.
QString report(const Case &one, Dialect dialect, const Population &population,
               const QSet<QString> &selected)
{
    QString smallest;
    int differing = 0;
    for (const rules::CustomerFacts &facts : population.facts) {
        const bool inMemory = rules::matches(one.node, facts);
        if (inMemory == selected.contains(facts.customer.externalId))
            continue;
        ++differing;
        const QString text =
                (inMemory ? u"only in memory: "_s : u"only in the database: "_s) + described(facts);
        if (smallest.isEmpty() || text.size() < smallest.size())
            smallest = text;
    }
    const auto sql = ruleSql(one.node, dialect);
    QStringList values;
    for (const QVariant &value : sql ? sql->values : QVariantList())
        values.append(u'[' + value.toString() + u']');
    return u"%1\n%2\nvalues %3\n%4 customers differ, the smallest:\n%5"_s.arg(
            QString::fromUtf8(rules::writeRuleJson(one.tree)), sql ? sql->where : QString(),
            values.join(u' '), QString::number(differing), smallest);
}

/// Empty if all is well.
Result<QString> firstDifference(Connection &connection, const QList<Case> &cases,
                                const Population &population)
{
    for (const Case &one : cases) {
        QStringList expected;
        for (const rules::CustomerFacts &facts : population.facts) {
            if (rules::matches(one.node, facts))
                expected.append(facts.customer.externalId);
        }
        const auto selected = memberExternalIds(connection, one.node);
        if (!selected) {
            return QString::fromUtf8(rules::writeRuleJson(one.tree)) + u'\n' +
                   test::describe(selected.error());
        }
        if (*selected != expected) {
            return report(one, connection.dialect(), population,
                          QSet<QString>(selected->cbegin(), selected->cend()));
        }
        MUSTER_TRY_ASSIGN(const qint64 count, countMembers(connection, one.node));
        if (count != expected.size())
            return u"counted %1: "_s.arg(count) + report(one, connection.dialect(), population, {});
    }
    return QString();
}

} // namespace

class TestOracle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_seed = test::RandomRules::announcedSeed(); }

    void databaseSelectsAsMemoryDoes_data() { test::databaseRows(); }
    void databaseSelectsAsMemoryDoes()
    {
        MUSTER_TEST_DATABASE(database);
        test::RandomRules random(m_seed);
        Population population;
        for (qint64 id = 1; id <= customers; ++id)
            population.facts.append(random.customer(id));

        QList<rules::RuleGroup> trees = random.everyCondition();
        for (int i = 0; i < randomTrees; ++i)
            trees.append(random.tree());
        QList<Case> cases;
        int dividing = 0;
        for (const rules::RuleGroup &tree : std::as_const(trees)) {
            const rules::CheckedRule checked =
                    rules::check(tree, random.catalogue(), random.context());
            QVERIFY2(checked.has_value(), rules::writeRuleJson(tree).constData());
            cases.append({tree, *checked});
            const auto members = std::count_if(
                    population.facts.cbegin(), population.facts.cend(),
                    [&checked](const auto &facts) { return rules::matches(*checked, facts); });
            dividing += members > 0 && members < customers ? 1 : 0;
        }
        // Rules that everybody or nobody satisfies prove little.
        QVERIFY2(dividing > cases.size() / 2, qPrintable(QString::number(dividing)));

        const auto stored = test::transactNow(
                *database, Role::Write, [&population](Connection &connection) -> Result<void> {
                    MUSTER_TRY_ASSIGN(population.campaigns, storeCampaigns(connection));
                    return store(connection, population);
                });
        MUSTER_VERIFY_OK(stored);
        const auto difference = test::runNow(*database, Role::Read, [&](Connection &connection) {
            return firstDifference(connection, cases, population);
        });
        MUSTER_VERIFY_OK(difference);
        QVERIFY2(difference->isEmpty(), qPrintable(u"seed %1: "_s.arg(m_seed) + *difference));
    }

private:
    quint32 m_seed = 0;
};

QTEST_GUILESS_MAIN(TestOracle)
#include "tst_oracle.moc"
