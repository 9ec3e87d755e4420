// SPDX-License-Identifier: GPL-3.0-or-later
// The colours of both themes by the numbers, and that what the theme promises reaches the widgets.
#include "gui/theme/controlpaint.h"
#include "gui/theme/icons.h"
#include "gui/theme/musterstyle.h"
#include "gui/theme/theme.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QSvgRenderer>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>
#include <cmath>
#include <functional>

using namespace Qt::StringLiterals;
using namespace muster::gui;

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

/// Relative luminance as WCAG 2 has it.
double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

double contrast(const QColor &first, const QColor &second)
{
    const double one = luminance(first);
    const double other = luminance(second);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

using Matrix = std::array<std::array<double, 3>, 3>;

constexpr Matrix everyone{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
// How people without green-sensitive and without red-sensitive cones see linear colours (Machado, Oliveira, Fernandes
// 2009, severity 1).
constexpr Matrix deuteranopia{{{0.367322, 0.860646, -0.227968},
                               {0.280085, 0.672501, 0.047413},
                               {-0.011820, 0.042940, 0.968881}}};
constexpr Matrix protanopia{{{0.152286, 1.052583, -0.204868},
                             {0.114503, 0.786281, 0.099216},
                             {-0.003882, -0.048116, 1.051998}}};

std::array<double, 3> lab(const QColor &color, const Matrix &eyes)
{
    const std::array<double, 3> seen{linear(color.redF()), linear(color.greenF()),
                                     linear(color.blueF())};
    std::array<double, 3> rgb{};
    for (std::size_t i = 0; i < 3; ++i)
        rgb[i] = std::clamp(eyes[i][0] * seen[0] + eyes[i][1] * seen[1] + eyes[i][2] * seen[2], 0.0,
                            1.0);
    const auto root = [](double value) {
        return value > 0.008856 ? std::cbrt(value) : 7.787 * value + 16.0 / 116;
    };
    const double x = root((0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.9505);
    const double y = root(0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2]);
    const double z = root((0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.089);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double difference(const QColor &first, const QColor &second, const Matrix &eyes)
{
    const auto one = lab(first, eyes);
    const auto other = lab(second, eyes);
    return std::hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}

/// Whether \a color is somewhere in the picture of \a widget.
bool shows(QWidget *widget, const QColor &color)
{
    const QImage picture = widget->grab().toImage();
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (picture.pixelColor(x, y).rgb() == color.rgb())
                return true;
        }
    }
    return false;
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsReadable_data() { themes(); }
    void textIsReadable();
    void disabledChoicesAreSeen_data() { themes(); }
    void disabledChoicesAreSeen();
    void disabledTextIsPaler_data() { themes(); }
    void disabledTextIsPaler();
    void neutralIsTakenForNoSurface_data() { themes(); }
    void neutralIsTakenForNoSurface();
    void messageBoxesKeepTheirMargins();
    void fieldsHaveTheirTextAtOnePlace();
    void focusOfAnItemIsAroundAllOfIt();
    void framedListsHaveRoundCorners();
    void popupsAreOneFamily_data();
    void popupsAreOneFamily();
    void menusKeepAColumnForSigns();
    void calendarsHaveTheColoursOfTheTheme();
    void boxesStandAtTheMiddleOfTheirText_data();
    void boxesStandAtTheMiddleOfTheirText();
    void messageBoxesBeginAtTheirIcon();
    void clearButtonsAreOurs();
    void edgesAndFocusAreVisible_data() { themes(); }
    void edgesAndFocusAreVisible();
    void seriesAreToldApart_data() { themes(); }
    void seriesAreToldApart();
    void statesAreToldApart_data() { themes(); }
    void statesAreToldApart();
    void fieldsShowTheirFocus_data();
    void fieldsShowTheirFocus();
    void looksArePainted_data() { themes(); }
    void looksArePainted();
    void theWheelScrollsAndChangesNothing_data();
    void theWheelScrollsAndChangesNothing();
    void themeIsSwitchedAtOnce();
    void windowsAreDressedAndWhatIsPutIntoThem();
    void lookCanBeChanged();
    void everyIconDraws();
    void iconsFollowThePalette();
    void unknownIconIsNull();

private:
    static void themes()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
};

void TestTheme::textIsReadable()
{
    QFETCH(bool, dark);
    const Tokens &colors = tokens(dark);
    const auto verify = [](const QColor &text, const QColor &surface) {
        const double value = contrast(text, surface);
        QVERIFY2(value >= 4.5,
                 qPrintable(u"%1 on %2: %3"_s.arg(text.name(), surface.name()).arg(value)));
    };
    for (const QColor &surface :
         {colors.window, colors.surface, colors.sunken, colors.hover, colors.accentSoft,
          colors.successSoft, colors.warningSoft, colors.dangerSoft}) {
        verify(colors.text, surface);
        verify(colors.muted, surface);
    }
    for (const QColor &surface : {colors.window, colors.surface, colors.sunken, colors.hover}) {
        verify(colors.accent, surface);
        verify(colors.success, surface);
        verify(colors.warning, surface);
        verify(colors.danger, surface);
    }
    verify(colors.accent, colors.accentSoft);
    verify(colors.success, colors.successSoft);
    verify(colors.warning, colors.warningSoft);
    verify(colors.danger, colors.dangerSoft);
    verify(colors.onAccent, colors.accent);
    verify(colors.onAccent, colors.danger);
    verify(colors.muted, colors.border); // what is neutral, or disabled and chosen
}

void TestTheme::disabledChoicesAreSeen()
{
    QFETCH(bool, dark);
    const Tokens &colors = tokens(dark);
    for (const char *look : {Look::Chip, Look::Quiet, ""}) {
        const QString name = QString::fromLatin1(look);
        const ButtonColors chosen = buttonColors(name, QStyle::State_On, colors);
        const ButtonColors other = buttonColors(name, QStyle::State_Off, colors);
        QVERIFY(contrast(chosen.text, chosen.fill) >= 4.5);
        QVERIFY(chosen.fill != other.fill);
        QVERIFY(contrast(chosen.text, colors.surface) > contrast(other.text, colors.surface));
    }
}

void TestTheme::disabledTextIsPaler()
{
    QFETCH(bool, dark);
    applyTheme(*qApp, dark);
    for (const char *look : {Look::Muted, Look::Figure, Look::Bad}) {
        QLabel label(u"of these are true"_s);
        setLook(&label, look);
        label.show();
        QVERIFY(QTest::qWaitForWindowExposed(&label));
        label.setEnabled(false);
        QCOMPARE(label.palette().color(QPalette::Disabled, label.foregroundRole()),
                 tokens(dark).control);
    }
    applyTheme(*qApp, false);
}

void TestTheme::neutralIsTakenForNoSurface()
{
    QFETCH(bool, dark);
    const Tokens &colors = tokens(dark);
    for (const QColor &surface : {colors.window, colors.surface, colors.sunken}) {
        QVERIFY(contrast(colors.border, surface) >= 1.1);
        // Lighter in the dark, as what lies above something is.
        QCOMPARE(luminance(colors.border) > luminance(surface), dark);
    }
}

void TestTheme::messageBoxesKeepTheirMargins()
{
    applyTheme(*qApp, false);
    QMessageBox before(QMessageBox::Question, u"Title"_s, u"Shall it be?"_s, QMessageBox::Cancel);
    before.setInformativeText(u"It may take a while."_s);
    before.show();
    QVERIFY(QTest::qWaitForWindowExposed(&before));
    const QMargins margins = before.layout()->contentsMargins();
    const QSize size = before.sizeHint();
    QCOMPARE(margins, QMargins(Space::xl, Space::xl, Space::xl, Space::xl));
    applyTheme(*qApp, true);
    QCOMPARE(before.layout()->contentsMargins(), margins);
    QCOMPARE(before.sizeHint(), size);
    QMessageBox after(QMessageBox::Question, u"Title"_s, u"Shall it be?"_s, QMessageBox::Cancel);
    after.setInformativeText(u"It may take a while."_s);
    after.show();
    QVERIFY(QTest::qWaitForWindowExposed(&after));
    QCOMPARE(after.layout()->contentsMargins(), margins);
    QCOMPARE(after.sizeHint(), size);
    applyTheme(*qApp, false);
}

void TestTheme::fieldsHaveTheirTextAtOnePlace()
{
    applyTheme(*qApp, false);
    QWidget window;
    const QString letter = u"H"_s;
    auto *line = new QLineEdit(letter, &window);
    auto *box = new QComboBox(&window);
    box->addItem(letter);
    auto *editable = new QComboBox(&window);
    editable->setEditable(true);
    editable->addItem(letter);
    auto *spin = new QSpinBox(&window);
    spin->setPrefix(letter);
    auto *day = new QDateEdit(QDate(2025, 6, 30), &window);
    day->setDisplayFormat(u"'H'yyyy"_s);
    auto *calendar = new QDateEdit(QDate(2025, 6, 30), &window);
    calendar->setDisplayFormat(u"'H'yyyy"_s);
    calendar->setCalendarPopup(true);
    auto *area = new QPlainTextEdit(letter, &window);
    window.resize(400, 500);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.setFocus();
    // The first column with ink in it, the edge aside.
    const auto inset = [](QWidget *field) {
        field->resize(200, field->sizeHint().height());
        const QImage picture = field->grab().toImage();
        const QColor surface = tokens(false).surface;
        for (int x = 3; x < picture.width(); ++x) {
            for (int y = 6; y < picture.height() - 6; ++y) {
                if (contrast(picture.pixelColor(x, y), surface) > 2)
                    return x;
            }
        }
        return -1;
    };
    const int expected = inset(line);
    QVERIFY(expected >= ControlSize::textInset && expected <= ControlSize::textInset + 2);
    for (QWidget *field : QWidgetList{box, editable, spin, day, calendar, area})
        QVERIFY2(inset(field) == expected,
                 qPrintable(u"%1: %2, not %3"_s
                                    .arg(QLatin1StringView(field->metaObject()->className()))
                                    .arg(inset(field))
                                    .arg(expected)));
}

void TestTheme::focusOfAnItemIsAroundAllOfIt()
{
    applyTheme(*qApp, false);
    QListWidget list;
    for (const QString &text : {u"One"_s, u"Two"_s}) {
        auto *item = new QListWidgetItem(text, &list);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    list.resize(200, 120);
    list.show();
    QVERIFY(QTest::qWaitForWindowActive(&list));
    list.setFocus();
    list.setCurrentRow(0);
    QTest::keyClick(&list, Qt::Key_Down);
    const QRect item = list.visualItemRect(list.item(1));
    const QImage picture = list.viewport()->grab().toImage();
    for (const int x : {item.left(), item.right()})
        QCOMPARE(picture.pixelColor(x, item.center().y()), tokens(false).focus);
}

void TestTheme::framedListsHaveRoundCorners()
{
    applyTheme(*qApp, false);
    QWidget page;
    auto *column = new QVBoxLayout(&page);
    auto *list = new QListWidget(&page);
    column->addWidget(list);
    page.resize(200, 120);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    const QImage picture = page.grab().toImage();
    const QRect frame = list->geometry();
    QCOMPARE(picture.pixelColor(frame.center()), tokens(false).surface);
    for (const int x : {frame.left() + 1, frame.right() - 1})
        for (const int y : {frame.top() + 1, frame.bottom() - 1})
            QVERIFY(picture.pixelColor(x, y) != tokens(false).surface);
}

void TestTheme::popupsAreOneFamily_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QByteArray>("kind");
    for (const bool dark : {false, true}) {
        for (const char *kind : {"menu", "box", "completer", "calendar", "panel"})
            QTest::addRow("%s-%s", kind, dark ? "dark" : "light") << dark << QByteArray(kind);
    }
}

void TestTheme::popupsAreOneFamily()
{
    QFETCH(bool, dark);
    QFETCH(QByteArray, kind);
    applyTheme(*qApp, dark);
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *line = new QLineEdit;
    auto *box = new QComboBox;
    box->addItems({u"Mumbai"_s, u"Munich"_s, u"Muscat"_s});
    auto *day = new QDateEdit(QDate(2025, 6, 30));
    day->setCalendarPopup(true);
    for (QWidget *field : QWidgetList{line, box, day})
        layout->addWidget(field);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QMenu menu(&window);
    menu.addAction(u"Mumbai"_s);
    QFrame panel(&window, Qt::Popup);
    if (kind == "menu") {
        menu.popup({10, 10});
    } else if (kind == "box") {
        box->showPopup();
    } else if (kind == "completer") {
        line->setCompleter(new QCompleter(QStringList{u"Mumbai"_s, u"Munich"_s}, line));
        line->setFocus();
        QTest::keyClicks(line, u"Mu"_s);
    } else if (kind == "calendar") {
        QTest::mouseClick(day, Qt::LeftButton, {}, {day->width() - 10, day->height() / 2});
    } else {
        panel.setGeometry(10, 10, 100, 50);
        panel.ensurePolished();
        panel.show();
    }
    QTRY_VERIFY(QApplication::activePopupWidget());
    QWidget *popup = QApplication::activePopupWidget();
    QTRY_VERIFY(popup->isVisible());
    QImage picture(popup->size(), QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    popup->render(&picture);
    const QRect rect = picture.rect();
    for (const QPoint &corner :
         {rect.topLeft(), rect.topRight(), rect.bottomLeft(), rect.bottomRight()})
        QCOMPARE(picture.pixelColor(corner).alpha(), 0);
    for (const QPoint &edge :
         {QPoint(rect.center().x(), 0), QPoint(rect.center().x(), rect.bottom()),
          QPoint(0, rect.center().y()), QPoint(rect.right(), rect.center().y())})
        QCOMPARE(picture.pixelColor(edge), tokens(dark).control);
    QCOMPARE(picture.pixelColor(2, rect.center().y()), tokens(dark).surface);
    popup->close();
    applyTheme(*qApp, false);
}

void TestTheme::menusKeepAColumnForSigns()
{
    applyTheme(*qApp, false);
    // The first column with ink in it where there is nothing but a text.
    const auto textLeft = [](QMenu &menu, QAction *action) {
        menu.popup({10, 10});
        QImage picture(menu.size(), QImage::Format_ARGB32_Premultiplied);
        picture.fill(Qt::transparent);
        menu.render(&picture);
        const QRect line = menu.actionGeometry(action);
        menu.close();
        for (int x = line.left(); x < line.right(); ++x) {
            for (int y = line.top(); y < line.bottom(); ++y) {
                if (contrast(picture.pixelColor(x, y), tokens(false).surface) > 3)
                    return x;
            }
        }
        return -1;
    };
    const auto add = [](QMenu &menu) { return menu.addAction(u"H"_s); };
    QMenu plain;
    QAction *inPlain = add(plain);
    QMenu withIcon;
    withIcon.addAction(icon(u"edit"_s), u"Edit"_s);
    QAction *inWithIcon = add(withIcon);
    QMenu withTick;
    QAction *ticked = withTick.addAction(u"Ticked"_s);
    ticked->setCheckable(true);
    ticked->setChecked(true);
    QAction *inWithTick = add(withTick);
    const int left = textLeft(plain, inPlain);
    QVERIFY(left > 0);
    QVERIFY(textLeft(withIcon, inWithIcon) >= left + Space::icon);
    QCOMPARE(textLeft(withTick, inWithTick), textLeft(withIcon, inWithIcon));
}

void TestTheme::calendarsHaveTheColoursOfTheTheme()
{
    applyTheme(*qApp, false);
    QDateEdit day(QDate(2025, 6, 14));
    day.setLocale(QLocale(QLocale::English, QLocale::India));
    day.setCalendarPopup(true);
    day.show();
    QVERIFY(QTest::qWaitForWindowActive(&day));
    QTest::mouseClick(&day, Qt::LeftButton, {}, {day.width() - 10, day.height() / 2});
    QTRY_VERIFY(QApplication::activePopupWidget());
    QWidget *popup = QApplication::activePopupWidget();
    QVERIFY(!shows(popup, QColor(Qt::red)));
    auto *view = popup->findChild<QTableView *>();
    QVERIFY(view);
    QVERIFY(shows(view, tokens(false).control)); // the days of the months before and after
    QVERIFY(!shows(popup->findChild<QWidget *>(u"qt_calendar_navigationbar"_s),
                   tokens(false).accent));
    popup->close();
}

void TestTheme::boxesStandAtTheMiddleOfTheirText_data()
{
    QTest::addColumn<bool>("isRadio");
    QTest::newRow("check") << false;
    QTest::newRow("radio") << true;
}

void TestTheme::boxesStandAtTheMiddleOfTheirText()
{
    QFETCH(bool, isRadio);
    applyTheme(*qApp, false);
    std::unique_ptr<QAbstractButton> box;
    if (isRadio)
        box = std::make_unique<QRadioButton>(u"H"_s);
    else
        box = std::make_unique<QCheckBox>(u"H"_s);
    for (const int height : {24, 25, 34}) {
        box->setFixedHeight(height);
        box->show();
        QVERIFY(QTest::qWaitForWindowExposed(box.get()));
        const QImage picture = box->grab().toImage();
        const QColor ground = tokens(false).window;
        // The middle between the first and the last row with ink.
        const auto middle = [&](int from, int to) {
            int first = -1;
            int last = -1;
            for (int y = 0; y < picture.height(); ++y) {
                for (int x = from; x < to; ++x) {
                    if (contrast(picture.pixelColor(x, y), ground) > 1.8) {
                        first = first < 0 ? y : first;
                        last = y;
                    }
                }
            }
            return (first + last) / 2.0;
        };
        const QFontMetricsF metrics(box->font());
        const double capitals = middle(21, picture.width());
        const double wanted = capitals + (metrics.capHeight() - metrics.xHeight()) / 4;
        QVERIFY2(std::abs(middle(0, 20) - wanted) <= 0.8,
                 qPrintable(u"%1, not %2"_s.arg(middle(0, 20)).arg(wanted)));
    }
}

void TestTheme::messageBoxesBeginAtTheirIcon()
{
    applyTheme(*qApp, false);
    QMessageBox box(QMessageBox::Warning, u"Title"_s, u"HHH"_s, QMessageBox::Ok);
    box.show();
    QVERIFY(QTest::qWaitForWindowExposed(&box));
    const auto *sign = box.findChild<QLabel *>(u"qt_msgboxex_icon_label"_s);
    auto *words = box.findChild<QLabel *>(u"qt_msgbox_label"_s);
    QVERIFY(sign && words);
    const QImage picture = words->grab().toImage();
    int first = -1;
    int last = -1;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (contrast(picture.pixelColor(x, y), tokens(false).window) > 3) {
                first = first < 0 ? y : first;
                last = y;
            }
        }
    }
    const double line = words->y() + (first + last) / 2.0;
    QVERIFY(std::abs(line - (sign->y() + Space::xxl / 2.0)) <= 1.5);
}

void TestTheme::clearButtonsAreOurs()
{
    applyTheme(*qApp, false);
    QLineEdit field(u"Mumbai"_s);
    field.setClearButtonEnabled(true);
    field.resize(200, field.sizeHint().height());
    field.move(300, 300); // away from the pointer
    field.show();
    QVERIFY(QTest::qWaitForWindowExposed(&field));
    auto *button = field.findChild<QToolButton *>();
    QVERIFY(button);
    QCOMPARE(button->icon().name(), u"close"_s);
    const QImage before = button->grab().toImage();
    button->setAttribute(Qt::WA_UnderMouse);
    QVERIFY(button->grab().toImage() != before);
}

void TestTheme::edgesAndFocusAreVisible()
{
    QFETCH(bool, dark);
    const Tokens &colors = tokens(dark);
    for (const QColor &surface : {colors.window, colors.surface, colors.sunken}) {
        QVERIFY(contrast(colors.control, surface) >= 3);
        QVERIFY(contrast(colors.focus, surface) >= 3);
    }
}

void TestTheme::seriesAreToldApart()
{
    QFETCH(bool, dark);
    const Tokens &colors = tokens(dark);
    QCOMPARE(colors.series.size(), 8);
    for (qsizetype i = 0; i < colors.series.size(); ++i) {
        QVERIFY(contrast(colors.series[i], colors.surface) >= 3);
        for (qsizetype j = 0; j < i; ++j) {
            QVERIFY(difference(colors.series[i], colors.series[j], deuteranopia) >= 12);
            QVERIFY(difference(colors.series[i], colors.series[j], protanopia) >= 12);
        }
    }
}

void TestTheme::statesAreToldApart()
{
    QFETCH(bool, dark);
    const Tokens &colors = tokens(dark);
    // In the order in which they lie beside each other.
    const QList<QColor> states{colors.delivered, colors.accepted, colors.sending,
                               colors.queued,    colors.failed,   colors.bounced,
                               colors.inDoubt,   colors.skipped,  colors.cancelled};
    for (qsizetype i = 0; i < states.size(); ++i) {
        QVERIFY2(contrast(states[i], colors.surface) >= 3, qPrintable(states[i].name()));
        for (qsizetype j = 0; j < i; ++j) {
            for (const Matrix &eyes : {everyone, deuteranopia, protanopia})
                QVERIFY2(difference(states[i], states[j], eyes) >= 15,
                         qPrintable(states[i].name() + u' ' + states[j].name()));
        }
        if (i > 0)
            QVERIFY2(std::abs(lab(states[i], everyone)[0] - lab(states[i - 1], everyone)[0]) >= 15,
                     qPrintable(states[i].name()));
    }
}

void TestTheme::fieldsShowTheirFocus_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QByteArray>("kind");
    for (const bool dark : {false, true}) {
        for (const char *kind : {"line", "spin", "combo", "check", "button", "primary"})
            QTest::addRow("%s-%s", kind, dark ? "dark" : "light") << dark << QByteArray(kind);
    }
}

