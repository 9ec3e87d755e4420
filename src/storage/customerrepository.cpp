// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/customerrepository.h"

#include "storage/audiencehints.h"
#include "storage/customercolumns.h"
#include "storage/insertrow.h"
#include "storage/jsonparameter.h"
#include "storage/keysetpage.h"
#include "storage/rulesql.h"
#include "storage/rulesqldialect.h"
#include "support/folding.h"
#include "support/try.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muster::storage {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CustomerRepository)
};

/// Customers in one statement of refreshTotals().
constexpr qsizetype refreshedAtOnce = 10'000;

Customer customerOf(const Statement &row)
{
    Customer customer;
    customer.id = CustomerId{row.integer(0)};
    customer.externalId = row.text(1);
    customer.name = row.text(2);
    customer.email = row.text(3);
    customer.phone = row.text(4);
    customer.city = row.text(5);
    customer.country = row.text(6);
    customer.tags = tagsFromStored(row.text(7));
    customer.consent = static_cast<Consent>(row.integer(8));
    customer.visits = row.optionalInteger(9);
    customer.registeredAt = row.optionalInteger(10);
    customer.attributes = attributesFromStored(row.text(11));
    customer.opening = {row.integer(12), row.integer(13), row.optionalInteger(14)};
    customer.fromOrders = {row.integer(15), row.integer(16), row.optionalInteger(17)};
    return customer;
}

CustomerRow rowOf(const Statement &statement)
{
    CustomerRow row = customerRowOf(statement);
    row.country = statement.text(10);
    row.tags = tagsFromStored(statement.text(11));
    row.consent = static_cast<Consent>(statement.integer(12));
    row.visits = statement.optionalInteger(13);
    row.attributes = attributesFromStored(statement.text(14));
    return row;
}

/// What the search and the rule ask for together.
Result<Condition> wanted(Connection &connection, const CustomerQuery &query)
{
    Condition where = searchedCustomers(connection.dialect(), query.search);
    if (!query.audience)
        return where;
    MUSTER_TRY_ASSIGN(const RuleSqlHints hints, ruleSqlHints(connection));
    MUSTER_TRY_ASSIGN(const RuleSql rule, ruleSql(*query.audience, connection.dialect(), hints));
    return Condition::all({Condition::test({rule.where, rule.values}), where});
}

void sortBy(CustomerSort sort, KeysetQuery &query)
{
    switch (sort) {
    case CustomerSort::Added:
        break;
    case CustomerSort::Name:
        query.key = u"c.name_folded"_s;
        query.keyIsText = true;
        break;
    case CustomerSort::City:
        query.key = u"c.city_folded"_s;
        query.keyIsText = true;
        break;
    case CustomerSort::Spend:
        query.key = u"c.spend"_s;
        query.keyIsNullable = false;
        break;
    case CustomerSort::LastOrder:
        query.key = u"c.last_order_at"_s;
        break;
    case CustomerSort::Registered:
        query.key = u"c.registered_at"_s;
        break;
    case CustomerSort::Email:
        query.key = u"c.email_folded"_s;
        query.keyIsText = true;
        break;
    case CustomerSort::ExternalId:
        query.key = u"c.external_id"_s;
        query.keyIsText = true;
        query.keyIsNullable = false;
        break;
    }
}

} // namespace

Condition searchedCustomers(Dialect dialect, const QString &search)
{
    const QString text = folded(search);
    if (text.isEmpty())
        return Condition::always(true);
    QList<Condition> places;
    for (const QString &column : {u"c.name_folded"_s, u"c.email_folded"_s, u"c.phone_folded"_s,
                                  u"c.city_folded"_s, u"c.external_id_folded"_s}) {
        places.append(textMatches(dialect, {column, {}}, rules::TextMatch::Contains, text, false));
    }
    return Condition::any(places);
}

Result<CustomerId> CustomerRepository::insert(const Customer &customer, qint64 nowMs)
{
    MUSTER_TRY(refuseTaken(customer.externalId, {}));
    const OrderTotals &opening = customer.opening;
    MUSTER_TRY_ASSIGN(const qint64 id,
                      insertRow(m_connection, u"customer_insert"_s,
                                customerRecordValues(customer) +
                                        QVariantList{opening.spendMinor, opening.orders,
                                                     orNull(opening.lastOrderAt), nowMs, nowMs}));
    return CustomerId{id};
}

Result<void> CustomerRepository::update(const Customer &customer, qint64 nowMs)
{
    MUSTER_TRY_ASSIGN(const Customer stored, find(customer.id));
    if (stored.externalId != customer.externalId)
        MUSTER_TRY(refuseTaken(customer.externalId, customer.id));
    const OrderTotals &opening = customer.opening;
    const QVariant last = orNull(opening.lastOrderAt);
    MUSTER_TRY_ASSIGN(Statement * update, m_connection.named(u"customer_update"_s));
    return update->run(customerRecordValues(customer) + QVariantList{opening.spendMinor,
                                                                     opening.orders, last, last,
                                                                     nowMs, customer.id.value});
}

