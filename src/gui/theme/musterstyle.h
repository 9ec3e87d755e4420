// SPDX-License-Identifier: GPL-3.0-or-later
// The controls of the window (buttons, fields, boxes, focus ring) as the theme wants them, on top of Qt's Fusion. What a
// style sheet does well (cards, labels, menus, headers) is in resources/theme/muster.qss instead. GUI thread.
#pragma once

#include "gui/theme/metrics.h"
#include "gui/theme/wheelrule.h"

#include <QProxyStyle>

class QStyleOptionToolButton;

namespace muster::gui {

/// QTextBrowser is one too.
[[nodiscard]] bool isTextArea(const QWidget *widget);
[[nodiscard]] bool isIconOnly(const QStyleOptionToolButton &button);
[[nodiscard]] bool opensMenu(const QStyleOptionToolButton &button);

class MusterStyle : public QProxyStyle
{
    Q_OBJECT

public:
    MusterStyle();

    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option,
                                         const QSize &size, const QWidget *widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                       SubControl subControl, const QWidget *widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption *option,
                                       const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option,
                                  const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *returned) const override;
    [[nodiscard]] QIcon standardIcon(StandardPixmap which, const QStyleOption *option,
                                     const QWidget *widget) const override;

private:
    void drawBox(bool isRadio, const QStyleOption *option, QPainter *painter,
                 const QWidget *widget) const;
    void drawButtonLabel(const QStyleOption *option, QPainter *painter,
                         const QWidget *widget) const;
    void drawToolButtonLabel(const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const;
    /// What both kinds of buttons have in common.
    struct Label
    {
        QIcon icon;
        QSize iconSize;
        QString text;
        int gap;
    };
    void drawIconAndText(const Label &label, const QRect &room, const QStyleOption &option,
                         QPainter *painter, const QWidget *widget) const;
    void drawToolButton(const QStyleOptionComplex *option, QPainter *painter,
                        const QWidget *widget) const;
    void drawSpinBox(const QStyleOptionComplex *option, QPainter *painter,
                     const QWidget *widget) const;

    WheelRule m_wheel;
};

} // namespace muster::gui
