// SPDX-License-Identifier: GPL-3.0-or-later
#include "templates/template.h"

#include <QTest>

using namespace muster;
using namespace muster::templates;
using namespace Qt::StringLiterals;

namespace {

TagCatalogue catalogue()
{
    return TagCatalogue({u"tier"_s, u"page"_s}, {{u"store_name"_s, u"Asha & Söhne"_s}});
}

Customer asha()
{
    Customer customer;
    customer.externalId = u"C-1"_s;
    customer.name = u"Asha <b>Rao</b> & \"Co\""_s;
    customer.email = u"asha@example.com"_s;
    customer.city = u"Mumbai"_s;
    customer.opening = {12345678, 3, 1'700'000'000'000};
    customer.attributes = {{u"tier"_s, u"gold"_s}, {u"page"_s, u"javascript:alert(1)"_s}};
    return customer;
}

QString rendered(const QString &source, Format format, const Customer &customer = asha())
{
    const auto compiled = Template::compile(source, format, catalogue());
    if (!compiled)
        return u"REFUSED: "_s + compiled.error().first().message;
    return compiled->render(customer, {});
}

} // namespace

class TemplateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rendersSpellings_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain") << u"Hello"_s << u"Hello"_s;
        QTest::newRow("empty") << u""_s << u""_s;
        QTest::newRow("double brace") << u"Hi {{city}}!"_s << u"Hi Mumbai!"_s;
        QTest::newRow("spaces") << u"Hi {{ city }}!"_s << u"Hi Mumbai!"_s;
        QTest::newRow("any case") << u"{{City}} {{CITY}}"_s << u"Mumbai Mumbai"_s;
        QTest::newRow("single brace") << u"from {city}"_s << u"from Mumbai"_s;
        QTest::newRow("brackets") << u"from [City]"_s << u"from Mumbai"_s;
        QTest::newRow("spending") << u"{spending}"_s << u"₹1,23,456.78"_s;
        QTest::newRow("customerEmail") << u"{customerEmail}"_s << u"asha@example.com"_s;
        QTest::newRow("first name")
                << u"{{first_name}}|{firstName}|[First Name]"_s << u"Asha|Asha|Asha"_s;
        QTest::newRow("attribute") << u"{{attributes.tier}} {{tier}}"_s << u"gold gold"_s;
        QTest::newRow("constant") << u"{storeName} {{store_name}}"_s
                                  << u"Asha & Söhne Asha & Söhne"_s;
        QTest::newRow("fallback not needed") << u"{{city|town}}"_s << u"Mumbai"_s;
        QTest::newRow("fallback") << u"{{phone|no phone}}"_s << u"no phone"_s;
        QTest::newRow("missing without fallback") << u"[{{phone}}]"_s << u"[]"_s;
        QTest::newRow("literal") << u"{{\"{name}\"}} {{\"{{city}}\"}}"_s << u"{name} {{city}}"_s;
        QTest::newRow("prose in brackets") << u"[1] [see below]"_s << u"[1] [see below]"_s;
        QTest::newRow("css and json")
                << u"p { color: red } {\"a\": 1} {}"_s << u"p { color: red } {\"a\": 1} {}"_s;
    }
    void rendersSpellings()
    {
        QFETCH(QString, source);
        QFETCH(QString, expected);
        QCOMPARE(rendered(source, Format::Text), expected);
    }

    void missingNameNeverShows()
    {
        Customer nobody;
        QCOMPARE(rendered(u"Hi {{name|friend}}"_s, Format::Text, nobody), u"Hi friend"_s);
        nobody.name = u"  "_s;
        QCOMPARE(rendered(u"Hi {{name|friend}}"_s, Format::Text, nobody), u"Hi friend"_s);
        QCOMPARE(rendered(u"{{visits}}{{last_order_date}}{{attributes.tier}}"_s, Format::Text,
                          nobody),
                 QString());
    }

    void aHeaderIsOneLine()
    {
        const TagCatalogue tags{};
        for (const QString &source : {u"q\r\nBcc: z@example.com"_s, u"{{name|a\nb}} x"_s,
                                      u"tab\there"_s, u"{{\"a\u2028b\"}}"_s}) {
            QVERIFY(Template::compile(source, Format::Text, tags));
            const auto compiled = Template::compile(source, Format::Header, tags);
            QVERIFY(!compiled);
            QCOMPARE(compiled.error().size(), 1);
            QVERIFY(!compiled.error().first().remedy.isEmpty());
        }
        const auto compiled = Template::compile(u"Hi\nyou"_s, Format::Header, tags);
        QCOMPARE(compiled.error().first().offset, 2);
        QCOMPARE(compiled.error().first().line, 1);
        QCOMPARE(compiled.error().first().column, 3);
    }

    void valuesAreNotTemplates()
    {
        Customer tricky = asha();
        tricky.name = u"{{email}} {city}"_s;
        QCOMPARE(rendered(u"Hi {{name}}"_s, Format::Text, tricky), u"Hi {{email}} {city}"_s);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("remedyPart");
        QTest::newRow("unknown") << u"Hi {{nmae}}"_s << 1 << 4 << u"{{name}}"_s;
        QTest::newRow("second line") << u"Hi\nyou {{ctiy}}"_s << 2 << 5 << u"{{city}}"_s;
        QTest::newRow("single brace") << u"Hi {nmae}"_s << 1 << 4 << u"{{name}}"_s;
        QTest::newRow("unknown attribute")
                << u"{{attributes.shoe}}"_s << 1 << 1 << u"attributes."_s;
        QTest::newRow("no name") << u"{{}}"_s << 1 << 1 << u"name"_s;
        QTest::newRow("only fallback") << u"{{|friend}}"_s << 1 << 1 << u"name"_s;
        QTest::newRow("not closed") << u"Hi {{name"_s << 1 << 4 << u"{{name}}"_s;
        QTest::newRow("nested") << u"{{na{{me}}"_s << 1 << 1 << u"{{name}}"_s;
    }
    void refuses()
    {
        QFETCH(QString, source);
        QFETCH(int, line);
        QFETCH(int, column);
        QFETCH(QString, remedyPart);
        const auto compiled = Template::compile(source, Format::Text, catalogue());
        QVERIFY(!compiled);
        const Problem &problem = compiled.error().first();
        QCOMPARE(problem.line, line);
        QCOMPARE(problem.column, column);
        QVERIFY2(problem.remedy.contains(remedyPart), qPrintable(problem.remedy));
        QVERIFY(problem.length > 0);
        QVERIFY(toError(compiled.error(), u"Subject"_s).text().contains(u"Subject, line"_s));
    }

    void tellsEveryProblem()
    {
        const auto compiled =
                Template::compile(u"{{a1}} {{b1}} {{name}}"_s, Format::Text, catalogue());
        QVERIFY(!compiled);
        QCOMPARE(compiled.error().size(), 2);
    }

    void escapesByPlace_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("expected");
        const QString safe = u"Asha &lt;b&gt;Rao&lt;/b&gt; &amp; &quot;Co&quot;"_s;
        QTest::newRow("content") << u"<p>{{name}}</p>"_s << u"<p>"_s + safe + u"</p>"_s;
        QTest::newRow("attribute")
                << u"<img alt=\"{{name}}\">"_s << u"<img alt=\""_s + safe + u"\">"_s;
        QTest::newRow("single quotes")
                << u"<img alt='{{name}}'>"_s << u"<img alt='"_s + safe + u"'>"_s;
        QTest::newRow("url part")
                << u"<a href=\"https://x.example/?n={{name}}\">"_s
                << u"<a href=\"https://x.example/?n=Asha%20%3Cb%3ERao%3C%2Fb%3E%20%26%20%22Co%22\">"_s;
        QTest::newRow("bad scheme") << u"<a href=\"{{page}}\">"_s << u"<a href=\"\">"_s;
        QTest::newRow("after comment")
                << u"<!-- x > y --><p>{{city}}"_s << u"<!-- x > y --><p>Mumbai"_s;
        QTest::newRow("doctype") << u"<!DOCTYPE html><p>{{city}}"_s
                                 << u"<!DOCTYPE html><p>Mumbai"_s;
        QTest::newRow("after style") << u"<style>p{color:red}</style>{{city}}"_s
                                     << u"<style>p{color:red}</style>Mumbai"_s;
        QTest::newRow("gt in attribute") << u"<a title=\"a>b\" href='#'>{{name}}"_s
                                         << u"<a title=\"a>b\" href='#'>"_s + safe;
        QTest::newRow("less than") << u"1 < 2 {{city}}"_s << u"1 < 2 Mumbai"_s;
    }
    void escapesByPlace()
    {
        QFETCH(QString, source);
        QFETCH(QString, expected);
        QCOMPARE(rendered(source, Format::Html), expected);
    }

    void refusesUnsafePlaces_data()
    {
        QTest::addColumn<QString>("source");
        QTest::newRow("script") << u"<script>var a='{{name}}'</script>"_s;
        QTest::newRow("style") << u"<style>{{city}}</style>"_s;
        QTest::newRow("comment") << u"<!-- {{name}} -->"_s;
        QTest::newRow("unquoted") << u"<img alt={{name}}>"_s;
        QTest::newRow("unquoted later") << u"<img alt=a{{name}}>"_s;
        QTest::newRow("tag name") << u"<{{name}}>"_s;
        QTest::newRow("attribute name") << u"<p {{name}}=\"1\">"_s;
        QTest::newRow("handler") << u"<p onclick=\"f('{{name}}')\">"_s;
        QTest::newRow("style attribute") << u"<p style=\"{{name}}\">"_s;
    }
    void refusesUnsafePlaces()
    {
        QFETCH(QString, source);
        QVERIFY(!Template::compile(source, Format::Html, catalogue()));
    }

    void webAddressStaysALink()
    {
        Customer customer = asha();
        customer.attributes[u"page"_s] = u"https://shop.example/a?b=1&c='x'"_s;
        QCOMPARE(rendered(u"<a href=\"{{page}}\">"_s, Format::Html, customer),
                 u"<a href=\"https://shop.example/a?b=1&amp;c=&#39;x&#39;\">"_s);
    }

    void headersStayOneLine()
    {
        Customer customer = asha();
        customer.name = u"Asha\r\nBcc: everybody@example.com\x2028x"_s;
        QCOMPARE(rendered(u"Hi {{name}}"_s, Format::Header, customer),
                 u"Hi Asha  Bcc: everybody@example.com x"_s);
    }

    void saysWhereEachPieceComesFrom()
    {
        const auto compiled = Template::compile(u"Dear {{name}}, {{city|your town}} {{phone}}!"_s,
                                                Format::Text, TagCatalogue());
        QVERIFY(compiled);
        Customer customer;
        customer.name = u"Asha"_s;
        using Kind = RenderedPiece::Kind;
        const QList<RenderedPiece> expected{{Kind::Literal, u"Dear "_s, {}},
                                            {Kind::Value, u"Asha"_s, {TagKind::Name, {}}},
                                            {Kind::Literal, u", "_s, {}},
                                            {Kind::Fallback, u"your town"_s, {TagKind::City, {}}},
                                            {Kind::Literal, u" "_s, {}},
                                            {Kind::Missing, {}, {TagKind::Phone, {}}},
                                            {Kind::Literal, u"!"_s, {}}};
        const QList<RenderedPiece> pieces = compiled->renderPieces(customer, {});
        QCOMPARE(pieces, expected);
        QString joined;
        for (const RenderedPiece &piece : pieces)
            joined += piece.text;
        QCOMPARE(joined, compiled->render(customer, {}));
    }

    void listsTagsWithoutFallback()
    {
        const auto compiled = Template::compile(u"{{name}} {{city|x}} {{name}} {{phone}}"_s,
                                                Format::Text, catalogue());
        QVERIFY(compiled);
        QCOMPARE(compiled->tagsWithoutFallback().size(), 2);
        QVERIFY(compiled->usesTags());
        QVERIFY(!Template::compile(u"x"_s, Format::Text, catalogue())->usesTags());
    }
};

QTEST_APPLESS_MAIN(TemplateTest)
#include "tst_template.moc"
