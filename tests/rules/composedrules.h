// SPDX-License-Identifier: GPL-3.0-or-later
// The 40 customers of data/rules/segment-rules-composed, as facts. Empty where the data is absent.
#pragma once

#include "rules/evaluator.h"
#include "support/clock.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace muster::test {

inline QJsonDocument sharedJson(const QString &name)
{
    QFile file(QStringLiteral(MUSTER_SHARED_DATA "/rules/") + name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll())
                                          : QJsonDocument();
}

inline std::optional<qint64> dayMs(const QJsonValue &day, const QTimeZone &zone)
{
    if (!day.isString())
        return std::nullopt;
    return startOfDayMs(QDate::fromString(day.toString(), Qt::ISODate), zone);
}

inline rules::CustomerFacts composedCustomer(const QJsonObject &json, const QTimeZone &zone)
{
    rules::CustomerFacts facts;
    Customer &customer = facts.customer;
    customer.id = CustomerId{json.value(QStringLiteral("id")).toInteger()};
    customer.externalId = QString::number(customer.id.value);
    customer.name = json.value(QStringLiteral("name")).toString();
    customer.email = json.value(QStringLiteral("email")).toString();
    customer.phone = json.value(QStringLiteral("phone")).toString();
    customer.city = json.value(QStringLiteral("city")).toString();
    customer.visits = json.value(QStringLiteral("visits")).toInteger();
    customer.registeredAt = dayMs(json.value(QStringLiteral("registration_date")), zone);
    customer.opening.spendMinor = qRound64(json.value(QStringLiteral("spend")).toDouble() * 100);
    customer.opening.orders = json.value(QStringLiteral("orders")).toInteger();
    customer.opening.lastOrderAt = dayMs(json.value(QStringLiteral("last_order_date")), zone);
    return facts;
}

inline QList<rules::CustomerFacts> composedCustomers(const QTimeZone &zone)
{
    QList<rules::CustomerFacts> all;
    const QJsonArray rows =
            sharedJson(QStringLiteral("segment-rules-composed/customers.json")).array();
    for (const QJsonValue &row : rows)
        all.append(composedCustomer(row.toObject(), zone));
    return all;
}

} // namespace muster::test
