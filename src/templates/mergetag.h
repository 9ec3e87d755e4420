// SPDX-License-Identifier: GPL-3.0-or-later
// Merge tags: the names that a message text may use, and what each becomes for one customer.
//
// Plain values and pure functions, usable on any thread.
#pragma once

#include "domain/customer.h"
#include "support/money.h"

#include <QLocale>
#include <QTimeZone>
#include <optional>

namespace muster::templates {

enum class TagKind {
    Name,
    FirstName,
    Email,
    Phone,
    City,
    Country,
    ExternalId,
    Spend,
    Orders,
    Visits,
    LastOrderDate,
    RegistrationDate,
    Attribute, ///< a custom field
    Constant,  ///< a value of the workspace, the same for everybody
};

struct Tag
{
    TagKind kind = TagKind::Name;
    QString key; ///< of the attribute or the constant

    [[nodiscard]] QString name() const; ///< "city", "attributes.tier", "store_name"
    bool operator==(const Tag &) const = default;
};

/// Which tags there are in a workspace.
class TagCatalogue
{
public:
    /// \a attributeKeys are the workspace's custom fields; \a constants its own values
    /// ("store_name" → "Asha's Bazaar").
    explicit TagCatalogue(QStringList attributeKeys = {}, QHash<QString, QString> constants = {});

    /// Understands the canonical names and, in any case and with or without "_", the spellings of
    /// other systems: customerName, firstName, spending, total_spent, location, … A bare attribute
    /// key works as well.
    [[nodiscard]] std::optional<Tag> find(const QString &name) const;
    [[nodiscard]] QStringList names() const; ///< canonical, for completion
    [[nodiscard]] QString constant(const QString &key) const;

private:
    QStringList m_attributeKeys;
    QHash<QString, QString> m_constants;
};

/// How figures and dates are written for the recipients of one workspace.
struct MergeFormat
{
    Currency currency;
    QLocale locale = QLocale(QLocale::English, QLocale::India);
    QTimeZone zone = QTimeZone::utc();
};

/// What \a tag says about \a customer: plain text, not escaped; empty where nothing is known. A
/// constant is not looked up here: the compiled template holds it already.
[[nodiscard]] QString mergeValue(const Tag &tag, const Customer &customer,
                                 const MergeFormat &format);

} // namespace muster::templates
