// SPDX-License-Identifier: GPL-3.0-or-later
// Writes customers, orders or messages to a CSV file: UTF-8, commas, a header, RFC 4180.
//
// What is exported can be imported again, into the same workspace without changing anything, and into an empty one with
// the same outcome: columns with a customer's own opening values are called so, totals have names that an import leaves
// alone, and the column of a custom field names its type ("attributes.tier:text"). Rows are read
// page by page, so memory does not grow. Where it may be written: support/outputfile.h.
#pragma once

#include "engine/workspace.h"
#include "storage/messagelist.h"
#include "storage/orderrepository.h"

namespace muster::engine {

enum class ExportKind { Customers, Orders, Messages };

struct ExportOptions
{
    ExportKind kind = ExportKind::Customers;
    QString path;
    std::optional<rules::Node> audience; ///< only these customers, their orders, their messages
    // All that is given has to hold.
    QList<qint64> ids = {};                             ///< only these rows of the kind; empty: all
    QString search = {};                                ///< Customers: as in CustomerQuery
    std::optional<storage::OrderQuery> orders = {};     ///< Orders: what list() would give
    std::optional<storage::MessageQuery> messages = {}; ///< Messages: likewise
    storage::CancelToken cancel = {};
    std::function<void(qint64 rows)> progress = {}; ///< called on the job's thread after every page
};

/// Runs as one job; the number of rows.
[[nodiscard]] Result<qint64> exportRows(const Workspace &workspace, const ExportOptions &options);

} // namespace muster::engine
