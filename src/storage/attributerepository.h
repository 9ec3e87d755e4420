// SPDX-License-Identifier: GPL-3.0-or-later
// The definitions of the workspace's custom fields. Lives for one job on an executor thread, like the Connection that it
// is given. The type of a field never changes once it is defined (Conflict): the values stored under it would no longer
// fit.
#pragma once

#include "rules/fieldcatalogue.h"
#include "storage/connection.h"

namespace muster::storage {

class AttributeRepository
{
public:
    explicit AttributeRepository(Connection &connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] Result<QList<rules::AttributeDefinition>> list(); ///< by key
    /// Adds the field, or changes the label of one that has the same type. Without a label, a known field keeps its own
    /// and a new one is called like its key.
    [[nodiscard]] Result<void> define(const rules::AttributeDefinition &definition);

private:
    Connection &m_connection;
};

} // namespace muster::storage
