// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme/musterstyle.h"

#include "gui/theme/controlpaint.h"
#include "gui/theme/icons.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

constexpr int controlHeight = 34;
constexpr int arrowWidth = 30;
constexpr int spinWidth = 26;
constexpr int textAreaFrame = 4; ///< and 4 around the text: Space::s, and room for round corners

bool is(const QWidget *widget, const char *name)
{
    return look(widget) == QLatin1StringView(name);
}

/// QTextBrowser is one too.
bool isTextArea(const QWidget *widget)
{
    return qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
}

/// An icon of ours follows the text on coloured buttons.
QIcon recolored(const QIcon &original, const QColor &color)
{
    return original.isNull() || original.name().isEmpty() ? original : icon(original.name(), color);
}

bool isIconOnly(const QStyleOptionToolButton &button)
{
    return !button.icon.isNull() &&
           (button.toolButtonStyle == Qt::ToolButtonIconOnly || button.text.isEmpty());
}

/// A header's arrow points up where the smallest comes first.
Qt::ArrowType headerArrow(const QStyleOption *option)
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    return header && header->sortIndicator == QStyleOptionHeader::SortUp ? Qt::UpArrow
                                                                         : Qt::DownArrow;
}

} // namespace

MusterStyle::MusterStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

void MusterStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) ||
        qobject_cast<QLineEdit *>(widget) || qobject_cast<QAbstractSpinBox *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    // As high as the fields beside it; an editor in a table has the row's height.
    if (qobject_cast<QAbstractSpinBox *>(widget) && widget->minimumHeight() == 0 &&
        !(widget->parentWidget() &&
          qobject_cast<QAbstractItemView *>(widget->parentWidget()->parentWidget())))
        widget->setMinimumHeight(controlHeight);
    // Frames ask for their width when they are made, before anybody can tell what they will be.
    if (auto *frame = isTextArea(widget) ? static_cast<QFrame *>(widget) : nullptr)
        frame->setFrameStyle(frame->frameStyle());
    if (is(widget, Look::Status)) {
        QFont font = QApplication::font();
        font.setPointSizeF(font.pointSizeF() * 0.9);
        widget->setFont(font);
    }
}

void MusterStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                QPainter *painter, const QWidget *widget) const
{
    const Tokens &colors = tokens(option->palette);
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return paintCheckBox(painter, option->rect, option->state, colors);
    case PE_IndicatorRadioButton:
        return paintRadioButton(painter, option->rect, option->state, colors);
    case PE_IndicatorArrowDown:
    case PE_IndicatorHeaderArrow:
        return paintArrow(painter, option->rect, headerArrow(option), colors.muted);
    case PE_IndicatorArrowUp:
        return paintArrow(painter, option->rect, Qt::UpArrow, colors.muted);
    case PE_IndicatorArrowLeft:
        return paintArrow(painter, option->rect, Qt::LeftArrow, colors.muted);
    case PE_IndicatorArrowRight:
        return paintArrow(painter, option->rect, Qt::RightArrow, colors.muted);
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            return paintField(painter, option->rect, option->state, colors);
        return;
    case PE_FrameLineEdit:
        return; // painted with the panel
    case PE_Frame:
        if (isTextArea(widget))
            return paintField(painter, option->rect, option->state, colors);
        return paintFrame(painter, option->rect, option->state, colors);
    case PE_PanelButtonTool:
        return paintButton(painter, option->rect,
                           look(widget).isEmpty() ? QString::fromLatin1(Look::Quiet) : look(widget),
                           option->state, colors);
    case PE_FrameFocusRect:
        // Buttons, boxes and tabs show their own ring.
        if (!qobject_cast<const QAbstractButton *>(widget) &&
            !qobject_cast<const QTabBar *>(widget))
            paintFocusRing(painter, option->rect, 4, colors);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void MusterStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonBevel:
        return paintButton(painter, option->rect, look(widget), option->state,
                           tokens(option->palette));
    case CE_PushButtonLabel:
        return drawButtonLabel(option, painter, widget);
    case CE_ToolButtonLabel:
        return drawToolButtonLabel(option, painter, widget);
    case CE_CheckBox:
    case CE_RadioButton: {
        QStyleOptionButton changed = *static_cast<const QStyleOptionButton *>(option);
        changed.state.setFlag(State_MouseOver, false);
        return QProxyStyle::drawControl(element, &changed, painter, widget);
    }
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void MusterStyle::drawButtonLabel(const QStyleOption *option, QPainter *painter,
                                  const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (!button)
        return;
    QStyleOptionButton changed = *button;
    const ButtonColors colors = buttonColors(look(widget), option->state, tokens(option->palette));
    changed.palette.setColor(QPalette::ButtonText, colors.text);
    changed.icon = recolored(button->icon, colors.text);
    changed.state.setFlag(State_HasFocus, false);
    if (is(widget, Look::Link) && (option->state & (State_MouseOver | State_HasFocus))) {
        QFont font = painter->font();
        font.setUnderline(true);
        painter->setFont(font);
    }
    if (button->features & QStyleOptionButton::HasMenu) {
        const int width = 22;
        const QRect arrow = QRect(option->rect.right() - width, option->rect.top(), width,
                                  option->rect.height());
        paintArrow(painter, arrow, Qt::DownArrow, colors.text);
        changed.features.setFlag(QStyleOptionButton::HasMenu, false);
        changed.rect.setRight(arrow.left() + 6);
    }
    QProxyStyle::drawControl(CE_PushButtonLabel, &changed, painter, widget);
}

void MusterStyle::drawToolButtonLabel(const QStyleOption *option, QPainter *painter,
                                      const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    if (!button)
        return;
    QStyleOptionToolButton changed = *button;
    const QString name = look(widget);
    const ButtonColors colors =
            buttonColors(name.isEmpty() ? QString::fromLatin1(Look::Quiet) : name, option->state,
                         tokens(option->palette));
    changed.palette.setColor(QPalette::ButtonText, colors.text);
    if (name != QLatin1StringView(Look::Status))
        changed.icon = recolored(button->icon, colors.text);
    changed.state.setFlag(State_HasFocus, false);
    const bool hasText =
            button->toolButtonStyle != Qt::ToolButtonIconOnly && !button->text.isEmpty();
    if (name == QLatin1StringView(Look::Navigation) && hasText)
        return drawEntry(changed, painter);
    QProxyStyle::drawControl(CE_ToolButtonLabel, &changed, painter, widget);
}

// Like Qt's own, with more air between the icon and the text.
void MusterStyle::drawEntry(const QStyleOptionToolButton &button, QPainter *painter) const
{
    const QRect inside = button.rect.adjusted(Space::s, 0, -Space::s, 0);
    const bool isLeft = button.direction == Qt::LeftToRight;
    QRect picture(QPoint(), button.iconSize);
    picture.moveCenter(inside.center());
    if (isLeft)
        picture.moveLeft(inside.left());
    else
        picture.moveRight(inside.right());
    button.icon.paint(painter, picture, Qt::AlignCenter,
                      button.state & State_Enabled ? QIcon::Normal : QIcon::Disabled,
                      button.state & State_On ? QIcon::On : QIcon::Off);
    const int taken = button.iconSize.width() + Space::s + 2;
    const QRect room = isLeft ? inside.adjusted(taken, 0, 0, 0) : inside.adjusted(0, 0, -taken, 0);
    const QString text = button.fontMetrics.elidedText(button.text, Qt::ElideRight, room.width());
    drawItemText(painter, room,
                 int(visualAlignment(button.direction, Qt::AlignLeft | Qt::AlignVCenter)) |
                         Qt::TextHideMnemonic,
                 button.palette, button.state & State_Enabled, text, QPalette::ButtonText);
}

void MusterStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                     QPainter *painter, const QWidget *widget) const
{
    const Tokens &colors = tokens(option->palette);
    switch (control) {
    case CC_ComboBox: {
        const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        if (!combo || combo->frame)
            paintField(painter, option->rect, option->state, colors);
        paintArrow(painter, subControlRect(control, option, SC_ComboBoxArrow, widget),
                   Qt::DownArrow, option->state & State_Enabled ? colors.muted : colors.control);
        return;
    }
    case CC_SpinBox:
        return drawSpinBox(option, painter, widget);
    case CC_ToolButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        if (!button || !isIconOnly(*button))
            return QProxyStyle::drawComplexControl(control, option, painter, widget);
        // The dots and the columns say themselves that there is more behind them.
        QStyleOptionToolButton changed = *button;
        changed.features.setFlag(QStyleOptionToolButton::HasMenu, false);
        return QProxyStyle::drawComplexControl(control, &changed, painter, widget);
    }
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

void MusterStyle::drawSpinBox(const QStyleOptionComplex *option, QPainter *painter,
                              const QWidget *widget) const
{
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if (!spin)
        return;
    const Tokens &colors = tokens(option->palette);
    if (spin->frame)
        paintField(painter, option->rect, option->state, colors);
    if (spin->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto paint = [&](SubControl part, Qt::ArrowType arrow,
                           QAbstractSpinBox::StepEnabledFlag step) {
        const QRect rect = subControlRect(CC_SpinBox, option, part, widget).adjusted(4, 4, -4, -4);
        const bool isPossible = (spin->stepEnabled & step) && (option->state & State_Enabled);
        const bool isHot = isPossible && (option->activeSubControls & part);
        paintArrow(painter, rect, arrow,
                   isHot        ? colors.accent
                   : isPossible ? colors.muted
                                : colors.border);
    };
    paint(SC_SpinBoxUp, Qt::UpArrow, QAbstractSpinBox::StepUpEnabled);
    paint(SC_SpinBoxDown, Qt::DownArrow, QAbstractSpinBox::StepDownEnabled);
}

QSize MusterStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                    const QSize &size, const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        if (is(widget, Look::Link))
            return {size.width() + 4, std::max(size.height() + 4, 24)};
        result.setWidth(size.width() + 2 * Space::l);
        result.setHeight(std::max(size.height() + 10, controlHeight));
        return result;
    case CT_ToolButton:
        if (is(widget, Look::Chip))
            return {size.width() + 2 * Space::m, std::max(size.height() + 6, 28)};
        if (is(widget, Look::Status))
            return {size.width() + 2 * Space::s, std::max(size.height() + 4, 26)};
        if (is(widget, Look::Navigation))
            return {size.width() + 3 * Space::s, std::max(size.height() + 10, 38)};
        result.setHeight(std::max(result.height(), controlHeight));
        result.setWidth(std::max(result.width() + Space::xs, controlHeight));
        return result;
    case CT_LineEdit:
        result.setHeight(std::max(result.height(), controlHeight));
        return result;
    case CT_ComboBox:
        result.setWidth(size.width() + arrowWidth + Space::m);
        result.setHeight(std::max(result.height(), controlHeight));
        return result;
    case CT_SpinBox:
        result.setHeight(std::max(result.height(), controlHeight));
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
        part = QRect(rect.right() - arrowWidth + 1, rect.top(), arrowWidth, rect.height());
    else if (control == CC_ComboBox && subControl == SC_ComboBoxEditField)
        part = rect.adjusted(Space::s, 2, -arrowWidth, -2);
    else if (control == CC_SpinBox && subControl == SC_SpinBoxUp)
        part = QRect(rect.right() - spinWidth + 1, rect.top(), spinWidth, rect.height() / 2);
    else if (control == CC_SpinBox && subControl == SC_SpinBoxDown)
        part = QRect(rect.right() - spinWidth + 1, rect.top() + rect.height() / 2, spinWidth,
                     rect.height() / 2);
    else if (control == CC_SpinBox && subControl == SC_SpinBoxEditField)
        part = rect.adjusted(Space::xs + 2, 2, -spinWidth, -2);
    else
        return QProxyStyle::subControlRect(control, option, subControl, widget);
    return visualRect(option->direction, rect, part);
}

QRect MusterStyle::subElementRect(SubElement element, const QStyleOption *option,
                                  const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (element == SE_LineEditContents && frame && frame->lineWidth > 0)
        return rect.adjusted(Space::xs, 0, -Space::xs, 0);
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
        return isTextArea(widget) ? textAreaFrame
                                  : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_FocusFrameHMargin: // the text of a cell stands below the text of its header
        return Space::s + 1;
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
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

} // namespace muster::gui
