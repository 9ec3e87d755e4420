// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/benchmark.h"

#include "delivery/simulator/simulatedvendor.h"
#include "engine/audiences.h"
#include "engine/campaigns.h"
#include "engine/demoloader.h"
#include "engine/engine.h"
#include "engine/exporter.h"
#include "engine/vendoraccounts.h"
#include "ingest/importer.h"
#include "rules/ruletext.h"
#include "storage/audience.h"
#include "storage/segmentrepository.h"
#include "support/bytes.h"
#include "support/try.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QThread>

using namespace Qt::StringLiterals;

namespace muster::engine {

using storage::Connection;
using storage::Role;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Benchmark)
};

const QString campaignName = u"Benchmark"_s;
constexpr int countRepetitions = 5;
constexpr int pollMs = 10;
constexpr qint64 patienceMs = 30 * 60'000;

double secondsOf(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

/// The shop, its campaign and its vendor, in a temporary folder.
class Bench
{
public:
    Bench(const BenchmarkOptions &options, const Clock &clock)
        : m_options(options)
        , m_clock(clock)
        , m_secrets(m_folder.filePath(u"secrets"_s), QByteArray())
    {
    }

    [[nodiscard]] Result<QList<BenchmarkFigure>> run(const QString &last)
    {
        using Part = Result<BenchmarkFigure> (Bench::*)();
        const Part parts[] = {&Bench::import, &Bench::launch, &Bench::dispatch, &Bench::callbacks};
        if (!m_folder.isValid())
            return fail(ErrorCode::Io, m_folder.errorString(), m_folder.path());
        QList<BenchmarkFigure> figures;
        const QStringList names = benchmarkNames();
        for (qsizetype i = 0; i <= names.indexOf(last); ++i) {
            MUSTER_TRY_ASSIGN(BenchmarkFigure figure, (this->*parts[i])());
            figure.work = names.at(i);
            figures.append(figure);
        }
        return figures;
    }

private:
    [[nodiscard]] Result<std::unique_ptr<Workspace>> openWorkspace(const QString &name)
    {
        MUSTER_TRY_ASSIGN(const storage::DatabaseUrl url,
                          storage::DatabaseUrl::parse(u"sqlite:"_s + m_folder.filePath(name)));
        return Workspace::open(url, m_clock, WhenOlder::Migrate);
    }

    [[nodiscard]] Result<BenchmarkFigure> import();
    [[nodiscard]] Result<void> prepareCampaign();
    [[nodiscard]] Result<BenchmarkFigure> launch();
    [[nodiscard]] Result<BenchmarkFigure> dispatch();
    [[nodiscard]] Result<BenchmarkFigure> callbacks();
    template<typename IsOver>
    [[nodiscard]] Result<void> waitUntil(IsOver &&isOver);

    const BenchmarkOptions &m_options;
    const Clock &m_clock;
    QTemporaryDir m_folder;
    FileSecretStore m_secrets;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<delivery::SimulatedVendor> m_vendor;
    std::unique_ptr<Engine> m_engine;
    QElapsedTimer m_sending;
    quint16 m_port = 0; ///< the listener's
    qint64 m_queued = 0;
};

Result<BenchmarkFigure> Bench::import()
{
    const QString csv = m_folder.filePath(u"customers.csv"_s);
    {
        MUSTER_TRY_ASSIGN(const auto shop, openWorkspace(u"shop.db"_s));
        MUSTER_TRY(loadDemo(*shop, m_options.customers));
        MUSTER_TRY(exportRows(*shop, {ExportKind::Customers, csv, std::nullopt}));
    }
    MUSTER_TRY_ASSIGN(m_workspace, openWorkspace(u"workspace.db"_s));
    ingest::ImportOptions options;
    options.path = csv;
    options.currency = m_workspace->settings().currency;
    options.zone = m_workspace->settings().timeZone;
    QElapsedTimer timer;
    timer.start();
    const ingest::ImportReport report =
            ingest::runImport(m_workspace->database(), options, m_clock, {});
    BenchmarkFigure figure;
    figure.seconds = secondsOf(timer);
    figure.things = report.account.created;
    if (report.error)
        return fail(*report.error);
    return figure;
}

/// A port that nobody listens on at the moment: vendor and listener have to know each other's before they start.
Result<quint16> freePort()
{
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHost))
        return fail(ErrorCode::Network, server.errorString(), u"127.0.0.1"_s);
    return server.serverPort();
}

