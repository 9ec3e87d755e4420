// SPDX-License-Identifier: GPL-3.0-or-later
// The fields that a column of a file can be, and the names that exports give them. Plain tables; thread-safe.
#pragma once

#include <QString>
#include <QStringList>
#include <optional>

namespace muster::ingest {

enum class Kind { Customers, Orders };
[[nodiscard]] QString kindName(Kind kind); ///< "customers", "orders"

enum class Field {
    ExternalId,
    Name,
    FirstName,
    MiddleName,
    LastName,
    Email,
    Phone,
    City,
    Country,
    RegistrationDate,
    Visits,
    Tags,
    Consent,
    Spend,
    Orders,
    LastOrderDate,
    Attribute, ///< a custom field; its key stands beside it
    CustomerExternalId,
    CustomerEmail,
    Amount,
    Date,
    Status,
    Channel,
    Coupon,
    Items,
    Currency,
};

/// The name in mapping files and messages: "external_id".
[[nodiscard]] QString fieldName(Field field);
[[nodiscard]] QList<Field> fieldsOf(Kind kind);
[[nodiscard]] QStringList fieldNames(Kind kind);
[[nodiscard]] std::optional<Field> fieldFromName(Kind kind, const QString &name);

/// A header as it is compared: letters and digits in lower case, words apart ("E-mail", "e_mail" and "eMail" are the
/// same), compatibility forms and invisible characters gone.
[[nodiscard]] QString headerKey(const QString &header);

struct KnownHeader
{
    Field field;
    int rank; ///< among the names of the same field; the lowest one found in a file wins
};
[[nodiscard]] std::optional<KnownHeader> knownHeader(Kind kind, const QString &headerKey);

} // namespace muster::ingest
