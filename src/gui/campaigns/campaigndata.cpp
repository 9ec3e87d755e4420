// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/campaigns/campaigndata.h"

#include "rules/rulejson.h"
#include "storage/audience.h"
#include "storage/campaignrepository.h"
#include "storage/customerrepository.h"
#include "storage/segmentrepository.h"
#include "storage/vendoraccountrepository.h"
#include "support/outputfile.h"
#include "support/try.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace muster::gui {

using storage::Connection;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CampaignData)
};

constexpr int exportPage = 2000;

Result<rules::RuleGroup> treeOf(Connection &connection, SegmentId id)
{
    MUSTER_TRY_ASSIGN(const Segment segment, storage::SegmentRepository(connection).find(id));
    return rules::readRuleJson(segment.rules.toUtf8());
}

Result<rules::Node> nodeOf(Connection &connection, const rules::RuleContext &context,
                           const rules::RuleGroup &tree)
{
    MUSTER_TRY_ASSIGN(const rules::FieldCatalogue fields, engine::fieldCatalogue(connection));
    auto node = rules::check(tree, fields, context);
    if (!node)
        return fail(rules::toError(node.error()));
    return *std::move(node);
}

/// The field whose value a tag shows; empty where there is always a value.
QString fieldOfTag(const templates::Tag &tag)
{
    using enum templates::TagKind;
    switch (tag.kind) {
    case FirstName:
        return u"name"_s;
    case Name:
    case Email:
    case Phone:
    case City:
    case Country:
    case Visits:
    case LastOrderDate:
    case RegistrationDate:
    case Attribute:
        return tag.name();
    case ExternalId:
    case Spend:
    case Orders:
    case Constant:
        break;
    }
    return {};
}

/// The members of \a tree that have no value in \a field.
rules::RuleGroup membersWithout(const rules::RuleGroup &tree, const QString &field)
{
    rules::RuleGroup both;
    rules::Rule missing;
    missing.field = field;
    missing.op = u"null"_s;
    both.rules.append(rules::RuleNode{tree});
    both.rules.append(rules::RuleNode{missing});
    return both;
}

/// Among all customers: also where there is no segment yet to look into.
bool isSearch(const RecipientQuery &query)
{
    return !query.search.isEmpty() || !query.segment.isValid();
}

storage::CustomerQuery searchOf(const RecipientQuery &query)
{
    storage::CustomerQuery customers;
    customers.search = query.search;
    customers.after = query.after;
    customers.limit = query.limit;
    return customers;
}

QString csvCell(QString text)
{
    static const QString special = u",\"\r\n"_s;
    const bool quoted =
            std::any_of(text.cbegin(), text.cend(), [](QChar c) { return special.contains(c); });
    return quoted ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text;
}

QString csvTime(const std::optional<qint64> &ms)
{
    return ms ? QDateTime::fromMSecsSinceEpoch(*ms).toUTC().toString(Qt::ISODate) : QString();
}

QByteArray csvLine(const storage::MessageRow &row)
{
    const QStringList cells{row.externalId,
                            row.name,
                            row.address,
                            messageStateName(row.state),
                            row.reason,
                            QString::number(row.attempts),
                            row.vendorMessageId,
                            csvTime(row.acceptedAt),
                            csvTime(row.deliveredAt),
                            csvTime(row.openedAt),
                            csvTime(row.clickedAt)};
    QStringList quoted;
    for (const QString &cell : cells)
        quoted.append(csvCell(cell));
    return quoted.join(u',').toUtf8() + "\r\n";
}

} // namespace

Result<CampaignChoices> readChoices(Connection &connection)
{
    CampaignChoices choices;
    MUSTER_TRY_ASSIGN(choices.segments, storage::SegmentRepository(connection).list());
    MUSTER_TRY_ASSIGN(choices.accounts, storage::VendorAccountRepository(connection).list());
    MUSTER_TRY_ASSIGN(choices.tags, engine::tagCatalogue(connection));
    return choices;
}

Result<AudienceFacts> readAudience(Connection &connection, const rules::RuleContext &context,
                                   const Campaign &draft, const QStringList &tagsWithoutFallback)
{
    AudienceFacts facts;
    delivery::LaunchContext launch;
    MUSTER_TRY_ASSIGN(launch.fields, engine::fieldCatalogue(connection));
    MUSTER_TRY_ASSIGN(launch.tags, engine::tagCatalogue(connection));
    launch.rules = context;
    MUSTER_TRY_ASSIGN(facts.forecast,
                      delivery::forecastLaunch(connection, draft.segment, draft.channel, launch));
    MUSTER_TRY_ASSIGN(const rules::RuleGroup tree, treeOf(connection, draft.segment));
    for (const QString &name : tagsWithoutFallback) {
        const auto tag = launch.tags.find(name);
        const QString field = tag ? fieldOfTag(*tag) : QString();
        if (field.isEmpty())
            continue;
        MUSTER_TRY_ASSIGN(const rules::Node node,
                          nodeOf(connection, context, membersWithout(tree, field)));
        MUSTER_TRY_ASSIGN(const qint64 count, storage::countMembers(connection, node));
        if (count > 0)
            facts.withoutValue.insert(name, count);
    }
    return facts;
}

