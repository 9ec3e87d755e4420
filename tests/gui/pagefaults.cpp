// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pagefaults.h"

#include "gui/fixture.h"
#include "gui/theme/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <cmath>

using namespace Qt::StringLiterals;

namespace muster::gui::test {

namespace {

constexpr int scale = 2; ///< so that a stroke of a letter has pixels of its full colour
constexpr double leastContrast = 4.5;

QString describe(const QWidget *widget)
{
    return u"%1 \"%2\""_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                              widget->objectName().isEmpty() ? widget->accessibleName()
                                                             : widget->objectName());
}

bool isReachedByTab(const QWidget *widget, const QWidget *page)
{
    if (!widget->isVisibleTo(page) || !widget->isEnabled() || widget->focusProxy() ||
        !(widget->focusPolicy() & Qt::TabFocus) || widget->isWindow())
        return false;
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    const bool isInGroup = button && (button->autoExclusive() ||
                                      (button->group() && button->group()->exclusive()));
    return !isInGroup || button->isChecked();
}

QRect placeOn(const QWidget *page, const QWidget *widget)
{
    return {widget->mapTo(page, QPoint()), widget->size()};
}

bool isAsOneReads(const QRect &from, const QRect &to)
{
    const bool goesRight = to.left() >= from.right();
    if (to.bottom() <= from.top())
        return goesRight; // up: to the top of the next column
    const int shared = std::min(from.bottom(), to.bottom()) - std::max(from.top(), to.top());
    const bool isOnOneLine = shared * 2 > std::min(from.height(), to.height());
    return !isOnOneLine || to.right() > from.left();
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(QRgb color)
{
    return 0.2126 * linear(qRed(color) / 255.0) + 0.7152 * linear(qGreen(color) / 255.0) +
           0.0722 * linear(qBlue(color) / 255.0);
}

/// Of the colour that most of the picture has, against the one that stands out most.
double contrastIn(const QImage &picture)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < picture.height(); ++y) {
        // Most neighbours have one colour.
        const auto *line = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        for (int from = 0, to = 0; from < picture.width(); from = to) {
            while (to < picture.width() && line[to] == line[from])
                ++to;
            counts[line[from]] += to - from;
        }
    }
    QRgb background = 0;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        if (count.value() > counts.value(background))
            background = count.key();
    }
    const double behind = luminance(background);
    double best = 1;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        const double front = luminance(count.key());
        best = std::max(best, (std::max(front, behind) + 0.05) / (std::min(front, behind) + 0.05));
    }
    return best;
}

/// What is written in a widget, if its text is one piece on one ground.
QString textIn(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return line->text().isEmpty() ? line->placeholderText() : line->text();
    if (const auto *box = qobject_cast<const QComboBox *>(widget))
        return box->isEditable() ? QString() : box->currentText();
    return {};
}

void judgeContrast(const QImage &page, const QRect &place, const QString &what, QStringList &faults)
{
    const QImage piece = page.copy(QRect(place.topLeft() * scale, place.size() * scale));
    const double contrast = contrastIn(piece);
    if (contrast < leastContrast)
        faults.append(u"%1 has a contrast of %2"_s.arg(what).arg(contrast, 0, 'f', 2));
}

void judgeCells(const QImage &picture, const QWidget *page, const QAbstractItemView *view,
                QStringList &faults)
{
    const QAbstractItemModel *model = view->model();
    if (!model)
        return;
    const QRect seen = view->viewport()->visibleRegion().boundingRect();
    constexpr int most = 40;
    const int first = std::max(0, view->indexAt(QPoint(1, 1)).row());
    const int end = std::min(model->rowCount(view->rootIndex()), first + most);
    for (int row = first; row < end; ++row) {
        for (int column = 0; column < model->columnCount(view->rootIndex()); ++column) {
            const QModelIndex index = model->index(row, column, view->rootIndex());
            const QRect cell = view->visualRect(index) & seen;
            const QString text = index.data().toString();
            // One that is seen in part may show no letter.
            if (text.trimmed().isEmpty() || cell.size() != view->visualRect(index).size() ||
                !(index.flags() & Qt::ItemIsEnabled))
                continue;
            judgeContrast(picture, cell.translated(view->viewport()->mapTo(page, QPoint())),
                          u"\"%1\" in %2"_s.arg(text, describe(view)), faults);
        }
    }
}

} // namespace

