// SPDX-License-Identifier: GPL-3.0-or-later
// How large controls are, where their parts are, and how they behave.
#include "gui/theme/icons.h"
#include "gui/theme/musterstyle.h"
#include "gui/theme/theme.h"

#include <QDateTimeEdit>
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

/// What Qt keeps free beside the text of a field, and of a box that is no field.
constexpr int fieldMargin = 2;
constexpr int boxMargin = 1;

/// Qt itself keeps 4 free.
constexpr int widerGap = ControlSize::iconGap - 4;

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

/// In a box that one types into, or that holds a date.
bool isField(const QStyleOptionComplex *option)
{
    const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    return box && box->editable;
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
        if (is(widget, Look::Chip))
            return {size.width() + 2 * Space::m, std::max(size.height() + 6, 28)};
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
        part = rect.adjusted(ControlSize::textInset - (isField(option) ? fieldMargin : boxMargin),
                             2, -ControlSize::arrow, -2);
    else if (control == CC_SpinBox && subControl == SC_SpinBoxUp)
        part = QRect(rect.right() - ControlSize::spin + 1, rect.top(), ControlSize::spin,
                     rect.height() / 2);
    else if (control == CC_SpinBox && subControl == SC_SpinBoxDown)
        part = QRect(rect.right() - ControlSize::spin + 1, rect.top() + rect.height() / 2,
                     ControlSize::spin, rect.height() / 2);
    else if (control == CC_SpinBox && subControl == SC_SpinBoxEditField)
        part = rect.adjusted(ControlSize::textInset - fieldMargin, 2, -ControlSize::spin, -2);
    else
        return QProxyStyle::subControlRect(control, option, subControl, widget);
    return visualRect(option->direction, rect, part);
}

QRect MusterStyle::subElementRect(SubElement element, const QStyleOption *option,
                                  const QWidget *widget) const
{
    QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (element == SE_LineEditContents && frame && frame->lineWidth > 0) {
        constexpr int inset = ControlSize::textInset - fieldMargin;
        rect.setLeft(option->rect.left() + inset);
        rect.setRight(option->rect.right() - inset);
    }
    return rect;
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
        return Space::icon;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return Space::s;
    case PM_ScrollBarExtent:
        return 12;
    case PM_DefaultFrameWidth:
        return isTextArea(widget) ? ControlSize::textAreaFrame
                                  : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_FocusFrameHMargin: // the text of a cell stands below the text of its header
        return qobject_cast<const QListView *>(widget) ? Space::s - 2 : Space::s + 1;
    case PM_SplitterWidth:
        return 9;
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
    default:
        return QProxyStyle::standardIcon(which, option, widget);
    }
}

} // namespace muster::gui
