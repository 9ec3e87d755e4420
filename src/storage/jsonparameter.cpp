// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/jsonparameter.h"

#include <QJsonDocument>

namespace muster::storage {

QString jsonParameter(const QJsonArray &rows)
{
    return QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact));
}

QString jsonParameter(const QList<qint64> &numbers)
{
    QJsonArray rows;
    for (const qint64 number : numbers)
        rows.append(number);
    return jsonParameter(rows);
}

QJsonValue jsonOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue jsonOrNull(const std::optional<qint64> &number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

} // namespace muster::storage
