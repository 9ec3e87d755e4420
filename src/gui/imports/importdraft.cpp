// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/imports/importdraft.h"

#include <QCoreApplication>
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace muster::gui {

using ingest::Field;
using ingest::Kind;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Imports)
};

QString typeName(rules::AttributeType type)
{
    switch (type) {
    case rules::AttributeType::Number:
        return u"number"_s;
    case rules::AttributeType::Date:
        return u"date"_s;
    case rules::AttributeType::Boolean:
        return u"boolean"_s;
    case rules::AttributeType::Text:
        break;
    }
    return u"text"_s;
}

QString customerLabel(Field field)
{
    switch (field) {
    case Field::ExternalId:
        return Text::tr("Customer ID");
    case Field::Name:
        return Text::tr("Name");
    case Field::FirstName:
        return Text::tr("First name");
    case Field::MiddleName:
        return Text::tr("Middle name");
    case Field::LastName:
        return Text::tr("Last name");
    case Field::Email:
        return Text::tr("E-mail address");
    case Field::Phone:
        return Text::tr("Phone");
    case Field::City:
        return Text::tr("City");
    case Field::Country:
        return Text::tr("Country");
    case Field::RegistrationDate:
        return Text::tr("Registration date");
    case Field::Visits:
        return Text::tr("Visits");
    case Field::Tags:
        return Text::tr("Tags");
    case Field::Consent:
        return Text::tr("Consent to marketing");
    case Field::Spend:
        return Text::tr("Spend so far");
    case Field::Orders:
        return Text::tr("Orders so far");
    case Field::LastOrderDate:
        return Text::tr("Last order date");
    default:
        return ingest::fieldName(field);
    }
}

QString orderLabel(Field field)
{
    switch (field) {
    case Field::ExternalId:
        return Text::tr("Order ID");
    case Field::CustomerExternalId:
        return Text::tr("Customer ID");
    case Field::CustomerEmail:
        return Text::tr("Customer’s e-mail address");
    case Field::Amount:
        return Text::tr("Amount");
    case Field::Date:
        return Text::tr("Order date");
    case Field::Status:
        return Text::tr("Status");
    case Field::Channel:
        return Text::tr("Channel");
    case Field::Coupon:
        return Text::tr("Coupon");
    case Field::Items:
        return Text::tr("Items");
    case Field::Currency:
        return Text::tr("Currency");
    default:
        return ingest::fieldName(field);
    }
}

} // namespace

ingest::MappingFile ImportDraft::reading() const
{
    ingest::MappingFile file;
    file.delimiter = delimiter;
    file.encoding = encoding;
    if (headerRecord) {
        file.header = *headerRecord > 0;
        file.headerRecord = *headerRecord;
    }
    return file;
}

ingest::MappingFile ImportDraft::mapping() const
{
    ingest::MappingFile file = reading();
    for (qsizetype i = 0; i < targets.size(); ++i)
        file.columns.append({u"#%1"_s.arg(i + 1), targets[i]});
    return file;
}

ingest::ImportOptions ImportDraft::options(const storage::WorkspaceSettings &settings) const
{
    ingest::ImportOptions options;
    options.kind = kind;
    options.path = path;
    options.mapping = mapping();
    options.onConflict = policy;
    options.currency = settings.currency;
    options.zone = settings.timeZone;
    return options;
}

QVariantMap ImportDraft::toState() const
{
    QVariantMap state{{u"path"_s, path},
                      {u"kind"_s, ingest::kindName(kind)},
                      {u"kindChosen"_s, kindChosen},
                      {u"encoding"_s, encoding},
                      {u"targets"_s, targets},
                      {u"policy"_s, static_cast<int>(policy)}};
    if (delimiter)
        state.insert(u"delimiter"_s, QString(QLatin1Char(*delimiter)));
    if (headerRecord)
        state.insert(u"header"_s, *headerRecord);
    return state;
}

ImportDraft ImportDraft::fromState(const QVariantMap &state)
{
    ImportDraft draft;
    draft.path = state.value(u"path"_s).toString();
    draft.kind = state.value(u"kind"_s) == ingest::kindName(Kind::Orders) ? Kind::Orders
                                                                          : Kind::Customers;
    draft.kindChosen = state.value(u"kindChosen"_s).toBool();
    draft.encoding = state.value(u"encoding"_s).toString();
    draft.targets = state.value(u"targets"_s).toStringList();
    const int policy = state.value(u"policy"_s).toInt();
    draft.policy = policy == 1   ? storage::OnConflict::Skip
                   : policy == 2 ? storage::OnConflict::Fill
                                 : storage::OnConflict::Update;
    const QString delimiter = state.value(u"delimiter"_s).toString();
    if (delimiter.size() == 1)
        draft.delimiter = delimiter[0].toLatin1();
    if (state.contains(u"header"_s))
        draft.headerRecord = state.value(u"header"_s).toInt();
    return draft;
}

QStringList targetsOf(const ingest::Mapping &mapping, qsizetype columns)
{
    QStringList targets(columns);
    for (const ingest::MappedColumn &column : mapping.columns) {
        const auto index = static_cast<qsizetype>(column.index);
        if (index >= columns)
            continue;
        targets[index] =
                column.field == Field::Attribute
                        ? u"attributes.%1:%2"_s.arg(column.attribute, typeName(column.type))
                        : ingest::fieldName(column.field);
    }
    return targets;
}

QString whatIsMissing(Kind kind, const QStringList &targets)
{
    const auto has = [&targets](Field field) { return targets.contains(ingest::fieldName(field)); };
    if (kind == Kind::Customers) {
        if (!has(Field::ExternalId) && !has(Field::Email))
            return Text::tr("Choose the column that holds the customer ID or the e-mail address: "
                            "that is how Muster knows who is who.");
        return {};
    }
    if (!has(Field::CustomerExternalId) && !has(Field::CustomerEmail))
        return Text::tr("Choose the column that says whose order it is: the customer ID or the "
                        "customer’s e-mail address.");
    if (!has(Field::Amount))
        return Text::tr("Choose the column that holds the order’s amount.");
    if (!has(Field::Date))
        return Text::tr("Choose the column that holds the order’s date.");
    return {};
}

QString rememberedName(Kind kind, const QStringList &header)
{
    const QByteArray hash =
            QCryptographicHash::hash(header.join(QChar(0x1f)).toUtf8(), QCryptographicHash::Sha1);
    return u"import.%1.%2"_s.arg(ingest::kindName(kind), QString::fromLatin1(hash.toHex()));
}

QString fieldLabel(Kind kind, Field field)
{
    return kind == Kind::Customers ? customerLabel(field) : orderLabel(field);
}

QString delimiterLabel(char delimiter)
{
    switch (delimiter) {
    case ',':
        return Text::tr("Comma");
    case ';':
        return Text::tr("Semicolon");
    case '\t':
        return Text::tr("Tab");
    case '|':
        return Text::tr("Vertical bar");
    default:
        return QString(QLatin1Char(delimiter));
    }
}

QString kindLabel(Kind kind)
{
    return kind == Kind::Customers ? Text::tr("Customers") : Text::tr("Orders");
}

} // namespace muster::gui
