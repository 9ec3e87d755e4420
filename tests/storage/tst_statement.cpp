// SPDX-License-Identifier: GPL-3.0-or-later
// What is bound comes back the same from every database.
#include "storage/database.h"
#include "support/testdatabases.h"
#include "support/try.h"

#include <cfloat>

using namespace Qt::StringLiterals;
using namespace muster;
using namespace muster::storage;

class TestStatement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeNumbers_data() { test::databaseRows(); }
    void wholeNumbers();
    void realNumbers_data() { test::databaseRows(); }
    void realNumbers();
    void texts_data() { test::databaseRows(); }
    void texts();
    void whatNoTextCanHold_data() { test::databaseRows(); }
    void whatNoTextCanHold();
    void nothingIsNotEmpty_data() { test::databaseRows(); }
    void nothingIsNotEmpty();
    void sumsAreExact_data() { test::databaseRows(); }
    void sumsAreExact();
    void textsCompareAsBytes_data() { test::databaseRows(); }
    void textsCompareAsBytes();
    void updatesCountWhatTheyFound_data() { test::databaseRows(); }
    void updatesCountWhatTheyFound();
    void aSecondStatementClosesTheRowsOfTheFirst_data() { test::databaseRows(); }
    void aSecondStatementClosesTheRowsOfTheFirst();
    void manyRows_data() { test::databaseRows(); }
    void manyRows();
    void backslashesAndQuotes_data() { test::databaseRows(); }
    void backslashesAndQuotes();
};

namespace {

Result<void> makeTable(Database &database)
{
    const bool mysql = database.dialect() == Dialect::Mysql;
    return test::executeNow(database,
                            mysql ? u"CREATE TABLE v (id BIGINT PRIMARY KEY, i BIGINT, r DOUBLE, "
                                    "t MEDIUMTEXT) COLLATE utf8mb4_bin"_s
                                  : u"CREATE TABLE v (id BIGINT PRIMARY KEY, i BIGINT, r DOUBLE "
                                    "PRECISION, t TEXT)"_s);
}

/// One row of \a column out of "v", as \a read sees it.
template<typename Read>
auto readBack(Database &database, const QString &column, Read read)
        -> Result<std::decay_t<decltype(read(std::declval<Statement &>()))>>
{
    using R = std::decay_t<decltype(read(std::declval<Statement &>()))>;
    return test::runNow(database, Role::Read, [&](Connection &connection) -> Result<R> {
        MUSTER_TRY_ASSIGN(Statement statement,
                          connection.prepare(u"SELECT %1 FROM v WHERE id = 1"_s.arg(column)));
        MUSTER_TRY(statement.run());
        if (!statement.next())
            return fail(ErrorCode::NotFound, u"no row"_s);
        R value = read(statement);
        MUSTER_TRY(statement.finished());
        return value;
    });
}

Result<void> store(Database &database, const QString &column, const QVariant &value)
{
    MUSTER_TRY(test::executeNow(database, u"DELETE FROM v"_s));
    return test::executeNow(database, u"INSERT INTO v (id, %1) VALUES (1, ?)"_s.arg(column),
                            {value});
}

} // namespace

void TestStatement::wholeNumbers()
{
    MUSTER_TEST_DATABASE(database);
    MUSTER_VERIFY_OK(makeTable(*database));
    const QList<qint64> numbers{0,
                                1,
                                -1,
                                std::numeric_limits<qint32>::max(),
                                std::numeric_limits<qint64>::max(),
                                std::numeric_limits<qint64>::min(),
                                9007199254740993};
    for (const qint64 number : numbers) {
        MUSTER_VERIFY_OK(store(*database, u"i"_s, number));
        const auto back = readBack(*database, u"i"_s, [](Statement &s) { return s.integer(0); });
        MUSTER_VERIFY_OK(back);
        QCOMPARE(*back, number);
    }
    for (const bool flag : {true, false}) {
        MUSTER_VERIFY_OK(store(*database, u"i"_s, flag));
        const auto back = readBack(*database, u"i"_s, [](Statement &s) { return s.integer(0); });
        QCOMPARE(*back, flag ? 1 : 0);
    }
}

void TestStatement::realNumbers()
{
    MUSTER_TEST_DATABASE(database);
    MUSTER_VERIFY_OK(makeTable(*database));
    for (const double number : {0.0, 0.1, -1.5, 1e15, 1.0 / 3, DBL_MAX, DBL_EPSILON, 1e-300}) {
        MUSTER_VERIFY_OK(store(*database, u"r"_s, number));
        const auto back = readBack(*database, u"r"_s, [](Statement &s) { return s.real(0); });
        MUSTER_VERIFY_OK(back);
        QVERIFY2(*back == number, qPrintable(QString::number(number, 'g', 17)));
    }
}

