// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/customers/customerfilters.h"

#include "rules/rulejson.h"
#include "support/try.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CustomerFilters)
};

rules::RuleNode rule(const QString &field, const QString &op, const QJsonValue &value)
{
    return {rules::Rule{{}, field, op, value}};
}

rules::RuleNode orderedRule(const QString &choice)
{
    if (choice == QLatin1StringView(CustomerFilter::Ever))
        return rule(u"orders"_s, u">="_s, 1);
    if (choice == QLatin1StringView(CustomerFilter::Lately))
        return rule(u"last_order_date"_s, u"inLast"_s, u"90 days"_s);
    if (choice == QLatin1StringView(CustomerFilter::LongAgo))
        return rule(u"last_order_date"_s, u"olderThan"_s, u"90 days"_s);
    return rule(u"orders"_s, u"="_s, 0);
}

} // namespace

Result<std::optional<rules::Node>> customerRule(const QVariantMap &filters,
                                                const QList<Segment> &segments,
                                                const rules::FieldCatalogue &fields,
                                                const rules::RuleContext &context)
{
    const auto value = [&filters](const char *name) {
        return filters.value(QString::fromLatin1(name));
    };
    rules::RuleGroup all;
    if (const QVariant id = value(CustomerFilter::Segment); id.isValid()) {
        const auto segment =
                std::find_if(segments.cbegin(), segments.cend(),
                             [&id](const Segment &it) { return it.id.value == id.toLongLong(); });
        if (segment == segments.cend()) {
            return fail(ErrorCode::NotFound, Text::tr("This segment is not there any more"), {},
                        Text::tr("Choose another one"));
        }
        MUSTER_TRY_ASSIGN(const rules::RuleGroup tree,
                          rules::readRuleJson(segment->rules.toUtf8()));
        all.rules.append({tree});
    }
    if (const QString city = value(CustomerFilter::City).toString(); !city.isEmpty())
        all.rules.append(rule(u"city"_s, u"="_s, city));
    if (const QString consent = value(CustomerFilter::Consent).toString(); !consent.isEmpty())
        all.rules.append(rule(u"consent"_s, u"="_s, consent));
    if (const QString tag = value(CustomerFilter::Tag).toString(); !tag.isEmpty())
        all.rules.append(rule(u"tags"_s, u"="_s, tag));
    if (const QString ordered = value(CustomerFilter::Ordered).toString(); !ordered.isEmpty())
        all.rules.append(orderedRule(ordered));
    if (all.rules.isEmpty())
        return std::optional<rules::Node>();
    const rules::CheckedRule checked = rules::check(all, fields, context);
    if (!checked)
        return fail(rules::toError(checked.error()));
    return std::optional(*checked);
}

} // namespace muster::gui
