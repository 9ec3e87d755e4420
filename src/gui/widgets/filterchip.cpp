// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/filterchip.h"

#include "gui/foundation/dayformat.h"
#include "gui/theme/icons.h"
#include "gui/theme/theme.h"
#include "gui/widgets/datefields.h"
#include "gui/widgets/flowlayout.h"

#include <QFormLayout>
#include <QLabel>
#include <QScreen>
#include <QStyleOption>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

constexpr int panelWidth = 260;
constexpr int longestSummary = 28;

/// The keys of the page (Delete, for one) mean what is behind it; while it is open they are the panel's.
class Panel : public QFrame
{
public:
    explicit Panel(QWidget *chip)
        : QFrame(chip, Qt::Popup)
    {
    }

protected:
    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::ShortcutOverride)
            return QFrame::event(event);
        event->accept();
        return true;
    }
};

} // namespace

// --- a chip

FilterChip::FilterChip(const QString &name, const QString &title, QWidget *parent)
    : QToolButton(parent)
    , m_name(name)
    , m_title(title)
    , m_panel(new Panel(this))
{
    setObjectName(u"filter:"_s + name);
    setLook(this, Look::Chip);
    setCheckable(true);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusPolicy(Qt::StrongFocus);
    m_panel->setObjectName(u"panel:"_s + name);
    m_panel->setAccessibleName(title);
    auto *layout = new QVBoxLayout(m_panel);
    layout->setContentsMargins(Space::m, Space::m, Space::m, Space::m);
    layout->setSpacing(Space::s);
    connect(this, &QToolButton::clicked, this, &FilterChip::openPanel);
    showSummary({});
}

/// With the arrow of a button that has a menu.
void FilterChip::initStyleOption(QStyleOptionToolButton *option) const
{
    QToolButton::initStyleOption(option);
    option->features |= QStyleOptionToolButton::HasMenu;
}

void FilterChip::showSummary(const QString &summary)
{
    const QString shown =
            summary.size() > longestSummary ? summary.left(longestSummary - 1) + u'…' : summary;
    setText(summary.isEmpty() ? m_title : tr("%1: %2", "filter: value").arg(m_title, shown));
    setAccessibleName(summary.isEmpty() ? tr("Filter by %1").arg(m_title)
                                        : tr("Filter by %1: %2").arg(m_title, summary));
    setToolTip(summary);
    setChecked(!summary.isEmpty());
    updateGeometry();
}

void FilterChip::openPanel()
{
    setChecked(isSet()); // a click is not a choice
    Q_EMIT aboutToOpen();
    m_panel->setMinimumWidth(panelWidth);
    m_panel->adjustSize();
    QPoint place = mapToGlobal(QPoint(0, height() + Space::xs));
    if (const QScreen *on = screen()) {
        const QRect room = on->availableGeometry();
        place.setX(std::max(room.left(), std::min(place.x(), room.right() - m_panel->width())));
        place.setY(std::min(place.y(), room.bottom() - m_panel->height()));
    }
    m_panel->move(place);
    m_panel->show();
    firstField()->setFocus(Qt::PopupFocusReason);
}

// --- a period

PeriodChip::PeriodChip(const QString &name, const QString &title, const QLocale &locale,
                       QWidget *parent)
    : FilterChip(name, title, parent)
    , m_locale(locale)
    , m_from(new DayField(QDate::currentDate().addDays(-29)))
    , m_until(new DayField(QDate::currentDate()))
{
    auto *layout = static_cast<QVBoxLayout *>(panel()->layout());
    auto *presets = new QVBoxLayout;
    presets->setSpacing(0);
    addPresets(presets);
    layout->addLayout(presets);
    auto *form = new QFormLayout;
    const auto addDay = [this, form](QDateEdit *edit, const QString &label, const QString &object) {
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(dayFormat(m_locale));
        edit->setLocale(m_locale);
        edit->setObjectName(object);
        edit->setAccessibleName(label);
        form->addRow(label, edit);
    };
    addDay(m_from, tr("From"), u"from:"_s + name);
    addDay(m_until, tr("To"), u"until:"_s + name);
    layout->addLayout(form);
    auto *apply = new QPushButton(tr("Show these days"));
    apply->setObjectName(u"apply:"_s + name);
    connect(apply, &QPushButton::clicked, this, [this] {
        panel()->hide();
        const QDate first = std::min(m_from->date(), m_until->date());
        const QDate last = std::max(m_from->date(), m_until->date());
        setValue(QVariantMap{{u"from"_s, first.toString(Qt::ISODate)},
                             {u"until"_s, last.toString(Qt::ISODate)}});
        Q_EMIT changed();
    });
    layout->addWidget(apply);
}