void TestStatement::texts()
{
    MUSTER_TEST_DATABASE(database);
    MUSTER_VERIFY_OK(makeTable(*database));
    const QStringList texts{u"plain"_s,
                            u"  spaces around  "_s,
                            u"trailing "_s,
                            u"O'Brien \"quoted\" \\ back\\slash % _ ?"_s,
                            u"line\nfeed\r\ntab\t"_s,
                            u"मुंबई · Zürich · 東京 · مرحبا · \U0001F600\U0001F3FD"_s,
                            u"e\u0301 is not \u00e9"_s,
                            u"\u202Ebidi\u202C\u200B\uFEFF"_s,
                            u":name ::cast $1 ?1 @p -- /* */ ; DROP"_s,
                            QString(1024 * 1024, u'ä')};
    for (const QString &text : texts) {
        MUSTER_VERIFY_OK(store(*database, u"t"_s, text));
        const auto back = readBack(*database, u"t"_s, [](Statement &s) { return s.text(0); });
        MUSTER_VERIFY_OK(back);
        QCOMPARE(*back, text);
        const auto found =
                test::valueNow(*database, u"SELECT count(*) FROM v WHERE t = ?"_s, {text});
        MUSTER_VERIFY_OK(found);
        QCOMPARE(found->toInt(), 1);
    }
}

void TestStatement::whatNoTextCanHold()
{
    MUSTER_TEST_DATABASE(database);
    MUSTER_VERIFY_OK(makeTable(*database));
    const QChar high(0xD83D);
    const QChar low(0xDE00);
    const QList<std::pair<QString, QString>> cases{
            {u"a"_s + QChar(QChar::Null) + u"b"_s, u"a\uFFFDb"_s},
            {QString(high) + u"x"_s, u"\uFFFDx"_s},
            {u"x"_s + low, u"x\uFFFD"_s},
            {QString(low) + high, u"\uFFFD\uFFFD"_s},
            {QString(high) + low + QChar(QChar::Null), u"\U0001F600\uFFFD"_s},
    };
    for (const auto &[given, kept] : cases) {
        MUSTER_VERIFY_OK(store(*database, u"t"_s, given));
        const auto back = readBack(*database, u"t"_s, [](Statement &s) { return s.text(0); });
        MUSTER_VERIFY_OK(back);
        QCOMPARE(*back, kept);
    }
}

void TestStatement::nothingIsNotEmpty()
{
    MUSTER_TEST_DATABASE(database);
    MUSTER_VERIFY_OK(makeTable(*database));
    const auto isNull = [](Statement &s) { return s.isNull(0); };
    for (const QVariant &empty :
         {QVariant(u""_s), QVariant(QString()), orNull<QString>(QString())}) {
        MUSTER_VERIFY_OK(store(*database, u"t"_s, empty));
        QCOMPARE(*readBack(*database, u"t"_s, isNull), false);
    }
    for (const QVariant &nothing : {QVariant(), orNull<QString>(std::nullopt)}) {
        MUSTER_VERIFY_OK(store(*database, u"t"_s, nothing));
        QCOMPARE(*readBack(*database, u"t"_s, isNull), true);
        QCOMPARE(*readBack(*database, u"t"_s, [](Statement &s) { return s.text(0); }), QString());
    }
    MUSTER_VERIFY_OK(store(*database, u"i"_s, orNull<qint64>(std::nullopt)));
    const auto number =
            readBack(*database, u"i"_s, [](Statement &s) { return s.optionalInteger(0); });
    QCOMPARE(*number, std::nullopt);
    MUSTER_VERIFY_OK(store(*database, u"i"_s, orNull<qint64>(0)));
    const auto zero =
            readBack(*database, u"i"_s, [](Statement &s) { return s.optionalInteger(0); });
    QCOMPARE(*zero, std::optional<qint64>(0));
}

void TestStatement::sumsAreExact()
{
    MUSTER_TEST_DATABASE(database);
    MUSTER_VERIFY_OK(makeTable(*database));
    const qint64 odd = 4503599627370497; // the sum of three needs more than a double's 53 bits
    for (int i = 1; i <= 3; ++i)
        MUSTER_VERIFY_OK(
                test::executeNow(*database, u"INSERT INTO v (id, i) VALUES (?, ?)"_s, {i, odd}));
    const auto sum =
            test::runNow(*database, Role::Read, [](Connection &connection) -> Result<qint64> {
                MUSTER_TRY_ASSIGN(Statement statement,
                                  connection.prepare(u"SELECT sum(i) FROM v"_s));
                MUSTER_TRY(statement.run());
                const qint64 value = statement.next() ? statement.integer(0) : -1;
                MUSTER_TRY(statement.finished());
                return value;
            });
    MUSTER_VERIFY_OK(sum);
    QCOMPARE(*sum, 3 * odd);
}