void TestTheme::fieldsShowTheirFocus()
{
    QFETCH(bool, dark);
    QFETCH(QByteArray, kind);
    applyTheme(*qApp, dark);
    QWidget window;
    QWidget *other = new QLineEdit(&window);
    QWidget *field = nullptr;
    if (kind == "line")
        field = new QLineEdit(&window);
    else if (kind == "spin")
        field = new QSpinBox(&window);
    else if (kind == "combo")
        field = new QComboBox(&window);
    else if (kind == "check")
        field = new QCheckBox(u"Check"_s, &window);
    else
        field = new QPushButton(u"Press"_s, &window);
    if (kind == "primary")
        setLook(field, Look::Primary);
    field->resize(field->sizeHint());
    field->move(10, 60);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    other->setFocus();
    const QImage before = field->grab().toImage();
    QTest::keyClick(other, Qt::Key_Tab);
    QTRY_VERIFY(field->hasFocus());
    QVERIFY(field->grab().toImage() != before);
    QVERIFY(shows(field, kind == "primary" ? tokens(dark).text : tokens(dark).focus));
}

void TestTheme::looksArePainted()
{
    QFETCH(bool, dark);
    applyTheme(*qApp, dark);
    const Tokens &colors = tokens(dark);
    QWidget window;
    auto *primary = new QPushButton(u"Save segment"_s, &window);
    setLook(primary, Look::Primary);
    primary->move(200, 220); // away from the pointer
    auto *card = new QFrame(&window);
    setLook(card, Look::Card);
    card->setGeometry(0, 60, 200, 80);
    auto *error = new QLabel(u"There is no such city"_s, &window);
    setLook(error, Look::Bad);
    error->setGeometry(0, 160, 300, 30);
    window.resize(400, 300);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QVERIFY(shows(primary, colors.accent));
    QVERIFY(shows(card, colors.surface));
    QVERIFY(shows(card, colors.border));
    QCOMPARE(error->palette().color(error->foregroundRole()), colors.danger);
    QVERIFY(primary->sizeHint().height() >= 32);
}

