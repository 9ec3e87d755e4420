// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/customercolumns.h"

#include "domain/attributes.h"
#include "storage/connection.h"
#include "support/folding.h"

#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace muster::storage {

namespace {

/// The tags that count, as they were written.
QStringList properTags(const QStringList &tags)
{
    QStringList out;
    QSet<QString> seen;
    for (const QString &tag : tags) {
        QString name = tag.trimmed();
        name.replace(u'\n', u' ');
        const QString key = folded(name);
        if (key.isEmpty() || seen.contains(key))
            continue;
        seen.insert(key);
        out.append(name);
    }
    return out;
}

QVariant betweenLineFeeds(const QStringList &tags)
{
    return tags.isEmpty() ? QVariant() : QVariant(u'\n' + tags.join(u'\n') + u'\n');
}

QVariant storedObject(const QJsonObject &object)
{
    if (object.isEmpty())
        return {};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

QVariant storedText(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QVariant storedFolded(const QString &text)
{
    return storedText(folded(text));
}

QVariant storedTags(const QStringList &tags)
{
    return betweenLineFeeds(properTags(tags));
}

QVariant storedTagsFolded(const QStringList &tags)
{
    QStringList keys = properTags(tags);
    for (QString &key : keys)
        key = folded(key);
    return betweenLineFeeds(keys);
}

QStringList tagsFromStored(const QString &column)
{
    return column.split(u'\n', Qt::SkipEmptyParts);
}

QVariant storedAttributes(const QJsonObject &attributes)
{
    return storedObject(attributes);
}

QVariant storedAttributesFolded(const QJsonObject &attributes)
{
    return storedObject(comparableAttributes(attributes));
}

QJsonObject attributesFromStored(const QString &column)
{
    return QJsonDocument::fromJson(column.toUtf8()).object();
}

QVariantList customerRecordValues(const Customer &customer)
{
    return {customer.externalId,
            folded(customer.externalId),
            storedText(customer.name),
            storedFolded(customer.name),
            storedText(customer.email),
            storedFolded(customer.email),
            storedText(customer.phone),
            storedFolded(customer.phone),
            storedText(customer.city),
            storedFolded(customer.city),
            storedText(customer.country),
            storedFolded(customer.country),
            storedTags(customer.tags),
            storedTagsFolded(customer.tags),
            static_cast<int>(customer.consent),
            orNull(customer.visits),
            orNull(customer.registeredAt),
            storedAttributes(customer.attributes),
            storedAttributesFolded(customer.attributes),
            customer.opening.spendMinor,
            customer.opening.orders,
            orNull(customer.opening.lastOrderAt)};
}

QStringList customerRowColumns()
{
    return {u"c.id"_s,           u"c.external_id"_s, u"c.name"_s,
            u"c.email"_s,        u"c.phone"_s,       u"c.city"_s,
            u"c.spend"_s,        u"c.orders"_s,      u"c.last_order_at"_s,
            u"c.registered_at"_s};
}

CustomerRow customerRowOf(const Statement &row)
{
    return {CustomerId{row.integer(0)},
            row.text(1),
            row.text(2),
            row.text(3),
            row.text(4),
            row.text(5),
            row.integer(6),
            row.integer(7),
            row.optionalInteger(8),
            row.optionalInteger(9)};
}

} // namespace muster::storage
