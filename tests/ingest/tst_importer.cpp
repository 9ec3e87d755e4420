// SPDX-License-Identifier: GPL-3.0-or-later
// Whole imports of real files on every database, against figures that are computed here from the same files by simpler
// means, or stand in the files' expected.json.
#include "ingest/importer.h"
#include "storage/importstore.h"
#include "support/testdatabases.h"
#include "support/try.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace muster;
using namespace muster::ingest;
using namespace muster::storage;
using muster::test::valueNow;

namespace {

const QString data = QStringLiteral(MUSTER_SHARED_DATA "/customers-orders/");

ImportOptions optionsFor(Kind kind, const QString &path)
{
    ImportOptions options;
    options.kind = kind;
    options.path = path;
    options.zone = QTimeZone("Asia/Kolkata");
    return options;
}

ImportReport import(Database &database, const ImportOptions &options)
{
    const SystemClock clock;
    return runImport(database, options, clock, CancelToken());
}

qint64 number(Database &database, const QString &sql, const QVariantList &values = {})
{
    const auto value = valueNow(database, sql, values);
    return value ? value->toLongLong() : -1;
}

QString textOf(Database &database, const QString &sql, const QVariantList &values = {})
{
    const auto value = valueNow(database, sql, values);
    return value ? value->toString() : u"error"_s;
}

// A reader for the tests alone: quotes and line ends, nothing else; the file is UTF-8 with commas.
QList<QStringList> naiveRows(const QByteArray &bytes)
{
    QList<QStringList> rows{{QString()}};
    bool quoted = false;
    const QString text = QString::fromUtf8(bytes);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'"') {
            if (quoted && text.mid(i + 1, 1) == u"\""_s)
                rows.last().last() += text[++i];
            else
                quoted = !quoted;
        } else if (c == u',' && !quoted) {
            rows.last().append(QString());
        } else if (c == u'\n' && !quoted) {
            rows.append({QString()});
        } else {
            rows.last().last() += c;
        }
    }
    rows.removeIf([](const QStringList &row) { return row.join(QString()).trimmed().isEmpty(); });
    return rows;
}

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString written(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return file.fileName();
}

qint64 naiveMinor(QString amount)
{
    const bool negative = amount.contains(u'-') && !amount.trimmed().endsWith(u"/-"_s);
    const bool bracketed = amount.trimmed().startsWith(u'(');
    static const QRegularExpression notNumber(u"[^0-9.]"_s);
    amount.remove(u"Rs."_s).remove(notNumber);
    const qint64 minor = qRound64(amount.toDouble() * 100);
    return negative || bracketed ? -minor : minor;
}

} // namespace

class TestImporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!QFile::exists(data + u"bazaar-composed/sample_customers.csv"_s))
            QSKIP("the sample files are not here");
    }

    void bazaarSample_data() { muster::test::databaseRows(); }
    void bazaarSample()
    {
        MUSTER_TEST_DATABASE(database);
        const auto customerRows =
                naiveRows(fileBytes(data + u"bazaar-composed/sample_customers.csv"_s)).mid(1);
        QHash<QString, QStringList> last;
        QStringList order;
        for (const QStringList &row : customerRows) {
            if (!row[0].startsWith(u"CUS"_s))
                continue;
            last.insert(row[0], row);
        }
        // The row that counts is the last one: ids are given in the order of those.
        for (const QStringList &row : customerRows) {
            if (row[0].startsWith(u"CUS"_s) && last.value(row[0]) == row && !order.contains(row[0]))
                order.append(row[0]);
        }

        const auto first =
                import(*database, optionsFor(Kind::Customers,
                                             data + u"bazaar-composed/sample_customers.csv"_s));
        QVERIFY2(!first.error, first.error ? qPrintable(first.error->text()) : "");
        QCOMPARE(first.account.rows, customerRows.size());
        QCOMPARE(first.account.created, last.size());
        QCOMPARE(first.account.updated, 0);
        QVERIFY(first.account.balances());
        QCOMPARE(number(*database, u"SELECT COUNT(*) FROM customers"_s), last.size());
        QCOMPARE(number(*database, u"SELECT MAX(id) FROM customers"_s), last.size());
        QCOMPARE(number(*database, u"SELECT COUNT(*) FROM customers WHERE city_folded = ?"_s,
                        {u"mumbai"_s}),
                 std::count_if(last.cbegin(), last.cend(), [](const QStringList &row) {
                     return row[4].trimmed().toCaseFolded() == u"mumbai"_s;
                 }));
        QCOMPARE(number(*database, u"SELECT SUM(visits) FROM customers"_s),
                 std::accumulate(last.cbegin(), last.cend(), qint64(0),
                                 [](qint64 sum, const QStringList &row) {
                                     return sum + row.value(8).toLongLong();
                                 }));
        QCOMPARE(number(*database, u"SELECT COUNT(*) FROM customers WHERE tags_folded LIKE ?"_s,
                        {u"%\nvip\n%"_s}),
                 std::count_if(last.cbegin(), last.cend(), [](const QStringList &row) {
                     return row.value(9).split(u';').contains(u"vip"_s);
                 }));
        QCOMPARE(textOf(*database, u"SELECT name FROM customers WHERE external_id = ?"_s,
                        {u"CUS000011"_s}),
                 u"\"Fatima\" Trivedi"_s);

        checkOrders(*database, last);
        const auto again =
                import(*database, optionsFor(Kind::Customers,
                                             data + u"bazaar-composed/sample_customers.csv"_s));
        QVERIFY(!again.error);
        QCOMPARE(again.account.created, 0);
        QCOMPARE(again.account.updated, 0);
        QCOMPARE(again.account.unchanged + again.account.refused, again.account.rows);
        QCOMPARE(again.account.refused, first.account.refused);
    }

    void sameIdsEverywhere()
    {
        // Runs only where a server is there to compare with.
        QHash<QString, QString> ids;
        for (const Dialect dialect : {Dialect::Sqlite, Dialect::Postgresql, Dialect::Mysql}) {
            if (!muster::test::whyNoDatabase(dialect).isEmpty())
                continue;
            muster::test::TempDatabase database(dialect);
            QVERIFY2(database.error().isEmpty(), qPrintable(database.error()));
            auto options =
                    optionsFor(Kind::Customers, data + u"bazaar-composed/sample_customers.csv"_s);
            options.batchRows = 100;
            QVERIFY(!import(*database, options).error);
            options = optionsFor(Kind::Orders, data + u"bazaar-composed/sample_orders.csv"_s);
            options.batchRows = 100;
            QVERIFY(!import(*database, options).error);
            const auto listed = muster::test::runNow(
                    *database, Role::Read, [](Connection &connection) -> Result<QString> {
                        QString all;
                        for (const QString &sql :
                             {u"SELECT id, external_id, spend, orders, last_order_at, email, phone_folded, tags, registered_at FROM customers ORDER BY id"_s,
                              u"SELECT id, external_id, amount, ordered_at, status, customer_id, channel, coupon_folded, 0 FROM orders ORDER BY id"_s}) {
                            MUSTER_TRY_ASSIGN(Statement statement, connection.prepare(sql));
                            MUSTER_TRY(statement.run());
                            while (statement.next()) {
                                for (int i = 0; i < 9; ++i)
                                    all += (statement.isNull(i) ? u"none"_s : statement.text(i)) +
                                           u'|';
                                all += u'\n';
                            }
                            MUSTER_TRY(statement.finished());
                        }
                        return all;
                    });
            MUSTER_VERIFY_OK(listed);
            ids.insert(dialectName(dialect), *listed);
        }
        if (ids.size() < 2)
            QSKIP("no database server to compare with");
        for (const QString &dialect : ids.keys()) {
            const QStringList lines = ids.value(dialect).split(u'\n');
            const QStringList wanted = ids.value(u"sqlite"_s).split(u'\n');
            QCOMPARE(lines.size(), wanted.size());
            for (qsizetype i = 0; i < lines.size(); ++i)
                QVERIFY2(lines[i] == wanted[i],
                         qPrintable(dialect + u": "_s + lines[i] + u" / "_s + wanted[i]));
        }
    }

    void northwind_data() { muster::test::databaseRows(); }
    void northwind()
    {
        MUSTER_TEST_DATABASE(database);
        auto customers =
                import(*database,
                       optionsFor(Kind::Customers, data + u"northwind/customers.iso-8859-1.csv"_s));
        QVERIFY2(!customers.error, customers.error ? qPrintable(customers.error->text()) : "");
        QCOMPARE(customers.account.created, 91);
        QCOMPARE(customers.account.rows, 91);
        QCOMPARE(textOf(*database, u"SELECT city FROM customers WHERE external_id = ?"_s,
                        {u"ANATR"_s}),
                 u"México D.F."_s);
        QCOMPARE(number(*database, u"SELECT COUNT(*) FROM customers WHERE country_folded = ?"_s,
                        {u"germany"_s}),
                 11);

        auto options = optionsFor(Kind::Orders, data + u"northwind/orders.cp1252.semicolon.csv"_s);
        const auto mapping = parseMapping(R"({"columns":{"Freight":"amount"}})", u"test"_s);
        MUSTER_VERIFY_OK(mapping);
        options.mapping = *mapping;
        const auto orders = import(*database, options);
        QVERIFY2(!orders.error, orders.error ? qPrintable(orders.error->text()) : "");
        QCOMPARE(orders.account.created, 830);
        QCOMPARE(orders.delimiter, ';');
        QCOMPARE(number(*database, u"SELECT SUM(spend) FROM customers"_s), 6494269);
        QCOMPARE(number(*database, u"SELECT COUNT(*) FROM customers WHERE orders = 0"_s), 2);
        QCOMPARE(number(*database, u"SELECT COUNT(*) FROM customers WHERE orders >= 10"_s), 39);
        // 7/4/1996: the file's other rows prove that the month comes first.
        QCOMPARE(number(*database, u"SELECT ordered_at FROM orders WHERE external_id = ?"_s,
                        {u"10248"_s}),
                 QDateTime(QDate(1996, 7, 4), QTime(0, 0), QTimeZone("Asia/Kolkata"))
                         .toMSecsSinceEpoch());
        QCOMPARE(import(*database, options).account.unchanged, 830);
    }

    void datablist_data() { muster::test::databaseRows(); }
    void datablist()
    {
        MUSTER_TEST_DATABASE(database);
        const auto options =
                optionsFor(Kind::Customers, data + u"datablist-10000/customers-10000.csv.gz"_s);
        const auto report = import(*database, options);
        QVERIFY2(!report.error, report.error ? qPrintable(report.error->text()) : "");
        QCOMPARE(report.account.created, 10000);
        QCOMPARE(number(*database, u"SELECT COUNT(DISTINCT email_folded) FROM customers"_s), 10000);
        QCOMPARE(number(*database, u"SELECT COUNT(*) FROM customers WHERE country_folded = ?"_s,
                        {u"india"_s}),
                 46);
        QCOMPARE(number(*database, u"SELECT COUNT(*) FROM customers WHERE registered_at >= ?"_s,
                        {QDateTime(QDate(2022, 1, 1), QTime(0, 0), QTimeZone("Asia/Kolkata"))
                                 .toMSecsSinceEpoch()}),
                 1663);
        QVERIFY(report.unmapped.contains(u"Company"_s));
        const auto again = import(*database, options);
        QCOMPARE(again.account.unchanged, 10000);
    }

    void naughtyStrings_data() { muster::test::databaseRows(); }
    void naughtyStrings()
    {
        MUSTER_TEST_DATABASE(database);
        const QString folder =
                QStringLiteral(MUSTER_SHARED_DATA "/csv-conformance/naughty-strings/");
        const auto expected =
                QJsonDocument::fromJson(fileBytes(folder + u"customers_blns.expected.json"_s))
                        .array();
        if (expected.isEmpty())
            QSKIP("the naughty strings are not here");
        const auto report =
                import(*database, optionsFor(Kind::Customers, folder + u"customers_blns.csv"_s));
        QVERIFY2(!report.error, report.error ? qPrintable(report.error->text()) : "");
        QCOMPARE(report.account.created, expected.size());
        const auto names = muster::test::runNow(
                *database, Role::Read,
                [](Connection &connection) -> Result<QHash<QString, QString>> {
                    QHash<QString, QString> found;
                    MUSTER_TRY_ASSIGN(
                            Statement statement,
                            connection.prepare(u"SELECT external_id, name FROM customers"_s));
                    MUSTER_TRY(statement.run());
                    while (statement.next())
                        found.insert(statement.text(0), statement.text(1));
                    MUSTER_TRY(statement.finished());
                    return found;
                });
        MUSTER_VERIFY_OK(names);
        const auto isEdge = [](QChar c) {
            return c.isSpace() || c.category() == QChar::Other_Format;
        };
        for (const QJsonValue &row : expected) {
            QString name = row[1].toString();
            while (!name.isEmpty() && isEdge(name.front()))
                name.remove(0, 1);
            while (!name.isEmpty() && isEdge(name.back()))
                name.chop(1);
            if (name.size() > 255)
                name = name.left(255).trimmed();
            // SQLite hands this noncharacter over as U+FFFD when it is asked for UTF-16, as Qt asks.
            name.replace(QChar(0xfffe), QChar::ReplacementCharacter);
            QString stored = names->value(row[0].toString());
            stored.replace(QChar(0xfffe), QChar::ReplacementCharacter);
            QCOMPARE(stored, name);
        }
    }

    void datesInTwoOrdersAreTold()
    {
        muster::test::TempDatabase database(Dialect::Sqlite);
        const QTemporaryDir folder;
        const auto notesOf = [&](const QByteArray &dates) {
            auto options = optionsFor(
                    Kind::Customers, written(folder, u"d.csv"_s, "id,registration_date\n" + dates));
            options.zone = QTimeZone::utc();
            return import(*database, options).columnNotes;
        };
        const auto registered = [&] {
            return textOf(*database,
                          u"SELECT strftime('%m-%d', registered_at / 1000, 'unixepoch') FROM "
                          "customers WHERE external_id = ?"_s,
                          {u"1"_s});
        };
        // Nothing decides, or the rows contradict each other: with the day first, again and again.
        for (const QByteArray &second :
             {QByteArray("2,07/07/2024"), QByteArray("2,05/13/2024\n3,13/5/2024")}) {
            for (int turn = 0; turn < 2; ++turn) {
                const auto notes = notesOf("1,04/05/2024\n" + second + '\n');
                QCOMPARE(notes.size(), 1);
                QCOMPARE(notes[0].rows, 1);
                QVERIFY2(notes[0].text.contains(u"“04/05/2024” were read with the day first"_s),
                         qPrintable(notes[0].text));
                QCOMPARE(registered(), u"05-04"_s);
            }
        }
        // The column decides for all of its rows.
        QVERIFY(notesOf("1,04/05/2024\n2,05/13/2024\n").isEmpty());
        QCOMPARE(registered(), u"04-05"_s);
        QVERIFY(notesOf("1,04/05/2024\n2,13/05/2024\n").isEmpty());
        QCOMPARE(registered(), u"05-04"_s);
        QVERIFY(notesOf("1,2024-05-04\n").isEmpty());
    }

    void piecesWithoutItemsAreTold()
    {
        muster::test::TempDatabase database(Dialect::Sqlite);
        const QTemporaryDir folder;
        const auto options = optionsFor(
                Kind::Orders,
                written(folder, u"o.csv"_s,
                        "order_id,customer_email,amount,date,items\n"
                        "1,a@example.com,5,2024-05-04,3\n2,a@example.com,5,2024-05-04,Tea\n"
                        "3,a@example.com,5,2024-05-04,\n"));
        auto customers = optionsFor(Kind::Customers,
                                    written(folder, u"c.csv"_s, "id,email\n1,a@example.com\n"));
        QCOMPARE(import(*database, customers).account.created, 1);
        const auto told = import(*database, options).columnNotes;
        QCOMPARE(told.size(), 1);
        QCOMPARE(told[0].rows, 1);
        QVERIFY(told[0].text.contains(u"“items”"_s));
    }

    void repeatedIdsLastRowWins_data() { muster::test::databaseRows(); }
    void repeatedIdsLastRowWins()
    {
        MUSTER_TEST_DATABASE(database);
        const QTemporaryDir folder;
        auto options = optionsFor(Kind::Customers,
                                  written(folder, u"a.csv"_s,
                                          "id,name,email,city\n1,Ann,ann@example.com,Pune\n2,Bob,,"
                                          "Goa\n1,Anna,anna@example.com,\n"));
        auto report = import(*database, options);
        QCOMPARE(report.account, (ImportAccount{3, 2, 0, 1, 0, 0}));
        QCOMPARE(report.replacedRows, 1);
        QCOMPARE(textOf(*database, u"SELECT name FROM customers WHERE external_id = ?"_s, {u"1"_s}),
                 u"Anna"_s);
        // The row that won says nothing about the city.
        QCOMPARE(textOf(*database, u"SELECT city FROM customers WHERE external_id = ?"_s, {u"1"_s}),
                 QString());
        report = import(*database, options);
        QCOMPARE(report.account, (ImportAccount{3, 0, 0, 3, 0, 0}));
    }

    void updateSkipFill_data() { muster::test::databaseRows(); }
    void updateSkipFill()
    {
        MUSTER_TEST_DATABASE(database);
        const QTemporaryDir folder;
        auto options = optionsFor(
                Kind::Customers,
                written(folder, u"a.csv"_s,
                        "id,name,email,city,spend,consent\n1,Ann,ann@example.com,,10.50,\n"));
        QCOMPARE(import(*database, options).account.created, 1);
        options.path = written(folder, u"b.csv"_s,
                               "id,name,email,city,spend,consent\n1,Anna,,Pune,20,yes\n");
        options.onConflict = OnConflict::Skip;
        QCOMPARE(import(*database, options).account, (ImportAccount{1, 0, 0, 1, 0, 0}));
        options.onConflict = OnConflict::Fill;
        QCOMPARE(import(*database, options).account, (ImportAccount{1, 0, 1, 0, 0, 0}));
        const QString row = u"SELECT %1 FROM customers WHERE external_id = '1'"_s;
        QCOMPARE(textOf(*database, row.arg(u"name"_s)), u"Ann"_s);
        QCOMPARE(textOf(*database, row.arg(u"city"_s)), u"Pune"_s);
        QCOMPARE(number(*database, row.arg(u"spend"_s)), 1050);
        QCOMPARE(number(*database, row.arg(u"consent"_s)), 1);
        options.onConflict = OnConflict::Update;
        QCOMPARE(import(*database, options).account, (ImportAccount{1, 0, 1, 0, 0, 0}));
        QCOMPARE(textOf(*database, row.arg(u"name"_s)), u"Anna"_s);
        QCOMPARE(textOf(*database, row.arg(u"name_folded"_s)), u"anna"_s);
        // An empty cell erases nothing.
        QCOMPARE(textOf(*database, row.arg(u"email"_s)), u"ann@example.com"_s);
        QCOMPARE(number(*database, row.arg(u"spend"_s)), 2000);
        QCOMPARE(import(*database, options).account, (ImportAccount{1, 0, 0, 1, 0, 0}));
    }

    void customersByEmail_data() { muster::test::databaseRows(); }
    void customersByEmail()
    {
        MUSTER_TEST_DATABASE(database);
        const QTemporaryDir folder;
        auto options = optionsFor(Kind::Customers,
                                  written(folder, u"a.csv"_s,
                                          "id,email,name\n7,Ann@Example.com,Ann\n,bob@example.com,"
                                          "Bob\n,not an address,Cy\n,ann@example.COM,Anne\n"));
        auto report = import(*database, options);
        QVERIFY2(!report.error, report.error ? qPrintable(report.error->text()) : "");
        QCOMPARE(report.account, (ImportAccount{4, 2, 1, 0, 1, 0}));
        QCOMPARE(report.refused.size(), 1);
        QCOMPARE(report.refused[0].line, 4);
        QCOMPARE(textOf(*database, u"SELECT name FROM customers WHERE external_id = ?"_s, {u"7"_s}),
                 u"Anne"_s);
        const QString made =
                textOf(*database, u"SELECT external_id FROM customers WHERE email_folded = ?"_s,
                       {u"bob@example.com"_s});
        QVERIFY(made.startsWith(u"mail-"_s));
    }

    void customFields_data() { muster::test::databaseRows(); }
    void customFields()
    {
        MUSTER_TEST_DATABASE(database);
        const QTemporaryDir folder;
        auto options = optionsFor(
                Kind::Customers,
                written(folder, u"a.csv"_s,
                        "id,Tier,Points,Born,Club\n1,Gold,\"1,234.5\",2000-02-29,yes\n2,,x,,\n"));
        options.mapping = *parseMapping(
                R"({"columns":{"Tier":"attributes.tier","Points":"attributes.points:number",
                "Born":"attributes.born:date","Club":"attributes.club:boolean"}})",
                u"m"_s);
        options.zone = QTimeZone::utc();
        auto report = import(*database, options);
        QVERIFY2(!report.error, report.error ? qPrintable(report.error->text()) : "");
        QCOMPARE(report.account.created, 2);
        QCOMPARE(report.warningCount, 1);
        const auto stored = QJsonDocument::fromJson(
                textOf(*database, u"SELECT attributes FROM customers WHERE external_id = '1'"_s)
                        .toUtf8());
        const QJsonObject expected{{u"tier"_s, u"Gold"_s},
                                   {u"points"_s, 1234.5},
                                   {u"born"_s, 951782400000.0},
                                   {u"club"_s, true}};
        QCOMPARE(stored.object(), expected);
        QCOMPARE(number(*database, u"SELECT COUNT(*) FROM attribute_definitions"_s), 4);
        QCOMPARE(number(*database,
                        u"SELECT COUNT(*) FROM customers WHERE attributes_folded IS NOT NULL"_s),
                 1);
        QCOMPARE(import(*database, options).account, (ImportAccount{2, 0, 0, 2, 0, 0}));
    }

    void ordersWithoutIds_data() { muster::test::databaseRows(); }
    void ordersWithoutIds()
    {
        MUSTER_TEST_DATABASE(database);
        const QTemporaryDir folder;
        QVERIFY(!import(*database,
                        optionsFor(Kind::Customers,
                                   written(folder, u"c.csv"_s,
                                           "id,email\n1,a@example.com\n2,b@example.com\n")))
                         .error);
        auto options = optionsFor(Kind::Orders,
                                  written(folder, u"o.csv"_s,
                                          "customer_email,amount,orderDate,status,items\n"
                                          "A@example.com ,100,2025-01-01,Delivered,Tea;Cup\n"
                                          "a@example.com,50.25,2025-01-02,pending,\n"
                                          "b@example.com,1,2025-01-03,fulfilled,3\n"
                                          "nobody@example.com,1,2025-01-03,delivered,\n"
                                          "b@example.com,many,2025-01-03,delivered,\n"
                                          "b@example.com,5,someday,delivered,\n"
                                          "b@example.com,5,2025-01-03,lost,\n"
                                          "a@example.com,100,2025-01-01,Delivered,Tea;Cup\n"));
        auto report = import(*database, options);
        QVERIFY2(!report.error, report.error ? qPrintable(report.error->text()) : "");
        QCOMPARE(report.account, (ImportAccount{8, 3, 0, 1, 4, 0}));
        QCOMPARE(number(*database, u"SELECT spend FROM customers WHERE external_id = '1'"_s),
                 10000);
        QCOMPARE(number(*database, u"SELECT orders FROM customers WHERE external_id = '1'"_s), 1);
        QCOMPARE(number(*database, u"SELECT COUNT(*) FROM order_items"_s), 2);
        QCOMPARE(import(*database, options).account, (ImportAccount{8, 0, 0, 4, 4, 0}));
        // Later the pending order arrives: the same order, and now it counts.
        options.path = written(folder, u"o2.csv"_s,
                               "customer_email,amount,orderDate,status,items\na@example.com,50.25,"
                               "2025-01-02,delivered,\n");
        QCOMPARE(import(*database, options).account, (ImportAccount{1, 0, 1, 0, 0, 0}));
        QCOMPARE(number(*database, u"SELECT spend FROM customers WHERE external_id = '1'"_s),
                 15025);
    }

    void dryRunWritesNothing_data() { muster::test::databaseRows(); }
    void dryRunWritesNothing()
    {
        MUSTER_TEST_DATABASE(database);
        auto options =
                optionsFor(Kind::Customers, data + u"bazaar-composed/sample_customers.csv"_s);
        options.dryRun = true;
        options.batchRows = 50;
        const auto trial = import(*database, options);
        QVERIFY2(!trial.error, trial.error ? qPrintable(trial.error->text()) : "");
        QCOMPARE(number(*database, u"SELECT COUNT(*) FROM customers"_s), 0);
        QCOMPARE(number(*database, u"SELECT COUNT(*) FROM imports"_s), 0);
        options.dryRun = false;
        QCOMPARE(import(*database, options).account, trial.account);
        options.dryRun = true;
        const auto again = import(*database, options);
        QCOMPARE(again.account.unchanged + again.account.refused, trial.account.rows);
    }

    void refusedRowsAreWrittenOut()
    {
        muster::test::TempDatabase database(Dialect::Sqlite);
        const QTemporaryDir folder;
        auto options =
                optionsFor(Kind::Customers,
                           written(folder, u"a.csv"_s,
                                   "id,name\n1,Ann\n,\"No, \"\"one\"\"\"\n2,Bob,extra\nTOTAL,2\n"));
        options.refusedPath = folder.filePath(u"refused.csv"_s);
        const auto report = import(*database, options);
        QCOMPARE(report.account, (ImportAccount{4, 1, 0, 0, 3, 0}));
        const auto rows = naiveRows(fileBytes(options.refusedPath));
        QCOMPARE(rows.size(), 4);
        QCOMPARE(rows[0], (QStringList{u"line"_s, u"reason"_s, u"id"_s, u"name"_s}));
        QCOMPARE(rows[1][0], u"3"_s);
        QCOMPARE(rows[1].mid(2), (QStringList{u""_s, u"No, \"one\""_s}));
        QCOMPARE(rows[2].mid(2), (QStringList{u"2"_s, u"Bob"_s, u"extra"_s}));
        QCOMPARE(rows[3][0], u"5"_s);
        const auto kept = muster::test::runNow(*database, Role::Read, [&](Connection &connection) {
            return ImportStore(connection).refusedRows(report.id);
        });
        MUSTER_VERIFY_OK(kept);
        QCOMPARE(*kept, report.refused);
        const auto list = muster::test::runNow(*database, Role::Read, [&](Connection &connection) {
            return ImportStore(connection).list(10, SystemClock().nowMs());
        });
        MUSTER_VERIFY_OK(list);
        QCOMPARE(list->size(), 1);
        QCOMPARE(list->first().state, u"finished"_s);
        QCOMPARE(list->first().account, report.account);
        QVERIFY(list->first().finishedAt.has_value());
    }

    void whatGivesNoSignOfLifeIsInterrupted()
    {
        muster::test::TempDatabase database(Dialect::Sqlite);
        const auto begun = muster::test::transactNow(
                *database, Role::Ingest, [&](Connection &connection) -> Result<ImportId> {
                    ImportStore store(connection);
                    MUSTER_TRY_ASSIGN(const ImportId id,
                                      store.begin(u"customers"_s, u"c.csv"_s, 1'000));
                    MUSTER_TRY(store.record(id, u"running"_s, {5, 5, 0, 0, 0, 0}, {}, 500'000));
                    return id;
                });
        MUSTER_VERIFY_OK(begun);
        const auto at = [&](qint64 nowMs) {
            return muster::test::runNow(*database, Role::Read,
                                        [&](Connection &connection) {
                                            return ImportStore(connection).list(10, nowMs);
                                        })
                    .value()
                    .first();
        };
        QCOMPARE(at(560'000).state, u"running"_s);
        QCOMPARE(at(1'000).state, u"running"_s); // a clock that was set back
        QCOMPARE(at(700'000).state, u"interrupted"_s);
        QCOMPARE(at(700'000).finishedAt, std::nullopt);
        QCOMPARE(at(700'000).account.rows, 5);
    }

    void bazaarWhole()
    {
        muster::test::TempDatabase database(Dialect::Sqlite);
        QVERIFY2(database.error().isEmpty(), qPrintable(database.error()));
        const QString folder = data + u"bazaar-composed/"_s;
        const QJsonObject expected =
                QJsonDocument::fromJson(fileBytes(folder + u"expected.json"_s)).object();
        const QJsonObject customers = expected.value(u"customers"_s).toObject();
        const QJsonObject orders = expected.value(u"orders"_s).toObject();
        auto report =
                import(*database, optionsFor(Kind::Customers, folder + u"customers.csv.gz"_s));
        QVERIFY2(!report.error, report.error ? qPrintable(report.error->text()) : "");
        const qint64 distinct = customers.value(u"distinct_customers"_s).toInteger();
        QCOMPARE(report.account.rows, customers.value(u"data_rows_in_file"_s).toInteger());
        QCOMPARE(report.account.created, distinct);
        QCOMPARE(report.account.unchanged, customers.value(u"duplicate_id_rows"_s).toInteger());
        QCOMPARE(report.account.refused, 1);
        QCOMPARE(report.account.skippedBlank, customers.value(u"blank_lines"_s).toInteger());
        QCOMPARE(number(*database, u"SELECT COUNT(*) FROM customers WHERE email IS NULL"_s),
                 customers.value(u"email_empty"_s).toInteger() +
                         customers.value(u"email_placeholder"_s).toInteger() +
                         customers.value(u"email_invalid"_s).toInteger());
        report = import(*database, optionsFor(Kind::Orders, folder + u"orders.csv.gz"_s));
        QVERIFY2(!report.error, report.error ? qPrintable(report.error->text()) : "");
        QCOMPARE(report.account.rows, orders.value(u"data_rows_in_file"_s).toInteger());
        QCOMPARE(number(*database, u"SELECT SUM(orders) FROM customers"_s),
                 orders.value(u"orders_completed_known"_s).toInteger());
        QCOMPARE(number(*database, u"SELECT SUM(spend) FROM customers"_s), 18889611236);
        const QJsonObject rules = expected.value(u"rules"_s).toObject();
        QCOMPARE(number(*database, u"SELECT COUNT(*) FROM customers WHERE spend > 500000"_s),
                 rules.value(u"spend_completed > 5000"_s).toInteger());
        QCOMPARE(number(*database,
                        u"SELECT COUNT(*) FROM customers WHERE country_folded <> 'india'"_s),
                 rules.value(u"NOT (country = \"India\")"_s).toInteger());
        QCOMPARE(
                number(*database,
                       u"SELECT COUNT(*) FROM customers WHERE email_folded LIKE '%@example.org'"_s),
                rules.value(u"email ends with \"@example.org\""_s).toInteger());
        QCOMPARE(number(*database, u"SELECT COUNT(*) FROM customers WHERE registered_at >= ?"_s,
                        {QDateTime(QDate(2025, 5, 31), QTime(0, 0), QTimeZone("Asia/Kolkata"))
                                 .toMSecsSinceEpoch()}),
                 rules.value(u"registration_date >= 2025-05-31 (last 30 days)"_s).toInteger());
        report = import(*database, optionsFor(Kind::Orders, folder + u"orders.csv.gz"_s));
        QCOMPARE(report.account.created + report.account.updated, 0);
        report = import(*database, optionsFor(Kind::Customers, folder + u"customers.csv.gz"_s));
        QCOMPARE(report.account.unchanged, report.account.rows - 1);
    }

private:
    void checkOrders(Database &database, const QHash<QString, QStringList> &customers)
    {
        const QString path = data + u"bazaar-composed/sample_orders.csv"_s;
        QHash<QString, QStringList> orders;
        const auto rows = naiveRows(fileBytes(path)).mid(1);
        for (const QStringList &row : rows)
            orders.insert(row[0], row);
        qint64 known = 0;
        qint64 completed = 0;
        qint64 spend = 0;
        for (const QStringList &row : std::as_const(orders)) {
            if (!customers.contains(row[1]))
                continue;
            ++known;
            const QString status = row[5].trimmed().toLower();
            if (status == u"delivered"_s || status == u"completed"_s) {
                ++completed;
                spend += naiveMinor(row[3]);
            }
        }
        const auto report = import(database, optionsFor(Kind::Orders, path));
        QVERIFY2(!report.error, report.error ? qPrintable(report.error->text()) : "");
        QVERIFY(report.account.balances());
        QCOMPARE(report.account.rows, rows.size());
        QCOMPARE(report.account.created, known);
        QCOMPARE(number(database, u"SELECT SUM(orders) FROM customers"_s), completed);
        QCOMPARE(number(database, u"SELECT SUM(spend) FROM customers"_s), spend);
        const auto again = import(database, optionsFor(Kind::Orders, path));
        QCOMPARE(again.account.created + again.account.updated, 0);
        QCOMPARE(again.account.refused, report.account.refused);
    }
};

QTEST_GUILESS_MAIN(TestImporter)
#include "tst_importer.moc"