Result<void> Bench::prepareCampaign()
{
    const QString secret = u"whsec_"_s + QString::fromLatin1(randomBytes(32).toBase64());
    MUSTER_TRY_ASSIGN(m_port, freePort());
    delivery::SimulatorOptions simulator;
    simulator.success = 1;
    simulator.delay = {0, 0};
    simulator.idempotent = true;
    simulator.callbackUrl = QUrl(u"http://127.0.0.1:%1/callbacks/simulated"_s.arg(m_port));
    MUSTER_TRY_ASSIGN(simulator.requestSecret, WebhookSecret::parse(secret));
    simulator.callbackSecret = simulator.requestSecret;
    m_vendor = std::make_unique<delivery::SimulatedVendor>(simulator);
    MUSTER_TRY_ASSIGN(const quint16 vendorPort, m_vendor->start());

    NewVendorAccount added;
    added.account.name = u"simulated"_s;
    added.account.url = QUrl(u"http://127.0.0.1:%1/messages"_s.arg(vendorPort));
    added.account.idempotent = true;
    added.account.batchSize = m_options.batch;
    added.account.concurrency = m_options.concurrency;
    added.secret = secret;
    MUSTER_TRY(addVendorAccount(*m_workspace, m_secrets, added));
    const auto everybody = rules::readRuleText(u"NOT external_id = \"-\""_s);
    if (!everybody)
        return fail(everybody.error().toError());
    MUSTER_TRY(saveSegment(*m_workspace, u"Everybody"_s, *everybody));
    NewCampaign campaign;
    campaign.name = campaignName;
    campaign.segment = u"Everybody"_s;
    campaign.vendorAccount = u"simulated"_s;
    campaign.subject = u"Hello {{first_name|friend}}"_s;
    campaign.text = u"Dear {{name|customer}}, there is something new in {{city|your city}}."_s;
    MUSTER_TRY(createCampaign(*m_workspace, campaign));
    return {};
}

Result<BenchmarkFigure> Bench::launch()
{
    MUSTER_TRY(prepareCampaign());
    QElapsedTimer timer;
    timer.start();
    MUSTER_TRY_ASSIGN(const delivery::Launch launched,
                      launchCampaign(*m_workspace, campaignName, false));
    m_queued = launched.queued;
    return BenchmarkFigure{{}, launched.audience, secondsOf(timer), 0};
}

template<typename IsOver>
Result<void> Bench::waitUntil(IsOver &&isOver)
{
    for (;;) {
        MUSTER_TRY_ASSIGN(const CampaignReport report, reportCampaign(*m_workspace, campaignName));
        if (report.campaign.state == CampaignState::Paused)
            return fail(ErrorCode::Network, report.campaign.stateReason, campaignName);
        if (isOver(report.account))
            return {};
        if (m_sending.elapsed() > patienceMs)
            return fail(ErrorCode::Network, Text::tr("The campaign does not come to an end."),
                        campaignName);
        QThread::msleep(pollMs);
    }
}

Result<BenchmarkFigure> Bench::dispatch()
{
    m_engine = std::make_unique<Engine>(*m_workspace, m_secrets);
    EngineOptions options;
    options.listener.port = m_port;
    m_sending.start();
    MUSTER_TRY(m_engine->start(options));
    MUSTER_TRY(waitUntil([](const CampaignAccount &account) { return account.isDispatched(); }));
    return BenchmarkFigure{{}, m_queued, secondsOf(m_sending), 0};
}

Result<BenchmarkFigure> Bench::callbacks()
{
    MUSTER_TRY(waitUntil([this](const CampaignAccount &account) {
        return account.count(MessageState::Delivered) == m_queued;
    }));
    return BenchmarkFigure{{}, m_queued, secondsOf(m_sending), 0};
}

} // namespace

double BenchmarkFigure::perSecond() const
{
    return seconds > 0 ? static_cast<double>(things) / seconds : 0;
}

QStringList benchmarkNames()
{
    return {u"import"_s, u"launch"_s, u"dispatch"_s, u"callbacks"_s};
}

Result<QList<BenchmarkFigure>> runBenchmark(const QString &name, const BenchmarkOptions &options,
                                            const Clock &clock)
{
    return Bench(options, clock).run(name);
}

Result<QList<BenchmarkFigure>> benchmarkCounts(const Workspace &workspace)
{
    const auto list = [](Connection &connection) {
        return storage::SegmentRepository(connection).list();
    };
    MUSTER_TRY_ASSIGN(const QList<Segment> segments,
                      workspace.database().run(Role::Read, list).takeResult());
    if (segments.isEmpty())
        return fail(ErrorCode::NotFound, Text::tr("There is no saved segment to count."),
                    workspace.database().url().text(),
                    Text::tr("Save one first: musterctl segment save NAME --text EXPR"));
    QList<BenchmarkFigure> figures;
    for (const Segment &segment : segments) {
        MUSTER_TRY_ASSIGN(const rules::RuleGroup tree, readRuleOf(workspace, segment.name));
        MUSTER_TRY_ASSIGN(const CheckedRule rule, checkRule(workspace, tree));
        const auto count = [&rule](Connection &connection) {
            return storage::countMembers(connection, rule.node);
        };
        BenchmarkFigure figure{segment.name, 1, 0, 0};
        std::vector<double> seconds;
        for (int i = 0; i < countRepetitions; ++i) {
            QElapsedTimer timer;
            timer.start();
            MUSTER_TRY_ASSIGN(figure.members,
                              workspace.database().run(Role::Read, count).takeResult());
            seconds.push_back(secondsOf(timer));
        }
        std::sort(seconds.begin(), seconds.end());
        figure.seconds = seconds[seconds.size() / 2];
        figures.append(figure);
    }
    return figures;
}

} // namespace muster::engine
