// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme/controlpaint.h"

#include "gui/theme/metrics.h"

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

QColor blend(const QColor &below, const QColor &above, qreal share)
{
    return QColor::fromRgbF(float(below.redF() * (1 - share) + above.redF() * share),
                            float(below.greenF() * (1 - share) + above.greenF() * share),
                            float(below.blueF() * (1 - share) + above.blueF() * share));
}

/// A rounded shape; lines lie within \a rect.
void paintPanel(QPainter *painter, const QRectF &rect, qreal radius, const QColor &fill,
                const QColor &edge, qreal width = 1)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->setPen(edge.isValid() ? QPen(edge, width) : QPen(Qt::NoPen));
    const qreal half = edge.isValid() ? width / 2 : 0;
    painter->drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius);
    painter->restore();
}

bool isEnabled(QStyle::State state)
{
    return state & QStyle::State_Enabled;
}

/// A ring on buttons only for those who go by keyboard.
bool showsRing(QStyle::State state)
{
    return (state & QStyle::State_HasFocus) && (state & QStyle::State_KeyboardFocusChange);
}

ButtonColors filled(const QColor &accent, QStyle::State state, const Tokens &colors)
{
    if (!isEnabled(state))
        return {colors.border, {}, colors.muted};
    QColor fill = accent;
    if (state & QStyle::State_Sunken)
        fill = blend(accent, colors.text, colors.isDark ? 0.25 : 0.22);
    else if (state & QStyle::State_MouseOver)
        fill = blend(accent, colors.text, colors.isDark ? 0.15 : 0.12);
    return {fill, {}, colors.onAccent};
}

/// What was chosen is still told from what was not.
QColor disabledText(QStyle::State state, const Tokens &colors)
{
    return state & QStyle::State_On ? colors.muted : colors.control;
}

ButtonColors frameless(QStyle::State state, const Tokens &colors, const QColor &text)
{
    if (!isEnabled(state))
        return {state & QStyle::State_On ? colors.border : QColor(),
                {},
                disabledText(state, colors)};
    ButtonColors result{{}, {}, text};
    if (state & QStyle::State_On)
        result = {colors.accentSoft, {}, colors.accent};
    else if (state & QStyle::State_Sunken)
        result.fill = colors.border;
    else if (state & QStyle::State_MouseOver)
        result.fill = blend(colors.hover, colors.border, 0.5);
    return result;
}

ButtonColors framed(QStyle::State state, const Tokens &colors)
{
    if (!isEnabled(state) && (state & QStyle::State_On))
        return {colors.border, colors.control, disabledText(state, colors)};
    if (!isEnabled(state))
        return {colors.window, colors.border, disabledText(state, colors)};
    if (state & QStyle::State_On)
        return {colors.accentSoft, colors.accent, colors.accent};
    ButtonColors result{colors.surface, blend(colors.border, colors.control, 0.35), colors.text};
    if (state & QStyle::State_Sunken)
        result.fill = colors.sunken;
    else if (state & QStyle::State_MouseOver)
        result.fill = colors.hover;
    return result;
}

} // namespace

ButtonColors buttonColors(const QString &look, QStyle::State state, const Tokens &colors)
{
    const auto is = [&look](const char *name) { return look == QLatin1StringView(name); };
    if (is(Look::Primary))
        return filled(colors.accent, state, colors);
    if (is(Look::Danger))
        return filled(colors.danger, state, colors);
    if (is(Look::Quiet) || is(Look::Choice))
        return frameless(state, colors, colors.text);
    if (is(Look::Navigation))
        return frameless(state, colors, colors.text);
    if (is(Look::Status))
        return frameless(state, colors, colors.muted);
    if (is(Look::Link))
        return {{}, {}, isEnabled(state) ? colors.accent : colors.control};
    return framed(state, colors);
}

void paintButton(QPainter *painter, const QRect &rect, const QString &look, QStyle::State state,
                 const Tokens &colors)
{
    const ButtonColors parts = buttonColors(look, state, colors);
    const qreal radius =
            look == QLatin1StringView(Look::Chip) ? rect.height() / 2.0 : qreal(Space::radius);
    paintPanel(painter, rect, radius, parts.fill, parts.edge);
    if (!showsRing(state))
        return;
    if (look != QLatin1StringView(Look::Primary) && look != QLatin1StringView(Look::Danger))
        return paintFocusRing(painter, rect, radius, colors);
    // A ring in the accent's colour would not be seen here: one of the text's, with a gap.
    paintPanel(painter, rect, radius, {}, colors.text, 2);
    paintPanel(painter, QRectF(rect).adjusted(2, 2, -2, -2), radius - 2, {}, colors.surface, 1.5);
}

