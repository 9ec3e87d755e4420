// SPDX-License-Identifier: GPL-3.0-or-later
// Small things that pages share: what wraps is seen, hints are as low as their text, icons follow the theme, and fields are
// as wide as what stands in them.
#include "gui/theme/theme.h"
#include "gui/widgets/capitalised.h"
#include "gui/widgets/datefields.h"
#include "gui/widgets/filterchip.h"
#include "gui/widgets/formrows.h"
#include "gui/widgets/iconlabel.h"

#include <QApplication>
#include <QTest>
#include <QVBoxLayout>

using namespace muster::gui;
using namespace Qt::StringLiterals;

class TestSmallParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, false); }
    void filtersThatWrapAreSeen();
    void hintsAreAsLowAsTheirText();
    void iconsFollowTheTheme();
    void datesOfAllMonthsFit();
    void firstWordsAreCapitalised();
};

void TestSmallParts::firstWordsAreCapitalised()
{
    QCOMPARE(capitalised(u"spend is 5"_s), u"Spend is 5"_s);
    QCOMPARE(capitalised(u"(city is Pune or city is Delhi) and spend is 5"_s),
             u"(City is Pune or city is Delhi) and spend is 5"_s);
    QCOMPARE(capitalised(u"5 days"_s), u"5 days"_s);
    QCOMPARE(capitalised({}), QString());
}

void TestSmallParts::filtersThatWrapAreSeen()
{
    QWidget page;
    auto *column = new QVBoxLayout(&page);
    auto *bar = new FilterBar;
    for (const QString &name : {u"city"_s, u"tag"_s, u"segment"_s}) {
        auto *chip = new ChoiceChip(name, name, ChoiceChip::Choose::Several);
        chip->setOptions({{name, name}});
        bar->addChip(chip);
    }
    column->addWidget(bar);
    column->addWidget(new QWidget, 1);
    bar->setValues({{u"tag"_s, QVariantList{u"tag"_s}}});
    auto *clear = bar->findChild<QPushButton *>(u"clearFilters"_s);
    // Too narrow by a little, so that the last of them stands in a line of its own.
    page.resize(bar->sizeHint().width() + 2 * column->contentsMargins().left() - 4, 300);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QVERIFY(clear->isVisible());
    const QWidget *first = bar->findChild<ChoiceChip *>(u"filter:city"_s);
    QCOMPARE(first->y(), 0);
    QVERIFY(clear->y() >= first->geometry().bottom());
    QVERIFY(bar->rect().contains(clear->geometry()));
}

void TestSmallParts::hintsAreAsLowAsTheirText()
{
    QWidget page;
    auto *form = new QFormLayout(&page);
    auto *field = new QLineEdit;
    auto *hint =
            new QLabel(u"Days begin and end in this time zone: in rules, figures and exports."_s);
    hint->setWordWrap(true);
    auto *below = new QLineEdit;
    form->addRow(u"Zone"_s, field);
    addUnlabelledRow(form, hint);
    form->addRow(u"Name"_s, below);
    page.resize(700, page.sizeHint().height());
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QCOMPARE(hint->x(), field->x());
    QCOMPARE(hint->heightForWidth(hint->width()), hint->height());
    QCOMPARE(form->totalHeightForWidth(700),
             2 * field->height() + hint->height() + 2 * form->verticalSpacing() +
                     form->contentsMargins().top() + form->contentsMargins().bottom());
}

void TestSmallParts::iconsFollowTheTheme()
{
    const auto colorOf = [](const IconLabel &label) {
        const QImage picture = label.pixmap().toImage();
        QColor strongest(0, 0, 0, 0);
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x)
                if (picture.pixelColor(x, y).alpha() > strongest.alpha())
                    strongest = picture.pixelColor(x, y);
        return strongest.rgb();
    };
    IconLabel label(u"warning"_s, &Tokens::warning, 20);
    label.show();
    QVERIFY(QTest::qWaitForWindowExposed(&label));
    QCOMPARE(colorOf(label), tokens(false).warning.rgb());
    applyTheme(*qApp, true);
    QTRY_COMPARE(colorOf(label), tokens(true).warning.rgb());
    applyTheme(*qApp, false);
    QTRY_COMPARE(colorOf(label), tokens(false).warning.rgb());
}

void TestSmallParts::datesOfAllMonthsFit()
{
    DayField field;
    field.setCalendarPopup(true);
    field.setLocale(QLocale(QLocale::German));
    field.setDisplayFormat(u"d. MMMM yyyy"_s);
    fitEveryMonth(&field);
    const int longest = field.fontMetrics().horizontalAdvance(u"28. September 2000"_s);
    QVERIFY(field.minimumWidth() > longest);
}

QTEST_MAIN(TestSmallParts)
#include "tst_smallparts.moc"
