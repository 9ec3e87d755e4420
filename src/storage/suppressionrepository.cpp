// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/suppressionrepository.h"

#include "support/folding.h"
#include "support/try.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muster::storage {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SuppressionRepository)
};

} // namespace

Result<void> SuppressionRepository::add(Channel channel, const QString &address,
                                        const QString &reason, qint64 nowMs)
{
    const QString key = folded(address);
    if (key.isEmpty())
        return fail(ErrorCode::InvalidInput, Text::tr("There is no address to suppress"));
    MUSTER_TRY_ASSIGN(Statement * statement, m_connection.named(u"suppression_add"_s));
    return statement->run({static_cast<int>(channel), key, reason, nowMs});
}

Result<void> SuppressionRepository::remove(Channel channel, const QString &address)
{
    MUSTER_TRY_ASSIGN(Statement * statement, m_connection.named(u"suppression_remove"_s));
    MUSTER_TRY(statement->run({static_cast<int>(channel), folded(address)}));
    if (statement->rowsAffected() == 0)
        return fail(ErrorCode::NotFound, Text::tr("This address is not on the suppression list"),
                    address);
    return {};
}

Result<std::optional<QString>> SuppressionRepository::find(Channel channel, const QString &address)
{
    MUSTER_TRY_ASSIGN(Statement * statement, m_connection.named(u"suppression_find"_s));
    MUSTER_TRY(statement->run({static_cast<int>(channel), folded(address)}));
    std::optional<QString> reason;
    if (statement->next())
        reason = statement->text(0);
    MUSTER_TRY(statement->finished());
    return reason;
}

Result<QList<Suppression>> SuppressionRepository::list(int limit, qint64 after)
{
    MUSTER_TRY_ASSIGN(Statement * statement, m_connection.named(u"suppression_page"_s));
    MUSTER_TRY(statement->run({after, limit}));
    QList<Suppression> suppressions;
    while (statement->next()) {
        suppressions.append({statement->integer(0), static_cast<Channel>(statement->integer(1)),
                             statement->text(2), statement->text(3), statement->integer(4)});
    }
    MUSTER_TRY(statement->finished());
    return suppressions;
}

} // namespace muster::storage