QStringList tabFaults(QWidget *page)
{
    QStringList faults;
    page->window()->activateWindow();
    const auto isActive = [page] { return page->isActiveWindow(); }; // for widgets, too
    if (!QTest::qWaitForWindowActive(page->window()) || !QTest::qWaitFor(isActive))
        return {u"the window of %1 does not become active"_s.arg(describe(page))};
    if (QWidget *focused = page->window()->focusWidget())
        focused->clearFocus();
    QList<QWidget *> passed;
    for (int step = 0; step < 500; ++step) {
        QWidget *before = QApplication::focusWidget();
        QTest::keyClick(before ? before : page->window(), Qt::Key_Tab);
        QWidget *now = QApplication::focusWidget();
        if (now && passed == QList{now})
            break; // the only one
        if (!now || now == before) {
            faults.append(u"Tab stays in %1"_s.arg(describe(now ? now : page)));
            return faults;
        }
        if (now->window() != page->window()) {
            faults.append(u"the keyboard is not in %1 but in %2"_s.arg(describe(page->window()),
                                                                       describe(now)));
            return faults;
        }
        if (!passed.isEmpty() && now == passed.first())
            break;
        if (passed.contains(now)) {
            faults.append(u"Tab comes back to %1 without passing all"_s.arg(describe(now)));
            break;
        }
        if (!passed.isEmpty() &&
            !isAsOneReads(placeOn(page->window(), passed.last()), placeOn(page->window(), now)))
            faults.append(
                    u"Tab goes back from %1 to %2"_s.arg(describe(passed.last()), describe(now)));
        passed.append(now);
    }
    const QList<QWidget *> all = page->findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (isReachedByTab(widget, page) && !passed.contains(widget))
            faults.append(u"Tab does not reach %1"_s.arg(describe(widget)));
    }
    return faults;
}

QStringList contrastFaults(QWidget *page)
{
    QStringList faults;
    QImage picture(page->size() * scale, QImage::Format_RGB32);
    picture.setDevicePixelRatio(scale);
    page->render(&picture);
    picture.setDevicePixelRatio(1);
    const QList<QWidget *> all = page->findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (!widget->isVisibleTo(page) || !widget->isEnabled())
            continue;
        if (const auto *view = qobject_cast<QAbstractItemView *>(widget))
            judgeCells(picture, page, view, faults);
        const QString text = textIn(widget);
        const QRect seen = widget->visibleRegion().boundingRect();
        if (text.trimmed().isEmpty() || seen != widget->rect())
            continue;
        judgeContrast(picture, placeOn(page, widget), u"\"%1\" in %2"_s.arg(text, describe(widget)),
                      faults);
    }
    return faults;
}

QStringList pageFaults(QWidget *page)
{
    QStringList faults;
    const QStringList nameless = withoutAccessibleName(page);
    for (const QString &widget : nameless)
        faults.append(u"no accessible name: "_s + widget);
    faults += tabFaults(page);
    const bool wasDark = tokens(page->palette()).isDark;
    for (const bool dark : {!wasDark, wasDark}) {
        applyTheme(*qApp, dark);
        QCoreApplication::sendPostedEvents();
        const QStringList faint = contrastFaults(page);
        for (const QString &text : faint)
            faults.append((dark ? u"dark: "_s : u"light: "_s) + text);
    }
    // A comparison that fails shows only their beginning.
    for (const QString &fault : std::as_const(faults))
        qWarning("%s", qPrintable(fault));
    return faults;
}

} // namespace muster::gui::test
