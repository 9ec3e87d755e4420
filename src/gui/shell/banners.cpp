// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/banners.h"

#include "gui/theme/icons.h"
#include "gui/theme/theme.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

QLabel *line(const QString &text, const QString &name, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFocusPolicy(Qt::NoFocus); // to be read, not a stop of the keyboard
    return label;
}

} // namespace

Banners::Banners(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(Space::xl, Space::m, Space::xl, 0);
    m_column->setSpacing(Space::s);
    hide();
}

void Banners::show(const QString &id, const Banner &banner)
{
    clear(id);
    auto *frame = new QFrame(this);
    frame->setObjectName(id);
    frame->setAccessibleName(banner.text);
    frame->setAccessibleDescription(banner.details);
    setLook(frame, banner.look);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(line(banner.text, id + u"Text"_s, frame));
    if (!banner.details.isEmpty()) {
        QLabel *details = line(banner.details, id + u"Details"_s, frame);
        setLook(details, Look::Muted);
        texts->addWidget(details);
    }
    auto *row = new QHBoxLayout(frame);
    row->setContentsMargins(Space::l, Space::s, Space::s, Space::s);
    row->setSpacing(Space::s);
    row->addLayout(texts, 1);
    if (!banner.actionLabel.isEmpty()) {
        auto *button = new QPushButton(banner.actionLabel, frame);
        button->setObjectName(id + u"Action"_s);
        button->setAccessibleName(banner.actionLabel);
        // The action may take the banner away.
        connect(button, &QPushButton::clicked, this, banner.action, Qt::QueuedConnection);
        row->addWidget(button);
    }
    if (banner.canBeClosed) {
        auto *close = new QToolButton(frame);
        close->setObjectName(id + u"Close"_s);
        close->setIcon(icon(u"close"_s));
        close->setAccessibleName(tr("Close this message"));
        connect(close, &QToolButton::clicked, this, [this, id] { clear(id); });
        row->addWidget(close);
    }
    m_column->addWidget(frame);
    m_banners.insert(id, frame);
    show();
    QAccessibleEvent event(frame, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Banners::clear(const QString &id)
{
    QWidget *frame = m_banners.take(id);
    if (!frame)
        return;
    frame->hide();
    frame->deleteLater();
    setVisible(!m_banners.isEmpty());
}

} // namespace muster::gui
