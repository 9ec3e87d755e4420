// SPDX-License-Identifier: GPL-3.0-or-later
// How large controls are, where their parts are, and how they behave.
#include "gui/theme/icons.h"
#include "gui/theme/menupaint.h"
#include "gui/theme/musterstyle.h"
#include "gui/theme/popups.h"
#include "gui/theme/theme.h"

#include <QDateTimeEdit>
#include <QDialog>
#include <QDialogButtonBox>
#include <QListView>
#include <QPlainTextEdit>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

bool is(const QWidget *widget, const char *name)
{
    return look(widget) == QLatin1StringView(name);
}

/// Qt itself keeps 4 free.
constexpr int widerGap = ControlSize::iconGap - 4;

/// What Qt itself keeps free within a line edit, and beside the text of a combo box.
constexpr int marginInLineEdit = 2;
constexpr int marginInComboBox = 1;

int marginOfText(const QStyleOption &option)
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(&option);
    return combo && combo->editable ? marginInLineEdit : marginInComboBox;
}

/// Where a line of text looks to be halved: between the middles of small and of capital letters. It is below the middle
/// of the line, which has more room above the letters than below, and suits Devanagari as well, whose letters hang from a
/// line at about the height of the capitals.
qreal middleOfText(const QStyleOption &option)
{
    const QFontMetricsF metrics(option.fontMetrics);
    // Letters stand on a row of pixels.
    const int baseline = qRound(option.rect.top() + (option.rect.height() - metrics.height()) / 2 +
                                metrics.ascent());
    return baseline - (metrics.xHeight() + metrics.capHeight()) / 4;
}

bool hasIconAndText(const QStyleOption *option)
{
    if (const auto *push = qstyleoption_cast<const QStyleOptionButton *>(option))
        return !push->icon.isNull() && !push->text.isEmpty();
    const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    return tool && !tool->icon.isNull() && !tool->text.isEmpty() &&
           tool->toolButtonStyle == Qt::ToolButtonTextBesideIcon;
}

/// What a tool button needs beyond Qt's hint, which has the width of two spaces too many.
int roomForGap(const QStyleOption *option)
{
    if (!hasIconAndText(option))
        return 0;
    return widerGap + Space::xs - 2 * option->fontMetrics.horizontalAdvance(u' ');
}

} // namespace

bool isTextArea(const QWidget *widget)
{
    return qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
}

bool isIconOnly(const QStyleOptionToolButton &button)
{
    return !button.icon.isNull() &&
           (button.toolButtonStyle == Qt::ToolButtonIconOnly || button.text.isEmpty());
}

bool opensMenu(const QStyleOptionToolButton &button)
{
    return button.features & QStyleOptionToolButton::HasMenu;
}

QSize MusterStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                    const QSize &size, const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        // Links stand in line with the text around them.
        if (is(widget, Look::Link))
            return {size.width() + (hasIconAndText(option) ? widerGap + 1 : 0),
                    std::max(size.height() + 4, 24)};
        result.setWidth(size.width() + 2 * Space::l + (hasIconAndText(option) ? widerGap : 0));
        result.setHeight(std::max(size.height() + 10, ControlSize::height));
        return result;
    case CT_ToolButton:
        if (is(widget, Look::Chip)) {
            const auto *chip = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            const int end = chip && opensMenu(*chip) ? ControlSize::chipArrow : Space::m;
            return {size.width() + Space::m + end, std::max(size.height() + 6, 28)};
        }
        if (is(widget, Look::Status))
            return {size.width() + 2 * Space::s + roomForGap(option),
                    std::max(size.height() + 4, 26)};
        if (is(widget, Look::Navigation))
            return {size.width() + 3 * Space::s, std::max(size.height() + 10, 38)};
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button && opensMenu(*button) && !isIconOnly(*button))
            result.setWidth(size.width() + 2 * Space::s + ControlSize::menuArrow);
        result.rwidth() += roomForGap(option);
        result.setHeight(std::max(result.height(), ControlSize::height));
        result.setWidth(std::max(result.width() + Space::xs, ControlSize::height));
        return result;
    case CT_LineEdit:
        result.setHeight(std::max(result.height(), ControlSize::height));
        return result;
    case CT_ComboBox:
        result.setWidth(size.width() + ControlSize::arrow + Space::m);
        // A date with a calendar is a field in a box.
        if (qobject_cast<const QDateTimeEdit *>(widget))
            result.rwidth() += Space::l;
        result.setHeight(std::max(result.height(), ControlSize::height));
        return result;
    case CT_SpinBox:
        result.setHeight(std::max(result.height(), ControlSize::height));
        return result;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return menuItemSize(*item, size);
        return result;
    case CT_ItemViewItem:
        result.setHeight(std::max(result.height(), 28));
        return result;
    default:
        return result;
    }
}

