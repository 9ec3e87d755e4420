// SPDX-License-Identifier: GPL-3.0-or-later
// An icon of ours that stands by itself, in a colour of the theme: it follows the theme from light to dark. GUI thread.
#pragma once

#include "gui/theme/icons.h"
#include "gui/theme/theme.h"

#include <QEvent>
#include <QLabel>

namespace muster::gui {

class IconLabel : public QLabel
{
public:
    /// \a size in pixels; without a name there is no icon.
    IconLabel(const QString &name, QColor Tokens::*color, int size, QWidget *parent = nullptr)
        : QLabel(parent)
        , m_color(color)
        , m_size(size)
    {
        setIcon(name);
    }

    void setIcon(const QString &name)
    {
        m_name = name;
        paint();
    }

protected:
    void changeEvent(QEvent *event) override
    {
        QLabel::changeEvent(event);
        if (event->type() == QEvent::PaletteChange)
            paint();
    }

private:
    void paint()
    {
        if (!m_name.isEmpty())
            setPixmap(icon(m_name, tokens(palette()).*m_color)
                              .pixmap(QSize(m_size, m_size), devicePixelRatioF()));
    }

    QString m_name;
    QColor Tokens::*m_color;
    int m_size;
};

} // namespace muster::gui
