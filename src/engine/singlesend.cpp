// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/singlesend.h"

#include "delivery/vendors/vendorregistry.h"
#include "engine/campaigns.h"
#include "ingest/values.h"
#include "storage/campaignrepository.h"
#include "support/bytes.h"
#include "support/try.h"

#include <QCoreApplication>
#include <QThread>
#include <future>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace muster::engine {

using storage::Connection;
using storage::Role;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SingleSend)
};

/// An account together with the vendor that knows how to talk to it.
struct Ready
{
    delivery::VendorRegistry registry = delivery::VendorRegistry::withAll();
    const delivery::Vendor *vendor = nullptr;
    delivery::SendingAccount account;
};

Result<Ready> prepare(const Workspace &workspace, SecretStore &secrets,
                      const VendorAccount &account)
{
    Ready ready;
    MUSTER_TRY_ASSIGN(ready.vendor, ready.registry.find(account.kind));
    MUSTER_TRY_ASSIGN(const delivery::VendorSecrets keys, secretsOf(workspace, secrets, account));
    MUSTER_TRY_ASSIGN(ready.account, ready.vendor->prepare(account, keys));
    return ready;
}

/// Runs one request on a thread with an event loop and waits for its outcome.
http::Outcome exchange(const http::OutgoingRequest &request)
{
    std::promise<http::Outcome> promise;
    std::future<http::Outcome> outcome = promise.get_future();
    QThread thread;
    auto *client = new http::Client;
    client->moveToThread(&thread);
    QObject::connect(&thread, &QThread::finished, client, &QObject::deleteLater);
    QObject::connect(&thread, &QThread::started, client, [client, &request, &promise] {
        client->send(request, client,
                     [&promise](const http::Outcome &done) { promise.set_value(done); });
    });
    thread.start();
    http::Outcome result = outcome.get();
    thread.quit();
    thread.wait();
    return result;
}

/// Sends a message under an id of its own, which no campaign knows.
Result<TestResult> sendOne(const Ready &ready, delivery::OutgoingMessage message, qint64 nowMs)
{
    message.id = "test-" + randomBytes(12).toHex();
    MUSTER_TRY_ASSIGN(const delivery::VendorRequest request,
                      ready.vendor->request({message}, ready.account, nowMs));
    const http::Outcome outcome = exchange(request.request);
    const delivery::BatchAnswer answer =
            ready.vendor->readAnswer(outcome, {message.id}, ready.account, nowMs);
    const delivery::MessageAnswer said = answer.messages.value(0);
    const bool accepted = said.verdict == delivery::MessageVerdict::Accepted;
    const QString reason = said.reason.isEmpty() ? answer.reason : said.reason;
    return TestResult{accepted, accepted ? QString() : reason};
}

} // namespace

Result<VendorProbe> probeVendorAccount(const Workspace &workspace, SecretStore &secrets,
                                       const QString &name)
{
    MUSTER_TRY_ASSIGN(const VendorAccount account, vendorAccountNamed(workspace, name));
    MUSTER_TRY_ASSIGN(const Ready ready, prepare(workspace, secrets, account));
    const http::Outcome outcome =
            exchange(ready.vendor->probe(ready.account, workspace.clock().nowMs()));
    if (!outcome.answered())
        return VendorProbe{false, outcome.text};
    const delivery::BatchAnswer answer =
            ready.vendor->readAnswer(outcome, {}, ready.account, workspace.clock().nowMs());
    const bool works =
            answer.account == delivery::AccountVerdict::Carry && outcome.response.status < 300;
    const QString status = Text::tr("status %1").arg(outcome.response.status);
    return VendorProbe{works, answer.reason.isEmpty() ? status : status + u", "_s + answer.reason};
}

Result<QString> testAddress(Channel channel, const QString &typed)
{
    const QString text = typed.trimmed();
    const std::string cell = text.toStdString();
    ingest::Cell<std::string> read = cell;
    if (channel == Channel::Email)
        read = ingest::readEmail(cell);
    else if (channel != Channel::Webhook)
        read = ingest::readPhone(cell);
    if (!read)
        return fail(ErrorCode::InvalidInput, read.error());
    // What an import takes for "there is none" is no address either.
    if (!*read || (*read)->empty())
        return fail(ErrorCode::InvalidInput, Text::tr("The test needs somebody to go to."), {},
                    Text::tr("Give an address of your own."));
    return QString::fromStdString(**read);
}

Result<TestResult> sendTest(const Workspace &workspace, SecretStore &secrets,
                            const QString &campaignName, const QString &address,
                            const QString &customerExternalId)
{
    const QStringList customers =
            customerExternalId.isEmpty() ? QStringList() : QStringList{customerExternalId};
    MUSTER_TRY_ASSIGN(const QList<Preview> previews,
                      previewCampaign(workspace, campaignName, customers, 1));
    if (previews.isEmpty())
        return fail(ErrorCode::NotFound, Text::tr("The campaign's audience is empty."),
                    campaignName, Text::tr("Name a customer for the test."));
    struct Found
    {
        Campaign campaign;
        VendorAccount account;
    };
    MUSTER_TRY_ASSIGN(
            const Found found,
            workspace.database()
                    .run(Role::Read,
                         [campaignName](Connection &connection) -> Result<Found> {
                             Found out;
                             MUSTER_TRY_ASSIGN(out.campaign, storage::CampaignRepository(connection)
                                                                     .findByName(campaignName));
                             MUSTER_TRY_ASSIGN(out.account,
                                               delivery::accountOf(connection, out.campaign));
                             return out;
                         })
                    .takeResult());
    delivery::OutgoingMessage message;
    MUSTER_TRY_ASSIGN(message.to, testAddress(found.campaign.channel, address));
    MUSTER_TRY_ASSIGN(const Ready ready, prepare(workspace, secrets, found.account));
    message.channel = found.campaign.channel;
    message.subject = previews.first().subject;
    message.text = previews.first().text;
    message.html = previews.first().html;
    return sendOne(ready, message, workspace.clock().nowMs());
}

Result<TestResult> sendTestMessage(const Workspace &workspace, SecretStore &secrets,
                                   const QString &name, Channel channel, const QString &address)
{
    delivery::OutgoingMessage message;
    MUSTER_TRY_ASSIGN(message.to, testAddress(channel, address));
    MUSTER_TRY_ASSIGN(const VendorAccount account, vendorAccountNamed(workspace, name));
    MUSTER_TRY_ASSIGN(const Ready ready, prepare(workspace, secrets, account));
    message.channel = channel;
    if (channel == Channel::Email)
        message.subject = Text::tr("A test from Muster");
    message.text = Text::tr("This is a test of the vendor account “%1”. It works.").arg(name);
    return sendOne(ready, message, workspace.clock().nowMs());
}

} // namespace muster::engine
