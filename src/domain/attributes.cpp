// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/attributes.h"

#include "support/folding.h"

#include <QUrl>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

/// How many units of the comparable number make one of the attribute's.
constexpr qint64 attributeScale = 10'000;
constexpr qint64 largestWhole = std::numeric_limits<qint64>::max() / attributeScale;

/// The value if it is a whole number that fits; exact beyond the precision of a double.
std::optional<qint64> wholeNumber(const QJsonValue &value)
{
    if (!value.isDouble())
        return std::nullopt;
    // toInteger() answers its default where the number is not whole; no number equals both defaults.
    const qint64 whole = value.toInteger(0);
    if (whole == 0 && value.toInteger(1) == 1)
        return std::nullopt;
    return whole;
}

} // namespace

std::optional<QString> attributeText(const QJsonValue &value)
{
    if (!value.isString())
        return std::nullopt;
    QString text = folded(value.toString());
    return text.isEmpty() ? std::nullopt : std::optional(std::move(text));
}

std::optional<qint64> attributeNumber(const QJsonValue &value)
{
    if (!value.isDouble())
        return std::nullopt;
    if (const auto whole = wholeNumber(value)) {
        if (*whole > largestWhole || *whole < -largestWhole)
            return std::nullopt;
        return *whole * attributeScale;
    }
    const double scaled = value.toDouble() * static_cast<double>(attributeScale);
    if (!std::isfinite(scaled) || std::fabs(scaled) > static_cast<double>(largestWhole) * 10'000.0)
        return std::nullopt;
    return std::llround(scaled);
}

std::optional<qint64> attributeDate(const QJsonValue &value)
{
    const auto whole = wholeNumber(value);
    return whole && *whole <= largestWhole && *whole >= -largestWhole ? whole : std::nullopt;
}

std::optional<qint64> attributeBoolean(const QJsonValue &value)
{
    return value.isBool() ? std::optional<qint64>(value.toBool() ? 1 : 0) : std::nullopt;
}

QString comparableKey(ComparableKind kind, const QString &attribute)
{
    const QString name = QString::fromLatin1(QUrl::toPercentEncoding(attribute));
    switch (kind) {
    case ComparableKind::Text:
        return u"t:"_s + name;
    case ComparableKind::Number:
        return u"n:"_s + name;
    case ComparableKind::Date:
        return u"d:"_s + name;
    case ComparableKind::Boolean:
        return u"b:"_s + name;
    }
    return {};
}

QJsonObject comparableAttributes(const QJsonObject &attributes)
{
    QJsonObject out;
    for (auto it = attributes.begin(); it != attributes.end(); ++it) {
        const auto keep = [&out, &it](ComparableKind kind, const auto &value) {
            if (value)
                out.insert(comparableKey(kind, it.key()), *value);
        };
        keep(ComparableKind::Text, attributeText(it.value()));
        keep(ComparableKind::Number, attributeNumber(it.value()));
        keep(ComparableKind::Date, attributeDate(it.value()));
        keep(ComparableKind::Boolean, attributeBoolean(it.value()));
    }
    return out;
}

} // namespace muster
