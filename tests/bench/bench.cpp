// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/bench.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace muster::bench {

Options readOptions(int argc, char *argv[])
{
    Options options;
    const QString program = QString::fromLocal8Bit(argv[0]);
    QString folder = program.left(program.lastIndexOf(u'/')) + u"/../bin"_s;
    for (int index = 1; index < argc; ++index) {
        const QString argument = QString::fromLocal8Bit(argv[index]);
        const bool hasValue = index + 1 < argc;
        if (argument == u"--json"_s)
            options.json = true;
        else if (argument == u"--size"_s && hasValue)
            options.size = QByteArray(argv[++index]).toLongLong();
        else if (argument == u"--bin"_s && hasValue)
            folder = QString::fromLocal8Bit(argv[++index]);
        else
            giveUp(u"Usage: %1 [--size N] [--json] [--bin FOLDER]"_s.arg(program));
    }
    if (options.size < 1'000 || options.size > 10'000'000)
        giveUp(u"--size: give a number from 1000 to 10000000."_s);
    options.musterctl = folder + u"/musterctl"_s;
    if (!QFile::exists(options.musterctl))
        giveUp(u"There is no %1: build it first."_s.arg(options.musterctl));
    return options;
}

void giveUp(const QString &why)
{
    std::fflush(stdout);
    std::fprintf(stderr, "%s\n", qUtf8Printable(why));
    std::exit(1);
}

void print(const Options &options, const Line &line)
{
    const QString verdict = !line.reached ? u"-"_s : *line.reached ? u"reached"_s : u"MISSED"_s;
    if (options.json) {
        QJsonObject object{{u"work"_s, line.work},   {u"figure"_s, line.figure},
                           {u"peer"_s, line.peer},   {u"ratio"_s, line.ratio},
                           {u"mark"_s, line.mark},   {u"note"_s, line.note},
                           {u"size"_s, options.size}};
        object[u"reached"_s] = line.reached ? QJsonValue(*line.reached) : QJsonValue();
        std::printf("%s\n", QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
    } else {
        const QStringList cells{line.work.leftJustified(46), line.figure.leftJustified(22),
                                line.peer.leftJustified(46), line.ratio.leftJustified(7),
                                line.mark.leftJustified(26), verdict};
        std::printf("%s\n", qUtf8Printable(cells.join(u" | "_s)));
        if (!line.note.isEmpty())
            std::printf("    %s\n", qUtf8Printable(line.note));
    }
    std::fflush(stdout);
}

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

double median(QList<double> values)
{
    if (values.isEmpty())
        giveUp(u"Nothing was measured."_s);
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

QString rounded(double value, int decimals)
{
    return QString::number(value, 'f', decimals);
}

QString perSecond(double value)
{
    return QString::number(qRound64(value)) + u"/s"_s;
}

QString secretText()
{
    return u"whsec_"_s + QString::fromLatin1(QByteArray(32, 'b').toBase64());
}

TemporaryWorkspace::TemporaryWorkspace(const Options &options)
    : m_options(options)
{
    if (!m_folder.isValid())
        giveUp(u"No temporary folder: "_s + m_folder.errorString());
    run({u"migrate"_s});
}

QStringList TemporaryWorkspace::environment() const
{
    return {u"XDG_DATA_HOME="_s + m_folder.path()};
}

Usage TemporaryWorkspace::run(const QStringList &arguments, QByteArray *output) const
{
    return bench::run(m_options.musterctl,
                      QStringList{u"--json"_s, u"--db"_s, u"sqlite:"_s + file()} + arguments,
                      output, environment());
}

std::unique_ptr<Child> TemporaryWorkspace::start(const QStringList &arguments) const
{
    return std::make_unique<Child>(
            m_options.musterctl,
            QStringList{u"--json"_s, u"--db"_s, u"sqlite:"_s + file()} + arguments, environment());
}

void TemporaryWorkspace::fill(qint64 count, int ordersEach) const
{
    // Numbers that look random but are not: multiples of primes, modulo.
    const QByteArray customers = QByteArray::number(count);
    const QByteArray orders = QByteArray::number(count * ordersEach);
    QByteArray sql = R"(
PRAGMA synchronous = OFF;
PRAGMA cache_size = -262144;
CREATE TEMP TABLE cities (number INTEGER PRIMARY KEY, name TEXT);
INSERT INTO cities VALUES (0, 'Mumbai'), (1, 'Delhi'), (2, 'Bengaluru'), (3, 'Hyderabad'), (4, 'Ahmedabad'),
    (5, 'Chennai'), (6, 'Kolkata'), (7, 'Surat'), (8, 'Pune'), (9, 'Jaipur');
CREATE TEMP TABLE times AS SELECT unixepoch('now', 'start of day') * 1000 AS now;
BEGIN;
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < @customers)
INSERT INTO customers (id, external_id, external_id_folded, name, name_folded, email, email_folded, city, city_folded,
    country, country_folded, consent, visits, registered_at, created_at, updated_at)
SELECT i, 'C' || i, 'c' || i, 'Customer ' || i, 'customer ' || i, 'c' || i || '@example.com',
    'c' || i || '@example.com', cities.name, lower(cities.name), 'India', 'india', 1, (i * 7919) % 40,
    now - (i * 104729) % 900 * 86400000, now, now
FROM n JOIN cities ON number = (i * 31 + i / 7) % 10 CROSS JOIN times;
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < @orders)
INSERT INTO orders (id, external_id, external_id_folded, customer_id, amount, ordered_at, status, created_at, updated_at)
SELECT i, 'O' || i, 'o' || i, 1 + (i * 1299709) % @customers * ((i * 7) % 5 + 1) % @customers, 10000 + (i * 15485863) % 900000,
    now - (i * 32452843) % 730 * 86400000 - (i * 49979687) % 86400000, CASE WHEN i % 10 = 0 THEN 6 ELSE 5 END, now, now
FROM n CROSS JOIN times WHERE @orders > 0;
UPDATE customers SET order_spend = t.spend, order_count = t.orders, order_last_at = t.last, spend = t.spend,
    orders = t.orders, last_order_at = t.last
FROM (SELECT customer_id, sum(amount) AS spend, count(*) AS orders, max(ordered_at) AS last
      FROM orders WHERE status = 5 GROUP BY customer_id) t WHERE t.customer_id = customers.id;
COMMIT;
PRAGMA wal_checkpoint(TRUNCATE);
)";
    sql.replace("@customers", customers);
    sql.replace("@orders", orders);
    shell(file(), sql);
}

} // namespace muster::bench
