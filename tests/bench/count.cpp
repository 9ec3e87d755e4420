// SPDX-License-Identifier: GPL-3.0-or-later
// Counting audiences: the SQL that rules become, through our own database layer, against the best
// of several statements written by hand, in the sqlite3 shell on the same file.
#include "bench/bench.h"
#include "engine/audiences.h"
#include "rules/ruletext.h"
#include "storage/audience.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>
#include <array>
#include <benchmark/benchmark.h>
#include <map>
#include <optional>
#include <string>

using namespace Qt::StringLiterals;
using namespace muster;

namespace {

// The machine's speed drifts by a third within a minute: the two are measured in turns, not one after the other.
constexpr int repetitions = 21;

/// Keeps the figures instead of printing them.
class Collector : public benchmark::BenchmarkReporter
{
public:
    bool ReportContext(const Context &) override { return true; }
    void ReportRuns(const std::vector<Run> &runs) override
    {
        for (const Run &run : runs) {
            if (run.run_type == Run::RT_Iteration)
                m_milliseconds[run.run_name.function_name].append(run.GetAdjustedRealTime());
        }
    }
    [[nodiscard]] double medianOf(const std::string &name) const
    {
        return bench::median(m_milliseconds.at(name));
    }

private:
    std::map<std::string, QList<double>> m_milliseconds;
};

struct Task
{
    QString work;
    QString rule;
    QList<QByteArray> byHand;
    std::optional<double> markMs; ///< with 1 M customers
};

/// The benchmark of \a work, which returns its seconds.
template<typename Work>
void add(const std::string &name, Work work)
{
    benchmark::RegisterBenchmark(name.c_str(),
                                 [work](benchmark::State &state) {
                                     for (auto _ : state)
                                         state.SetIterationTime(work());
                                 })
            ->Unit(benchmark::kMillisecond)
            ->UseManualTime()
            ->Iterations(1)
            ->Repetitions(repetitions);
}

[[nodiscard]] qint64 members(const engine::Workspace &workspace, const rules::Node &rule)
{
    const auto count = [&rule](storage::Connection &c) { return storage::countMembers(c, rule); };
    const auto counted = workspace.database().run(storage::Role::Read, count).takeResult();
    if (!counted)
        bench::giveUp(counted.error().message);
    return *counted;
}

/// The seconds of one statement inside the shell, after one run to warm up.
[[nodiscard]] double inShell(const QString &file, const QByteArray &sql, qint64 expected)
{
    // The same memory as our connections have.
    const QByteArray settings = "PRAGMA cache_size = -65536;\n.output /dev/null\n"
                                "PRAGMA mmap_size = 1073741824;\n.output\n"
                                "PRAGMA temp_store = FILE;\n";
    const QString text =
            QString::fromUtf8(bench::shell(file, settings + sql + ";\n.timer on\n" + sql + ";\n"));
    const QString first = text.section(u'\n', 0, 0).trimmed();
    if (first.toLongLong() != expected)
        bench::giveUp(u"By hand it is %1, by the rule %2: %3"_s.arg(first).arg(expected).arg(
                QString::fromUtf8(sql)));
    static const QRegularExpression pattern(u"real ([0-9.]+)"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        bench::giveUp(u"The shell gave no time: "_s + text);
    return match.captured(1).toDouble();
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
    const qint64 expected = members(workspace, rule->node);

    benchmark::ClearRegisteredBenchmarks();
    add("ours", [&] {
        (void)members(workspace, rule->node); // once to warm up, as in the shell
        const auto start = bench::Clock::now();
        (void)members(workspace, rule->node);
        return bench::secondsSince(start);
    });
    for (qsizetype i = 0; i < task.byHand.size(); ++i)
        add("by hand " + std::to_string(i),
            [&, i] { return inShell(file, task.byHand.at(i), expected); });
    Collector collector;
    benchmark::RunSpecifiedBenchmarks(&collector);

    const double own = collector.medianOf("ours");
    double best = collector.medianOf("by hand 0");
    for (qsizetype i = 1; i < task.byHand.size(); ++i)
        best = std::min(best, collector.medianOf("by hand " + std::to_string(i)));
    const bool isFull = options.size == 1'000'000;
    const double ratio = own / best;
    bench::print(options,
                 {u"count %1 k + %2 k orders, %3"_s.arg(options.size / 1000)
                          .arg(options.size / 200)
                          .arg(task.work),
                  bench::rounded(own, 1) + u" ms"_s,
                  u"sqlite3 shell, by hand: %1 ms"_s.arg(bench::rounded(best, 1)),
                  bench::rounded(ratio),
                  task.markMs ? u"≤ 1.1 ×; 1 M: ≤ %1 ms"_s.arg(*task.markMs) : u"≤ 1.1 ×"_s,
                  ratio <= 1.1 && (!isFull || own <= task.markMs.value_or(own)),
                  u"%1 members of: %2"_s.arg(expected).arg(task.rule)});
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const bench::Options options = bench::readOptions(argc, argv);
    std::string inTurns = "--benchmark_enable_random_interleaving=true";
    std::array<char *, 2> settings{argv[0], inTurns.data()};
    int count = int(settings.size());
    benchmark::Initialize(&count, settings.data());
    const bench::TemporaryWorkspace folder(options);
    folder.fill(options.size, 5);

    const SystemClock clock;
    const auto url = storage::DatabaseUrl::parse(u"sqlite:"_s + folder.file());
    const auto workspace = engine::Workspace::open(url.value(), clock, engine::WhenOlder::Refuse);
    if (!workspace)
        bench::giveUp(workspace.error().message);

    const qint64 today =
            QDateTime::currentDateTimeUtc().date().startOfDay(QTimeZone::utc()).toMSecsSinceEpoch();
    const auto lastDays = [today](qint64 days) {
        return "ordered_at >= " + QByteArray::number(today - days * 86'400'000) +
               " AND ordered_at < " + QByteArray::number(today + 86'400'000);
    };
    const QByteArray window = lastDays(30);
    const QByteArray year = lastDays(365);
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
    measure(options, **workspace, folder.file(),
            {u"spent in 365 days"_s,
             u"sum(orders.amount where date in last 365 days) > 20000"_s,
             {"SELECT count(*) FROM (SELECT 1 FROM orders WHERE " + year +
                      " GROUP BY customer_id HAVING sum(amount) > 2000000)",
              "SELECT count(*) FROM (SELECT 1 FROM orders INDEXED BY orders_customer WHERE " +
                      year + " GROUP BY customer_id HAVING sum(amount) > 2000000)"},
             std::nullopt});
    return 0;
}
