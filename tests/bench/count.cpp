// SPDX-License-Identifier: GPL-3.0-or-later
// Counting audiences: the SQL that rules become, through our own database layer, against the best
// of several statements written by hand, in the sqlite3 shell on the same file.
#include "bench/bench.h"
#include "engine/audiences.h"
#include "rules/ruletext.h"
#include "storage/audience.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QRegularExpression>
#include <benchmark/benchmark.h>

using namespace Qt::StringLiterals;
using namespace muster;

namespace {

constexpr int repetitions = 7;

/// Keeps the figures instead of printing them.
class Collector : public benchmark::BenchmarkReporter
{
public:
    bool ReportContext(const Context &) override { return true; }
    void ReportRuns(const std::vector<Run> &runs) override
    {
        for (const Run &run : runs) {
            if (run.run_type == Run::RT_Iteration)
                milliseconds.append(run.GetAdjustedRealTime());
        }
    }
    QList<double> milliseconds;
};

struct Task
{
    QString work;
    QString rule;
    QList<QByteArray> byHand;
    double markMs;
};

double ours(const engine::Workspace &workspace, const rules::Node &rule)
{
    benchmark::ClearRegisteredBenchmarks();
    benchmark::RegisterBenchmark(
            "count",
            [&](benchmark::State &state) {
                for (auto _ : state) {
                    const auto members = workspace.database()
                                                 .run(storage::Role::Read,
                                                      [&rule](storage::Connection &c) {
                                                          return storage::countMembers(c, rule);
                                                      })
                                                 .takeResult();
                    if (!members)
                        bench::giveUp(members.error().message);
                }
            })
            ->Unit(benchmark::kMillisecond)
            ->UseRealTime()
            ->Iterations(1)
            ->Repetitions(repetitions);
    Collector collector;
    benchmark::RunSpecifiedBenchmarks(&collector);
    return bench::median(collector.milliseconds);
}

/// The time of one statement inside the shell, in ms, and what it counts.
double inShell(const QString &file, const QByteArray &sql, qint64 expected)
{
    QByteArray script = sql + ";\n.timer on\n"; // once to warm up
    for (int i = 0; i < repetitions; ++i)
        script += sql + ";\n";
    // The same memory as our connections have.
    const QByteArray settings = "PRAGMA cache_size = -65536;\n.output /dev/null\n"
                                "PRAGMA mmap_size = 1073741824;\n.output\n"
                                "PRAGMA temp_store = MEMORY;\n";
    const QString text = QString::fromUtf8(bench::shell(file, settings + script));
    const QString first = text.section(u'\n', 0, 0).trimmed();
    if (first.toLongLong() != expected)
        bench::giveUp(u"By hand it is %1, by the rule %2: %3"_s.arg(first).arg(expected).arg(
                QString::fromUtf8(sql)));
    QList<double> times;
    static const QRegularExpression pattern(u"real ([0-9.]+)"_s);
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext())
        times.append(matches.next().captured(1).toDouble() * 1000);
    return bench::median(times);
}

void measure(const bench::Options &options, const engine::Workspace &workspace, const QString &file,
             const Task &task)
{
    const auto tree = rules::readRuleText(task.rule);
    if (!tree)
        bench::giveUp(tree.error().toError().message);
    const auto rule = engine::checkRule(workspace, *tree);
    if (!rule)
        bench::giveUp(rule.error().message);
    const rules::Node node = rule->node;
    const auto count = [&node](storage::Connection &c) { return storage::countMembers(c, node); };
    const auto members = workspace.database().run(storage::Role::Read, count).takeResult();
    if (!members)
        bench::giveUp(members.error().message);
    double best = 0;
    for (const QByteArray &sql : task.byHand) {
        const double time = inShell(file, sql, *members);
        best = best > 0 ? std::min(best, time) : time;
    }
    const double own = ours(workspace, node);
    const bool isFull = options.size == 1'000'000;
    const double ratio = own / best;
    bench::print(options, {u"count %1 k + %2 k orders, %3"_s.arg(options.size / 1000)
                                   .arg(options.size / 200)
                                   .arg(task.work),
                           bench::rounded(own, 1) + u" ms"_s,
                           u"sqlite3 shell, by hand: %1 ms"_s.arg(bench::rounded(best, 1)),
                           bench::rounded(ratio), u"≤ 1.1 ×; 1 M: ≤ %1 ms"_s.arg(task.markMs),
                           ratio <= 1.1 && (!isFull || own <= task.markMs),
                           u"%1 members of: %2"_s.arg(*members).arg(task.rule)});
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const bench::Options options = bench::readOptions(argc, argv);
    const bench::TemporaryWorkspace folder(options);
    folder.fill(options.size, 5);

    const SystemClock clock;
    const auto url = storage::DatabaseUrl::parse(u"sqlite:"_s + folder.file());
    const auto workspace = engine::Workspace::open(url.value(), clock, engine::WhenOlder::Refuse);
    if (!workspace)
        bench::giveUp(workspace.error().message);

    const qint64 today =
            QDateTime::currentDateTimeUtc().date().startOfDay(QTimeZone::utc()).toMSecsSinceEpoch();
    const QByteArray from = QByteArray::number(today - 30LL * 86'400'000);
    const QByteArray to = QByteArray::number(today + 86'400'000);
    const QByteArray window = "ordered_at >= " + from + " AND ordered_at < " + to;
    measure(options, **workspace, folder.file(),
            {u"customer fields"_s,
             u"spend > 10000 AND visits >= 10 AND city in (\"Mumbai\", \"Pune\")"_s,
             {"SELECT count(*) FROM customers WHERE spend > 1000000 AND visits >= 10 AND "
              "city_folded IN ('mumbai', 'pune')",
              "SELECT count(*) FROM customers INDEXED BY customers_spend WHERE spend > 1000000 AND "
              "visits >= 10 AND "
              "city_folded IN ('mumbai', 'pune')",
              "SELECT count(*) FROM customers INDEXED BY customers_city WHERE spend > 1000000 AND "
              "visits >= 10 AND "
              "city_folded IN ('mumbai', 'pune')",
              "SELECT count(*) FROM customers NOT INDEXED WHERE spend > 1000000 AND visits >= 10 "
              "AND city_folded IN "
              "('mumbai', 'pune')"},
             100});
    measure(options, **workspace, folder.file(),
            {u"orders of 30 days"_s,
             u"count(orders where date in last 30 days) >= 2"_s,
             {"SELECT count(*) FROM (SELECT 1 FROM orders WHERE " + window +
                      " GROUP BY customer_id HAVING count(*) >= 2)",
              "SELECT count(*) FROM (SELECT 1 FROM orders INDEXED BY orders_time WHERE " + window +
                      " GROUP BY customer_id HAVING count(*) >= 2)",
              "SELECT count(*) FROM (SELECT 1 FROM orders INDEXED BY orders_customer WHERE " +
                      window + " GROUP BY customer_id HAVING count(*) >= 2)",
              "SELECT count(*) FROM customers WHERE id IN (SELECT customer_id FROM orders WHERE " +
                      window + " GROUP BY customer_id HAVING count(*) >= 2)"},
             250});
    return 0;
}
