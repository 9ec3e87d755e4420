// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme/menupaint.h"

#include "gui/theme/controlpaint.h"
#include "gui/theme/icons.h"
#include "gui/theme/metrics.h"

#include <QStyle>

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

/// Icons and ticks share one column, so that texts begin one below the other; where there is neither there is none.
int textLeft(const QStyleOptionMenuItem &item)
{
    const bool hasColumn = item.menuHasCheckableItems || item.maxIconWidth > 0;
    return MenuSize::inset + (hasColumn ? Space::icon + MenuSize::gap : 0);
}

void paintSign(QPainter *painter, const QStyleOptionMenuItem &item, const QRect &place,
               const QColor &text)
{
    const bool isEnabled = item.state & QStyle::State_Enabled;
    const bool isChecked = item.checkType != QStyleOptionMenuItem::NotCheckable && item.checked;
    if (!item.icon.isNull())
        item.icon.paint(painter, place, Qt::AlignCenter,
                        isEnabled ? QIcon::Normal : QIcon::Disabled,
                        isChecked ? QIcon::On : QIcon::Off);
    else if (isChecked)
        icon(u"check"_s, text).paint(painter, place);
}

} // namespace

QSize menuItemSize(const QStyleOptionMenuItem &item, const QSize &text)
{
    if (item.menuItemType == QStyleOptionMenuItem::Separator)
        return {2 * MenuSize::inset, MenuSize::separator};
    return {textLeft(item) + text.width() + MenuSize::keysGap + MenuSize::inset,
            std::max(text.height(), Space::icon) + 2 * MenuSize::air};
}

void paintMenuItem(QPainter *painter, const QStyleOptionMenuItem &item, bool underlinesKeys,
                   const Tokens &colors)
{
    const auto visual = [&item](const QRect &rect) {
        return QStyle::visualRect(item.direction, item.rect, rect);
    };
    if (item.menuItemType == QStyleOptionMenuItem::Separator) {
        const QRect line(item.rect.left() + Space::xs, item.rect.center().y(),
                         item.rect.width() - 2 * Space::xs, 1);
        return painter->fillRect(line, colors.border);
    }
    const bool isEnabled = item.state & QStyle::State_Enabled;
    if (item.state & QStyle::State_Selected)
        paintChosenLine(painter, item.rect, isEnabled ? colors.accentSoft : colors.hover);
    const QColor &text = isEnabled ? colors.text : colors.control;
    const QRect inner = item.rect.adjusted(MenuSize::inset, 0, -MenuSize::inset, 0);
    paintSign(painter, item,
              visual(QRect(inner.left(), inner.center().y() - Space::icon / 2 + 1, Space::icon,
                           Space::icon)),
              text);
    painter->save();
    painter->setFont(item.font);
    painter->setPen(text);
    const int flags = Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip |
                      (underlinesKeys ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
    const auto start = int(QStyle::visualAlignment(item.direction, Qt::AlignLeft));
    const auto end = int(QStyle::visualAlignment(item.direction, Qt::AlignRight));
    const QString keys = item.text.section(u'\t', 1);
    painter->drawText(visual(item.rect.adjusted(textLeft(item), 0, -MenuSize::inset, 0)),
                      flags | start, item.text.section(u'\t', 0, 0));
    if (!keys.isEmpty()) {
        painter->setPen(isEnabled ? colors.muted : colors.control);
        painter->drawText(visual(inner), flags | end, keys);
    }
    painter->restore();
    if (item.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect arrow(inner.right() - Space::s, inner.top(), Space::m, inner.height());
        paintArrow(painter, visual(arrow),
                   item.direction == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow,
                   isEnabled ? colors.muted : colors.control);
    }
}

} // namespace muster::gui
