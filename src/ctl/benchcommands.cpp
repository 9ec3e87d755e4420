// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"
#include "ctl/session.h"
#include "engine/benchmark.h"
#include "support/try.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muster::ctl {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(BenchCommands)
};

void showCount(Console &console, const engine::BenchmarkFigure &figure)
{
    const double milliseconds = figure.seconds * 1000;
    console.say(Text::tr("%1 ms, %2 members: %3")
                        .arg(milliseconds, 8, 'f', 1)
                        .arg(figure.members)
                        .arg(figure.work));
    console.result(QJsonObject{{u"work"_s, u"count"_s},
                               {u"segment"_s, figure.work},
                               {u"members"_s, figure.members},
                               {u"milliseconds"_s, milliseconds}});
}

void showRate(Console &console, const engine::BenchmarkFigure &figure)
{
    console.say(Text::tr("%1: %2 in %3 s, %4 a second")
                        .arg(figure.work)
                        .arg(figure.things)
                        .arg(figure.seconds, 0, 'f', 2)
                        .arg(figure.perSecond(), 0, 'f', 0));
    console.result(QJsonObject{{u"work"_s, figure.work},
                               {u"things"_s, figure.things},
                               {u"seconds"_s, figure.seconds},
                               {u"per_second"_s, figure.perSecond()}});
}

Result<int> bench(Session &session)
{
    const QString name = session.arguments().positional.first();
    if (name == u"count"_s) {
        MUSTER_TRY_ASSIGN(const engine::Workspace *workspace, session.workspace());
        MUSTER_TRY_ASSIGN(const auto figures, engine::benchmarkCounts(*workspace));
        for (const engine::BenchmarkFigure &figure : figures)
            showCount(session.console(), figure);
        return 0;
    }
    const QStringList names = engine::benchmarkNames();
    if (!names.contains(name))
        return fail(ErrorCode::InvalidInput, Text::tr("There is no benchmark “%1”.").arg(name),
                    u"bench"_s, Text::tr("Give one of: count, %1.").arg(names.join(u", "_s)));
    engine::BenchmarkOptions options;
    MUSTER_TRY_ASSIGN(options.customers,
                      session.number(u"customers"_s, 1000, 5'000'000, options.customers));
    MUSTER_TRY_ASSIGN(const qint64 batch, session.number(u"batch"_s, 1, 1000, options.batch));
    MUSTER_TRY_ASSIGN(const qint64 concurrency,
                      session.number(u"concurrency"_s, 1, 512, options.concurrency));
    options.batch = static_cast<int>(batch);
    options.concurrency = static_cast<int>(concurrency);
    MUSTER_TRY_ASSIGN(const auto figures, engine::runBenchmark(name, options, session.clock()));
    for (const engine::BenchmarkFigure &figure : figures)
        showRate(session.console(), figure);
    return 0;
}

} // namespace

QList<Command> benchCommands()
{
    return {{u"bench"_s,
             u"NAME"_s,
             Text::tr("Measure how fast this machine does the work."),
             Text::tr("“count” times each saved segment of your workspace, which is only read. "
                      "“import”, “launch”, "
                      "“dispatch” and “callbacks” build on one another and run on an invented shop "
                      "in a temporary "
                      "folder, with the simulated vendor; each prints the figures of those before "
                      "it too. Let nothing "
                      "else run meanwhile. With --json there is a line for each figure."),
             {{u"customers"_s, u"N"_s, Text::tr("How large the invented shop is (10000).")},
              {u"batch"_s, u"N"_s, Text::tr("Messages in one request to the vendor (1).")},
              {u"concurrency"_s, u"N"_s, Text::tr("Requests under way at once (64).")}},
             {u"musterctl bench count"_s,
              u"musterctl bench callbacks --customers 100000 --batch 100"_s},
             bench}};
}

} // namespace muster::ctl
