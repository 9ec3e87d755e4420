// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/pageheader.h"

#include "gui/theme/icons.h"
#include "gui/theme/musterstyle.h"
#include "gui/theme/theme.h"
#include "gui/widgets/actions.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QResizeEvent>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

constexpr int widestTitle = 320; ///< before actions give way to it
constexpr int widestSubtitle = 460;

/// One line, shortened where there is no room for it; then a tool tip has it whole.
class Subtitle : public QLabel
{
public:
    using QLabel::QLabel;

    void setWhole(const QString &text)
    {
        m_whole = text;
        setAccessibleName(text);
        fit();
        updateGeometry();
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        return {fontMetrics().horizontalAdvance(m_whole), QLabel::sizeHint().height()};
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QLabel::resizeEvent(event);
        fit();
    }

private:
    void fit()
    {
        setText(fontMetrics().elidedText(m_whole, Qt::ElideRight, width()));
        setToolTip(text() == m_whole ? QString() : m_whole);
    }

    QString m_whole;
};

} // namespace

struct PageHeader::Private
{
    QToolButton *back = nullptr;
    QLabel *title = nullptr;
    Subtitle *subtitle = nullptr;
    QHBoxLayout *row = nullptr;
    QHBoxLayout *widgets = nullptr;
    QHBoxLayout *buttons = nullptr;
    QToolButton *more = nullptr;
    QList<ActionButton> actions; ///< the first may be the primary one

    /// Shows as many buttons as there is room for; the rest is in the menu.
    void arrange(int width);
};

void PageHeader::Private::arrange(int width)
{
    int room = width - back->isVisibleTo(back->parentWidget()) * back->sizeHint().width();
    const int subtitleWidth =
            subtitle->isHidden() ? 0 : std::min(subtitle->sizeHint().width(), widestSubtitle);
    room -= std::max(std::min(title->sizeHint().width(), widestTitle), subtitleWidth) + Space::xl;
    for (int i = 0; i < widgets->count(); ++i) {
        if (const QWidget *widget = widgets->itemAt(i)->widget();
            widget && widget->isVisibleTo(widget->parentWidget()))
            room -= widget->sizeHint().width() + Space::s;
    }
    showWhatFits(actions, more, room, Space::s);
}

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QWidget(parent)
    , d(std::make_shared<Private>())
{
    d->back = new QToolButton(this);
    d->back->setObjectName(u"backButton"_s);
    d->back->setIcon(icon(u"back"_s));
    d->back->setAccessibleName(tr("Back"));
    d->back->setToolTip(tr("Back"));
    setLook(d->back, Look::Quiet);
    d->back->hide();
    connect(d->back, &QToolButton::clicked, this, &PageHeader::backRequested);

    d->title = new QLabel(title, this);
    d->title->setObjectName(u"pageTitle"_s);
    setLook(d->title, Look::PageTitle);
    d->subtitle = new Subtitle(this);
    d->subtitle->setObjectName(u"pageSubtitle"_s);
    setLook(d->subtitle, Look::Muted);
    d->subtitle->hide();
    for (QLabel *label : {d->title, static_cast<QLabel *>(d->subtitle)}) {
        label->setTextFormat(Qt::PlainText);
        label->setMinimumWidth(80);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }

    d->more = overflowButton(this);
    d->more->setObjectName(u"moreActions"_s);

    auto *titles = new QVBoxLayout;
    titles->setSpacing(2);
    titles->addWidget(d->title);
    titles->addWidget(d->subtitle);
    d->widgets = new QHBoxLayout;
    d->widgets->setSpacing(Space::s);
    d->buttons = new QHBoxLayout;
    d->buttons->setSpacing(Space::s);
    d->buttons->addStrut(
            ControlSize::height); // what is below stays where it is as they come and go
    d->row = new QHBoxLayout(this);
    d->row->setContentsMargins(0, 0, 0, 0);
    d->row->setSpacing(Space::s);
    d->row->addWidget(d->back, 0, Qt::AlignVCenter);
    d->row->addLayout(titles, 1);
    d->row->addLayout(d->widgets);
    d->row->addLayout(d->buttons);
}

void PageHeader::setTitle(const QString &title)
{
    d->title->setText(title);
}

void PageHeader::setSubtitle(const QString &text)
{
    d->subtitle->setWhole(text);
    d->subtitle->setVisible(!text.isEmpty());
    d->arrange(width());
}

void PageHeader::setActions(const QList<QAction *> &actions, bool primary)
{
    for (const ActionButton &it : std::as_const(d->actions))
        it.button->deleteLater();
    d->actions.clear();
    d->buttons->removeWidget(d->more);
    for (qsizetype i = 0; i < actions.size(); ++i) {
        QAction *action = actions.at(i);
        const bool isPrimary = primary && i == 0;
        QPushButton *button = buttonFor(action, this);
        button->setObjectName(isPrimary ? u"primaryAction"_s : action->objectName() + u"Button"_s);
        setLook(button, isPrimary ? Look::Primary : "");
        d->actions.append({action, button});
        // To the right, as a reader expects the last word.
        d->buttons->insertWidget(0, button);
        connect(action, &QAction::changed, this, [this] { d->arrange(width()); });
    }
    d->buttons->insertWidget(0, d->more);
    d->arrange(width());
}

void PageHeader::addWidget(QWidget *widget)
{
    d->widgets->addWidget(widget, 0, Qt::AlignVCenter);
    d->arrange(width());
}

void PageHeader::setBackVisible(bool visible)
{
    d->back->setVisible(visible);
    d->arrange(width());
}

bool PageHeader::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::StyleChange:
    case QEvent::Show:
    // Something in it was shown, hidden, or asks for another size. What is arranged then asks for this again, once: it
    // depends on the width and the other parts alone, so the next time nothing changes.
    case QEvent::LayoutRequest:
        d->arrange(width());
        break;
    default:
        break;
    }
    return handled;
}

} // namespace muster::gui
