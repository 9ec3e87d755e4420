// SPDX-License-Identifier: GPL-3.0-or-later
// How fast this program is on this machine: the main job's parts, timed on an artificial shop in a SQLite workspace of its
// own, which is thrown away. Counting is timed on the person's own workspace instead, which is only read.
//
// Functions block, for seconds to minutes: for a program without a window. Figures are wall time, so they say something
// only while nothing else keeps the machine busy. Nothing is sent anywhere: the vendor is the simulated one, on loopback.
#pragma once

#include "engine/workspace.h"

#include <QStringList>

namespace muster::engine {

struct BenchmarkFigure
{
    QString work;      ///< one of benchmarkNames(), or the segment's name
    qint64 things = 0; ///< rows, messages, callbacks; 1 for a count
    double seconds = 0;
    qint64 members = 0; ///< of a count

    [[nodiscard]] double perSecond() const;
};

struct BenchmarkOptions
{
    qint64 customers = 10'000;
    int batch = 1;        ///< messages a request to the vendor
    int concurrency = 64; ///< requests under way at once
};

/// "import", "launch", "dispatch", "callbacks".
[[nodiscard]] QStringList benchmarkNames();

/// Every part that comes before the one of that name is run as well: figures of all of them, in order. "Dispatch" is over
/// when the vendor has accepted the last message, "callbacks" when the last one is counted as delivered.
[[nodiscard]] Result<QList<BenchmarkFigure>>
runBenchmark(const QString &name, const BenchmarkOptions &options, const Clock &clock);

/// The median time of counting each of the workspace's saved segments.
[[nodiscard]] Result<QList<BenchmarkFigure>> benchmarkCounts(const Workspace &workspace);

} // namespace muster::engine
