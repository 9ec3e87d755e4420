// SPDX-License-Identifier: GPL-3.0-or-later
#include "templates/mergetag.h"

#include "support/clock.h"
#include "support/folding.h"

#include <QHash>
#include <array>

using namespace Qt::StringLiterals;

namespace muster::templates {

namespace {

struct KnownTag
{
    TagKind kind;
    QLatin1StringView name;
};

constexpr std::array knownTags{
        KnownTag{TagKind::Name, QLatin1StringView("name")},
        KnownTag{TagKind::FirstName, QLatin1StringView("first_name")},
        KnownTag{TagKind::Email, QLatin1StringView("email")},
        KnownTag{TagKind::Phone, QLatin1StringView("phone")},
        KnownTag{TagKind::City, QLatin1StringView("city")},
        KnownTag{TagKind::Country, QLatin1StringView("country")},
        KnownTag{TagKind::ExternalId, QLatin1StringView("external_id")},
        KnownTag{TagKind::Spend, QLatin1StringView("spend")},
        KnownTag{TagKind::Orders, QLatin1StringView("orders")},
        KnownTag{TagKind::Visits, QLatin1StringView("visits")},
        KnownTag{TagKind::LastOrderDate, QLatin1StringView("last_order_date")},
        KnownTag{TagKind::RegistrationDate, QLatin1StringView("registration_date")},
};

constexpr QLatin1StringView attributePrefix("attributes.");

/// "customerName", "Customer Name" and "customer_name" are one spelling.
QString spelling(const QString &name)
{
    QString key = folded(name);
    key.remove(u'_').remove(u' ').remove(u'-');
    return key;
}

const QHash<QString, TagKind> &synonyms()
{
    static const QHash<QString, TagKind> table{
            {u"customername"_s, TagKind::Name},
            {u"fullname"_s, TagKind::Name},
            {u"customer"_s, TagKind::Name},
            {u"emailaddress"_s, TagKind::Email},
            {u"customeremail"_s, TagKind::Email},
            {u"mobile"_s, TagKind::Phone},
            {u"phonenumber"_s, TagKind::Phone},
            {u"location"_s, TagKind::City},
            {u"customerid"_s, TagKind::ExternalId},
            {u"spending"_s, TagKind::Spend},
            {u"totalspent"_s, TagKind::Spend},
            {u"totalspending"_s, TagKind::Spend},
            {u"totalspend"_s, TagKind::Spend},
            {u"lifetimevalue"_s, TagKind::Spend},
            {u"totalorders"_s, TagKind::Orders},
            {u"ordercount"_s, TagKind::Orders},
            {u"visitcount"_s, TagKind::Visits},
            {u"lastvisit"_s, TagKind::LastOrderDate},
            {u"lastactive"_s, TagKind::LastOrderDate},
            {u"lastorder"_s, TagKind::LastOrderDate},
            {u"createdat"_s, TagKind::RegistrationDate},
    };
    return table;
}

QString dateText(const std::optional<qint64> &ms, const MergeFormat &format)
{
    return ms ? format.locale.toString(dayOfMs(*ms, format.zone), QLocale::ShortFormat) : QString();
}

QString attributeText(const QJsonValue &value, const MergeFormat &format)
{
    if (value.isDouble())
        return format.locale.toString(value.toDouble(), 'g', 15);
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    return value.toString();
}

QString firstWord(const QString &name)
{
    const QString trimmed = name.trimmed();
    const auto end =
            std::find_if(trimmed.cbegin(), trimmed.cend(), [](QChar c) { return c.isSpace(); });
    return trimmed.left(end - trimmed.cbegin());
}

} // namespace

QString Tag::name() const
{
    if (kind == TagKind::Attribute)
        return attributePrefix + key;
    if (kind == TagKind::Constant)
        return key;
    for (const KnownTag &known : knownTags) {
        if (known.kind == kind)
            return known.name;
    }
    return {};
}

TagCatalogue::TagCatalogue(QStringList attributeKeys, QHash<QString, QString> constants)
    : m_attributeKeys(std::move(attributeKeys))
    , m_constants(std::move(constants))
{
}

std::optional<Tag> TagCatalogue::find(const QString &name) const
{
    if (name.startsWith(attributePrefix)) {
        const QString key = name.mid(attributePrefix.size());
        return m_attributeKeys.contains(key) ? std::optional(Tag{TagKind::Attribute, key})
                                             : std::nullopt;
    }
    const QString wanted = spelling(name);
    for (const KnownTag &known : knownTags) {
        if (spelling(known.name) == wanted)
            return Tag{known.kind, {}};
    }
    for (auto it = m_constants.cbegin(); it != m_constants.cend(); ++it) {
        if (spelling(it.key()) == wanted)
            return Tag{TagKind::Constant, it.key()};
    }
    for (const QString &key : m_attributeKeys) {
        if (spelling(key) == wanted)
            return Tag{TagKind::Attribute, key};
    }
    const auto synonym = synonyms().constFind(wanted);
    return synonym == synonyms().cend() ? std::nullopt : std::optional(Tag{*synonym, {}});
}

QStringList TagCatalogue::names() const
{
    QStringList out;
    for (const KnownTag &known : knownTags)
        out.append(known.name);
    for (const QString &key : m_attributeKeys)
        out.append(attributePrefix + key);
    QStringList constants = m_constants.keys();
    constants.sort();
    return out + constants;
}

QString TagCatalogue::constant(const QString &key) const
{
    return m_constants.value(key);
}

QString mergeValue(const Tag &tag, const Customer &customer, const MergeFormat &format)
{
    switch (tag.kind) {
    case TagKind::Name:
        return customer.name;
    case TagKind::FirstName:
        return firstWord(customer.name);
    case TagKind::Email:
        return customer.email;
    case TagKind::Phone:
        return customer.phone;
    case TagKind::City:
        return customer.city;
    case TagKind::Country:
        return customer.country;
    case TagKind::ExternalId:
        return customer.externalId;
    case TagKind::Spend:
        return minorToDisplay(customer.totals().spendMinor, format.currency, format.locale);
    case TagKind::Orders:
        return format.locale.toString(customer.totals().orders);
    case TagKind::Visits:
        return customer.visits ? format.locale.toString(*customer.visits) : QString();
    case TagKind::LastOrderDate:
        return dateText(customer.totals().lastOrderAt, format);
    case TagKind::RegistrationDate:
        return dateText(customer.registeredAt, format);
    case TagKind::Attribute:
        return attributeText(customer.attributes.value(tag.key), format);
    case TagKind::Constant:
        break;
    }
    return {};
}

} // namespace muster::templates
