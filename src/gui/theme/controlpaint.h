// SPDX-License-Identifier: GPL-3.0-or-later
// How the parts of controls are painted: functions of a style option, a look and the theme's colours. GUI thread.
#pragma once

#include "gui/theme/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace muster::gui {

struct ButtonColors
{
    QColor fill; ///< invalid: none
    QColor edge; ///< invalid: none
    QColor text;
};

[[nodiscard]] ButtonColors buttonColors(const QString &look, QStyle::State state,
                                        const Tokens &colors);
void paintButton(QPainter *painter, const QRect &rect, const QString &look, QStyle::State state,
                 const Tokens &colors);
/// Text fields, combo boxes, spin boxes.
void paintField(QPainter *painter, const QRect &rect, QStyle::State state, const Tokens &colors);
/// The edge of a list or a text area; what is inside it is left as it is where there is no \a fill.
void paintFrame(QPainter *painter, const QRect &rect, QStyle::State state, const Tokens &colors,
                const QColor &fill);
/// The surface of what lies above the page, see popups.h.
void paintPopup(QPainter *painter, const QRect &rect, const Tokens &colors);
/// The line of a popup on which the pointer or the keyboard is.
void paintChosenLine(QPainter *painter, const QRect &rect, const QColor &fill);
/// In the middle of the gap between two parts whose sizes can be changed.
void paintSplitterGrip(QPainter *painter, const QRect &rect, QStyle::State state,
                       const Tokens &colors);
void paintCheckBox(QPainter *painter, const QRect &rect, QStyle::State state, const Tokens &colors);
void paintRadioButton(QPainter *painter, const QRect &rect, QStyle::State state,
                      const Tokens &colors);
/// A small arrow in the middle of \a rect.
void paintArrow(QPainter *painter, const QRect &rect, Qt::ArrowType arrow, const QColor &color);
void paintFocusRing(QPainter *painter, const QRect &rect, qreal radius, const Tokens &colors);

} // namespace muster::gui