void TestTheme::themeIsSwitchedAtOnce()
{
    applyTheme(*qApp, false);
    QWidget window;
    window.resize(200, 100);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QVERIFY(shows(&window, tokens(false).window));
    applyTheme(*qApp, true);
    QVERIFY(shows(&window, tokens(true).window));
    QVERIFY(tokens(window.palette()).isDark);
    applyTheme(*qApp, false);
    QVERIFY(!tokens(window.palette()).isDark);
}

// The application itself has no style sheet: each widget that is put into another one would be styled again for it.
void TestTheme::theWheelScrollsAndChangesNothing_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("combo box") << 0;
    QTest::newRow("combo box with a line") << 1;
    QTest::newRow("spin box") << 2;
    QTest::newRow("date") << 3;
}

void TestTheme::theWheelScrollsAndChangesNothing()
{
    QFETCH(int, kind);
    applyTheme(*qApp, false);
    QScrollArea area;
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    auto *first = new QLineEdit;
    column->addWidget(first);
    QWidget *field = nullptr;
    std::function<QString()> shown;
    if (kind <= 1) {
        auto *box = new QComboBox;
        box->addItems({u"one"_s, u"two"_s, u"three"_s});
        box->setEditable(kind == 1);
        field = box;
        shown = [box] { return box->currentText(); };
    } else if (kind == 2) {
        auto *box = new QSpinBox;
        box->setValue(50);
        field = box;
        shown = [box] { return box->text(); };
    } else {
        auto *box = new QDateEdit(QDate(2026, 3, 14));
        field = box;
        shown = [box] { return box->text(); };
    }
    column->addWidget(field);
    auto *tall = new QWidget;
    tall->setMinimumHeight(2000);
    column->addWidget(tall);
    area.setWidgetResizable(true);
    area.setWidget(content);
    area.resize(400, 300);
    area.show();
    QVERIFY(QTest::qWaitForWindowActive(&area));
    first->setFocus();
    const QString before = shown();
    // As it comes from the system: what comes from the program itself is passed on to nobody.
    const auto turn = [field](int delta) {
        const QPoint at = field->rect().center();
        QWidget *under = field->childAt(at) ? field->childAt(at) : field;
        QWheelEvent event(under->mapFrom(field, at), field->mapToGlobal(at), {}, {0, delta},
                          Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QSpontaneKeyEvent::setSpontaneous(&event);
        qApp->notify(under, &event);
    };
    turn(-120);
    QTRY_VERIFY(area.verticalScrollBar()->value() > 0);
    QCOMPARE(shown(), before);
    QVERIFY(first->hasFocus());
    // Where the person is at it, it is quicker than the arrows.
    area.verticalScrollBar()->setValue(0);
    field->setFocus();
    turn(-120);
    QTRY_VERIFY(shown() != before);
    QCOMPARE(area.verticalScrollBar()->value(), 0);
}

void TestTheme::windowsAreDressedAndWhatIsPutIntoThem()
{
    applyTheme(*qApp, false);
    QVERIFY(qApp->styleSheet().isEmpty());
    QWidget window;
    QDialog dialog(&window);
    const auto labelIn = [](QWidget *parent) {
        auto *label = new QLabel(u"42"_s);
        setLook(label, Look::Figure);
        auto *box = new QWidget;
        (new QVBoxLayout(box))->addWidget(label);
        (new QVBoxLayout(parent))->addWidget(box);
        return label;
    };
    const QLabel *label = labelIn(&window);
    const QLabel *inDialog = labelIn(&dialog);
    window.show();
    dialog.show();
    auto *later = new QLabel(u"7"_s);
    setLook(later, Look::Muted);
    window.layout()->addWidget(later);
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    const double plain = QApplication::font().pointSizeF();
    QVERIFY(label->font().pointSizeF() > 1.5 * plain);
    QVERIFY(inDialog->font().pointSizeF() > 1.5 * plain);
    QCOMPARE(later->palette().color(QPalette::WindowText), tokens(false).muted);
    applyTheme(*qApp, true);
    QCOMPARE(later->palette().color(QPalette::WindowText), tokens(true).muted);
    QCOMPARE(inDialog->palette().color(QPalette::WindowText), tokens(true).text);
    applyTheme(*qApp, false);
}

void TestTheme::lookCanBeChanged()
{
    applyTheme(*qApp, false);
    QLabel label(u"12 %"_s);
    setLook(&label, Look::Good);
    label.show();
    QVERIFY(QTest::qWaitForWindowExposed(&label));
    QCOMPARE(label.palette().color(label.foregroundRole()), tokens(false).success);
    setLook(&label, Look::Bad);
    QCOMPARE(label.palette().color(label.foregroundRole()), tokens(false).danger);
    QCOMPARE(look(&label), QLatin1StringView(Look::Bad));
}

void TestTheme::everyIconDraws()
{
    const QStringList names = iconNames();
    QVERIFY(names.size() >= 20);
    for (const QString &name : names) {
        QFile file(u":/muster/icons/%1.svg"_s.arg(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray svg = file.readAll();
        QVERIFY2(svg.contains("currentColor"), qPrintable(name));
        const QSvgRenderer renderer(svg);
        QVERIFY2(renderer.isValid(), qPrintable(name));
        QCOMPARE(renderer.viewBoxF(), QRectF(0, 0, 24, 24));
        const QImage picture = icon(name).pixmap(24, 24).toImage();
        bool isEmpty = true;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                isEmpty = isEmpty && picture.pixelColor(x, y).alpha() == 0;
        }
        QVERIFY2(!isEmpty, qPrintable(name));
    }
}

void TestTheme::iconsFollowThePalette()
{
    const auto ink = [](QIcon::Mode mode, QIcon::State state) {
        const QImage picture = icon(u"add"_s).pixmap(QSize(48, 48), 1, mode, state).toImage();
        return picture.pixelColor(picture.width() / 2, picture.height() / 2);
    };
    for (const bool dark : {false, true}) {
        applyTheme(*qApp, dark);
        const Tokens &colors = tokens(dark);
        QCOMPARE(ink(QIcon::Normal, QIcon::Off), colors.text);
        QCOMPARE(ink(QIcon::Normal, QIcon::On), colors.accent);
        QCOMPARE(ink(QIcon::Selected, QIcon::Off), colors.accent); // as the text of a chosen entry
        QCOMPARE(ink(QIcon::Disabled, QIcon::Off), colors.control);
    }
    applyTheme(*qApp, false);
}

void TestTheme::unknownIconIsNull()
{
    QTest::ignoreMessage(QtWarningMsg, "there is no icon \"nothing-like-this\"");
    QVERIFY(icon(u"nothing-like-this"_s).isNull());
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