QRect MusterStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                  SubControl subControl, const QWidget *widget) const
{
    const QRect rect = option->rect;
    QRect part;
    if (control == CC_ComboBox && subControl == SC_ComboBoxArrow)
        part = QRect(rect.right() - ControlSize::arrow + 1, rect.top(), ControlSize::arrow,
                     rect.height());
    else if (control == CC_ComboBox && subControl == SC_ComboBoxEditField)
        part = rect.adjusted(ControlSize::textInset - marginOfText(*option), 2, -ControlSize::arrow,
                             -2);
    else if (control == CC_SpinBox && subControl == SC_SpinBoxUp)
        part = QRect(rect.right() - ControlSize::spin + 1, rect.top(), ControlSize::spin,
                     rect.height() / 2);
    else if (control == CC_SpinBox && subControl == SC_SpinBoxDown)
        part = QRect(rect.right() - ControlSize::spin + 1, rect.top() + rect.height() / 2,
                     ControlSize::spin, rect.height() / 2);
    else if (control == CC_SpinBox && subControl == SC_SpinBoxEditField)
        part = rect.adjusted(ControlSize::textInset - marginInLineEdit, 2, -ControlSize::spin, -2);
    else
        return QProxyStyle::subControlRect(control, option, subControl, widget);
    return visualRect(option->direction, rect, part);
}

QRect MusterStyle::subElementRect(SubElement element, const QStyleOption *option,
                                  const QWidget *widget) const
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (element == SE_LineEditContents && frame && frame->lineWidth > 0) {
        const int inset = ControlSize::textInset - marginInLineEdit;
        return option->rect.adjusted(inset, frame->lineWidth, -inset, -frame->lineWidth);
    }
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    if (element == SE_CheckBoxIndicator || element == SE_RadioButtonIndicator ||
        (element == SE_ItemViewItemCheckIndicator && item && !item->text.isEmpty())) {
        QRect box = QProxyStyle::subElementRect(element, option, widget);
        box.moveTop(qRound(middleOfText(*option) - box.height() / 2.0));
        return box;
    }
    if (element == SE_ItemViewItemFocusRect) // around the check box too
        return option->rect;
    return QProxyStyle::subElementRect(element, option, widget);
}

int MusterStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                             const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 20;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return Space::xs;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ToolBarIconSize:
    case PM_ListViewIconSize:
        return Space::icon;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return Space::s;
    case PM_ScrollBarExtent:
        return 12;
    case PM_DefaultFrameWidth:
        return isTextArea(widget) ? ControlSize::textAreaFrame
               : isPopup(widget)  ? PopupSize::frame
                                  : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return Space::xs;
    case PM_FocusFrameHMargin: // the text of a cell stands below the text of its header
        return qobject_cast<const QListView *>(widget) ? Space::s - 2 : Space::s + 1;
    case PM_SplitterWidth:
        return Space::l;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        // A message box makes its layout anew when the theme changes: margins that were set on it would be lost.
        return qobject_cast<const QDialog *>(widget)
                       ? Space::xl
                       : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_MessageBoxIconSize:
        return Space::xxl;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int MusterStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                           QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_ComboBox_Popup: // a list below the field
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_DialogButtonLayout: // what there is to do is at the right, as on the pages
        return QDialogButtonBox::GnomeLayout;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QIcon MusterStyle::standardIcon(StandardPixmap which, const QStyleOption *option,
                                const QWidget *widget) const
{
    const QPalette palette = widget ? widget->palette() : QApplication::palette();
    const Tokens &colors = tokens(palette);
    switch (which) {
    case SP_MessageBoxQuestion:
        return icon(u"doubt"_s, colors.accent);
    case SP_MessageBoxInformation:
        return icon(u"information"_s, colors.accent);
    case SP_MessageBoxWarning:
        return icon(u"warning"_s, colors.warning);
    case SP_MessageBoxCritical:
        return icon(u"error"_s, colors.danger);
    case SP_LineEditClearButton:
        return icon(u"close"_s);
    case SP_ArrowLeft: // of calendars
        return icon(u"chevron-left"_s);
    case SP_ArrowRight:
        return icon(u"chevron-right"_s);
    default:
        return QProxyStyle::standardIcon(which, option, widget);
    }
}

} // namespace muster::gui