void paintField(QPainter *painter, const QRect &rect, QStyle::State state, const Tokens &colors)
{
    const bool hasFocus = state & QStyle::State_HasFocus;
    QColor edge = colors.control;
    if (!isEnabled(state))
        edge = colors.border;
    else if (hasFocus)
        edge = colors.focus;
    else if (state & QStyle::State_MouseOver)
        edge = colors.muted;
    paintPanel(painter, rect, Space::radius, isEnabled(state) ? colors.surface : colors.window,
               edge, hasFocus ? 2 : 1);
}

void paintFrame(QPainter *painter, const QRect &rect, QStyle::State state, const Tokens &colors,
                const QColor &fill)
{
    const bool hasFocus = state & QStyle::State_HasFocus;
    // What is inside, such as the header of a table, leaves one pixel.
    paintPanel(painter, rect, Space::radius, fill, hasFocus ? colors.focus : colors.border);
}

void paintPopup(QPainter *painter, const QRect &rect, const Tokens &colors)
{
    paintPanel(painter, rect, PopupSize::radius, colors.surface, colors.control);
}

void paintChosenLine(QPainter *painter, const QRect &rect, const QColor &fill)
{
    paintPanel(painter, rect, PopupSize::itemRadius, fill, {});
}

void paintSplitterGrip(QPainter *painter, const QRect &rect, QStyle::State state,
                       const Tokens &colors)
{
    constexpr int length = 32;
    constexpr int thickness = 3;
    const bool isUpright = state & QStyle::State_Horizontal;
    QRectF grip(0, 0, isUpright ? thickness : length, isUpright ? length : thickness);
    grip.moveCenter(QRectF(rect).center());
    const bool isHot = state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    paintPanel(painter, grip, thickness / 2.0,
               isHot ? colors.accent : blend(colors.border, colors.control, 0.35), {});
}

void paintCheckBox(QPainter *painter, const QRect &rect, QStyle::State state, const Tokens &colors)
{
    const int side = std::min({rect.width(), rect.height(), 16});
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(rect).center());
    const bool isSet = state & (QStyle::State_On | QStyle::State_NoChange);
    const QColor fill = !isEnabled(state) ? (isSet ? colors.control : colors.window)
                        : isSet           ? colors.accent
                                          : colors.surface;
    const QColor edge = isSet ? QColor() : isEnabled(state) ? colors.control : colors.border;
    paintPanel(painter, box, 4, fill, edge);
    if (isSet) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(
                QPen(colors.onAccent, side / 8.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const auto at = [&box](qreal x, qreal y) {
            return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
        };
        if (state & QStyle::State_NoChange)
            painter->drawLine(at(0.27, 0.5), at(0.73, 0.5));
        else
            painter->drawPolyline(QPolygonF{at(0.24, 0.53), at(0.42, 0.7), at(0.76, 0.32)});
        painter->restore();
    }
    if (showsRing(state))
        paintFocusRing(painter, box.toRect().adjusted(-2, -2, 2, 2), 6, colors);
}

void paintRadioButton(QPainter *painter, const QRect &rect, QStyle::State state,
                      const Tokens &colors)
{
    const int side = std::min({rect.width(), rect.height(), 16});
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(rect).center());
    const bool isSet = state & QStyle::State_On;
    const QColor accent = isEnabled(state) ? colors.accent : colors.control;
    paintPanel(painter, box, side / 2.0, isEnabled(state) ? colors.surface : colors.window,
               isSet              ? accent
               : isEnabled(state) ? colors.control
                                  : colors.border,
               isSet ? 1.5 : 1);
    if (isSet)
        paintPanel(painter, box.adjusted(4, 4, -4, -4), side / 2.0, accent, {});
    if (showsRing(state))
        paintFocusRing(painter, box.toRect().adjusted(-2, -2, 2, 2), side / 2.0 + 2, colors);
}

void paintArrow(QPainter *painter, const QRect &rect, Qt::ArrowType arrow, const QColor &color)
{
    const qreal size = std::min({qreal(rect.width()), qreal(rect.height()), 9.0}) / 2;
    const qreal depth = size / 2;
    QPolygonF line;
    switch (arrow) {
    case Qt::UpArrow:
        line = {QPointF(-size, depth), QPointF(0, -depth), QPointF(size, depth)};
        break;
    case Qt::LeftArrow:
        line = {QPointF(depth, -size), QPointF(-depth, 0), QPointF(depth, size)};
        break;
    case Qt::RightArrow:
        line = {QPointF(-depth, -size), QPointF(depth, 0), QPointF(-depth, size)};
        break;
    default:
        line = {QPointF(-size, -depth), QPointF(0, depth), QPointF(size, -depth)};
        break;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    painter->translate(QRectF(rect).center());
    painter->drawPolyline(line);
    painter->restore();
}

void paintFocusRing(QPainter *painter, const QRect &rect, qreal radius, const Tokens &colors)
{
    paintPanel(painter, rect, radius, {}, colors.focus, 2);
}

} // namespace muster::gui
