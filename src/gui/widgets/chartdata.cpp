// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/chartdata.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Chart)
};

constexpr qsizetype namedInSummary = 3;

/// A spreadsheet takes a field that begins so for a formula.
bool looksLikeFormula(const QString &field)
{
    return !field.isEmpty() && u"=+-@\t\r"_s.contains(field.front());
}

QString csvField(QString field)
{
    if (looksLikeFormula(field))
        field.prepend(u'\'');
    if (!field.contains(u'"') && !field.contains(u',') && !field.contains(u'\n') &&
        !field.contains(u'\r'))
        return field;
    return u'"' + field.replace(u'"', u"\"\""_s) + u'"';
}

QString csvValue(std::optional<qint64> value, ChartUnit unit, const Formats &formats)
{
    if (!value)
        return {};
    return unit == ChartUnit::Money ? minorToDecimal(*value, formats.currency())
                                    : QString::number(*value);
}

QString describeSeries(const ChartData &data, const ChartSeries &series, const Formats &formats)
{
    qint64 total = 0;
    qsizetype highest = -1;
    for (qsizetype i = 0; i < series.values.size(); ++i) {
        if (!series.values[i])
            continue;
        total += *series.values[i];
        if (highest < 0 || *series.values[i] > *series.values[highest])
            highest = i;
    }
    if (highest < 0)
        return Text::tr("%1: no data.").arg(series.name);
    if (*series.values[highest] == 0)
        return Text::tr("%1: none.").arg(series.name);
    return Text::tr("%1: %2 in all, most on %3 with %4.", "series, total, day, value")
            .arg(series.name, chartValue(total, series.unit, formats),
                 data.categories.value(highest).name,
                 chartValue(series.values[highest], series.unit, formats));
}

} // namespace

std::optional<qint64> ChartData::value(qsizetype category, qsizetype seriesIndex) const
{
    if (seriesIndex < 0 || seriesIndex >= series.size())
        return std::nullopt;
    return series[seriesIndex].values.value(category);
}

qint64 ChartData::total(qsizetype category) const
{
    qint64 sum = 0;
    for (const ChartSeries &one : series)
        sum += one.values.value(category).value_or(0);
    return sum;
}

QString chartValue(std::optional<qint64> value, ChartUnit unit, const Formats &formats)
{
    if (!value)
        return noValue();
    return unit == ChartUnit::Money ? formats.money(*value) : formats.number(*value);
}

QByteArray chartCsv(const ChartData &data, const Formats &formats)
{
    QString out;
    const auto addRow = [&out](const QStringList &fields) { out += fields.join(u',') + u"\r\n"_s; };
    QStringList head{csvField(data.categoryTitle)};
    for (const ChartSeries &series : data.series)
        head.append(csvField(series.unit == ChartUnit::Money
                                     ? u"%1 (%2)"_s.arg(series.name, formats.currency().code)
                                     : series.name));
    addRow(head);
    for (qsizetype i = 0; i < data.categories.size(); ++i) {
        QStringList row{csvField(data.categories[i].name)};
        for (const ChartSeries &series : data.series)
            row.append(csvValue(series.values.value(i), series.unit, formats));
        addRow(row);
    }
    return QByteArrayLiteral("\xEF\xBB\xBF") + out.toUtf8();
}

QString timeSummary(const ChartData &data, const Formats &formats)
{
    if (data.isEmpty())
        return Text::tr("No data.");
    QStringList sentences{Text::tr("From %1 to %2.", "days")
                                  .arg(data.categories.first().name, data.categories.last().name)};
    for (const ChartSeries &series : data.series)
        sentences.append(describeSeries(data, series, formats));
    return sentences.join(u' ');
}

QString namesSummary(const ChartData &data, const Formats &formats)
{
    if (data.isEmpty())
        return Text::tr("No data.");
    const ChartSeries &series = data.series.first();
    QList<qsizetype> order(data.categories.size());
    for (qsizetype i = 0; i < order.size(); ++i)
        order[i] = i;
    std::stable_sort(order.begin(), order.end(), [&series](qsizetype a, qsizetype b) {
        return series.values.value(a).value_or(-1) > series.values.value(b).value_or(-1);
    });
    QStringList named;
    for (const qsizetype i : std::as_const(order)) {
        if (named.size() == namedInSummary)
            break;
        named.append(Text::tr("%1 with %2", "name, value")
                             .arg(data.categories[i].name,
                                  chartValue(series.values.value(i), series.unit, formats)));
    }
    const qsizetype rest = data.categories.size() - named.size();
    const QString largest =
            Text::tr("%1: %2.", "series, largest values").arg(series.name, named.join(u", "_s));
    return rest > 0 ? largest + u' ' +
                              Text::tr("And %n smaller one(s).", nullptr, static_cast<int>(rest))
                    : largest;
}

QString funnelSummary(const ChartData &data, const Formats &formats)
{
    if (data.isEmpty() || data.total(0) == 0)
        return Text::tr("No data.");
    const auto first = static_cast<double>(data.value(0, 0).value_or(0));
    QStringList steps;
    for (qsizetype i = 0; i < data.categories.size(); ++i) {
        const std::optional<qint64> value = data.value(i, 0);
        const QString shown = chartValue(value, data.series.first().unit, formats);
        steps.append(
                i == 0 || !value || first <= 0
                        ? Text::tr("%1 %2", "step, value").arg(data.categories[i].name, shown)
                        : Text::tr("%1 %2, which is %3 of the first step", "step, value, share")
                                  .arg(data.categories[i].name, shown,
                                       formats.percent(static_cast<double>(*value) / first)));
    }
    return steps.join(u"; "_s) + u'.';
}

} // namespace muster::gui
