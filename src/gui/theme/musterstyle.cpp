// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme/musterstyle.h"

#include "gui/theme/controlpaint.h"
#include "gui/theme/headercorner.h"
#include "gui/theme/icons.h"
#include "gui/theme/menupaint.h"
#include "gui/theme/popups.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAction>
#include <QCalendarWidget>
#include <QComboBox>
#include <QLineEdit>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>
#include <optional>

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

bool is(const QWidget *widget, const char *name)
{
    return look(widget) == QLatin1StringView(name);
}

/// An icon of ours follows the text on coloured buttons.
QIcon recolored(const QIcon &original, const QColor &color)
{
    return original.isNull() || original.name().isEmpty() ? original : icon(original.name(), color);
}

/// Qt paints nothing but its icon.
bool isClearButton(const QWidget *widget)
{
    const auto *button = qobject_cast<const QToolButton *>(widget);
    return button && button->defaultAction() &&
           button->defaultAction()->objectName() == "_q_qlineeditclearaction"_L1;
}

/// Qt has red weekends, and nothing between a calendar and the edge of its popup.
void dress(QCalendarWidget *calendar)
{
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
        calendar->setWeekdayTextFormat(day, {});
    QWidget *popup = calendar->parentWidget();
    if (!isPopup(popup))
        return;
    makePopup(popup); // it is polished only once it has its window
    popup->setContentsMargins(Space::s, Space::s, Space::s, Space::s);
}

/// A header's arrow points up where the smallest comes first, which Qt calls "down".
Qt::ArrowType headerArrow(const QStyleOption *option)
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    return header && header->sortIndicator == QStyleOptionHeader::SortDown ? Qt::UpArrow
                                                                           : Qt::DownArrow;
}

std::optional<Qt::ArrowType> arrowOf(QStyle::PrimitiveElement element, const QStyleOption *option)
{
    switch (element) {
    case QStyle::PE_IndicatorHeaderArrow:
        return headerArrow(option);
    case QStyle::PE_IndicatorArrowDown:
        return Qt::DownArrow;
    case QStyle::PE_IndicatorArrowUp:
        return Qt::UpArrow;
    case QStyle::PE_IndicatorArrowLeft:
        return Qt::LeftArrow;
    case QStyle::PE_IndicatorArrowRight:
        return Qt::RightArrow;
    default:
        return std::nullopt;
    }
}

} // namespace

MusterStyle::MusterStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

void MusterStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    m_wheel.applyTo(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) ||
        qobject_cast<QLineEdit *>(widget) || qobject_cast<QAbstractSpinBox *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    // As high as the fields beside it; an editor in a table has the row's height.
    if (qobject_cast<QAbstractSpinBox *>(widget) && widget->minimumHeight() == 0 &&
        !(widget->parentWidget() &&
          qobject_cast<QAbstractItemView *>(widget->parentWidget()->parentWidget())))
        widget->setMinimumHeight(ControlSize::height);
    if (isPopup(widget))
        makePopup(widget);
    if (isClearButton(widget))
        widget->setAttribute(Qt::WA_StyledBackground);
    if (auto *calendar = qobject_cast<QCalendarWidget *>(widget))
        dress(calendar);
    // Frames ask for their width when they are made, before anybody can tell what they will be.
    if (auto *frame = qobject_cast<QFrame *>(widget);
        frame && (isTextArea(widget) || isPopup(widget)))
        frame->setFrameStyle(frame->frameStyle());
    if (auto *table = qobject_cast<QTableView *>(widget))
        fillHeaderCorner(table);
    // The frame is filled up to its round corners, which the square viewport would paint over.
    if (auto *list = qobject_cast<QAbstractItemView *>(widget);
        list && list->frameShape() != QFrame::NoFrame && !isPopup(list))
        list->viewport()->setAutoFillBackground(false);
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
    if (const auto arrow = arrowOf(element, option))
        return paintArrow(painter, option->rect, *arrow,
                          option->state & State_Enabled ? colors.muted : colors.control);
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return paintCheckBox(painter, option->rect, option->state, colors);
    case PE_IndicatorRadioButton:
        return paintRadioButton(painter, option->rect, option->state, colors);
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
        if (isPopup(widget))
            return; // painted with its surface
        // What a list does not cover, such as the room of its scroll bar, is like the list.
        return paintFrame(painter, option->rect, option->state, colors,
                          qobject_cast<const QAbstractItemView *>(widget)
                                  ? option->palette.color(QPalette::Base)
                                  : QColor());
    case PE_PanelButtonTool:
        return paintButton(painter, option->rect,
                           look(widget).isEmpty() ? QString::fromLatin1(Look::Quiet) : look(widget),
                           option->state, colors);
    case PE_Widget:
        if (isClearButton(widget) && (option->state & State_MouseOver))
            return paintButton(painter, option->rect, QString::fromLatin1(Look::Quiet),
                               option->state, colors);
        return;
    case PE_PanelMenu:
    case PE_FrameMenu:
        return; // painted with its surface
    case PE_PanelItemViewItem:
        if (isInPopup(widget) && (option->state & State_Selected))
            return paintChosenLine(painter, option->rect,
                                   option->palette.color(QPalette::Highlight));
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    case PE_FrameFocusRect:
        // Buttons, boxes and tabs show their own ring, and in a popup the chosen line is all that there is to see.
        if (!qobject_cast<const QAbstractButton *>(widget) &&
            !qobject_cast<const QTabBar *>(widget) && !isInPopup(widget))
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
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            paintMenuItem(painter, *item,
                          styleHint(SH_UnderlineShortcut, option, widget, nullptr) != 0,
                          tokens(option->palette));
        return;
    case CE_Splitter:
        return paintSplitterGrip(painter, option->rect, option->state, tokens(option->palette));
    case CE_CheckBox:
    case CE_RadioButton:
        return drawBox(element == CE_RadioButton, option, painter, widget);
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

