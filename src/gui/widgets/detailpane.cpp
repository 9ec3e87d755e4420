// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/detailpane.h"

#include "gui/foundation/shortcuts.h"
#include "gui/theme/icons.h"
#include "gui/theme/theme.h"
#include "gui/widgets/actions.h"
#include "gui/widgets/flowlayout.h"
#include "gui/widgets/scrollareas.h"
#include "gui/widgets/words.h"

#include <QFormLayout>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

constexpr int markWidth = 30;
constexpr int narrowestPane = 290;
constexpr int narrowestContent = narrowestPane - 2 * Space::l - Space::l; ///< beside a scroll bar
constexpr int widestLabel = narrowestContent * 45 / 100;

Words *mutedLabel(const QString &text)
{
    auto *label = new Words(text);
    setLook(label, Look::Muted);
    return label;
}

QStringList wordsOf(const Chip &chip)
{
    return {chip.text, chip.icon, QString::number(static_cast<int>(chip.tone))};
}

ChipLabel *labelOf(const Chip &chip)
{
    auto *label = new ChipLabel;
    label->setChip(chip);
    // A tag may be of any length.
    label->setMaximumWidth(narrowestContent);
    label->setToolTip(chip.text);
    return label;
}

/// Reads like a link; what there is no room for is told under the mouse.
class LinkButton : public QPushButton
{
public:
    explicit LinkButton(const QString &text)
        : m_text(text)
    {
        setLook(this, Look::Link);
        setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed); // narrower, where there is no room
        setText(withMnemonicsEscaped(text));
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        return {fontMetrics().horizontalAdvance(m_text) + 1, QPushButton::sizeHint().height()};
    }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        constexpr int least = 40;
        return {std::min(least, sizeHint().width()), sizeHint().height()};
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QPushButton::resizeEvent(event);
        const QString shown = width() < sizeHint().width()
                                      ? fontMetrics().elidedText(m_text, Qt::ElideRight, width())
                                      : m_text;
        setText(withMnemonicsEscaped(shown));
        setToolTip(shown == m_text ? QString() : m_text);
    }

private:
    QString m_text;
};

QWidget *rowOf(const DetailLink &link)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::s);
    auto *button = new LinkButton(link.text);
    button->setObjectName(link.objectName);
    button->setAccessibleName(QStringList{link.text, link.details}.join(u' ').trimmed());
    QObject::connect(button, &QPushButton::clicked, button, [open = link.open] {
        if (open)
            open();
    });
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(button, 0, Qt::AlignLeft);
    layout->addLayout(words, 1);
    if (!link.details.isEmpty()) {
        auto *details = new QLabel(link.details);
        setLook(details, Look::Muted);
        // There is no room for both beside the link.
        if (link.chip)
            words->addWidget(details);
        else
            layout->addWidget(details);
    }
    if (link.chip)
        layout->addWidget(labelOf(*link.chip));
    return row;
}

