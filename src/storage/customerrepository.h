// SPDX-License-Identifier: GPL-3.0-or-later
// The customers of a workspace. Lives for one job on an executor thread, like the Connection that it is given; what
// changes something takes several statements and belongs into Database::transact().
//
// The external id is unique as it is written: a second customer of the same one is a Conflict. The totals of a customer's
// orders are kept by whoever changes orders (refreshTotals); a customer's own record only brings opening values.
#pragma once

#include "domain/customer.h"
#include "rules/predicate.h"
#include "storage/connection.h"
#include "storage/customerrow.h"
#include "storage/rulesqlcondition.h"

#include <QList>

namespace muster::storage {

/// Each of them is answered from an index.
enum class CustomerSort { Added, Name, City, Spend, LastOrder, Registered, Email, ExternalId };

struct CustomerQuery
{
    QString search; ///< in the name, e-mail, phone, city or external id, compared folded; empty: everybody
    std::optional<rules::Node> audience = {}; ///< only those who satisfy the rule
    CustomerSort sort = CustomerSort::Added;
    bool descending = false;
    std::optional<PageKey> after;
    int limit = 200;

    /// Whether it asks for less than all.
    [[nodiscard]] bool isNarrowed() const { return !search.trimmed().isEmpty() || audience; }
};

/// What CustomerQuery::search asks for, about "customers c".
[[nodiscard]] Condition searchedCustomers(Dialect dialect, const QString &search);

class CustomerRepository
{
public:
    explicit CustomerRepository(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Stores the customer's own record with its opening totals; \a customer.fromOrders counts for nothing.
    [[nodiscard]] Result<CustomerId> insert(const Customer &customer, qint64 nowMs);
    /// Everything that insert() stores, for \a customer.id.
    [[nodiscard]] Result<void> update(const Customer &customer, qint64 nowMs);
    /// With the customer's orders. Somebody whom a campaign has reached stays: the campaign's account needs them.
    [[nodiscard]] Result<void> remove(CustomerId id);

    [[nodiscard]] Result<Customer> find(CustomerId id);
    [[nodiscard]] Result<Customer> findByExternalId(const QString &externalId);
    [[nodiscard]] Result<Page<CustomerRow>> list(const CustomerQuery &query);
    [[nodiscard]] Result<qint64> count();
    /// How many list() would give altogether.
    [[nodiscard]] Result<qint64> count(const CustomerQuery &query);

private:
    [[nodiscard]] Result<std::optional<Customer>> select(const QString &query,
                                                         const QVariant &value);
    [[nodiscard]] Result<void> refuseTaken(const QString &externalId, CustomerId except);

    Connection &m_connection;
};

/// Recomputes what the orders of these customers add up to, and with it what rules look at. Set-wise: one statement for
/// some thousands of customers; rows that are right already are not written.
[[nodiscard]] Result<void> refreshTotals(Connection &connection,
                                         const QList<CustomerId> &customers);
/// The same for everybody, in one pass over the orders.
[[nodiscard]] Result<void> refreshAllTotals(Connection &connection);

} // namespace muster::storage