// Like Qt's own, which does not ask this style where the parts are.
void MusterStyle::drawBox(bool isRadio, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (!button)
        return;
    QStyleOptionButton part = *button;
    part.rect = subElementRect(isRadio ? SE_RadioButtonIndicator : SE_CheckBoxIndicator, button,
                               widget);
    drawPrimitive(isRadio ? PE_IndicatorRadioButton : PE_IndicatorCheckBox, &part, painter, widget);
    part.rect =
            subElementRect(isRadio ? SE_RadioButtonContents : SE_CheckBoxContents, button, widget);
    drawControl(isRadio ? CE_RadioButtonLabel : CE_CheckBoxLabel, &part, painter, widget);
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
    // Lines of a list begin one below the other, and links where the text around them does.
    const bool isChoice = is(widget, Look::Choice);
    if (isChoice || (is(widget, Look::Link) && changed.icon.isNull())) {
        const QRect room =
                isChoice ? changed.rect.adjusted(Space::s, 0, -Space::s, 0) : widget->rect();
        return drawItemText(painter, room,
                            int(visualAlignment(option->direction, Qt::AlignLeft)) |
                                    Qt::AlignVCenter | Qt::TextHideMnemonic,
                            changed.palette, option->state & State_Enabled, changed.text,
                            QPalette::ButtonText);
    }
    if (!changed.icon.isNull() && !changed.text.isEmpty())
        return drawIconAndText({changed.icon, changed.iconSize, changed.text, ControlSize::iconGap},
                               changed.rect, changed, painter, widget);
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
    if (hasText && button->toolButtonStyle == Qt::ToolButtonTextBesideIcon &&
        !changed.icon.isNull()) {
        const bool isEntry = name == QLatin1StringView(Look::Navigation);
        const int margin = isEntry ? Space::s : 0;
        return drawIconAndText({changed.icon, changed.iconSize, changed.text,
                                isEntry ? Space::s + 2 : ControlSize::iconGap},
                               changed.rect.adjusted(margin, 0, -margin, 0), changed, painter,
                               widget);
    }
    QProxyStyle::drawControl(CE_ToolButtonLabel, &changed, painter, widget);
}

// Like Qt's own, with more air between the icon and the text.
void MusterStyle::drawIconAndText(const Label &label, const QRect &room, const QStyleOption &option,
                                  QPainter *painter, const QWidget *widget) const
{
    const int taken = label.iconSize.width() + label.gap;
    const int flags =
            int(visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)) |
            (styleHint(SH_UnderlineShortcut, &option, widget, nullptr) ? Qt::TextShowMnemonic
                                                                       : Qt::TextHideMnemonic);
    const int wanted = option.fontMetrics.boundingRect(room, flags, label.text).width() + 1;
    const int width = std::min(wanted, room.width() - taken);
    const bool isEntry = is(widget, Look::Navigation);
    const int left = room.left() + (isEntry ? 0 : (room.width() - taken - width) / 2);
    const QRect picture(left, room.top() + room.height() / 2 - label.iconSize.height() / 2,
                        label.iconSize.width(), label.iconSize.height());
    const QRect words(left + taken, room.top(), width, room.height());
    label.icon.paint(painter, visualRect(option.direction, room, picture), Qt::AlignCenter,
                     option.state & State_Enabled ? QIcon::Normal : QIcon::Disabled,
                     option.state & State_On ? QIcon::On : QIcon::Off);
    const QString text = wanted > width ? option.fontMetrics.elidedText(label.text, Qt::ElideRight,
                                                                        width, Qt::TextShowMnemonic)
                                        : label.text;
    drawItemText(painter, visualRect(option.direction, room, words), flags, option.palette,
                 option.state & State_Enabled, text, QPalette::ButtonText);
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
    case CC_ToolButton:
        return drawToolButton(option, painter, widget);
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

void MusterStyle::drawToolButton(const QStyleOptionComplex *option, QPainter *painter,
                                 const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    if (!button || !opensMenu(*button))
        return QProxyStyle::drawComplexControl(CC_ToolButton, option, painter, widget);
    QStyleOptionToolButton changed = *button;
    changed.features.setFlag(QStyleOptionToolButton::HasMenu, false);
    // The dots and the columns say themselves that there is more behind them.
    if (isIconOnly(*button))
        return QProxyStyle::drawComplexControl(CC_ToolButton, &changed, painter, widget);
    drawPrimitive(PE_PanelButtonTool, option, painter, widget);
    const bool isChip = is(widget, Look::Chip);
    const int end = isChip ? ControlSize::chipArrow : ControlSize::menuArrow;
    const QRect arrow(option->rect.right() - end, option->rect.top(), ControlSize::menuArrow,
                      option->rect.height());
    paintArrow(painter, visualRect(option->direction, option->rect, arrow), Qt::DownArrow,
               option->state & State_Enabled ? tokens(option->palette).muted
                                             : tokens(option->palette).control);
    const QRect label = option->rect.adjusted(isChip ? Space::m : Space::xs, 0, -end, 0);
    changed.rect = visualRect(option->direction, option->rect, label);
    drawControl(CE_ToolButtonLabel, &changed, painter, widget);
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
                                : colors.control);
    };
    paint(SC_SpinBoxUp, Qt::UpArrow, QAbstractSpinBox::StepUpEnabled);
    paint(SC_SpinBoxDown, Qt::DownArrow, QAbstractSpinBox::StepDownEnabled);
}

} // namespace muster::gui
