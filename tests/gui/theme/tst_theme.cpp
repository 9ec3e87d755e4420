// SPDX-License-Identifier: GPL-3.0-or-later
// The colours of both themes by the numbers, and that what the theme promises reaches the widgets.
#include "gui/theme/controlpaint.h"
#include "gui/theme/icons.h"
#include "gui/theme/musterstyle.h"
#include "gui/theme/theme.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QSvgRenderer>
#include <QTest>
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
