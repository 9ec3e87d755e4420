// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/detailpane.h"

#include "gui/theme/icons.h"
#include "gui/theme/theme.h"
#include "gui/widgets/flowlayout.h"

#include <QFormLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

constexpr int markWidth = 30;

QLabel *selectableLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    // With the mouse only: a screen reader reads labels without the keyboard standing on each of them.
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFocusPolicy(Qt::NoFocus);
    return label;
}

QLabel *mutedLabel(const QString &text)
{
    QLabel *label = selectableLabel(text);
    setLook(label, Look::Muted);
    return label;
}

/// One event, with a mark on a line that joins it to the next one.
class TimelineRow : public QWidget
{
public:
    TimelineRow(const TimelineItem &item, bool isLast)
        : m_item(item)
        , m_isLast(isLast)
    {
        setAccessibleName(QStringList{item.when, item.text, item.details}.join(u' ').trimmed());
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(markWidth + Space::s, 0, 0, isLast ? 0 : Space::m);
        layout->setSpacing(1);
        layout->addWidget(selectableLabel(item.text));
        if (!item.details.isEmpty())
            layout->addWidget(mutedLabel(item.details));
        layout->addWidget(mutedLabel(item.when));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &colors = tokens(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const int size = 24;
        const QRect mark(0, 0, size, size);
        if (!m_isLast) {
            painter.setPen(QPen(colors.border, 2));
            painter.drawLine(size / 2, size + 2, size / 2, height());
        }
        QColor back = colors.sunken;
        QColor front = colors.muted;
        switch (m_item.tone) {
        case Tone::Accent:
            back = colors.accentSoft;
            front = colors.accent;
            break;
        case Tone::Good:
            back = colors.successSoft;
            front = colors.success;
            break;
        case Tone::Caution:
            back = colors.warningSoft;
            front = colors.warning;
            break;
        case Tone::Bad:
            back = colors.dangerSoft;
            front = colors.danger;
            break;
        case Tone::Neutral:
            break;
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(back);
        painter.drawEllipse(mark);
        icon(m_item.icon, front).paint(&painter, mark.adjusted(5, 5, -5, -5));
    }

private:
    TimelineItem m_item;
    bool m_isLast;
};

} // namespace

DetailPane::DetailPane(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(u"detailPane"_s);
    setAccessibleName(tr("Details"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(NoFrame);
    setLook(this, Look::Card);
    setMinimumWidth(280);
}

void DetailPane::showHint(const QString &text)
{
    begin({});
    m_layout->addStretch(1);
    auto *label = mutedLabel(text);
    label->setObjectName(u"detailHint"_s);
    label->setAlignment(Qt::AlignCenter);
    m_layout->addWidget(label);
    end();
}

void DetailPane::begin(const QString &title, const QString &subtitle)
{
    m_content = std::make_unique<QWidget>();
    m_content->setObjectName(u"detailContent"_s);
    m_layout = new QVBoxLayout(m_content.get());
    m_layout->setContentsMargins(Space::l, Space::l, Space::l, Space::l);
    m_layout->setSpacing(Space::s);
    if (!title.isEmpty()) {
        QLabel *label = selectableLabel(title);
        label->setObjectName(u"detailTitle"_s);
        setLook(label, Look::Heading);
        m_layout->addWidget(label);
    }
    if (!subtitle.isEmpty())
        m_layout->addWidget(mutedLabel(subtitle));
}

void DetailPane::addWidget(QWidget *widget)
{
    m_layout->addWidget(widget);
}

void DetailPane::addActions(const QList<QAction *> &actions)
{
    auto *row = new QWidget;
    auto *layout = new FlowLayout(Space::xs, row);
    for (QAction *action : actions) {
        auto *button = new QToolButton;
        button->setDefaultAction(action);
        button->setObjectName(u"detail:"_s + action->objectName());
        button->setAccessibleName(action->text());
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        layout->addWidget(button);
    }
    m_layout->addWidget(row);
}

void DetailPane::addChips(const QList<Chip> &chips)
{
    auto *row = new QWidget;
    auto *layout = new FlowLayout(Space::xs, row);
    for (const Chip &chip : chips) {
        auto *label = new ChipLabel;
        label->setChip(chip);
        layout->addWidget(label);
    }
    m_layout->addWidget(row);
}

void DetailPane::addHeading(const QString &text)
{
    m_layout->addSpacing(Space::s);
    auto *label = new QLabel(text);
    setLook(label, Look::Heading);
    m_layout->addWidget(label);
}

void DetailPane::addText(const QString &text, const char *look)
{
    QLabel *label = selectableLabel(text);
    if (look)
        setLook(label, look);
    m_layout->addWidget(label);
}

void DetailPane::addFacts(const QList<Fact> &facts)
{
    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    form->setFormAlignment(Qt::AlignLeft | Qt::AlignTop);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setHorizontalSpacing(Space::m);
    form->setVerticalSpacing(Space::xs);
    for (const Fact &fact : facts) {
        if (fact.value.isEmpty())
            continue;
        auto *label = new QLabel(fact.label);
        setLook(label, Look::Muted);
        form->addRow(label, selectableLabel(fact.value));
    }
    m_layout->addLayout(form);
}

void DetailPane::addLinks(const QList<DetailLink> &links)
{
    for (const DetailLink &link : links) {
        auto *row = new QWidget;
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(Space::s);
        auto *button = new QPushButton(link.text);
        button->setObjectName(link.objectName);
        button->setAccessibleName(QStringList{link.text, link.details}.join(u' ').trimmed());
        setLook(button, Look::Link);
        connect(button, &QPushButton::clicked, this, [open = link.open] {
            if (open)
                open();
        });
        layout->addWidget(button);
        layout->addStretch(1);
        if (!link.details.isEmpty()) {
            auto *details = new QLabel(link.details);
            setLook(details, Look::Muted);
            layout->addWidget(details);
        }
        if (link.chip) {
            auto *chip = new ChipLabel;
            chip->setChip(*link.chip);
            layout->addWidget(chip);
        }
        m_layout->addWidget(row);
    }
}

void DetailPane::addTimeline(const QList<TimelineItem> &items)
{
    auto *line = new QWidget;
    line->setObjectName(u"timeline"_s);
    auto *layout = new QVBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (int i = 0; i < items.size(); ++i)
        layout->addWidget(new TimelineRow(items.at(i), i + 1 == items.size()));
    m_layout->addWidget(line);
}

void DetailPane::end()
{
    m_layout->addStretch(1);
    verticalScrollBar()->setValue(0);
    QWidget *content = m_content.release();
    setWidget(content); // deletes what was there
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
}

} // namespace muster::gui
