// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/fields.h"

#include "support/folding.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace muster::ingest {

namespace {

struct Named
{
    Field field;
    const char *name;
    const char *headers; ///< header keys, the likeliest first, separated by "|"
};

// From the exports of shops, mailing services and address books, and from the predecessors' payloads.
constexpr Named customerFields[] = {
        {Field::ExternalId, "external_id",
         "external id|customer external id|customer id|customerid|customer number|customer "
         "no|customer code|"
         "customer key|cust id|client id|user id|contact id|member id|kundennummer|kunden "
         "nr|kundennr|id cliente|"
         "cliente id|código cliente|क्रमांक|ग्राहक आईडी|ग्राहक क्रमांक|id|no|nr"},
        {Field::Name, "name",
         "name|full name|fullname|customer name|client name|contact name|display name|kundenname|"
         "vollständiger name|apellidos y nombre|nombre y apellidos|nombre completo|ग्राहक का "
         "नाम|नाम|nombre|"
         "company name"},
        {Field::FirstName, "first name",
         "first name|firstname|fname|given name|forename|vorname|first name billing|billing first "
         "name|"
         "nombre de pila"},
        {Field::MiddleName, "middle name", "middle name|middlename"},
        {Field::LastName, "last name",
         "last name|lastname|lname|surname|family name|nachname|familienname|last name billing|"
         "billing last name|apellidos|apellido"},
        {Field::Email, "email",
         "email|e mail|email address|e mail address|mail|email id|customer email|contact email|e "
         "mail 1 value|"
         "email 1 value|e mail adresse|email adresse|correo electrónico|correo|ईमेल|email "
         "billing|billing email"},
        {Field::Phone, "phone",
         "phone|phone number|mobile|mobile number|mobile "
         "phone|mobiltelefon|handy|whatsapp|whatsapp number|"
         "contact number|telephone|tel|phone no|mobile no|phone 1 value|phone 1|मोबाइल "
         "नं|मोबाइल|फ़ोन|फोन|"
         "teléfono móvil|teléfono|telefon|telefon geschäftlich|phone billing|billing phone|default "
         "address phone"},
        {Field::City, "city",
         "city|town|location|ort|stadt|ort geschäftlich|ciudad|población|शहर|default address city|"
         "address 1 city|city billing|billing city|address city"},
        {Field::Country, "country",
         "country|country region|country name|land|land region geschäftlich|país|देश|address 1 "
         "country|"
         "country billing|billing country|default address country"},
        {Field::RegistrationDate, "registration_date",
         "registration date|registered at|registered on|registered|created at|created|date "
         "created|date added|"
         "signup date|sign up date|date joined|joined|subscription date|optin time|customer since|"
         "fecha de alta|fecha de registro|registrierungsdatum|kunde seit|पंजीकरण तिथि"},
        {Field::Visits, "visits",
         "visits|visit count|visitcount|number of visits|total visits|besuche|visitas"},
        {Field::Tags, "tags", "tags|tag|etiquetas|schlagwörter"},
        {Field::Consent, "consent",
         "consent|marketing consent|accepts marketing|accepts email marketing|email marketing "
         "consent|"
         "consent email|email consent|email opt in|opt in|optin|opted "
         "in|subscribed|einwilligung|consentimiento"},
        {Field::Spend, "spend",
         "spend|opening spend|total spent|total spend|total "
         "spending|totalspending|spending|spent|amount spent|lifetime value|"
         "customer lifetime value|ltv|total revenue|gesamtumsatz|umsatz|importe total|gasto "
         "total|कुल खर्च"},
        {Field::Orders, "orders",
         "orders|opening orders|total orders|order count|orders count|number of "
         "orders|bestellungen|pedidos|कुल ऑर्डर"},
        {Field::LastOrderDate, "last_order_date",
         "last order date|opening last order date|last order at|last order|last purchase date|last "
         "purchase|last purchased|last visit|"
         "last active|lastactive|letzte bestellung|última compra|पिछली खरीद"},
};

constexpr Named orderFields[] = {
        {Field::ExternalId, "external_id",
         "order id|orderid|order external id|external id|order number|order no|order name|order "
         "ref|"
         "order reference|invoice no|invoice number|bestellnummer|auftragsnummer|número de "
         "pedido|pedido|"
         "ऑर्डर आईडी|order|id|no|nr"},
        {Field::CustomerExternalId, "customer_external_id",
         "customer external id|customer id|customerid|customer number|customer no|customer "
         "code|customer key|"
         "cust id|client id|user id|kundennummer|kunden nr|id cliente|ग्राहक आईडी|customer"},
        {Field::CustomerEmail, "customer_email",
         "customer email|email|email address|e mail|e mail address|buyer email|email "
         "billing|billing email|"
         "e mail adresse|correo electrónico|ईमेल"},
        {Field::Amount, "amount",
         "amount|order total amount|order total|order amount|total amount|grand total|total|total "
         "price|"
         "order value|revenue|value|net amount|betrag|gesamtbetrag|importe "
         "total|importe|राशि|price"},
        {Field::Date, "date",
         "order date|date|ordered at|order created at|created at|purchase date|placed at|order "
         "time|"
         "invoice date|paid at|bestelldatum|fecha del pedido|fecha|datum|दिनांक|तारीख|timestamp"},
        {Field::Status, "status", "status|order status|estado|स्थिति"},
        {Field::Channel, "channel", "channel|order channel|sales channel|source|kanal|canal"},
        {Field::Coupon, "coupon",
         "coupon|coupon code|discount code|promo code|voucher|gutschein|cupón"},
        {Field::Items, "items", "items|line items|order items|products"},
        {Field::Currency, "currency", "currency|currency code|order currency|währung|moneda|मुद्रा"},
};

template<typename Function>
void eachNamed(Kind kind, const Function &function)
{
    if (kind == Kind::Customers)
        std::for_each(std::begin(customerFields), std::end(customerFields), function);
    else
        std::for_each(std::begin(orderFields), std::end(orderFields), function);
}

QHash<QString, KnownHeader> headersOf(Kind kind)
{
    QHash<QString, KnownHeader> table;
    eachNamed(kind, [&table](const Named &named) {
        int rank = 0;
        for (const QString &header : QString::fromUtf8(named.headers).split(u'|')) {
            const QString key = headerKey(header);
            if (!table.contains(key))
                table.insert(key, KnownHeader{named.field, rank});
            ++rank;
        }
    });
    return table;
}

} // namespace

