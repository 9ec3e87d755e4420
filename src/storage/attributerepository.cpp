// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/attributerepository.h"

#include "support/try.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muster::storage {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AttributeRepository)
};

} // namespace

Result<QList<rules::AttributeDefinition>> AttributeRepository::list()
{
    MUSTER_TRY_ASSIGN(Statement * statement, m_connection.named(u"attributes_list"_s));
    MUSTER_TRY(statement->run());
    QList<rules::AttributeDefinition> out;
    while (statement->next())
        out.append({statement->text(0), statement->text(1),
                    rules::AttributeType(statement->integer(2))});
    MUSTER_TRY(statement->finished());
    return out;
}

Result<void> AttributeRepository::define(const rules::AttributeDefinition &definition)
{
    MUSTER_TRY_ASSIGN(const QList<rules::AttributeDefinition> known, list());
    const auto same = std::find_if(known.cbegin(), known.cend(), [&definition](const auto &other) {
        return other.key == definition.key;
    });
    if (same == known.cend()) {
        MUSTER_TRY_ASSIGN(Statement * insert, m_connection.named(u"attributes_insert"_s));
        return insert->run({definition.key,
                            definition.label.isEmpty() ? definition.key : definition.label,
                            static_cast<int>(definition.type)});
    }
    if (same->type != definition.type)
        return fail(ErrorCode::Conflict,
                    Text::tr("The custom field “%1” has another type.").arg(definition.key),
                    definition.key, Text::tr("Use another name for the new field."));
    if (definition.label.isEmpty())
        return {};
    MUSTER_TRY_ASSIGN(Statement * update, m_connection.named(u"attributes_update"_s));
    return update->run({definition.label, definition.key});
}

} // namespace muster::storage
