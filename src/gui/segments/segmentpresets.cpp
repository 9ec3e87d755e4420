// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/segments/segmentpresets.h"

#include "rules/ruletext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

constexpr qint64 bigSpend = 10'000; ///< in major units, whatever the currency

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SegmentPresets)
};

} // namespace

QList<SegmentPreset> segmentPresets(const Formats &formats)
{
    return {
            {u"first-time"_s, Text::tr("First-time buyers"),
             Text::tr("One order so far, in the last 90 days."),
             u"orders = 1 AND last_order_date in last 90 days"_s},
            {u"big-spenders"_s, Text::tr("Big spenders"),
             Text::tr("Spent more than %1 in all.")
                     .arg(formats.money(bigSpend * formats.currency().minorPerMajor())),
             u"spend > %1"_s.arg(bigSpend)},
            {u"frequent"_s, Text::tr("Frequent buyers"),
             Text::tr("At least three orders within a year."),
             u"at least 3 orders where (date in last 365 days)"_s},
            {u"recent"_s, Text::tr("Active now"), Text::tr("Ordered in the last 30 days."),
             u"last_order_date in last 30 days"_s},
            {u"lapsed"_s, Text::tr("Lapsed customers"),
             Text::tr("Have ordered, but not in the last 180 days."),
             u"orders >= 1 AND last_order_date older than 180 days"_s},
            {u"win-back"_s, Text::tr("Win-back"),
             Text::tr("Once good customers: spent a lot, silent for 90 days or more."),
             u"spend > 5000 AND orders >= 2 AND last_order_date older than 90 days"_s},
            {u"never-ordered"_s, Text::tr("Never ordered"),
             Text::tr("Are known, but have not bought anything yet."), u"orders = 0"_s},
            {u"new"_s, Text::tr("New customers"), Text::tr("Registered in the last 30 days."),
             u"registration_date in last 30 days"_s},
            {u"no-opens"_s, Text::tr("Never open messages"),
             Text::tr("Got at least three messages and opened none."),
             u"messages_sent >= 3 AND messages_opened = 0"_s},
    };
}

rules::RuleGroup treeOf(const SegmentPreset &preset)
{
    return rules::readRuleText(preset.rule).value_or(rules::RuleGroup());
}

} // namespace muster::gui
