// SPDX-License-Identifier: GPL-3.0-or-later
// The letters that lead to the fields of a form with Alt: in every language each form has each letter once.
#include <QFile>
#include <QMap>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    QStringList english;
    QStringList translated;
};

/// Of the contexts, by their last name.
QMap<QString, Texts> textsOf(const QString &language)
{
    QMap<QString, Texts> texts;
    QFile file(QStringLiteral(MUSTER_SOURCE_DIR) + u"/translations/muster_%1.ts"_s.arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return texts;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText().section(u"::"_s, -1);
        else if (xml.name() == u"source")
            texts[context].english.append(xml.readElementText());
        else if (xml.name() == u"translation")
            texts[context].translated.append(
                    xml.readElementText(QXmlStreamReader::IncludeChildElements));
    }
    return texts;
}

/// Texts whose letter another one has already.
QStringList ambiguous(const QStringList &texts)
{
    QStringList twice;
    QSet<QChar> taken;
    for (const QString &text : texts) {
        const qsizetype at = text.indexOf(u'&');
        if (at < 0)
            continue;
        const QChar letter = text.at(at + 1).toUpper();
        if (taken.contains(letter))
            twice.append(text);
        taken.insert(letter);
    }
    return twice;
}

qsizetype countOfLetters(const QStringList &texts)
{
    return texts.filter(u"&"_s).size();
}

} // namespace

class TestLetters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areOfOneFieldEach_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("form");
        for (const QString &language : {u"de"_s, u"hi"_s}) {
            for (const QString &form :
                 {u"CustomerForm"_s, u"OrderForm"_s, u"ConnectDialog"_s, u"CustomFieldDialog"_s})
                QTest::addRow("%s %s", qPrintable(language), qPrintable(form)) << language << form;
        }
    }
    void areOfOneFieldEach()
    {
        QFETCH(QString, language);
        QFETCH(QString, form);
        const Texts texts = textsOf(language).value(form);
        QVERIFY(countOfLetters(texts.english) > 0);
        QCOMPARE(countOfLetters(texts.translated), countOfLetters(texts.english));
        QCOMPARE(ambiguous(texts.english).join(u'\n'), QString());
        QCOMPARE(ambiguous(texts.translated).join(u'\n'), QString());
    }
};

QTEST_GUILESS_MAIN(TestLetters)
#include "tst_letters.moc"
