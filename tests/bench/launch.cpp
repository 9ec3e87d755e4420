// SPDX-License-Identifier: GPL-3.0-or-later
// Launching a campaign to everybody: the whole musterctl process, against nothing but the INSERT …
// SELECT of the same rows into the same table with its indexes, in the sqlite3 shell.
#include "bench/bench.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace muster;

int main(int argc, char *argv[])
{
    const bench::Options options = bench::readOptions(argc, argv);
    const bench::TemporaryWorkspace folder(options);
    folder.fill(options.size, 0);
    folder.run({u"vendor"_s, u"add"_s, u"sim"_s, u"--url"_s, u"http://127.0.0.1:9/messages"_s,
                u"--secret"_s, bench::secretText()});
    folder.run({u"segment"_s, u"save"_s, u"all"_s, u"--text"_s, u"visits >= 0"_s});
    folder.run({u"campaign"_s, u"create"_s, u"c"_s, u"--segment"_s, u"all"_s, u"--vendor"_s,
                u"sim"_s, u"--subject"_s, u"Hi {{first_name|friend}}"_s, u"--text"_s,
                u"Dear {{name|customer}}"_s});
    const QString peerFile = folder.path(u"peer.db"_s);
    bench::shell(folder.file(), "PRAGMA wal_checkpoint(TRUNCATE);");
    if (!QFile::copy(folder.file(), peerFile))
        bench::giveUp(u"The workspace cannot be copied."_s);

    const bench::Usage usage = folder.run({u"campaign"_s, u"launch"_s, u"c"_s});
    const QByteArray queued =
            bench::shell(folder.file(), "SELECT count(*) FROM messages WHERE state = 1;").trimmed();
    if (queued.toLongLong() != options.size)
        bench::giveUp(u"Only %1 messages are queued."_s.arg(QString::fromLatin1(queued)));

    const auto start = bench::Clock::now();
    bench::shell(
            peerFile,
            "PRAGMA cache_size = -65536;\nPRAGMA synchronous = FULL;\n"
            "INSERT INTO messages (campaign_id, customer_id, channel, address, state, updated_at) "
            "SELECT 1, id, 1, email, 1, 0 FROM customers WHERE visits >= 0 ORDER BY id;");
    const double peer = bench::secondsSince(start);
    const double expected = 10.0 * static_cast<double>(options.size) / 1e6;
    bench::print(options, {u"launch, %1 k message rows"_s.arg(options.size / 1000),
                           bench::rounded(usage.seconds) + u" s"_s,
                           u"sqlite3 INSERT … SELECT: %1 s"_s.arg(bench::rounded(peer)),
                           bench::rounded(usage.seconds / peer),
                           u"≤ %1 s (1 M: 10 s)"_s.arg(expected), usage.seconds <= expected,
                           u"peak memory %1 MiB"_s.arg(bench::rounded(usage.peakMiB, 0))});
    return 0;
}
