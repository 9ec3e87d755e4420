// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/segments/sharebars.h"

#include "gui/theme/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::gui {

ShareBars::ShareBars(const QString &title, const Formats &formats, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_formats(formats)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(title);
}

void ShareBars::setShares(const QList<Share> &shares)
{
    m_shares = shares;
    m_total = 0;
    QStringList words;
    for (const Share &share : shares)
        m_total += share.count;
    for (const Share &share : shares)
        words.append(tr("%1: %2").arg(share.name, m_formats.number(share.count)));
    setAccessibleDescription(words.join(u"; "_s));
    updateGeometry();
    update();
}

int ShareBars::rowHeight() const
{
    return fontMetrics().height() + Space::s;
}

double ShareBars::partOf(qint64 count) const
{
    return m_total > 0 ? static_cast<double>(count) / static_cast<double>(m_total) : 0;
}

QSize ShareBars::sizeHint() const
{
    return {280, static_cast<int>(m_shares.size()) * rowHeight()};
}

void ShareBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &colors = tokens(palette());
    const int names = width() * 56 / 100; // so the bars of all lists begin below one another
    const int figures = fontMetrics().horizontalAdvance(m_formats.percent(1.0)) + Space::s;
    const int room = std::max(width() - names - figures - 2 * Space::s, 20);
    int top = 0;
    for (const Share &share : m_shares) {
        const QRect row(0, top, width(), rowHeight());
        painter.setPen(isEnabled() ? colors.text : colors.control);
        painter.drawText(QRect(0, top, names, rowHeight()), Qt::AlignVCenter | Qt::AlignLeft,
                         fontMetrics().elidedText(share.name, Qt::ElideRight, names));
        const QRectF well(names + Space::s, top + rowHeight() / 2.0 - 4, room, 8);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.sunken);
        painter.drawRoundedRect(well, 4, 4);
        // Cut by the well, so that small shares too are as long as they say.
        QPainterPath inside;
        inside.addRoundedRect(well, 4, 4);
        if (share.count > 0) {
            painter.setBrush(isEnabled() ? colors.series.value(0, colors.accent) : colors.border);
            painter.setClipPath(inside);
            painter.drawRect(
                    QRectF(well.topLeft(),
                           QSizeF(std::max(room * partOf(share.count), 2.0), well.height())));
            painter.setClipping(false);
        }
        painter.setPen(isEnabled() ? colors.muted : colors.control);
        painter.drawText(row, Qt::AlignVCenter | Qt::AlignRight,
                         m_formats.percent(partOf(share.count)));
        top += rowHeight();
    }
}

bool ShareBars::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const qsizetype row = help->pos().y() / rowHeight();
        if (row >= 0 && row < m_shares.size())
            QToolTip::showText(help->globalPos(),
                               tr("%1: %2").arg(m_shares.at(row).name,
                                                m_formats.number(m_shares.at(row).count)),
                               this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace muster::gui
