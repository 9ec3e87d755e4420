// SPDX-License-Identifier: GPL-3.0-or-later
// A filter that is one or several of some options.
#include "gui/theme/theme.h"
#include "gui/widgets/filterchip.h"
#include "support/folding.h"

#include <QKeyEvent>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

/// With more options there is a field to search among them.
constexpr int optionsAtAGlance = 9;

} // namespace

ChoiceChip::ChoiceChip(const QString &name, const QString &title, Choose choose, QWidget *parent)
    : FilterChip(name, title, parent)
    , m_choose(choose)
    , m_search(new SearchField)
    , m_list(new QListWidget)
    , m_clear(new QPushButton(tr("Clear")))
{
    m_search->setObjectName(u"search:"_s + name);
    m_search->setAccessibleName(tr("Search in %1").arg(title));
    m_search->installEventFilter(this);
    m_list->setObjectName(u"options:"_s + name);
    m_list->setAccessibleName(title);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->installEventFilter(this);
    m_clear->setObjectName(u"clear:"_s + name);
    m_clear->setAccessibleName(tr("Clear the filter by %1").arg(title));
    setLook(m_clear, Look::Link);
    auto *layout = static_cast<QVBoxLayout *>(panel()->layout());
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    layout->addWidget(m_clear);
    layout->addStretch(); // the field stays where it is while the list gets shorter below it
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        if (!m_isSearchedElsewhere)
            fill();
    });
    connect(m_list, &QListWidget::itemClicked, this, &ChoiceChip::choose);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        panel()->hide();
        setValue({});
        Q_EMIT changed();
    });
    fill();
}

QWidget *ChoiceChip::firstField() const
{
    return m_search->isHidden() ? static_cast<QWidget *>(m_list) : m_search;
}

void ChoiceChip::searchElsewhere(const QString &hint)
{
    m_isSearchedElsewhere = true;
    m_search->setPlaceholderText(hint);
    m_search->show();
    connect(m_search, &SearchField::searched, this, [this](const QString &text) {
        m_asked = text;
        Q_EMIT searched(text);
    });
}

void ChoiceChip::setOptions(const QList<FilterOption> &options)
{
    m_options = options;
    m_answered = m_asked;
    m_search->setVisible(m_isSearchedElsewhere || options.size() > optionsAtAGlance);
    for (const FilterOption &option : options)
        setLabel(option.value, option.label);
    fill();
    summarise();
}

void ChoiceChip::setLabel(const QVariant &value, const QString &label)
{
    for (FilterOption &chosen : m_chosen) {
        if (chosen.value == value)
            chosen.label = label;
    }
    summarise();
}

bool ChoiceChip::isChosen(const QVariant &value) const
{
    return std::any_of(m_chosen.cbegin(), m_chosen.cend(),
                       [&value](const FilterOption &chosen) { return chosen.value == value; });
}

void ChoiceChip::fill()
{
    const QString wanted = m_isSearchedElsewhere ? QString() : folded(m_search->text());
    const int row = m_list->currentRow();
    m_list->clear();
    for (const FilterOption &option : std::as_const(m_options)) {
        if (!wanted.isEmpty() && !folded(option.label).contains(wanted))
            continue;
        auto *item = new QListWidgetItem(option.label, m_list);
        item->setData(Qt::UserRole, option.value);
        item->setSizeHint({0, 30});
        if (m_choose == Choose::Several) {
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            item->setCheckState(isChosen(option.value) ? Qt::Checked : Qt::Unchecked);
        }
    }
    m_list->setCurrentRow(std::clamp(row, 0, std::max(0, m_list->count() - 1)));
    m_list->setFixedHeight(std::clamp(m_list->count(), 1, optionsAtAGlance) * 30 + 4);
    m_clear->setEnabled(!m_chosen.isEmpty());
}

void ChoiceChip::choose(QListWidgetItem *item)
{
    if (!item)
        return;
    const FilterOption option{item->data(Qt::UserRole), item->text()};
    if (m_choose == Choose::One) {
        panel()->hide();
        m_chosen = {option};
    } else {
        const bool isOut = m_chosen.removeIf([&option](const FilterOption &chosen) {
            return chosen.value == option.value;
        }) == 0;
        if (isOut)
            m_chosen.append(option);
        item->setCheckState(isOut ? Qt::Checked : Qt::Unchecked);
    }
    m_clear->setEnabled(!m_chosen.isEmpty());
    summarise();
    Q_EMIT changed();
}

bool ChoiceChip::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return FilterChip::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    // What is listed is still of what was typed before.
    if (isReturn && watched == m_search && m_isSearchedElsewhere &&
        m_search->text().trimmed() != m_answered)
        return false;
    if (isReturn || (key->key() == Qt::Key_Space && watched == m_list)) {
        choose(m_list->currentItem());
        return true;
    }
    if (watched == m_search && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up)) {
        m_list->setFocus();
        return true;
    }
    return FilterChip::eventFilter(watched, event);
}

QVariant ChoiceChip::value() const
{
    if (m_chosen.isEmpty())
        return {};
    if (m_choose == Choose::One)
        return m_chosen.first().value;
    QVariantList values;
    for (const FilterOption &chosen : m_chosen)
        values.append(chosen.value);
    return values;
}

void ChoiceChip::setValue(const QVariant &value)
{
    QVariantList values;
    if (m_choose == Choose::Several)
        values = value.toList();
    else if (value.isValid())
        values = {value};
    const QList<FilterOption> before = std::exchange(m_chosen, {});
    for (const QVariant &it : std::as_const(values))
        m_chosen.append({it, it.toString()});
    for (const FilterOption &known : before + m_options)
        setLabel(known.value, known.label);
    fill();
    summarise();
}

void ChoiceChip::summarise()
{
    QStringList labels;
    for (const FilterOption &chosen : std::as_const(m_chosen))
        labels.append(chosen.label);
    showSummary(labels.join(tr(", ", "between values")));
}

} // namespace muster::gui