void TestStatement::textsCompareAsBytes()
{
    MUSTER_TEST_DATABASE(database);
    const QString set = u"INSERT INTO settings (name, value) VALUES (?, '')"_s;
    const QStringList names{u"a"_s,       u"A"_s,      u"ä"_s, u"a "_s, u"a\t"_s,
                            u"e\u0301"_s, u"\u00e9"_s, u"ß"_s, u"ss"_s, u"Z"_s};
    MUSTER_VERIFY_OK(test::executeNow(*database, u"DELETE FROM settings"_s));
    for (const QString &name : names) // each is a key of its own
        MUSTER_VERIFY_OK(test::executeNow(*database, set, {name}));
    const auto order =
            test::runNow(*database, Role::Read, [](Connection &connection) -> Result<QStringList> {
                MUSTER_TRY_ASSIGN(Statement * statement, connection.named(u"settings_all"_s));
                MUSTER_TRY(statement->run());
                QStringList out;
                while (statement->next())
                    out.append(statement->text(0));
                MUSTER_TRY(statement->finished());
                return out;
            });
    MUSTER_VERIFY_OK(order);
    QStringList expected = names;
    std::sort(expected.begin(), expected.end(),
              [](const QString &a, const QString &b) { return a.toUtf8() < b.toUtf8(); });
    QCOMPARE(*order, expected);
}

void TestStatement::updatesCountWhatTheyFound()
{
    MUSTER_TEST_DATABASE(database);
    const auto affected =
            test::runNow(*database, Role::Write, [](Connection &connection) -> Result<qint64> {
                MUSTER_TRY_ASSIGN(
                        Statement update,
                        connection.prepare(u"UPDATE settings SET value = value WHERE name = ?"_s));
                MUSTER_TRY(update.run({u"currency"_s}));
                return update.rowsAffected();
            });
    MUSTER_VERIFY_OK(affected);
    QCOMPARE(*affected, 1); // although nothing changed
}

void TestStatement::aSecondStatementClosesTheRowsOfTheFirst()
{
    MUSTER_TEST_DATABASE(database);
    const auto result =
            test::runNow(*database, Role::Read, [](Connection &connection) -> Result<void> {
                MUSTER_TRY_ASSIGN(Statement * all, connection.named(u"settings_all"_s));
                MUSTER_TRY_ASSIGN(Statement * one, connection.named(u"settings_get"_s));
                MUSTER_TRY(all->run());
                while (all->next()) {
                    MUSTER_TRY(one->run({all->text(0)}));
                    MUSTER_TRY(one->finished());
                }
                return all->finished();
            });
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Internal);
    // A result that was read to its end is not disturbed.
    const auto fine =
            test::runNow(*database, Role::Read, [](Connection &connection) -> Result<void> {
                MUSTER_TRY_ASSIGN(Statement * all, connection.named(u"settings_all"_s));
                MUSTER_TRY_ASSIGN(Statement * one, connection.named(u"settings_get"_s));
                MUSTER_TRY(all->run());
                QStringList names;
                while (all->next())
                    names.append(all->text(0));
                MUSTER_TRY(one->run({names.first()}));
                return all->finished();
            });
    MUSTER_VERIFY_OK(fine);
}

void TestStatement::manyRows()
{
    MUSTER_TEST_DATABASE(database);
    MUSTER_VERIFY_OK(makeTable(*database));
    constexpr qint64 Rows = 20'000;
    MUSTER_VERIFY_OK(
            test::transactNow(*database, Role::Write, [](Connection &connection) -> Result<void> {
                MUSTER_TRY_ASSIGN(
                        Statement insert,
                        connection.prepare(u"INSERT INTO v (id, i, t) VALUES (?, ?, ?)"_s));
                for (qint64 i = 1; i <= Rows; ++i)
                    MUSTER_TRY(insert.run({i, i * i, QString::number(i)}));
                return {};
            }));
    const auto sums = test::runNow(
            *database, Role::Read, [](Connection &connection) -> Result<std::pair<qint64, qint64>> {
                MUSTER_TRY_ASSIGN(Statement all,
                                  connection.prepare(u"SELECT i, t FROM v ORDER BY id"_s));
                MUSTER_TRY(all.run());
                std::pair<qint64, qint64> out{0, 0};
                while (all.next()) {
                    out.first += all.integer(0);
                    out.second += all.text(1).toLongLong();
                }
                MUSTER_TRY(all.finished());
                return out;
            });
    MUSTER_VERIFY_OK(sums);
    QCOMPARE(sums->first, Rows * (Rows + 1) * (2 * Rows + 1) / 6);
    QCOMPARE(sums->second, Rows * (Rows + 1) / 2);
}

void TestStatement::backslashesAndQuotes()
{
    MUSTER_TEST_DATABASE(database);
    // Written in the SQL itself, as our query files may.
    const auto backslash = test::valueNow(*database, u"SELECT 'a\\nb'"_s);
    MUSTER_VERIFY_OK(backslash);
    QCOMPARE(backslash->toString(), u"a\\nb"_s);
    const auto joined = test::valueNow(*database, u"SELECT 'a' || 'b'"_s);
    QCOMPARE(joined->toString(), u"ab"_s);
    const auto quoted = test::valueNow(
            *database, u"SELECT \"value\" FROM \"settings\" WHERE \"name\" = 'currency'"_s);
    QCOMPARE(quoted->toString(), u"INR"_s);
    const auto like = test::valueNow(
            *database, u"SELECT count(*) FROM settings WHERE name LIKE ? ESCAPE '\\'"_s,
            {u"time\\_%"_s});
    MUSTER_VERIFY_OK(like);
    QCOMPARE(like->toInt(), 1);
}

QTEST_GUILESS_MAIN(TestStatement)
#include "tst_statement.moc"
