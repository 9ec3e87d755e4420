// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does with drafts: make, copy, delete, try out.
#include "engine/singlesend.h"
#include "gui/campaigns/campaigndata.h"
#include "gui/campaigns/campaigneditor.h"
#include "gui/campaigns/campaignlist.h"
#include "gui/campaigns/campaignspage.h"
#include "storage/campaignrepository.h"

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

/// What a copy or a new start takes over: nothing of the life that the campaign has had.
Campaign asDraft(const Campaign &campaign)
{
    Campaign draft;
    draft.name = campaign.name;
    draft.segment = campaign.segment;
    draft.channel = campaign.channel;
    draft.vendorAccount = campaign.vendorAccount;
    draft.subject = campaign.subject;
    draft.text = campaign.text;
    draft.html = campaign.html;
    return draft;
}

/// The test is rendered for the recipient who is previewed.
QString testAddressLabel(Channel channel)
{
    switch (channel) {
    case Channel::Email:
        return CampaignsPage::tr("E-mail address that gets the message as the preview shows it");
    case Channel::Sms:
    case Channel::Whatsapp:
        return CampaignsPage::tr("Phone number that gets the message as the preview shows it");
    case Channel::Webhook:
        break;
    }
    return CampaignsPage::tr("Address that gets the message as the preview shows it");
}

} // namespace

void CampaignsPage::newCampaign()
{
    open({{u"new"_s, true}});
}

void CampaignsPage::duplicate()
{
    const auto copy = [this](const Campaign &campaign) {
        Campaign draft = asDraft(campaign);
        draft.name = tr("%1 (copy)").arg(campaign.name);
        create(draft);
    };
    const auto campaign = chosen();
    if (campaign && m_view == View::List)
        read(campaign->id, copy);
    else if (campaign)
        copy(*campaign);
}

void CampaignsPage::create(const Campaign &wanted)
{
    Campaign draft = wanted;
    draft.createdAt = session().clock().nowMs();
    const auto future = session().database().transact(
            storage::Role::Write,
            [draft](storage::Connection &connection) { return createDraft(connection, draft); });
    storage::whenDone(future, this, [this](const Result<Campaign> &campaign) {
        if (!campaign) {
            services().tellFailure(campaign.error());
            return;
        }
        session().announce(engine::Change::Campaigns);
        campaignCame(*campaign);
    });
}

void CampaignsPage::removeDraft()
{
    const auto campaign = chosen();
    if (!campaign || campaign->state != CampaignState::Draft)
        return;
    // What is written in the editor may be ahead of what is stored; the list knows no texts.
    const auto written = m_view == View::Editor ? campaign : std::nullopt;
    const auto future = session().database().transact(
            storage::Role::Write, [id = campaign->id](storage::Connection &connection) {
                return removeStoredDraft(connection, id);
            });
    storage::whenDone(future, this, [this, written](const Result<Campaign> &removed) {
        if (!removed) {
            services().tellFailure(removed.error());
            m_list->reload();
            return;
        }
        const Campaign draft = written.value_or(*removed);
        show(View::List);
        m_list->reload();
        session().announce(engine::Change::Campaigns);
        services().notices.show({Notice::Kind::Success,
                                 tr("Deleted “%1”.").arg(draft.name),
                                 {},
                                 tr("Undo"),
                                 [this, draft] { restoreDraft(draft); }});
    });
}

void CampaignsPage::restoreDraft(const Campaign &draft)
{
    create(asDraft(draft));
}

void CampaignsPage::sendTest()
{
    if (m_editor->leadToProblem())
        return;
    m_editor->save([this] {
        const Channel channel = m_editor->draft().channel;
        services().dialogs.askText(
                this, tr("Send a test"), testAddressLabel(channel), m_testAddress,
                [this, channel](const QString &typed) {
                    if (const auto address = engine::testAddress(channel, typed))
                        sendTestTo(*address);
                },
                [channel](const QString &typed) {
                    const auto address = engine::testAddress(channel, typed);
                    return address ? QString() : address.error().message;
                });
    });
}

void CampaignsPage::sendTestTo(const QString &address)
{
    m_testAddress = address;
    m_test->setEnabled(false);
    const QString about = newsOf(m_editor->draft().id);
    runInBackground(
            this,
            [&workspace = session().workspace(), secrets = session().secrets(),
             name = m_editor->draft().name, address, customer = m_editor->previewedCustomer()] {
                return engine::sendTest(workspace, *secrets, name, address, customer);
            },
            [this, address, about](const Result<engine::TestResult> &result) {
                showActions();
                if (!result) {
                    services().tellFailure(result.error());
                } else if (result->accepted) {
                    services().notices.success(
                            tr("The vendor accepted the test for %1.").arg(address), about);
                } else {
                    services().notices.show(
                            {.kind = Notice::Kind::Failure,
                             .text = tr("The vendor did not accept the test for %1.").arg(address),
                             .details = result->reason,
                             .about = about});
                }
            });
}

} // namespace muster::gui