QString kindName(Kind kind)
{
    return kind == Kind::Customers ? u"customers"_s : u"orders"_s;
}

QString fieldName(Field field)
{
    for (const Kind kind : {Kind::Customers, Kind::Orders}) {
        QString name;
        eachNamed(kind, [&name, field](const Named &named) {
            if (named.field == field)
                name = QString::fromLatin1(named.name).replace(u' ', u'_');
        });
        if (!name.isEmpty())
            return name;
    }
    return u"attributes"_s;
}

QList<Field> fieldsOf(Kind kind)
{
    QList<Field> fields;
    eachNamed(kind, [&fields](const Named &named) { fields.append(named.field); });
    return fields;
}

QStringList fieldNames(Kind kind)
{
    QStringList names;
    for (const Field field : fieldsOf(kind))
        names.append(fieldName(field));
    return names;
}

std::optional<Field> fieldFromName(Kind kind, const QString &name)
{
    const QString key = headerKey(name);
    for (const Field field : fieldsOf(kind)) {
        if (headerKey(fieldName(field)) == key)
            return field;
    }
    return std::nullopt;
}

QString headerKey(const QString &header)
{
    const QString plain = header.normalized(QString::NormalizationForm_KC);
    QString key;
    key.reserve(plain.size() + 8);
    QChar before;
    for (const QChar c : plain) {
        if (c.category() == QChar::Other_Format)
            continue;
        if (!c.isLetterOrNumber() && !c.isMark()) {
            key += u' ';
        } else {
            // "lastActive" and "CustomerID" are two words.
            if (c.isUpper() && before.isLower())
                key += u' ';
            key += c;
        }
        before = c;
    }
    return folded(key.simplified());
}

std::optional<KnownHeader> knownHeader(Kind kind, const QString &headerKey)
{
    static const QHash<QString, KnownHeader> customers = headersOf(Kind::Customers);
    static const QHash<QString, KnownHeader> orders = headersOf(Kind::Orders);
    const QHash<QString, KnownHeader> &table = kind == Kind::Customers ? customers : orders;
    const auto found = table.constFind(headerKey);
    return found == table.cend() ? std::nullopt : std::optional(*found);
}

} // namespace muster::ingest
