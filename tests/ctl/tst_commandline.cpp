// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commandline.h"

#include <QTest>

using namespace muster;
using namespace muster::ctl;
using namespace Qt::StringLiterals;

namespace {

QList<Command> table()
{
    return {Command{u"migrate"_s, {}, u"Make the tables."_s, u"It makes the tables."_s, {}, {}, {}},
            Command{u"segment count"_s,
                    {},
                    u"Count."_s,
                    u"It counts."_s,
                    {{u"text"_s, u"EXPR"_s, u"The rule."_s},
                     {u"dry-run"_s, {}, u"Nothing is kept."_s}},
                    {u"musterctl segment count --text 'spend > 10'"_s},
                    {}},
            Command{u"segment show"_s, u"NAME [MORE]"_s, u"Show."_s, u"It shows."_s, {}, {}, {}}};
}

Result<Invocation> parse(const QString &line, const QList<Command> &commands)
{
    return parseCommandLine(line.split(u' ', Qt::SkipEmptyParts), commands);
}

} // namespace

class CommandLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void optionsStandAnywhere_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("before") << u"--db sqlite:x --json segment count --text a"_s;
        QTest::newRow("after") << u"segment count --text a --json --db sqlite:x"_s;
        QTest::newRow("between") << u"segment --db=sqlite:x count --json --text=a"_s;
    }
    void optionsStandAnywhere()
    {
        QFETCH(QString, line);
        const QList<Command> commands = table();
        const auto parsed = parse(line, commands);
        QVERIFY(parsed);
        QCOMPARE(parsed->command->name, u"segment count"_s);
        QCOMPARE(parsed->arguments.value(u"db"_s), u"sqlite:x"_s);
        QCOMPARE(parsed->arguments.value(u"text"_s), u"a"_s);
        QVERIFY(parsed->arguments.has(u"json"_s));
        QVERIFY(!parsed->arguments.has(u"dry-run"_s));
    }

    void positionals()
    {
        const QList<Command> commands = table();
        QCOMPARE(parse(u"segment show a"_s, commands)->arguments.positional, QStringList{u"a"_s});
        QCOMPARE(parse(u"segment show a b"_s, commands)->arguments.positional,
                 (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(parse(u"segment show -- --a"_s, commands)->arguments.positional,
                 QStringList{u"--a"_s});
        QCOMPARE(parse(u"segment show -5"_s, commands)->arguments.positional, QStringList{u"-5"_s});
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("part");
        QTest::newRow("nothing") << u""_s << u"no command"_s;
        QTest::newRow("unknown command") << u"migrat"_s << u"“migrate”"_s;
        QTest::newRow("unknown subcommand") << u"segment cuont"_s << u"“segment count”"_s;
        QTest::newRow("group alone") << u"segment"_s << u"needs to know"_s;
        QTest::newRow("unknown option") << u"segment count --txet a"_s << u"--text"_s;
        QTest::newRow("foreign option") << u"migrate --text a"_s << u"no option --text"_s;
        QTest::newRow("single dash") << u"migrate -x"_s << u"“-x”"_s;
        QTest::newRow("missing value") << u"segment count --text"_s << u"needs a value"_s;
        QTest::newRow("value for a switch")
                << u"segment count --dry-run=1"_s << u"takes no value"_s;
        QTest::newRow("twice") << u"segment count --text a --text b"_s << u"twice"_s;
        QTest::newRow("too many words") << u"migrate now"_s << u"too many"_s;
        QTest::newRow("too few words") << u"segment show"_s << u"needs NAME"_s;
    }
    void refuses()
    {
        QFETCH(QString, line);
        QFETCH(QString, part);
        const QList<Command> commands = table();
        const auto parsed = parse(line, commands);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, ErrorCode::InvalidInput);
        QVERIFY2(parsed.error().text().contains(part), qPrintable(parsed.error().text()));
        QVERIFY(!parsed.error().remedy.isEmpty());
    }

    void help()
    {
        const QList<Command> commands = table();
        QVERIFY(parse(u"--help"_s, commands)->help);
        QVERIFY(parse(u"help segment"_s, commands)->help);
        QCOMPARE(parse(u"segment count --help"_s, commands)->helpTopic, u"segment count"_s);
        QCOMPARE(parse(u"segment --help"_s, commands)->helpTopic, u"segment"_s);
        QVERIFY(!parse(u"nonsense --help"_s, commands));
        const auto unknown = parse(u"segment cuont --help"_s, commands);
        QVERIFY(!unknown);
        QVERIFY2(unknown.error().remedy.contains(u"segment count"_s),
                 qPrintable(unknown.error().remedy));
        QVERIFY(parse(u"--version"_s, commands)->version);
        const QString all = helpText({}, commands);
        for (const Command &command : commands)
            QVERIFY(all.contains(command.name));
        const QString group = helpText(u"segment"_s, commands);
        QVERIFY(group.contains(u"segment show NAME"_s) && !group.contains(u"migrate"_s));
        const QString one = helpText(u"segment count"_s, commands);
        QVERIFY(one.contains(u"--text EXPR"_s) && one.contains(u"It counts."_s) &&
                one.contains(u"--db URL"_s) &&
                one.contains(u"musterctl segment count --text 'spend > 10'"_s));
        QVERIFY(helpText(u"migrate please"_s, commands).contains(u"It makes the tables."_s));
    }
};

QTEST_APPLESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
