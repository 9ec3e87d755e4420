// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme/headercorner.h"

#include "gui/theme/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

const auto cornerName = u"headerCorner"_s;

/// As high as the header.
class HeaderCorner : public QWidget
{
public:
    explicit HeaderCorner(QHeaderView *header)
        : m_header(header)
    {
        setObjectName(cornerName);
        header->installEventFilter(this);
        follow();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const QEvent::Type type = event->type();
        if (type == QEvent::Resize || type == QEvent::Show || type == QEvent::Hide)
            follow();
        return QWidget::eventFilter(watched, event);
    }
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &colors = tokens(palette());
        QPainter painter(this);
        painter.fillRect(rect(), colors.sunken);
        painter.fillRect(0, height() - 1, width(), 1, colors.border);
    }

private:
    void follow() { setFixedHeight(m_header->isHidden() ? 0 : m_header->height()); }

    QHeaderView *m_header;
};

} // namespace

void fillHeaderCorner(QTableView *table)
{
    if (!table->findChild<QWidget *>(cornerName))
        table->addScrollBarWidget(new HeaderCorner(table->horizontalHeader()), Qt::AlignTop);
}

} // namespace muster::gui