Result<storage::Page<storage::CustomerRow>> readRecipients(Connection &connection,
                                                           const rules::RuleContext &context,
                                                           const RecipientQuery &query)
{
    if (isSearch(query))
        return storage::CustomerRepository(connection).list(searchOf(query));
    MUSTER_TRY_ASSIGN(const rules::RuleGroup tree, treeOf(connection, query.segment));
    MUSTER_TRY_ASSIGN(const rules::Node node, nodeOf(connection, context, tree));
    return storage::memberPage(connection, node, query.after, query.limit);
}

Result<qint64> countRecipients(Connection &connection, const rules::RuleContext &context,
                               const RecipientQuery &query)
{
    if (isSearch(query))
        return storage::CustomerRepository(connection).count(searchOf(query));
    MUSTER_TRY_ASSIGN(const rules::RuleGroup tree, treeOf(connection, query.segment));
    MUSTER_TRY_ASSIGN(const rules::Node node, nodeOf(connection, context, tree));
    return storage::countMembers(connection, node);
}

Result<CampaignProgress> readProgress(Connection &connection, CampaignId id)
{
    CampaignProgress progress;
    storage::MessageStoreReport messages(connection);
    MUSTER_TRY_ASSIGN(progress.campaign, storage::CampaignRepository(connection).find(id));
    MUSTER_TRY_ASSIGN(progress.account, messages.account(id));
    MUSTER_TRY_ASSIGN(progress.reasons, messages.reasons(id));
    if (progress.campaign.segment.isValid()) {
        MUSTER_TRY_ASSIGN(const Segment segment,
                          storage::SegmentRepository(connection).find(progress.campaign.segment));
        progress.segment = segment.name;
    }
    if (progress.campaign.vendorAccount.isValid()) {
        MUSTER_TRY_ASSIGN(
                progress.vendor,
                storage::VendorAccountRepository(connection).find(progress.campaign.vendorAccount));
    }
    return progress;
}

Result<Campaign> createDraft(Connection &connection, Campaign draft)
{
    storage::CampaignRepository campaigns(connection);
    const QString wanted = draft.name;
    for (int number = 2;; ++number) {
        const auto taken = campaigns.findByName(draft.name);
        if (!taken && taken.error().code == ErrorCode::NotFound)
            break;
        if (!taken)
            return fail(taken.error());
        draft.name = u"%1 %2"_s.arg(wanted).arg(number);
    }
    MUSTER_TRY_ASSIGN(const CampaignId id, campaigns.create(draft));
    return campaigns.find(id);
}

Result<Campaign> removeStoredDraft(Connection &connection, CampaignId id)
{
    storage::CampaignRepository campaigns(connection);
    MUSTER_TRY_ASSIGN(const Campaign stored, campaigns.find(id));
    if (stored.state != CampaignState::Draft)
        return fail(ErrorCode::Conflict, Text::tr("Only a draft can be deleted"), stored.name);
    MUSTER_TRY(campaigns.remove(id));
    return stored;
}

Result<qint64> exportRecipients(Connection &connection, CampaignId campaign,
                                std::optional<MessageState> state, const QString &path,
                                const QStringList &kept)
{
    OutputFile file(path, kept);
    MUSTER_TRY(file.open());
    MUSTER_TRY(file.write("external_id,name,address,state,reason,attempts,vendor_message_id,"
                          "accepted_at,delivered_at,opened_at,clicked_at\r\n"));
    storage::MessageStoreReport messages(connection);
    qint64 lines = 0;
    CustomerId after;
    for (;;) {
        MUSTER_TRY_ASSIGN(const QList<storage::MessageRow> rows,
                          messages.page(campaign, exportPage, after, state));
        for (const storage::MessageRow &row : rows)
            MUSTER_TRY(file.write(csvLine(row)));
        lines += rows.size();
        if (rows.size() < exportPage)
            break;
        after = rows.last().customer;
    }
    MUSTER_TRY(file.commit());
    return lines;
}

} // namespace muster::gui
