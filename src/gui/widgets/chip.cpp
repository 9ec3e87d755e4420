// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/chip.h"

#include "gui/theme/icons.h"
#include "gui/theme/theme.h"

#include <QPainter>

namespace muster::gui {

namespace {

constexpr int sidePadding = Space::s;
constexpr int iconSize = 14;
constexpr int chipHeight = 22;

struct Colors
{
    QColor back;
    QColor front;
};

Colors colorsOf(Tone tone, const Tokens &colors)
{
    switch (tone) {
    case Tone::Accent:
        return {colors.accentSoft, colors.accent};
    case Tone::Good:
        return {colors.successSoft, colors.success};
    case Tone::Caution:
        return {colors.warningSoft, colors.warning};
    case Tone::Bad:
        return {colors.dangerSoft, colors.danger};
    case Tone::Neutral:
        break;
    }
    return {colors.border, colors.muted};
}

/// Of a cell beside its chip.
constexpr int left = Space::s + 2;
constexpr int right = Space::xs;

} // namespace

QSize chipSize(const Chip &chip, const QFont &font)
{
    const QFontMetrics metrics(font);
    // A little more than the text: letters have fractions of a pixel.
    int width = metrics.horizontalAdvance(chip.text) + 2 + 2 * sidePadding;
    if (!chip.icon.isEmpty())
        width += iconSize + Space::xs;
    return {width, std::max(chipHeight, metrics.height() + 4)};
}

void paintChip(QPainter *painter, const QRect &rect, const Chip &chip, const QFont &font,
               const QPalette &palette)
{
    const Colors colors = colorsOf(chip.tone, tokens(palette));
    QSize size = chipSize(chip, font);
    size.setWidth(std::min(size.width(), rect.width()));
    size.setHeight(std::min(size.height(), rect.height()));
    const QRect box(QPoint(rect.left(), rect.top() + (rect.height() - size.height()) / 2), size);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colors.back);
    painter->drawRoundedRect(box, box.height() / 2.0, box.height() / 2.0);
    QRect inner = box.adjusted(sidePadding, 0, -sidePadding, 0);
    if (!chip.icon.isEmpty()) {
        const QRect place(inner.left(), inner.center().y() - iconSize / 2 + 1, iconSize, iconSize);
        icon(chip.icon, colors.front).paint(painter, place);
        inner.setLeft(inner.left() + iconSize + Space::xs);
    }
    painter->setFont(font);
    painter->setPen(colors.front);
    painter->drawText(inner, Qt::AlignVCenter | Qt::AlignLeft,
                      QFontMetrics(font).elidedText(chip.text, Qt::ElideRight, inner.width()));
    painter->restore();
}

void ChipDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const QVariant value = index.data(ChipRole);
    if (!value.canConvert<Chip>()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem background = option;
    initStyleOption(&background, index);
    background.text.clear();
    background.state &= ~QStyle::State_HasFocus;
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &background, painter, option.widget);
    paintChip(painter, option.rect.adjusted(left, 0, -right, 0), value.value<Chip>(), option.font,
              option.palette);
}

QSize ChipDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant value = index.data(ChipRole);
    if (!value.canConvert<Chip>())
        return QStyledItemDelegate::sizeHint(option, index);
    return chipSize(value.value<Chip>(), option.font) + QSize(left + right + Space::xs, 0);
}

ChipLabel::ChipLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ChipLabel::setChip(const Chip &chip)
{
    m_chip = chip;
    setAccessibleName(chip.text);
    // Without a parent, being shown would make it a window.
    if (chip.text.isEmpty() || parentWidget())
        setVisible(!chip.text.isEmpty());
    updateGeometry();
    update();
}

QSize ChipLabel::sizeHint() const
{
    return chipSize(m_chip, font());
}

void ChipLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(&painter, rect(), m_chip, font(), palette());
}

} // namespace muster::gui
