// SPDX-License-Identifier: GPL-3.0-or-later
// Small things that pages share: what wraps is seen, hints are as low as their text, icons follow the theme, and fields are
// as wide as what stands in them.
#include "gui/theme/musterstyle.h"
#include "gui/theme/theme.h"
#include "gui/widgets/actions.h"
#include "gui/widgets/capitalised.h"
#include "gui/widgets/datefields.h"
#include "gui/widgets/filterchip.h"
#include "gui/widgets/formrows.h"
#include "gui/widgets/iconlabel.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QScrollBar>
#include <QSpinBox>
#include <QTableWidget>
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
    void textsOfFieldsBeginBelowEachOther();
    void headersGoOnAboveTheScrollBar();
    void menuEntriesHaveALetterEach();
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
    // Too narrow by a little, so that the last of them stands in a line of its own.
    page.resize(bar->sizeHint().width() + 2 * column->contentsMargins().left() - 4, 300);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    const QWidget *first = bar->findChild<ChoiceChip *>(u"filter:city"_s);
    const QWidget *last = bar->findChild<ChoiceChip *>(u"filter:segment"_s);
    QCOMPARE(first->y(), 0);
    QVERIFY(last->y() >= first->geometry().bottom());
    QVERIFY(bar->rect().contains(last->geometry()));
}

/// Where the first dark pixel of a field's text is.
int textBegins(QWidget *field)
{
    const QImage picture = field->grab().toImage();
    for (int x = 4; x < picture.width(); ++x) { // behind the edge
        for (int y = 8; y < picture.height() - 8; ++y) {
            if (picture.pixelColor(x, y).lightness() < 110)
                return x;
        }
    }
    return -1;
}

void TestSmallParts::textsOfFieldsBeginBelowEachOther()
{
    QWidget page;
    auto *column = new QVBoxLayout(&page);
    auto *line = new QLineEdit(u"1"_s);
    auto *choice = new QComboBox;
    choice->addItem(u"1"_s);
    auto *typed = new QComboBox;
    typed->setEditable(true);
    typed->addItem(u"1"_s);
    auto *number = new QSpinBox;
    number->setValue(1);
    auto *day = new DayField(QDate(2026, 1, 1));
    day->setCalendarPopup(true);
    day->setDisplayFormat(u"d"_s);
    const QList<QWidget *> fields{line, choice, typed, number, day};
    for (QWidget *field : fields)
        column->addWidget(field);
    auto *other = new QPushButton; // has the keyboard
    column->addWidget(other);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    other->setFocus();
    QVERIFY(textBegins(line) >= ControlSize::textInset);
    for (QWidget *field : fields)
        QCOMPARE(textBegins(field), textBegins(line));
}

void TestSmallParts::headersGoOnAboveTheScrollBar()
{
    QTableWidget table(100, 1);
    table.verticalHeader()->hide();
    table.resize(200, 200);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    const QImage picture = table.grab().toImage();
    const int y = table.horizontalHeader()->height() - 4;
    QCOMPARE(picture.pixelColor(table.width() - 4, y), tokens(false).sunken);
    QVERIFY(table.verticalScrollBar()->mapTo(&table, QPoint()).y() >=
            table.horizontalHeader()->height());
}

void TestSmallParts::menuEntriesHaveALetterEach()
{
    QObject owner;
    const auto action = [&owner](const QString &name, const QString &text) {
        return newAction(&owner, name, text, {}, {});
    };
    const QList<QAction *> actions{action(u"addCustomer"_s, u"Add customer"_s),
                                   action(u"addTag"_s, u"Add tag"_s), action(u"attach"_s, u"At"_s),
                                   action(u"deleteAll"_s, u"हटाएँ"_s),
                                   action(u"openFile"_s, u"खोलें…"_s)};
    for (int round = 0; round < 2; ++round) { // again, when the menu is made again
        giveMnemonics(actions);
        QStringList texts;
        for (const QAction *it : actions)
            texts.append(it->text());
        QCOMPARE(texts, QStringList({u"&Add customer"_s, u"Add &tag"_s, u"At"_s, u"हटाएँ (&D)"_s,
                                     u"खोलें (&O)…"_s}));
        QCOMPARE(actions.at(3)->iconText(), u"हटाएँ"_s);
        QCOMPARE(actions.at(3)->toolTip(), u"हटाएँ"_s);
    }
    const std::unique_ptr<QPushButton> button(buttonFor(actions.at(3)));
    QCOMPARE(button->text(), u"हटाएँ"_s);
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
