// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme/theme.h"

namespace muster::gui {

namespace {

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

QList<QColor> colors(std::initializer_list<QRgb> values)
{
    QList<QColor> list;
    for (const QRgb value : values)
        list.append(rgb(value));
    return list;
}

Tokens lightTokens()
{
    return {.isDark = false,
            .window = rgb(0xf5f6fa),
            .surface = rgb(0xffffff),
            .sunken = rgb(0xeef0f6),
            .hover = rgb(0xf0f1f8),
            .border = rgb(0xe0e3ec),
            .control = rgb(0x80869d),
            .text = rgb(0x171a2b),
            .muted = rgb(0x596079),
            .accent = rgb(0x4b45d1),
            .onAccent = rgb(0xffffff),
            .accentSoft = rgb(0xeae9fc),
            .focus = rgb(0x6a63f2),
            .success = rgb(0x13713f),
            .successSoft = rgb(0xe1f4e8),
            .warning = rgb(0x8a5300),
            .warningSoft = rgb(0xfdf0d8),
            .danger = rgb(0xb82332),
            .dangerSoft = rgb(0xfce8ea),
            .delivered = rgb(0x1a7340),
            .accepted = rgb(0x8480ee),
            .sending = rgb(0x1a3c9e),
            .queued = rgb(0x82869a),
            .failed = rgb(0x970f1f),
            .bounced = rgb(0xcc6c14),
            .inDoubt = rgb(0x84378c),
            .skipped = rgb(0x9a8f78),
            .cancelled = rgb(0x383c49),
            .series = colors({0x4b45d1, 0xcf7a00, 0x0d874e, 0xe0479a, 0x4590ea, 0x6b2a0a, 0x4a6468,
                              0x4f1a66})};
}

Tokens darkTokens()
{
    return {.isDark = true,
            .window = rgb(0x12141d),
            .surface = rgb(0x1a1d29),
            .sunken = rgb(0x151822),
            .hover = rgb(0x232738),
            .border = rgb(0x2c3145),
            .control = rgb(0x6e7591),
            .text = rgb(0xe9ebf5),
            .muted = rgb(0xa0a7bf),
            .accent = rgb(0x9c98ff),
            .onAccent = rgb(0x14112e),
            .accentSoft = rgb(0x2a2856),
            .focus = rgb(0x9c98ff),
            .success = rgb(0x58d093),
            .successSoft = rgb(0x15352a),
            .warning = rgb(0xf0b54a),
            .warningSoft = rgb(0x3a2c12),
            .danger = rgb(0xff8b8f),
            .dangerSoft = rgb(0x43202a),
            .delivered = rgb(0x6fd3a0),
            .accepted = rgb(0x8577d6),
            .sending = rgb(0x8ec5ff),
            .queued = rgb(0x787b93),
            .failed = rgb(0xff807b),
            .bounced = rgb(0xb8660c),
            .inDoubt = rgb(0xdba6cc),
            .skipped = rgb(0x857544),
            .cancelled = rgb(0xe6eaf4),
            .series = colors({0x9c98ff, 0xf2c14b, 0x2fc98f, 0xf06fb0, 0xa6dbff, 0xb5744a, 0xe6e9d8,
                              0x6f8b8e})};
}

} // namespace

const Tokens &tokens(bool dark)
{
    static const Tokens light = lightTokens();
    static const Tokens darkened = darkTokens();
    return dark ? darkened : light;
}

const Tokens &tokens(const QPalette &palette)
{
    return tokens(palette.color(QPalette::Window).lightness() < 128);
}

} // namespace muster::gui