Result<void> CustomerRepository::remove(CustomerId id)
{
    MUSTER_TRY_ASSIGN(const Customer stored, find(id));
    MUSTER_TRY_ASSIGN(Statement * reached, m_connection.named(u"customer_has_messages"_s));
    MUSTER_TRY(reached->run({id.value}));
    const bool hasMessages = reached->next();
    MUSTER_TRY(reached->finished());
    if (hasMessages) {
        return fail(ErrorCode::Conflict,
                    Text::tr("This customer is a recipient of a campaign and stays in its account"),
                    stored.externalId, Text::tr("Remove the campaign first"));
    }
    MUSTER_TRY_ASSIGN(Statement * statement, m_connection.named(u"customer_delete"_s));
    return statement->run({id.value});
}

Result<Customer> CustomerRepository::find(CustomerId id)
{
    MUSTER_TRY_ASSIGN(const auto found, select(u"customer_by_id"_s, id.value));
    if (!found)
        return fail(ErrorCode::NotFound, Text::tr("There is no customer %1").arg(id.value));
    return *found;
}

Result<Customer> CustomerRepository::findByExternalId(const QString &externalId)
{
    MUSTER_TRY_ASSIGN(const auto found, select(u"customer_by_external_id"_s, externalId));
    if (!found) {
        return fail(ErrorCode::NotFound,
                    Text::tr("There is no customer with the ID \"%1\"").arg(externalId));
    }
    return *found;
}

Result<Page<CustomerRow>> CustomerRepository::list(const CustomerQuery &query)
{
    MUSTER_TRY_ASSIGN(const Condition where, wanted(m_connection, query));
    KeysetQuery keyset{customerRowColumns() + QStringList{u"c.country"_s, u"c.tags"_s,
                                                          u"c.consent"_s, u"c.visits"_s,
                                                          u"c.attributes"_s},
                       u"customers c"_s, where, u"c.id"_s};
    keyset.descending = query.descending;
    sortBy(query.sort, keyset);
    return readPageOf<CustomerRow>(m_connection, keyset, query.after, query.limit, &rowOf);
}

Result<qint64> CustomerRepository::count()
{
    MUSTER_TRY_ASSIGN(Statement * statement, m_connection.named(u"customer_count"_s));
    return statement->readInteger();
}

Result<qint64> CustomerRepository::count(const CustomerQuery &query)
{
    MUSTER_TRY_ASSIGN(const Condition where, wanted(m_connection, query));
    if (where.isAlways(true))
        return count();
    const SqlPiece sql = where.sql();
    MUSTER_TRY_ASSIGN(Statement statement,
                      m_connection.prepare(u"SELECT count(*) FROM customers c WHERE "_s + sql.sql));
    return statement.readInteger(sql.values);
}

Result<std::optional<Customer>> CustomerRepository::select(const QString &query,
                                                           const QVariant &value)
{
    MUSTER_TRY_ASSIGN(Statement * statement, m_connection.named(query));
    MUSTER_TRY(statement->run({value}));
    std::optional<Customer> found;
    if (statement->next())
        found = customerOf(*statement);
    MUSTER_TRY(statement->finished());
    return found;
}

Result<void> CustomerRepository::refuseTaken(const QString &externalId, CustomerId except)
{
    if (folded(externalId).isEmpty()) {
        return fail(ErrorCode::InvalidInput, Text::tr("The customer has no ID"), {},
                    Text::tr("Give it one"));
    }
    MUSTER_TRY_ASSIGN(const auto found, select(u"customer_by_external_id"_s, externalId));
    if (!found || found->id == except)
        return {};
    return fail(ErrorCode::Conflict, Text::tr("There is a customer with this ID already"),
                externalId, Text::tr("Change that customer, or choose another ID"));
}

Result<void> refreshTotals(Connection &connection, const QList<CustomerId> &customers)
{
    MUSTER_TRY_ASSIGN(Statement * statement, connection.named(u"customer_refresh_totals"_s));
    for (qsizetype from = 0; from < customers.size(); from += refreshedAtOnce) {
        QList<qint64> ids;
        for (const CustomerId id : customers.mid(from, refreshedAtOnce))
            ids.append(id.value);
        MUSTER_TRY(statement->run({jsonParameter(ids)}));
    }
    return {};
}

Result<void> refreshAllTotals(Connection &connection)
{
    MUSTER_TRY_ASSIGN(Statement * statement, connection.named(u"customer_refresh_all_totals"_s));
    return statement->run();
}

} // namespace muster::storage