void PeriodChip::addPresets(QLayout *layout)
{
    const auto add = [this, layout](const QString &label, const QVariant &value,
                                    const QString &object) {
        auto *button = new QPushButton(label);
        button->setObjectName(object + u':' + name());
        setLook(button, Look::Choice);
        connect(button, &QPushButton::clicked, this, [this, value] {
            panel()->hide();
            setValue(value);
            Q_EMIT changed();
        });
        layout->addWidget(button);
        m_presets.append(button);
    };
    add(tr("Any time"), {}, u"any"_s);
    for (const int days : {1, 7, 30, 90, 365}) {
        add(days == 1 ? tr("Today") : tr("Last %n day(s)", nullptr, days),
            QVariantMap{{u"days"_s, days}}, u"days%1"_s.arg(days));
    }
}

std::optional<PeriodChip::Days> PeriodChip::days(QDate today) const
{
    if (m_value.isEmpty())
        return std::nullopt;
    if (const int count = m_value.value(u"days"_s).toInt(); count > 0)
        return Days{today.addDays(1 - count), today};
    return Days{QDate::fromString(m_value.value(u"from"_s).toString(), Qt::ISODate),
                QDate::fromString(m_value.value(u"until"_s).toString(), Qt::ISODate)};
}

QVariant PeriodChip::value() const
{
    return m_value.isEmpty() ? QVariant() : QVariant(m_value);
}

void PeriodChip::setValue(const QVariant &value)
{
    m_value = value.toMap();
    const std::optional<Days> chosen = days(QDate::currentDate());
    if (chosen && !(chosen->first.isValid() && chosen->last.isValid()))
        m_value.clear();
    else if (chosen && !m_value.contains(u"days"_s)) {
        m_from->setDate(chosen->first);
        m_until->setDate(chosen->last);
    }
    summarise();
}

void PeriodChip::summarise()
{
    if (m_value.isEmpty()) {
        showSummary({});
        return;
    }
    if (const int count = m_value.value(u"days"_s).toInt(); count > 0) {
        showSummary(count == 1 ? tr("Today") : tr("Last %n day(s)", nullptr, count));
        return;
    }
    const std::optional<Days> chosen = days({});
    const auto text = [this](QDate day) { return m_locale.toString(day, dayFormat(m_locale)); };
    showSummary(
            chosen->first == chosen->last
                    ? text(chosen->first)
                    : tr("%1 – %2", "from – until").arg(text(chosen->first), text(chosen->last)));
}

// --- all of them

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
{
    new FlowLayout(Space::s, this);
    // May grow: what does not fit into one line stands in a second, which Qt would cut off.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FilterBar::addChip(FilterChip *chip)
{
    m_chips.append(chip);
    layout()->addWidget(chip);
    connect(chip, &FilterChip::changed, this, &FilterBar::changed);
}

QVariantMap FilterBar::values() const
{
    QVariantMap values;
    for (const FilterChip *chip : m_chips) {
        if (chip->isSet())
            values.insert(chip->name(), chip->value());
    }
    return values;
}

void FilterBar::setValues(const QVariantMap &values)
{
    for (FilterChip *chip : std::as_const(m_chips))
        chip->setValue(values.value(chip->name()));
}

bool FilterBar::isFiltered() const
{
    return std::any_of(m_chips.cbegin(), m_chips.cend(),
                       [](const FilterChip *chip) { return chip->isSet(); });
}

} // namespace muster::gui
