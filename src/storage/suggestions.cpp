// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/suggestions.h"

#include "storage/customercolumns.h"
#include "support/folding.h"
#include "support/try.h"

using namespace Qt::StringLiterals;

namespace muster::storage {

namespace {

constexpr int atMost = 300;

QString queryOf(rules::Column column)
{
    switch (column) {
    case rules::Column::City:
        return u"suggest_cities"_s;
    case rules::Column::Country:
        return u"suggest_countries"_s;
    case rules::Column::Tags:
        return u"suggest_tags"_s;
    case rules::Column::OrderChannel:
        return u"suggest_channels"_s;
    case rules::Column::OrderCoupon:
        return u"suggest_coupons"_s;
    default:
        return {};
    }
}

/// Each customer's tags come together; told apart without regard to case.
class Distinct
{
public:
    void add(const QString &text)
    {
        const QString key = folded(text);
        if (key.isEmpty() || m_keys.contains(key) || m_texts.size() >= atMost)
            return;
        m_keys.insert(key);
        m_texts.append(text);
    }
    [[nodiscard]] const QStringList &texts() const { return m_texts; }

private:
    QSet<QString> m_keys;
    QStringList m_texts;
};

} // namespace

bool hasSuggestions(rules::Column column)
{
    return !queryOf(column).isEmpty();
}

Result<QStringList> existingTexts(Connection &connection, rules::Column column)
{
    if (!hasSuggestions(column))
        return QStringList();
    MUSTER_TRY_ASSIGN(Statement * statement, connection.named(queryOf(column)));
    MUSTER_TRY(statement->run({atMost}));
    Distinct found;
    while (statement->next()) {
        const QString text = statement->text(0);
        if (column != rules::Column::Tags)
            found.add(text);
        else
            for (const QString &tag : tagsFromStored(text))
                found.add(tag);
    }
    MUSTER_TRY(statement->finished());
    if (column != rules::Column::City)
        return found.texts();
    QStringList cities;
    for (const QString &city : found.texts()) {
        MUSTER_TRY_ASSIGN(const QString spelling, citySpelling(connection, city));
        cities.append(spelling);
    }
    return cities;
}

Result<QString> citySpelling(Connection &connection, const QString &folded)
{
    MUSTER_TRY_ASSIGN(Statement * statement, connection.named(u"city_spelling"_s));
    MUSTER_TRY(statement->run({folded}));
    // Its last customer may have gone since it was found.
    const QString spelling = statement->next() ? statement->text(0) : folded;
    MUSTER_TRY(statement->finished());
    return spelling;
}

} // namespace muster::storage