QFormLayout *formOf(const QList<Fact> &facts, int labelWidth)
{
    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    form->setFormAlignment(Qt::AlignLeft | Qt::AlignTop);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    form->setHorizontalSpacing(Space::m);
    form->setVerticalSpacing(Space::xs);
    for (const Fact &fact : facts) {
        if (fact.value.isEmpty())
            continue;
        Words *label = mutedLabel(fact.label);
        label->setFixedWidth(labelWidth);
        label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        form->addRow(label, new Words(fact.value));
    }
    return form;
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
        layout->addWidget(new Words(item.text));
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
        QColor back = colors.border;
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
    setUpScrolling(this, Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setLook(this, Look::Card);
    setMinimumWidth(narrowestPane);
}

void DetailPane::showHint(const QString &text)
{
    begin({});
    add({u"hint"_s, text}, [text](QVBoxLayout &layout) {
        layout.addStretch(1);
        auto *label = mutedLabel(text);
        label->setObjectName(u"detailHint"_s);
        label->setAlignment(Qt::AlignCenter);
        layout.addWidget(label);
    });
    end();
}

void DetailPane::add(const QStringList &words, std::function<void(QVBoxLayout &)> make)
{
    m_words += words;
    m_blocks.append(std::move(make));
}

void DetailPane::begin(const QString &title, const QString &subtitle)
{
    m_words.clear();
    m_blocks.clear();
    m_labelWidth = 0;
    add({title, subtitle}, [title, subtitle](QVBoxLayout &layout) {
        if (!title.isEmpty()) {
            auto *label = new Words(title);
            label->setObjectName(u"detailTitle"_s);
            setLook(label, Look::Heading);
            layout.addWidget(label);
        }
        if (!subtitle.isEmpty())
            layout.addWidget(mutedLabel(subtitle));
    });
}

void DetailPane::addActions(const QList<QAction *> &actions)
{
    if (actions.isEmpty())
        return;
    QStringList words{u"actions"_s};
    for (const QAction *action : actions)
        words.append(action->objectName());
    add(words, [actions](QVBoxLayout &column) {
        auto *row = new QWidget;
        auto *layout = new FlowLayout(Space::s, row);
        for (QAction *action : actions) {
            QPushButton *button = buttonFor(action);
            button->setObjectName(u"detail:"_s + action->objectName());
            layout->addWidget(button);
        }
        column.addWidget(row);
    });
}

void DetailPane::addChips(const QList<Chip> &chips)
{
    QStringList words{u"chips"_s};
    for (const Chip &chip : chips)
        words += wordsOf(chip);
    add(words, [chips](QVBoxLayout &column) {
        auto *row = new QWidget;
        auto *layout = new FlowLayout(Space::xs, row);
        for (const Chip &chip : chips)
            layout->addWidget(labelOf(chip));
        column.addWidget(row);
    });
}

void DetailPane::addHeading(const QString &text)
{
    add({u"heading"_s, text}, [text](QVBoxLayout &layout) {
        layout.addSpacing(Space::s);
        auto *label = new QLabel(text);
        setLook(label, Look::Heading);
        layout.addWidget(label);
    });
}

void DetailPane::addText(const QString &text, const char *look)
{
    add({u"text"_s, text, QString::fromLatin1(look)}, [text, look](QVBoxLayout &layout) {
        auto *label = new Words(text);
        if (look)
            setLook(label, look);
        layout.addWidget(label);
    });
}

void DetailPane::addFacts(const QList<Fact> &facts)
{
    QStringList words{u"facts"_s};
    for (const Fact &fact : facts) {
        words += {fact.label, fact.value};
        if (!fact.value.isEmpty())
            m_labelWidth = std::max(m_labelWidth, fontMetrics().horizontalAdvance(fact.label) + 1);
    }
    // The values of all groups stand below each other, so not before all are there.
    add(words, [this, facts](QVBoxLayout &layout) {
        layout.addLayout(formOf(facts, std::min(m_labelWidth, widestLabel)));
    });
}

void DetailPane::addLinks(const QList<DetailLink> &links)
{
    QStringList words{u"links"_s};
    for (const DetailLink &link : links) {
        words += {link.objectName, link.text, link.details};
        words += wordsOf(link.chip.value_or(Chip()));
    }
    add(words, [links](QVBoxLayout &layout) {
        for (const DetailLink &link : links)
            layout.addWidget(rowOf(link));
    });
}

void DetailPane::addTimeline(const QList<TimelineItem> &items)
{
    QStringList words{u"timeline"_s};
    for (const TimelineItem &item : items) {
        words += {item.icon, QString::number(static_cast<int>(item.tone)), item.text, item.when,
                  item.details};
    }
    add(words, [items](QVBoxLayout &column) {
        auto *line = new QWidget;
        line->setObjectName(u"timeline"_s);
        auto *layout = new QVBoxLayout(line);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(0);
        for (int i = 0; i < items.size(); ++i)
            layout->addWidget(new TimelineRow(items.at(i), i + 1 == items.size()));
        column.addWidget(line);
    });
}

void DetailPane::end()
{
    const QList<std::function<void(QVBoxLayout &)>> blocks = std::exchange(m_blocks, {});
    const bool isSameEntry = std::exchange(m_shownEntry, m_entry) == m_entry;
    if (isSameEntry && widget() && m_words == m_shownWords)
        return;
    m_shownWords = m_words;
    auto *content = new QWidget;
    content->setObjectName(u"detailContent"_s);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(Space::l, Space::l, Space::l, Space::l);
    layout->setSpacing(Space::s);
    for (const auto &make : blocks)
        make(*layout);
    layout->addStretch(1);
    const int place = isSameEntry ? verticalScrollBar()->value() : 0;
    setWidget(content); // deletes what was there
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    verticalScrollBar()->setValue(place);
}

} // namespace muster::gui
