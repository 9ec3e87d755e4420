// SPDX-License-Identifier: GPL-3.0-or-later
// Importing customers: musterctl, which checks, folds, removes duplicates and indexes, against the
// shell's .import of the same file into a table with the same columns and indexes, which does none
// of the former and has no folded twins and no totals beside the opening ones. Both times are those
// of the whole process, on an empty table.
#include "bench/bench.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace muster;

namespace {

void writeFile(const QString &path, qint64 rows)
{
    static const QByteArray cities[] = {"Mumbai",  "Delhi",   "Bengaluru", "Hyderabad", "Ahmedabad",
                                        "Chennai", "Kolkata", "Surat",     "Pune",      "Jaipur"};
    static const QByteArray names[] = {"Aarav",  "Vivaan", "Diya",  "Ananya", "Kabir",
                                       "Ishaan", "Meera",  "Rohan", "Saanvi", "Tara"};
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        bench::giveUp(file.errorString());
    QByteArray text = "external_id,name,email,phone,city,country,visits,spend,orders,registration_"
                      "date,last_order_date\n";
    for (qint64 i = 1; i <= rows; ++i) {
        // Not in the order of the keys, as exports are not: a multiplier without a common factor
        // mixes them.
        const qint64 key = 1 + (i * 7'368'787) % rows;
        const QByteArray number = QByteArray::number(key);
        const QByteArray month = QByteArray::number(1 + key % 12).rightJustified(2, '0');
        const QByteArray day = QByteArray::number(1 + key % 28).rightJustified(2, '0');
        text += "C" + number + "," + names[key % 10] + " " + names[key / 10 % 10] + " " + number +
                "," + names[key % 10].toLower() + number + "@example.com,+9198" +
                number.rightJustified(8, '0') + "," + cities[key / 3 % 10] + ",India," +
                QByteArray::number(key % 40) + "," + QByteArray::number(key * 31 % 90'000) + "." +
                QByteArray::number(10 + key % 90) + "," + QByteArray::number(key % 20) + ",2023-" +
                month + "-" + day + ",2025-" + month + "-" + day + "\n";
        if (text.size() > 1'000'000 || i == rows) {
            if (file.write(text) != text.size())
                bench::giveUp(file.errorString());
            text.clear();
        }
    }
}

double importWithShell(const bench::TemporaryWorkspace &folder, const QString &csv, qint64 rows)
{
    const QString peer = folder.path(u"peer.db"_s);
    bench::shell(peer, R"(PRAGMA journal_mode = WAL;
CREATE TABLE customers (external_id TEXT NOT NULL, name TEXT, email TEXT, phone TEXT, city TEXT, country TEXT,
    visits INTEGER, spend INTEGER, orders INTEGER, registered_at TEXT, last_order_at TEXT);
CREATE UNIQUE INDEX customers_external_id ON customers (external_id);
CREATE INDEX customers_email ON customers (email) WHERE email IS NOT NULL;
CREATE INDEX customers_name ON customers (name);
CREATE INDEX customers_city ON customers (city);
CREATE INDEX customers_spend ON customers (spend, last_order_at, orders, visits, registered_at, city);
CREATE INDEX customers_last_order ON customers (last_order_at);
CREATE INDEX customers_registered ON customers (registered_at);
)");
    const auto start = bench::Clock::now();
    // The same memory for pages as our connections have.
    bench::shell(
            peer,
            "PRAGMA cache_size = -65536;\nPRAGMA synchronous = NORMAL;\n.import --csv --skip 1 " +
                    csv.toUtf8() + " customers\n");
    const double seconds = bench::secondsSince(start);
    const QByteArray count = bench::shell(peer, "SELECT count(*) FROM customers;").trimmed();
    if (count.toLongLong() != rows)
        bench::giveUp(u"The shell imported %1 rows."_s.arg(QString::fromLatin1(count)));
    return seconds;
}

} // namespace

int main(int argc, char *argv[])
{
    const bench::Options options = bench::readOptions(argc, argv);
    const bench::TemporaryWorkspace folder(options);
    const QString csv = folder.path(u"customers.csv"_s);
    writeFile(csv, options.size);

    const double peer = importWithShell(folder, csv, options.size);
    QByteArray output;
    const bench::Usage usage = folder.run({u"import"_s, u"customers"_s, csv}, &output);
    const QJsonObject report =
            QJsonDocument::fromJson(output.trimmed().split('\n').last()).object();
    if (report.value(u"created"_s).toInteger() != options.size)
        bench::giveUp(u"Not all rows were imported: "_s + QString::fromUtf8(output.right(1000)));

    const double ratio = peer / usage.seconds;
    bench::print(options, {u"import %1 k customers"_s.arg(options.size / 1000),
                           bench::rounded(usage.seconds) + u" s"_s,
                           u"sqlite3 .import, indexed: %1 s"_s.arg(bench::rounded(peer)),
                           bench::rounded(ratio), u"≥ 1 ×"_s, ratio >= 1,
                           u"%1 rows/s; %2 s of processor time"_s
                                   .arg(qRound64(static_cast<double>(options.size) / usage.seconds))
                                   .arg(bench::rounded(usage.cpuSeconds))});
    bench::print(options, {u"  its memory"_s,
                           bench::rounded(usage.peakMiB, 0) + u" MiB"_s,
                           {},
                           {},
                           u"≤ 200 MB"_s,
                           usage.peakMiB <= 200 / 1.048576,
                           {}});
    return 0;
}
